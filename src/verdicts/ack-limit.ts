/** Until when a receiver must take note of what it was sent, and whether it did. */
import { type Contract, contractOf, isContractId } from '../model/contracts.ts';
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import { targetOf } from './conventions.ts';
import type { Duty } from './duty.ts';
import { type EventIndex, isBefore } from './log-reader.ts';
import { addWorkingDays } from './settings.ts';

/** Contract of an offer or message; undefined when it names none we know. */
export function contractIn(event: LogEvent): Contract | undefined {
  const named = event.contract === 'free' ? undefined : event.contract;
  const id = named ?? event.messageId ?? event.contract;
  return id !== undefined && isContractId(id) ? contractOf(id) : undefined;
}

/** True when a person owes an acknowledgement. */
export function owesAck(event: LogEvent): boolean {
  const ack = contractIn(event)?.ack;
  if (!ack || event.targetUnit === 'customer') return false;
  return ack.none !== true && ack.machine !== true && ackLimit(event) !== undefined;
}

/** How long the receiver has: shorter for P1, and some contracts have a limit for those alone. */
export function ackLimit(event: LogEvent): Ms | undefined {
  const ack = contractIn(event)?.ack;
  return isTop(event) ? (ack?.p1LimitMs ?? ack?.limitMs) : ack?.limitMs;
}

const isTop = (event: LogEvent): boolean =>
  event.says?.priority === 'P1' || event.says?.vendorSeverity === 'sev1';

/**
 * Moment at which the acknowledgement is overdue, `times` the limit after sending: wall time for P1,
 * working days where the contract counts them, else duty time of the receiver. Undefined = never.
 */
export function ackDeadline(event: LogEvent, duty: Duty, times = 1): Ms | undefined {
  const ack = contractIn(event)?.ack;
  const target = targetOf(event);
  if (!ack || target === undefined || !owesAck(event)) return undefined;
  if (isTop(event) && ack.p1LimitMs !== undefined) return event.t + ack.p1LimitMs * times;
  if (ack.workingDays !== undefined) return addWorkingDays(event.t, ack.workingDays * times);
  return ack.limitMs === undefined ? undefined : duty.deadline(target, event.t, ack.limitMs * times);
}

const ANSWERS: readonly string[] = ['messageAcked', 'readBack', 'handoverAccepted', 'handoverReturned'];

/** First sign of a person of the target: acknowledged, read back, accepted or returned. */
export function answerTo(event: LogEvent, log: EventIndex): LogEvent | undefined {
  const id = event.handoverId ?? event.objectId;
  if (id === undefined) return notedByName(event, log);
  return log
    .thread(id)
    .find(
      (e) =>
        ANSWERS.includes(e.kind) &&
        isBefore(event, e) &&
        e.origin !== 'machine' &&
        e.actorUnit === event.targetUnit,
    );
}

/** A message that is no handover and about no record is known by its contract. */
const notedByName = (event: LogEvent, log: EventIndex): LogEvent | undefined =>
  log
    .of('messageAcked')
    .find(
      (e) =>
        e.messageId !== undefined &&
        e.messageId === event.messageId &&
        e.journeyId === event.journeyId &&
        isBefore(event, e) &&
        e.origin !== 'machine' &&
        e.actorUnit === event.targetUnit,
    );

/** The newer offer of the same contract to the same unit that took this one's place, up to a moment. */
export const replacedBy = (offer: LogEvent, log: EventIndex, until: Ms): LogEvent | undefined =>
  offer.kind !== 'handoverOffered'
    ? undefined
    : log
        .of('handoverOffered')
        .find(
          (e) =>
            isBefore(offer, e) &&
            e.t <= until &&
            e.journeyId === offer.journeyId &&
            e.contract === offer.contract &&
            e.actorUnit === offer.actorUnit &&
            e.targetUnit === offer.targetUnit &&
            e.objectId === offer.objectId,
        );
