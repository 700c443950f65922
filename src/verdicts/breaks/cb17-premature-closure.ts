/** CB17: closed without proof from the customer. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import {
  CLOSED,
  deskOf,
  isInbound,
  isMachine,
  isPerson,
  isStatusChange,
  isWordToCustomer,
} from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import type { Talk } from '../talks.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

const CLOSABLE: readonly string[] = ['troubleTicket', 'productOrder', 'portRequest'];
/** Closed at the customer's wish: her word is the proof. */
const HER_WISH: readonly string[] = ['withdrawn', 'customerAsked'];

export const cb17: Detector = {
  id: 'CB17',
  name: 'prematureClosure',
  severity: 3,
  title: 'Closed too early',
  rule: 'Verify with the customer on the own line; three attempts, then keep it resolved.',
  needs: [
    ['questionAsked', ...withColumn(['recordChanged'], isStatusChange)],
    ['messageSent', 'customerContacted'],
  ],
  shared: false,
  detect: (journey, context) => [...closures(journey, context), ...openQuestions(journey, context)],
};

function closures(journey: JourneyLog, context: Context): Finding[] {
  return journey.of('recordChanged').flatMap((event): Finding[] => {
    if (!isClosure(event) || HER_WISH.includes(event.reasonCode ?? '')) return [];
    if (isMachine(event) || !isPerson(event)) return [];
    const by = deskOf(event);
    const ordered = orderedBy(journey, event, context);
    const found = {
      key: keyOf(journey.id, event.objectId),
      by,
      avoidableBy: others(ordered.map(deskOf), by),
      openAt: ordered[0]?.t ?? event.t,
      subject: { record: event.objectId },
    };
    const what = `${event.objectType} ${event.objectId} set to ${event.toState} at ${clockOf(event.t)}`;
    if (!hasCustomersWord(journey, event) && !hasTestAndAttempts(journey, event, context)) {
      if (isMasterChild(journey, event, context)) return [];
      const explanation = `${what} without the customer's word, or a good test and three attempts to reach her`;
      return [{ part: 'a', at: event.t, events: [event], ...found, explanation }];
    }
    const again = comeBack(journey, event, context);
    if (!again) return [];
    const explanation = `${what}, and the customer was back with it at ${clockOf(again.t)}`;
    return [{ part: 'b', at: again.t, causedAt: event.t, events: [event, again], ...found, explanation }];
  });
}

const isClosure = (event: LogEvent): boolean =>
  isStatusChange(event) &&
  event.objectType !== undefined &&
  CLOSABLE.includes(event.objectType) &&
  event.toState !== undefined &&
  CLOSED.includes(event.toState);

/** When this record was last taken up again after it had been resolved or closed. */
const reopened = (journey: JourneyLog, closure: LogEvent): LogEvent | undefined =>
  journey
    .of('recordChanged')
    .filter(
      (e) =>
        isStatusChange(e) &&
        e.objectId === closure.objectId &&
        e.objectId !== undefined &&
        isBefore(e, closure) &&
        [...CLOSED, 'resolved'].includes(e.fromState ?? lastStatus(journey, e)) &&
        ![...CLOSED, 'resolved'].includes(e.toState ?? ''),
    )
    .at(-1);

/** The status written before this one. */
const lastStatus = (journey: JourneyLog, change: LogEvent): string =>
  journey
    .of('recordChanged')
    .filter((e) => isStatusChange(e) && e.objectId === change.objectId && isBefore(e, change))
    .at(-1)?.toState ?? '';

/** m42, or customerConfirmedAt heard or written, before the closure; what came back since is not confirmed by it. */
function hasCustomersWord(journey: JourneyLog, closure: LogEvent): boolean {
  const again = reopened(journey, closure);
  return journey
    .of('messageSent', 'factLearned', 'said', 'recordChanged')
    .some(
      (e) =>
        isBefore(e, closure) &&
        (again === undefined || isBefore(again, e)) &&
        (e.messageId === 'm42' ||
          e.factId === 'customerConfirmedAt' ||
          e.field === 'customerConfirmedAt' ||
          (e.actorUnit === 'customer' && e.says?.customerConfirmedAt !== undefined)),
    );
}

/** A good test after the last repair, and enough attempts over enough time. */
function hasTestAndAttempts(journey: JourneyLog, closure: LogEvent, { settings }: Context): boolean {
  if (!testedSinceRepair(journey, closure)) return false;
  const attempts = journey.of('customerContacted').filter((e) => isBefore(e, closure));
  const first = attempts[0];
  const last = attempts.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    attempts.length >= settings.get('cb17.attempts') &&
    last.t - first.t >= settings.get('cb17.span')
  );
}

function testedSinceRepair(journey: JourneyLog, closure: LogEvent): boolean {
  const repair = journey
    .of('workDone', 'dispatchCompleted')
    .filter((e) => isBefore(e, closure))
    .at(-1);
  const good = journey
    .of('diagnosisRun', 'checkDone')
    .filter((e) => e.toState === 'pass' && isBefore(e, closure) && (!repair || isBefore(repair, e)));
  if (closure.objectType !== 'portRequest') return good.some((e) => e.kind === 'diagnosisRun');
  return good.some((e) => e.checkId === 'callTest');
}

/** A child ticket of an incident, verified by its own test after the all-clear. */
function isMasterChild(journey: JourneyLog, closure: LogEvent, context: Context): boolean {
  if (closure.reasonCode !== 'repairedByMaster') return false;
  const clear = [...context.shared(journey).all, ...journey.all].find(
    (e) => e.mark?.includes('allClear') || (e.objectType === 'serviceProblem' && e.toState === 'resolved'),
  );
  return (
    clear !== undefined &&
    journey.of('diagnosisRun').some((e) => e.toState === 'pass' && isBefore(clear, e) && isBefore(e, closure))
  );
}

/** A new contact or m43 on the same matter soon after a closure that had its proof. */
function comeBack(journey: JourneyLog, closure: LogEvent, { settings }: Context): LogEvent | undefined {
  const until = closure.t + settings.get('cb17.recontact');
  const topic = closure.objectType === 'troubleTicket' ? 'fault' : 'order';
  return journey
    .of('interactionOpened', 'messageSent')
    .find(
      (e) =>
        isBefore(closure, e) &&
        e.t <= until &&
        (e.kind === 'interactionOpened' ? e.reasonCode === topic && isInbound(e) : e.messageId === 'm43'),
    );
}

const ORDERS_CLOSING = /\b(clos|complet|resolv)/i;
const FORBIDS = /\b(do not|don't|nobody|never|no one)\b[^.]*\b(clos|complet|resolv)/i;

/** Written orders of another desk to close this record, or everything that hangs on its incident. */
const orderedBy = (journey: JourneyLog, closure: LogEvent, context: Context): LogEvent[] =>
  [...journey.of('messageSent'), ...context.shared(journey).of('messageSent')].filter(
    (e) =>
      isBefore(e, closure) &&
      e.targetUnit === closure.actorUnit &&
      e.actorUnit !== closure.actorUnit &&
      closure.objectId !== undefined &&
      (e.relatedObjectId === closure.objectId ||
        e.objectId === closure.objectId ||
        (e.journeyId === undefined && e.incidentId !== undefined)) &&
      ORDERS_CLOSING.test(e.text ?? '') &&
      !FORBIDS.test(e.text ?? ''),
  );

/** (c) A talk ends as resolved with a question of the customer still open. */
function openQuestions(journey: JourneyLog, context: Context): Finding[] {
  return context.talks(journey).flatMap((talk): Finding[] => {
    const { closed } = talk;
    if (closed?.reasonCode !== 'resolved') return [];
    const open = talk.events.filter(
      (e) => e.kind === 'questionAsked' && e.actorUnit === 'customer' && !isServed(journey, talk, e, closed),
    );
    const first = open[0];
    if (!first) return [];
    return [
      {
        part: 'c',
        key: keyOf(journey.id, talk.id, 'c'),
        at: closed.t,
        events: [...open, closed],
        by: deskOf(closed),
        avoidableBy: [],
        openAt: first.t,
        explanation: `talk ended as resolved at ${clockOf(closed.t)}; the question about ${first.factId} of ${clockOf(first.t)} was never answered`,
      },
    ];
  });
}

function isServed(journey: JourneyLog, talk: Talk, question: LogEvent, closed: LogEvent): boolean {
  const fact = question.factId;
  const between = (e: LogEvent): boolean => isBefore(question, e) && e.t <= closed.t;
  const answered = talk.events.some(
    (e) => between(e) && isWordToCustomer(e) && fact !== undefined && e.says?.[fact] !== undefined,
  );
  return (
    answered ||
    journey
      .of('commitmentMade')
      .some((e) => between(e) && e.dueAt !== undefined && (e.targetUnit ?? 'customer') === 'customer')
  );
}
