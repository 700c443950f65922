/** CB19: a partner holds the step, we have no status, and the customer is sent on. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, formatInstant, type Ms } from '../../model/time.ts';
import {
  deskOf,
  ENDED,
  isCompany,
  isMachine,
  isStatusChange,
  isWordToCustomer,
  PARTNER,
  PARTNER_RECORDS,
  unitOf,
} from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { ownerAt } from '../records.ts';
import { nextWordIn } from '../said-time.ts';
import { addWorkingDays } from '../settings.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

export const cb19: Detector = {
  id: 'CB19',
  name: 'partnerBlackHole',
  severity: 4,
  title: 'Lost at the partner',
  rule: 'We keep ownership and our clock; an escalation path; joint status.',
  needs: [
    [
      ...withColumn(['recordOpened', 'recordChanged'], (e) => PARTNER_RECORDS.includes(e.objectType ?? '')),
      ...withColumn(['said', 'messageSent'], (e) => e.mark !== undefined),
    ],
    ['messageSent', 'said', 'notificationSent', 'escalated'],
  ],
  shared: false,
  detect: (journey, context) => [
    ...silences(journey, context),
    ...sentAway(journey, context),
    ...datesNotTold(journey, context),
  ],
};

interface PartnerRecord {
  id: string;
  opened: LogEvent;
  /** Partner's words and changes on it, in order. */
  words: readonly LogEvent[];
  endedAt: Ms;
}

function partnerRecords(journey: JourneyLog): PartnerRecord[] {
  const ids = new Map<string, LogEvent>();
  const own = journey
    .of('recordOpened', 'recordChanged')
    .filter((e) => PARTNER_RECORDS.includes(e.objectType ?? ''));
  for (const e of own) if (e.objectId !== undefined && !ids.has(e.objectId)) ids.set(e.objectId, e);
  return [...ids].map(([id, opened]): PartnerRecord => {
    const words = journey
      .of('messageSent', 'recordChanged')
      .filter(
        (e) =>
          isBefore(opened, e) &&
          (e.kind === 'messageSent'
            ? e.messageId === 'm35' || e.actorUnit === PARTNER
            : e.objectId === id && (e.actorUnit === PARTNER || e.actorUnit === 'partnerGateway')),
      );
    const end = own.find((e) => e.objectId === id && isStatusChange(e) && ENDED.includes(e.toState ?? ''));
    return { id, opened, words, endedAt: end?.t ?? Number.POSITIVE_INFINITY };
  });
}

/** Our desk that answers for the partner record. */
function ourOwner(record: PartnerRecord, journey: JourneyLog, t: Ms, { duty }: Context): string {
  const owner = ownerAt(journey, record.id, t);
  const named = owner !== undefined && unitOf(owner) !== PARTNER ? owner : undefined;
  if (named !== undefined) return named.includes('.') ? named : duty.deskAt(named, t);
  const opener = record.opened.actorUnit === PARTNER ? undefined : record.opened.deskId;
  if (opener !== undefined) return opener;
  return duty.deskAt(record.opened.objectType === 'partnerTicket' ? 'serviceDesk2' : 'orderDesk', t);
}

/** (a) each gap in which the partner said nothing past its time, and we neither asked nor told. */
function silences(journey: JourneyLog, context: Context): Finding[] {
  const { settings, endedAt } = context;
  return partnerRecords(journey).flatMap((record) =>
    [record.opened, ...record.words].flatMap((last, index, all): Finding[] => {
      const next = all[index + 1];
      const promised = nextWordIn(last.says?.nextUpdateAt, last.t);
      const expected = Math.max(promised ?? 0, addWorkingDays(last.t, settings.get('cb19.cadence')));
      const at = expected + settings.get('cb19.chaseWithin');
      if (at > endedAt || at >= record.endedAt || (next && next.t <= at)) return [];
      const cared = journey
        .of('messageSent', 'interactionOpened', 'escalated', 'said', 'notificationSent', 'handoverOffered')
        .some(
          (e) =>
            isBefore(last, e) &&
            e.t > last.t &&
            e.t <= at &&
            ((e.targetUnit === PARTNER && isCompany(e.actorUnit) && e.actorUnit !== PARTNER) ||
              (isWordToCustomer(e) && tellsOfIt(e, record))),
        );
      if (cared) return [];
      return [
        {
          part: 'a',
          key: keyOf(record.id, 'a', last.t),
          at,
          events: [last],
          by: ourOwner(record, journey, at, context),
          avoidableBy: [],
          openAt: expected,
          subject: { record: record.id },
          explanation: `no word from the partner on ${record.id} since ${formatInstant(last.t)}; by ${formatInstant(at)} nobody had asked or told the customer`,
        },
      ];
    }),
  );
}

/** What tells a customer how a step at a partner stands. */
const OF_THE_STEP: readonly string[] = [
  'partnerStatus',
  'promisedDate',
  'delayReason',
  'daysLate',
  'customerUpdateDue',
  'nextUpdateAt',
  'newStatus',
  'status',
  'visitFrom',
];

/** A desk that speaks to her may be asked; what a machine sends by itself (a bill) tells only what it names. */
const tellsOfIt = (word: LogEvent, record: PartnerRecord): boolean =>
  !isMachine(word) ||
  word.objectId === record.id ||
  word.relatedObjectId === record.id ||
  OF_THE_STEP.some((fact) => word.says?.[fact] !== undefined);

/** (b) "ask them yourself", with nobody of theirs on the line. */
function sentAway(journey: JourneyLog, context: Context): Finding[] {
  return journey.of('said', 'messageSent').flatMap((word): Finding[] => {
    if (!word.mark?.includes('referAway') || !isWordToCustomer(word)) return [];
    const talk = context.talks(journey).find((one) => one.id === word.objectId);
    const until = talk?.closed?.t ?? word.t;
    const joined = journey
      .of('interactionTransferred', 'bridgeConvened')
      .some(
        (e) =>
          (e.objectId === word.objectId || e.kind === 'bridgeConvened') &&
          (e.reasonCode === 'joined' || e.kind === 'bridgeConvened') &&
          (e.targetUnit === PARTNER || e.targetUnit === 'losingOperator') &&
          e.t <= until,
      );
    if (joined) return [];
    const by = deskOf(word);
    const saw = journey
      .of('lookedUp')
      .filter((e) => e.systemId === 'partnerGateway' && isBefore(e, word) && !actedOn(journey, e, word));
    const record = partnerRecords(journey)[0];
    return [
      {
        part: 'b',
        key: keyOf(record?.id ?? journey.id, 'b', word.objectId ?? word.seq),
        at: word.t,
        events: [word],
        by,
        avoidableBy: others(saw.map(deskOf), by),
        openAt: word.t,
        subject: { record: record?.id },
        explanation: `the customer was sent to a third party at ${clockOf(word.t)}, with nobody of theirs on the line`,
      },
    ];
  });
}

/** Whoever saw how it stands, and then asked the partner or told the customer or a desk of ours, did its part. */
const actedOn = (journey: JourneyLog, seen: LogEvent, word: LogEvent): boolean =>
  journey
    .of('messageSent', 'said', 'interactionOpened', 'escalated', 'handoverOffered', 'interactionTransferred')
    .some(
      (e) => deskOf(e) === deskOf(seen) && e.actorUnit !== 'customer' && isBefore(e, word) && e.t >= seen.t,
    );

const DATES: readonly string[] = ['visitFrom', 'visitTo', 'partnerDate', 'promisedDate', 'cutoverAt', 'date'];
const TELLING: readonly string[] = [
  ...DATES,
  'delayReason',
  'rescheduleReason',
  'customerUpdateDue',
  'daysLate',
];

/** The partner moves or cancels a date. */
const isDateMove = (event: LogEvent): boolean =>
  event.actorUnit === PARTNER &&
  (event.kind === 'dispatchRecalled' ||
    (event.kind === 'recordChanged' &&
      (DATES.includes(event.field ?? '') || event.toState === 'cancelled')) ||
    (event.kind === 'messageSent' &&
      (event.messageId === 'm10' || (event.messageId === 'm35' && event.says?.partnerDate !== undefined))));

/** (c) a partner moved or cancelled a date and the customer was not told in time. */
function datesNotTold(journey: JourneyLog, context: Context): Finding[] {
  const records = partnerRecords(journey);
  const told = (from: LogEvent, at: Ms): boolean =>
    journey.of('said', 'messageSent', 'notificationSent', 'commitmentMoved', 'updateGiven').some((e) => {
      if (!isBefore(from, e) || e.t > at || !isCompany(e.actorUnit)) return false;
      if (e.kind === 'commitmentMoved') return e.visibleToCustomer !== false;
      if (e.kind === 'updateGiven') return e.parts?.includes('known') ?? false;
      return isWordToCustomer(e) && TELLING.some((fact) => e.says?.[fact] !== undefined);
    });
  const moves = journey.of('recordChanged', 'messageSent', 'dispatchRecalled').filter(isDateMove);
  return moves.flatMap((move): Finding[] => {
    const visit = journey
      .of('dispatchPlanned')
      .filter((e) => isBefore(e, move) && e.fromAt !== undefined && e.fromAt > move.t)
      .at(-1);
    const from = move.fromAt ?? visit?.fromAt ?? Number.POSITIVE_INFINITY;
    const at = Math.min(move.t + context.settings.get('cb19.tellWithin'), Math.max(from, move.t));
    if (at > context.endedAt || told(move, at)) return [];
    const record = records.find((one) => one.id === move.objectId) ?? records[0];
    const by = record ? ourOwner(record, journey, at, context) : context.duty.deskAt('orderDesk', at);
    return [
      {
        part: 'c',
        key: keyOf(record?.id ?? journey.id, 'c', move.t),
        at,
        events: [move],
        by,
        avoidableBy: [],
        openAt: move.t,
        subject: { record: record?.id },
        explanation: `the partner moved the date at ${formatInstant(move.t)}; by ${formatInstant(at)} the customer had not been told`,
      },
    ];
  });
}
