/** What several metrics ask of one journey. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import { ENDED, isInbound, isStatusChange } from '../conventions.ts';
import type { JourneyLog, LogReader } from '../log-reader.ts';
import { graceOf, isMoot, keptBy, type Promised, promisesOf } from '../promises.ts';
import { mainRecordOf } from '../records.ts';
import { type Talk, talksOf } from '../talks.ts';
import { visitsOf } from '../visits.ts';
import type { MetricContext } from './metric.ts';

/** States of the order chain in which the service runs. */
const LIVE: readonly string[] = ['liveUnconfirmed', 'liveConfirmed'];
/** States of the fault chain in which the service runs again. */
const RESTORED: readonly string[] = ['restored', 'confirmed'];
/** Outcomes that send an order back to an earlier step (order-to-activate.md 4.2). */
const FALLOUT =
  /^fo\d\d\.found$|^(noAccess|precheckBad|portRejected|activationError|installBlocked|testFailed|m13\.accepted)$/;

export const firstContactAt = (journey: JourneyLog): Ms | undefined => journey.all.find(isInbound)?.t;

/** Contacts that the customer began, in any channel. */
export const contactsOf = (journey: JourneyLog): Talk[] => talksOf(journey).filter((talk) => !talk.outbound);

const firstState = (journey: JourneyLog, states: readonly string[]): LogEvent | undefined =>
  journey.of('stateChanged').find((event) => states.includes(event.toState ?? ''));

/** The service ran: reality says so, or the main record does where a log has no reality. */
export function liveAt(journey: JourneyLog): Ms | undefined {
  return firstState(journey, LIVE)?.t ?? recordEndedAt(journey);
}

/** The service ran again. */
export function restoredAt(journey: JourneyLog): Ms | undefined {
  return firstState(journey, RESTORED)?.t ?? recordEndedAt(journey);
}

function recordEndedAt(journey: JourneyLog): Ms | undefined {
  if (journey.of('stateChanged').length > 0) return undefined;
  const main = mainRecordOf(journey);
  return journey
    .of('recordChanged')
    .find(
      (event) =>
        event.objectId === main?.id &&
        isStatusChange(event) &&
        (event.toState === 'resolved' || ENDED.includes(event.toState ?? '')),
    )?.t;
}

/** Steps back: work that came out wrong, or a handover that was sent back. */
export const falloutsOf = (journey: JourneyLog): readonly LogEvent[] =>
  [...journey.of('stateChanged'), ...journey.of('handoverReturned')].filter(
    (event) => event.kind === 'handoverReturned' || FALLOUT.test(event.reasonCode ?? ''),
  );

export interface DuePromise extends Promised {
  dueAt: Ms;
  kept: boolean;
}

/** Promises to the customer whose time has come by the end, grace included; what she struck herself is left out. */
export function duePromisesOf(
  journey: JourneyLog,
  { settings, endedAt: until }: Pick<MetricContext, 'settings' | 'endedAt'>,
): DuePromise[] {
  return promisesOf(journey).flatMap((promise) => {
    const { dueAt } = promise;
    if (dueAt === undefined) return [];
    const kept = keptBy(promise, journey, dueAt + graceOf(promise, dueAt, settings)) !== undefined;
    if (!kept && (dueAt > until || isMoot(promise, journey, dueAt))) return [];
    return [{ ...promise, dueAt, kept }];
  });
}

export const shiftsOfHands = (journey: JourneyLog): readonly LogEvent[] =>
  journey.of('ownerChanged').filter((event) => event.targetUnit !== event.fromState);

/** First moment at which the fault hurt anybody: the alarm, the time the customer named, or her call. */
export function impactAt(
  journey: JourneyLog,
  around: { of(kind: string): readonly LogEvent[] },
): Ms | undefined {
  const alarm = around.of('alarmRaised')[0]?.t;
  const clock = journey.of('clockStarted').find((event) => event.clock === 'customer');
  const times = [alarm, clock?.fromAt ?? clock?.t, firstContactAt(journey)].filter((t) => t !== undefined);
  return times.length === 0 ? undefined : Math.min(...times);
}

/** What shows that the company knew of a fault by itself. */
export const OWN_EYES = ['alarmAcked', 'impactDeclared', 'changeStarted', 'changeStopped'] as const;

/** When the company first knew by itself; undefined while only customers did. */
export function ownKnowledgeAt(log: LogReader, journey: JourneyLog): Ms | undefined {
  const seen = [...log.shared(journey).of(...OWN_EYES), ...journey.of(...OWN_EYES)].map(({ t }) => t);
  return seen.length === 0 ? undefined : Math.min(...seen);
}

/** Visits with somebody on site. */
export const arrivalsOf = (journey: JourneyLog): number =>
  visitsOf(journey).filter((visit) => visit.arrivals.length > 0).length;

/** Of the journeys hit by planned work: 1 where its notice reached the customer before it began, else 0. */
export const warnedBefore = (log: LogReader, journeys: readonly JourneyLog[]): number[] =>
  journeys.flatMap((journey) => {
    const began = log.shared(journey).of('changeStarted')[0] ?? journey.of('changeStarted')[0];
    if (!began) return [];
    const told = journey
      .of('notificationSent', 'messageSent')
      .some(
        (e) => e.t < began.t && e.toState !== 'failed' && (e.messageId === 'm39' || e.contract === 'm39'),
      );
    return [told ? 1 : 0];
  });
