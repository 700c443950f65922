/** CB15: a promised time passes with neither deed nor word. */

import type { LogEvent } from '../../model/event-columns.ts';
import { ordinal } from '../../model/ordinal.ts';
import { clockOf, formatInstant, type Ms, parseInstant } from '../../model/time.ts';
import { deskOf, isCompany, isInbound, isWordToCustomer, reachesCustomer, sameDesk } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import {
  graceOf,
  holderOfPromise,
  isMoot,
  keptBy,
  type Promised,
  promisesOf,
  wordAbout,
} from '../promises.ts';
import { mainRecordOf, ownerAt } from '../records.ts';
import { visitsOf } from '../visits.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

export const cb15: Detector = {
  id: 'CB15',
  name: 'brokenPromise',
  severity: 4,
  title: 'Broken promise',
  rule: 'Promise register, a warning at three quarters of the time, tell before it breaks.',
  needs: [
    ['commitmentMade', 'jeopardyRaised', ...withColumn(['recordChanged'], (e) => e.field === 'promisedDate')],
  ],
  shared: false,
  detect: (journey, context) => [
    ...promisesOf(journey)
      .filter((promise) => !isAppointment(promise, journey))
      .flatMap((promise) => [
        ...slipped(promise, journey, context),
        ...movedTooOften(promise, journey, context),
      ]),
    ...heardNothing(journey, context),
  ],
};

/** The appointment itself is CB03b's; a desk's own word that somebody will come is not. */
function isAppointment({ made, dueAt }: Promised, journey: JourneyLog): boolean {
  if (made.reasonCode !== 'visit') return false;
  return journey
    .of('dispatchPlanned')
    .some(
      (plan) =>
        plan.objectId === made.objectId ||
        (plan.t === made.t && deskOf(plan) === deskOf(made)) ||
        (plan.dueAt !== undefined && (plan.dueAt === made.dueAt || plan.dueAt === dueAt)),
    );
}

/** Due time, a vague one included: "soon" ends with the softDue, her next contact, or the log. */
function dueOf(promise: Promised, journey: JourneyLog, { settings, endedAt }: Context): Ms {
  if (promise.dueAt !== undefined) return promise.dueAt;
  const next = journey
    .of('interactionOpened')
    .find((e) => isBefore(promise.made, e) && e.t > promise.made.t && isInbound(e));
  return Math.min(promise.made.t + settings.get('cb15.softDue'), next?.t ?? endedAt, endedAt);
}

/** (a) the time passed. */
function slipped(promise: Promised, journey: JourneyLog, context: Context): Finding[] {
  const due = dueOf(promise, journey, context);
  const soft = promise.dueAt === undefined;
  const at = soft ? due : Math.round(due + graceOf(promise, due, context.settings));
  if (at > context.endedAt || keptBy(promise, journey, at)) return [];
  if (isMoot(promise, journey, due) || wordAbout(promise, journey, due)) return [];
  const by = holderOfPromise(promise, journey, at);
  const { made } = promise;
  const what = made.text ? `"${made.text}"` : (made.reasonCode ?? 'a word');
  return [
    {
      part: 'a',
      key: keyOf(promise.id),
      at,
      events: [made, ...promise.moves],
      by,
      avoidableBy: others(knewOf(promise, journey, at, context), by),
      openAt: made.t,
      subject: { visit: visitOf(promise, journey) },
      explanation: soft
        ? `promised ${what} at ${clockOf(made.t)} with no time, and nothing came by ${clockOf(at)}`
        : `promised ${what} for ${clockOf(due)}; the time passed with neither deed nor word`,
    },
  ];
}

const visitOf = (promise: Promised, journey: JourneyLog): string | undefined =>
  promise.made.reasonCode === 'visit'
    ? visitsOf(journey).find((visit) => visit.plans.some((plan) => plan.t <= promise.made.t))?.id
    : undefined;

/** Desks on duty that could see what was promised and were working the case. */
function knewOf(promise: Promised, journey: JourneyLog, at: Ms, context: Context): string[] {
  const knowledge = context.knowledge(journey);
  const desks = new Set(
    journey
      .of('handoverAccepted', 'factLearned', 'lookedUp')
      .filter(
        (e) =>
          e.deskId !== undefined &&
          isCompany(e.actorUnit) &&
          isBefore(promise.made, e) &&
          e.t <= at &&
          (e.kind !== 'factLearned' || e.factId === 'customerUpdateDue' || e.factId === 'customerTold'),
      )
      .map(deskOf),
  );
  return [...desks].filter(
    (desk) =>
      !sameDesk(desk, deskOf(promise.made)) &&
      context.duty.onDuty(desk, at) &&
      (knowledge.holds(desk, 'customerUpdateDue', at) || knowledge.holds(desk, 'customerTold', at)),
  );
}

/** (b) moved once too often. */
function movedTooOften(promise: Promised, journey: JourneyLog, { settings }: Context): Finding[] {
  const max = settings.get('cb15.maxMoves');
  const move = promise.moves.filter((e) => isCompany(e.actorUnit))[max];
  if (!move) return [];
  return [
    {
      part: 'b',
      key: keyOf(promise.id),
      at: move.t,
      events: [promise.made, ...promise.moves.filter((e) => !isBefore(move, e))],
      by: deskOf(move),
      avoidableBy: others([holderOfPromise(promise, journey, move.t)], deskOf(move)),
      openAt: promise.made.t,
      explanation: `the promise of ${clockOf(promise.made.t)} was moved for the ${ordinal(max + 1)} time at ${clockOf(move.t)}`,
    },
  ];
}

/** What tells a customer that a date slips. */
const ABOUT_DATE: readonly string[] = [
  'promisedDate',
  'delayReason',
  'daysLate',
  'visitFrom',
  'visitTo',
  'customerUpdateDue',
  'restoreEstimate',
  'cutoverAt',
  'milestoneAtRisk',
];

/** (c) a date is known to slip and the customer has heard nothing. */
function heardNothing(journey: JourneyLog, context: Context): Finding[] {
  const within = context.settings.get('cb15.jeopardyTold');
  return journey.of('jeopardyRaised', 'recordChanged').flatMap((event): Finding[] => {
    if (event.kind === 'recordChanged' && !isLaterDate(event)) return [];
    const at = event.t + within;
    if (at > context.endedAt || isTold(event, journey, at)) return [];
    const by = context.duty.onDuty(deskOf(event), at) ? ownerFor(event, journey, at) : deskOf(event);
    return [
      {
        part: 'c',
        key: keyOf(journey.id, event.objectId, event.toState ?? event.says?.promisedDate ?? event.dueAt),
        at,
        events: [event],
        by,
        avoidableBy: others([deskOf(event)], by),
        openAt: event.t,
        explanation: `the date was known to slip at ${clockOf(event.t)}; by ${formatInstant(at)} the customer had heard nothing`,
      },
    ];
  });
}

/** Who owes the customer the word: the owner of the record or of the main record, else who knew. */
function ownerFor(event: LogEvent, journey: JourneyLog, at: Ms): string {
  const main = mainRecordOf(journey)?.id;
  const own = event.objectId === undefined ? undefined : ownerAt(journey, event.objectId, at);
  return own ?? (main === undefined ? undefined : ownerAt(journey, main, at)) ?? deskOf(event);
}

function isLaterDate(event: LogEvent): boolean {
  if (event.field !== 'promisedDate' || event.visibleToCustomer === true) return false;
  const from = parseInstant(event.fromState ?? '') ?? dayOf(event.fromState);
  const to = parseInstant(event.toState ?? '') ?? dayOf(event.toState);
  return from !== undefined && to !== undefined && to > from;
}

const dayOf = (text: string | undefined): Ms | undefined =>
  text === undefined ? undefined : parseInstant(`${text} 00:00`);

const isTold = (event: LogEvent, journey: JourneyLog, at: Ms): boolean =>
  journey.of('said', 'messageSent', 'notificationSent', 'commitmentMoved', 'updateGiven').some((e) => {
    if (isBefore(e, event) || e.t > at || !isCompany(e.actorUnit)) return false;
    if (e.kind === 'commitmentMoved') return reachesCustomer(e) || e.visibleToCustomer !== false;
    if (e.kind === 'updateGiven') return e.parts?.includes('known') ?? false;
    return isWordToCustomer(e) && ABOUT_DATE.some((fact) => e.says?.[fact] !== undefined);
  });
