/** CB11: sent, never taken; the ball lies on the floor. */
import { SPOKEN_CHANNELS } from '../../model/codes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, MINUTE } from '../../model/time.ts';
import { ackDeadline, answerTo, owesAck, replacedBy } from '../ack-limit.ts';
import { deskOf, isWithdrawal, targetOf } from '../conventions.ts';
import { mayLook } from '../knowledge.ts';
import { type EventIndex, isBefore, type JourneyLog } from '../log-reader.ts';
import { type Context, type Detector, type Finding, keyOf, others } from './detector.ts';

/** Two offers of one contract this close together are copies. [A] */
const COPY = MINUTE;

export const cb11: Detector = {
  id: 'CB11',
  name: 'handoverNotAcknowledged',
  severity: 4,
  title: 'Sent, never taken',
  rule: 'Ownership moves only on accept; what nobody takes escalates by itself.',
  needs: [
    ['handoverOffered'],
    ['messageAcked', 'handoverAccepted', 'handoverReturned', 'handoverExpired', 'readBack'],
  ],
  shared: false,
  detect(journey, context) {
    const judged = new Set<string>();
    return journey.of('handoverOffered').flatMap((offer): Finding[] => {
      const id = offer.handoverId ?? offer.objectId;
      if (id === undefined || judged.has(id)) return [];
      const finding = judge(offer, id, journey, context);
      if (finding) judged.add(id);
      return finding ? [finding] : [];
    });
  },
};

function judge(offer: LogEvent, id: string, journey: JourneyLog, context: Context): Finding | undefined {
  const { duty, endedAt } = context;
  const target = targetOf(offer);
  if (target === undefined || !owesAck(offer) || isSpoken(offer, target, context)) return undefined;
  const expired = journey
    .of('handoverExpired')
    .find((e) => e.handoverId === id && isBefore(offer, e) && !isWithdrawal(e));
  const at = expired?.t ?? ackDeadline(offer, duty);
  if (at === undefined || at > endedAt) return undefined;
  const answer = answerTo(offer, context.log);
  if ((answer && answer.t <= at) || isCalledBack(offer, journey, at) || isCopy(offer, context.log, at))
    return undefined;
  const left = leftBefore(offer, at, context);
  const receiver = target.includes('.') ? target : duty.deskAt(target, at);
  const by = left ? deskOf(offer) : receiver;
  return {
    key: keyOf(id),
    at,
    events: expired ? [offer, expired] : [offer],
    by,
    avoidableBy: left ? [] : others(couldSeeNobody(offer, target, context) ? [deskOf(offer)] : [], by),
    openAt: offer.t,
    subject: { handover: id },
    explanation: left
      ? `${offer.contract} was sent at ${clockOf(offer.t)} and its sender went home before anybody took it`
      : `${offer.contract} of ${clockOf(offer.t)} to ${target}: nobody there had taken note by ${clockOf(at)}`,
  };
}

/** By voice to somebody who is there: acknowledged in the same call. */
const isSpoken = (offer: LogEvent, target: string, { duty }: Context): boolean =>
  SPOKEN_CHANNELS.has(offer.channel ?? '') && duty.onDuty(target, offer.t);

/** Withdrawn by the sender, or replaced by a newer offer to the same unit, before the limit. */
const isCalledBack = (offer: LogEvent, journey: JourneyLog, at: number): boolean =>
  replacedBy(offer, journey, at) !== undefined ||
  journey
    .of('handoverReturned', 'handoverExpired', 'messageLost')
    .some((e) => isBefore(offer, e) && e.t <= at && e.handoverId === offer.handoverId && isWithdrawal(e));

/** A second copy of something another unit has taken in time. */
const isCopy = (offer: LogEvent, log: EventIndex, at: number): boolean =>
  log.of('handoverOffered').some((e) => {
    if (e === offer || e.contract !== offer.contract || deskOf(e) !== deskOf(offer)) return false;
    if (Math.abs(e.t - offer.t) > COPY || e.targetUnit === offer.targetUnit) return false;
    if (e.journeyId !== offer.journeyId) return false;
    const answer = answerTo(e, log);
    return answer !== undefined && answer.t <= at;
  });

/** A shift handover whose sender went home before anybody accepted. */
const leftBefore = (offer: LogEvent, at: number, { duty }: Context): boolean =>
  (offer.contract === 'H8' || offer.contract === 'm37') &&
  duty.shifts(deskOf(offer)).some((shift) => shift.endedBy && shift.to >= offer.t && shift.to <= at);

/** The sender could see that nobody was there: target off duty, or its address not active in the register. */
function couldSeeNobody(offer: LogEvent, target: string, { duty, log }: Context): boolean {
  if (!duty.onDuty(target, offer.t)) return true;
  const unread = log
    .of('recordChanged', 'recordOpened', 'checkDone')
    .some(
      (e) =>
        e.objectType === 'contactEntry' &&
        isBefore(e, offer) &&
        (e.targetUnit === offer.targetUnit || e.objectId?.startsWith(offer.targetUnit ?? '-')) &&
        (e.toState === 'stale' || e.toState === 'retired'),
    );
  return unread && mayLook(deskOf(offer), 'contactRegister');
}
