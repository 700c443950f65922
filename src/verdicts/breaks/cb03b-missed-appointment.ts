/**
 * CB03b: the provider does not come, comes late without word, or calls off at short notice. Reading of "by": silence and
 * the crew are the owner's of the appointment (a, b); calling off is an act, of the desk that did it (c).
 */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, formatSpan, type Ms } from '../../model/time.ts';
import { deskOf, isCompany, isMachine, isWordToCustomer, reachesCustomer } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { newOwner } from '../records.ts';
import { ABSENT, cameInWindow, needsCustomer, planAt, type Visit, visitsOf } from '../visits.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

/** Moves at the customer's wish. */
const HER_WISH: readonly string[] = [
  'customerAsked',
  'customerRequestedDelay',
  'withdrawn',
  'customerAskedWide',
];

export const cb03b: Detector = {
  id: 'CB03b',
  name: 'missedAppointment',
  severity: 4,
  title: 'Missed appointment',
  rule: 'Risk flag an hour ahead, a call before the window ends, a new slot in that call, redress by itself.',
  needs: [
    ['dispatchPlanned'],
    [
      'dispatchArrived',
      'dispatchNoShow',
      'dispatchRecalled',
      ...withColumn(['recordChanged'], (e) => e.objectType === 'appointment'),
    ],
  ],
  shared: false,
  detect: (journey, context) =>
    visitsOf(journey)
      .filter(needsCustomer)
      .flatMap((visit) => judgeVisit(visit, journey, context).slice(0, 1)),
};

interface Miss {
  part: 'a' | 'b' | 'c' | 'd';
  event: LogEvent;
  plan: LogEvent | undefined;
  words: string;
}

function judgeVisit(visit: Visit, journey: JourneyLog, context: Context): Finding[] {
  const misses = [
    ...noShows(visit, journey, context),
    ...late(visit, journey, context),
    ...calledOff(visit, journey, context),
  ];
  misses.sort((a, b) => a.event.t - b.event.t);
  return misses.map(({ part, event, plan, words }): Finding => {
    const own = part === 'c' || part === 'd';
    const by = own ? deskOf(event) : ownerOf(visit, event, journey, context);
    const risk = risksOf(journey, plan, event);
    const weather = event.reasonCode === 'weather';
    return {
      part,
      key: keyOf(visit.id),
      at: event.t,
      events: plan ? [plan, event] : [event],
      by,
      avoidableBy: weather ? [] : others(silentDesks(risk, journey, plan, context), by),
      openAt: risk[0]?.t ?? event.t,
      subject: { visit: visit.id },
      explanation: words,
    };
  });
}

const windowWords = (plan: LogEvent | undefined): string =>
  plan?.fromAt === undefined || plan.dueAt === undefined
    ? 'the visit'
    : `the visit between ${clockOf(plan.fromAt)} and ${clockOf(plan.dueAt)}`;

/** (a) nobody came; (d) "she was out" without proof that anybody was there in the window. */
function noShows(visit: Visit, journey: JourneyLog, { settings }: Context): Miss[] {
  const grace = settings.get('cb03.lateGrace');
  return [...visit.noShows, ...visit.completions].flatMap((event): Miss[] => {
    const plan = planAt(visit, event.t);
    if (event.kind === 'dispatchNoShow' && event.reasonCode === 'providerNoShow')
      return [{ part: 'a', event, plan, words: `nobody came for ${windowWords(plan)}` }];
    if (!ABSENT.includes(event.reasonCode ?? '') || cameInWindow(visit, grace)) return [];
    if (movesOf(visit, journey).some((e) => e.actorUnit === 'customer' && isBefore(e, event))) return [];
    const words = `${event.reasonCode} was written at ${clockOf(event.t)}, and nothing shows that anybody came for ${windowWords(plan)}`;
    return [{ part: 'd', event, plan, words }];
  });
}

/**
 * Moves of the promise that this visit is: made with its plan, or for its window. Somebody's own word that a crew
 * comes belongs to it as well, unless it was given with another visit.
 */
function movesOf(visit: Visit, journey: JourneyLog): LogEvent[] {
  const made = journey.of('commitmentMade').filter((e) => e.reasonCode === 'visit');
  const others = visitsOf(journey).filter((other) => other.id !== visit.id);
  const own = made.filter((e) => isPromiseOf(visit, e) || !others.some((other) => isPromiseOf(other, e)));
  return journey
    .of('commitmentMoved')
    .filter(
      (e) =>
        (e.objectId !== undefined && visit.ids.has(e.objectId)) ||
        own.some((promise) => promise.commitmentId !== undefined && promise.commitmentId === e.commitmentId),
    );
}

const isPromiseOf = (visit: Visit, made: LogEvent): boolean =>
  (made.objectId !== undefined && visit.ids.has(made.objectId)) ||
  visit.plans.some(
    (plan) =>
      (plan.t === made.t && deskOf(plan) === deskOf(made)) ||
      (plan.dueAt !== undefined && plan.dueAt === made.dueAt),
  );

/** (b) after the window, with no new time told before it ended. */
function late(visit: Visit, journey: JourneyLog, { settings }: Context): Miss[] {
  const first = [...visit.arrivals, ...visit.noShows].sort((a, b) => a.t - b.t)[0];
  if (!first || first.reasonCode === 'providerNoShow' || ABSENT.includes(first.reasonCode ?? '')) return [];
  const plan = planAt(visit, first.t);
  const due = plan?.dueAt;
  if (due === undefined || first.t <= due + settings.get('cb03.lateGrace')) return [];
  const told = movesOf(visit, journey).some((e) => e.t <= due && e.t >= (plan?.t ?? 0) && reachesMoved(e));
  if (told) return [];
  return [
    {
      part: 'b',
      event: first,
      plan,
      words: `came ${formatSpan(first.t - due)} after ${windowWords(plan)} without a word before`,
    },
  ];
}

const reachesMoved = (event: LogEvent): boolean => event.visibleToCustomer !== false;

/** (c) recalled, cancelled or moved by the company with too little notice. */
function calledOff(visit: Visit, journey: JourneyLog, context: Context): Miss[] {
  const notice = context.settings.get('cb03.notice');
  return [...visit.recalls, ...visit.changes, ...visit.plans.slice(1)].flatMap((event): Miss[] => {
    if (!isCompany(event.actorUnit) || HER_WISH.includes(event.reasonCode ?? '')) return [];
    if (!isCallingOff(event)) return [];
    const plan = visit.plans.filter((e) => e.toState === 'confirmed' && isBefore(e, event)).at(-1);
    const from = plan?.fromAt;
    if (!plan || from === undefined || from - event.t >= notice || isBooking(event, plan)) return [];
    if (visit.arrivals.some((e) => e.t <= event.t) || visit.noShows.some((e) => e.t <= event.t)) return [];
    if (event.kind === 'dispatchPlanned' && event.fromAt === plan.fromAt && event.dueAt === plan.dueAt)
      return [];
    if (event.kind === 'dispatchPlanned' && isNarrowing(event, plan)) return [];
    if (isNeedless(journey, event, context)) return [];
    const words = `${windowWords(plan)} was called off at ${clockOf(event.t)}, ${formatSpan(Math.max(0, from - event.t))} ahead`;
    return [{ part: 'c', event, plan, words }];
  });
}

/** What is written into the record at the moment of the plan is the booking itself. */
const isBooking = (event: LogEvent, plan: LogEvent): boolean =>
  event.kind === 'recordChanged' && event.t === plan.t && event.toState !== 'cancelled';

const isCallingOff = (event: LogEvent): boolean =>
  event.kind !== 'recordChanged' ||
  event.toState === 'cancelled' ||
  event.field === 'visitFrom' ||
  event.field === 'visitTo';

/** A new window inside the old one keeps the promise. */
const isNarrowing = (event: LogEvent, plan: LogEvent): boolean =>
  event.fromAt !== undefined &&
  event.dueAt !== undefined &&
  event.fromAt >= (plan.fromAt ?? 0) &&
  event.dueAt <= (plan.dueAt ?? Number.POSITIVE_INFINITY);

/** The incident this journey is linked to was declared, and the customer was told: no visit is owed any more. */
function isNeedless(journey: JourneyLog, event: LogEvent, context: Context): boolean {
  const linked = journey.of('objectLinked').some((e) => e.t <= event.t);
  const declared = context
    .shared(journey)
    .of('impactDeclared')
    .some((e) => e.t <= event.t);
  const told = journey.of('said', 'messageSent', 'notificationSent').some(isWordToCustomer);
  return linked && declared && told;
}

/** The appointment's owner: named, else the partner whose crew it is, else dispatch. */
function ownerOf(visit: Visit, event: LogEvent, journey: JourneyLog, { duty }: Context): string {
  const named = journey
    .of('ownerChanged')
    .filter((e) => e.objectId !== undefined && visit.ids.has(e.objectId) && e.t <= event.t)
    .at(-1);
  const owner = named && newOwner(named);
  if (owner !== undefined) return owner;
  const crews = [event, ...visit.plans].some((e) => e.actorUnit === 'wholesalePartner');
  return duty.deskAt(crews ? 'wholesalePartner' : 'fieldDispatch', event.t);
}

/** Words that put the window at risk in a desk's hands: jeopardy, m10, m13, a reason to move. */
function risksOf(journey: JourneyLog, plan: LogEvent | undefined, event: LogEvent): LogEvent[] {
  return journey
    .of('jeopardyRaised', 'messageSent', 'factLearned')
    .filter(
      (e) =>
        isBefore(e, event) &&
        (plan === undefined || isBefore(plan, e)) &&
        (e.kind === 'jeopardyRaised' ||
          e.messageId === 'm10' ||
          e.messageId === 'm13' ||
          (e.kind === 'factLearned' && e.factId === 'rescheduleReason')),
    );
}

/** Desks that held the risk before the window ended, were on duty, and did nothing for the customer. */
function silentDesks(
  risks: readonly LogEvent[],
  journey: JourneyLog,
  plan: LogEvent | undefined,
  { duty }: Context,
): string[] {
  const until = plan?.dueAt ?? Number.POSITIVE_INFINITY;
  return risks.flatMap((risk): string[] => {
    const desk = holderOf(risk, duty.deskAt);
    if (desk === undefined || risk.t > until || !duty.onDuty(desk, risk.t)) return [];
    const acted = journey.all.some(
      (e) => deskOf(e) === desk && isBefore(risk, e) && e.t <= until && isCure(e),
    );
    return acted ? [] : [desk];
  });
}

function holderOf(risk: LogEvent, deskAt: (unit: string, t: Ms) => string): string | undefined {
  if (risk.kind === 'factLearned') return isMachine(risk) ? undefined : deskOf(risk);
  if (risk.targetDesk !== undefined) return risk.targetDesk;
  return risk.targetUnit === undefined || risk.targetUnit === 'customer'
    ? undefined
    : deskAt(risk.targetUnit, risk.t);
}

const isCure = (event: LogEvent): boolean =>
  event.kind === 'customerContacted' ||
  event.kind === 'dispatchPlanned' ||
  (event.kind === 'interactionTransferred' && event.targetUnit === 'fieldDispatch') ||
  (isWordToCustomer(event) && reachesCustomer(event));
