/** CB06: an own failure ends without a real apology, or without the redress that is due. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, type Ms } from '../../model/time.ts';
import { deskOf, isCompany, isPerson, isWordToCustomer, unitOf } from '../conventions.ts';
import { mayLook } from '../knowledge.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { holderOf, needEndedAt } from '../records.ts';
import { addWorkingDays } from '../settings.ts';
import type { Talk } from '../talks.ts';
import { cb03b } from './cb03b-missed-appointment.ts';
import { type Context, type Detector, type Finding, keyOf, others } from './detector.ts';

/** An apology that names this customer's harm (scoring.md 11.7). */
const REAL = 2;

/** An own failure: when it was, and the system in which a desk sees it. */
interface Failure {
  event: LogEvent;
  t: Ms;
  words: string;
  system: string;
  rule?: string;
}

export const cb06: Detector = {
  id: 'CB06',
  name: 'noApologyNoCompensation',
  severity: 3,
  title: 'No apology, no redress',
  rule: 'Apologise at the first own fault; credit by itself; say amount and bill date.',
  needs: [
    ['apologyGiven', 'compensationOffered', 'compensationOrdered', 'compensationPaid'],
    ['commitmentBroken', 'dispatchNoShow', 'clockBreached', 'causeStated', 'dispatchPlanned'],
  ],
  shared: false,
  detect(journey, context) {
    if (context.confirmedCause(journey)?.side === 'customerSide') return [];
    const failures = failuresOf(journey, context);
    return [...silences(failures, journey, context), ...unpaid(failures, journey, context)];
  },
};

function failuresOf(journey: JourneyLog, context: Context): Failure[] {
  const found: Failure[] = [];
  const made = new Map(journey.of('commitmentMade').map((e) => [e.commitmentId, e]));
  for (const event of journey.of('commitmentBroken')) {
    const promise = made.get(event.commitmentId);
    if ((promise?.targetUnit ?? 'customer') !== 'customer') continue;
    if (promise && !isCompany(promise.actorUnit)) continue;
    // "One minute" said in a talk is forgiven by the silence it already cost.
    if (promise?.reasonCode === 'other' && isDueInTalk(promise, event, journey)) continue;
    found.push({ event, t: event.t, words: 'a promise was broken', system: 'crm' });
  }
  for (const event of journey.of('dispatchNoShow')) {
    if (event.reasonCode !== 'providerNoShow') continue;
    const words = 'nobody came';
    found.push({ event, t: event.t, words, system: 'wfm', rule: 'missedVisit' });
  }
  for (const miss of cb03b.detect(journey, context)) {
    const event = miss.events.at(-1);
    const words = 'the visit was missed';
    if (event) found.push({ event, t: miss.at, words, system: 'wfm', rule: 'missedVisit' });
  }
  for (const event of journey.of('clockBreached')) {
    if (event.clock !== 'contract') continue;
    const rule = isOrder(journey) ? 'lateStart' : 'lateRepair';
    const words = 'the agreed time was exceeded';
    found.push({ event, t: event.t, words, system: 'slaMgmt', rule });
  }
  const cause = context.confirmedCause(journey);
  if (cause?.side === 'providerSide' && !isOrder(journey)) {
    const { event } = cause;
    found.push({ event, t: event.t, words: 'the cause was on our side', system: 'ticketing' });
  }
  return found.sort((a, b) => a.t - b.t || a.event.seq - b.event.seq);
}

/** The talk in which it was promised was still going on when its time passed. */
const isDueInTalk = (promise: LogEvent, broken: LogEvent, journey: JourneyLog): boolean =>
  promise.objectId !== undefined &&
  journey.of('interactionOpened').some((e) => e.objectId === promise.objectId) &&
  !journey.of('interactionClosed').some((e) => e.objectId === promise.objectId && isBefore(e, broken));

/** An order without a fault contact: nothing that worked was lost. */
const isOrder = (journey: JourneyLog): boolean =>
  !journey.all.some(
    (e) => e.chain === 'faultToResolve' || (e.kind === 'interactionOpened' && e.reasonCode === 'fault'),
  );

/** When the time for an apology begins, and the word of a person that began it, if it came in time. */
interface Beginning {
  word?: LogEvent;
  start: Ms | undefined;
}

/** The first word of a person to the customer after a failure; a word that comes too late is none. */
function firstWordAfter(failure: Failure, journey: JourneyLog, { settings, duty }: Context): Beginning {
  const word = journey
    .of('said', 'messageSent', 'notificationSent')
    .find((e) => isPerson(e) && isWordToCustomer(e) && isBefore(failure.event, e) && e.t >= failure.t);
  const holder = holderOf(journey, failure.t) ?? 'contactCentre';
  const due = duty.deadline(holder, failure.t, settings.get('cb06.firstWordWithin'));
  return word && (due === undefined || word.t <= due) ? { word, start: word.t } : { start: due };
}

/** (a) The first talk or message after the failure, and an hour more, without a real apology. */
function silences(failures: readonly Failure[], journey: JourneyLog, context: Context): Finding[] {
  const served = new Set<string>();
  return failures.flatMap((failure): Finding[] => {
    const { word, start } = firstWordAfter(failure, journey, context);
    const moment = word ? `event ${word.seq}` : 'nobody';
    if (served.has(moment)) return [];
    served.add(moment);
    const end = start === undefined ? undefined : limitAfter(failure, word, start, journey, context);
    if (end === undefined || end > context.endedAt) return [];
    const sorry = journey.of('apologyGiven').findLast(({ t }) => t <= end);
    const holder = holderOf(journey, end);
    const by = word
      ? deskOf(word)
      : holder !== undefined
        ? deskOnCase(holder, end, context)
        : 'contactCentre';
    const spoke = journey
      .of('said', 'messageSent')
      .filter((e) => isPerson(e) && isWordToCustomer(e) && e.t > failure.t && e.t <= end)
      .map(deskOf)
      .filter((desk) => mayLook(desk, failure.system));
    return [
      {
        part: 'a',
        key: keyOf(journey.id, failure.event.seq, 'a'),
        at: end,
        events: [...new Set([failure.event, ...(word ? [word] : []), ...(sorry ? [sorry] : [])])],
        by,
        avoidableBy: others(spoke, by),
        openAt: failure.t,
        explanation: `${failure.words} at ${clockOf(failure.t)}; by ${clockOf(end)} ${unsaid(failure, sorry)}`,
      },
    ];
  });
}

const deskOnCase = (holder: string, t: Ms, { duty }: Context): string =>
  holder.includes('.') ? holder : duty.deskAt(unitOf(holder), t);

/**
 * When the apology is overdue: the end of the first talk if no other follows within the hour, else an
 * hour after the first word, or after the time for a first word. Undefined = it was given.
 */
function limitAfter(
  failure: Failure,
  word: LogEvent | undefined,
  start: Ms,
  journey: JourneyLog,
  context: Context,
): Ms | undefined {
  const { settings, endedAt } = context;
  const within = settings.get('cb06.apologyWithin');
  const limit = start + within;
  const given = sorriesFor(failure, journey, Math.min(limit, endedAt));
  if (given.some(({ level = 0 }) => level >= REAL)) return undefined;
  const talk = context.talks(journey).find((one) => word && one.events.includes(word));
  const closed = talk?.closed?.t;
  if (closed === undefined || closed > limit) return limit;
  return followedByTalk(closed, within, context.talks(journey)) ? limit : closed;
}

/** What was said of sorry to this customer behind the failure, up to a time. */
const sorriesFor = ({ event }: Failure, journey: JourneyLog, until: Ms): readonly LogEvent[] =>
  journey.of('apologyGiven').filter((e) => isBefore(event, e) && e.t <= until);

/** "Nobody had said sorry" is said only where nobody had. */
function unsaid(failure: Failure, sorry: LogEvent | undefined): string {
  if (!sorry) return 'nobody had said sorry for what it did to this customer';
  const at = clockOf(sorry.t);
  if (isBefore(sorry, failure.event)) return `nobody had said sorry again: the sorry of ${at} came before it`;
  return (sorry.level ?? 0) > 0
    ? `the sorry of ${at} named nothing of what it did to this customer`
    : `the sorry of ${at} had an "if" in it and named nothing of what it did to this customer`;
}

const followedByTalk = (closed: Ms, within: Ms, talks: readonly Talk[]): boolean =>
  talks.some((talk) => talk.opened.t > closed && talk.opened.t <= closed + within);

const COMPENSATION = ['compensationOffered', 'compensationOrdered', 'compensationPaid'] as const;

/** (b) A credit rule is met and a working day after the need closed nobody has named or ordered it. */
function unpaid(failures: readonly Failure[], journey: JourneyLog, context: Context): Finding[] {
  const ended = needEndedAt(journey);
  if (ended === undefined) return [];
  const at = addWorkingDays(ended, context.settings.get('cb06.creditWithin'));
  if (at > context.endedAt) return [];
  const rules = new Map<string, Failure>();
  for (const failure of failures)
    if (failure.rule !== undefined && !rules.has(failure.rule)) rules.set(failure.rule, failure);
  return [...rules].flatMap(([rule, failure]): Finding[] => {
    if (!context.settings.creditRules.includes(rule)) return [];
    if (journey.of(...COMPENSATION).some((e) => e.reasonCode === rule && e.t <= at)) return [];
    const holder = holderOf(journey, at) ?? 'complaintsRecovery';
    const by = deskOnCase(holder, at, context);
    const spoke = journey
      .of('said', 'messageSent')
      .filter((e) => isPerson(e) && isWordToCustomer(e) && e.t > failure.t && e.t <= at)
      .map(deskOf)
      .filter((desk) => mayLook(desk, failure.system));
    return [
      {
        part: 'b',
        key: keyOf(journey.id, rule, 'b'),
        at,
        events: [failure.event],
        by,
        avoidableBy: others(spoke, by),
        openAt: failure.t,
        explanation: `${failure.words} at ${clockOf(failure.t)}; the credit "${rule}" was neither named nor ordered by ${clockOf(at)}`,
      },
    ];
  });
}
