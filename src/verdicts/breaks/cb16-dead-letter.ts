/** CB16: a message goes where nobody reads, and nobody notices. */
import { SPOKEN_CHANNELS } from '../../model/codes.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, MINUTE, type Ms, parseInstant } from '../../model/time.ts';
import { ackDeadline, ackLimit, answerTo, contractIn, owesAck, replacedBy } from '../ack-limit.ts';
import { deskOf, isPerson, isWithdrawal, isWordToCustomer, targetOf } from '../conventions.ts';
import { mayLook } from '../knowledge.ts';
import { type EventIndex, isBefore, type JourneyLog } from '../log-reader.ts';
import { type Context, type Detector, type Finding, keyOf, others } from './detector.ts';

export const cb16: Detector = {
  id: 'CB16',
  name: 'deadLetter',
  severity: 5,
  title: 'Sent where nobody reads',
  rule: 'A channel that owes an answer, a contact drill each quarter, a second route.',
  needs: [
    ['messageSent', 'handoverOffered', 'notificationSent'],
    ['messageAcked', 'messageLost'],
  ],
  shared: false,
  detect: (journey, context) => [
    ...letters(journey).flatMap((letter) => judgeLetter(letter, context)),
    ...failedNotes(journey, context),
  ],
};

/** Handovers, and messages with a limit of their own; the message that carries an offer is the offer. */
function letters(journey: JourneyLog): LogEvent[] {
  const offered = new Set(journey.of('handoverOffered').map((e) => e.handoverId));
  const seen = new Set<string>();
  return journey.of('handoverOffered', 'messageSent').filter((e) => {
    if (e.kind === 'messageSent' && e.handoverId !== undefined && offered.has(e.handoverId)) return false;
    if (!owesAck(e) || e.actorUnit === 'customer') return false;
    if (e.kind === 'messageSent' && (contractIn(e)?.id ?? 'free') === 'free') return false;
    const key = letterKey(e);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const letterKey = (letter: LogEvent): string =>
  letter.handoverId ?? keyOf(letter.messageId, letter.objectId ?? letter.seq);

function judgeLetter(letter: LogEvent, context: Context): Finding[] {
  const { duty, endedAt, settings, log } = context;
  const limit = ackLimit(letter) ?? 0;
  const wall = letter.t + limit;
  const target = targetOf(letter);
  if (target === undefined || isWithdrawn(letter, log)) return [];
  const lost = lostIn(letter, log);
  const nobody = !anyDuty(target, letter.t, wall, context);
  const answer = answerTo(letter, log);
  if (answer && answer.t <= wall) return [];
  if ((lost || nobody) && wall <= endedAt) {
    if (routes(letter, log, wall).some((route) => isAnsweredRoute(route, letter, log, wall))) return [];
    const blind = mayLook(deskOf(letter), 'contactRegister');
    const by = blind ? deskOf(letter) : registerOwner(letter, context);
    const why = lost ? 'to an address nobody reads' : 'to a desk that was not on duty';
    return [findingOf('a', letter, wall, by, lost ? [letter, lost] : [letter], `went ${why}`)];
  }
  if (SPOKEN_CHANNELS.has(letter.channel ?? '')) return [];
  const at = ackDeadline(letter, duty, settings.get('cb16.factor'));
  if (at === undefined || at > endedAt || (answer && answer.t <= at)) return [];
  if (routes(letter, log, at).length > 0 || isTakenAnew(letter, log, at)) return [];
  return [findingOf('b', letter, at, deskOf(letter), [letter], 'had no answer and nobody tried another way')];
}

function findingOf(
  part: string,
  letter: LogEvent,
  at: Ms,
  by: string,
  events: LogEvent[],
  why: string,
): Finding {
  const name =
    letter.contract === 'free' || letter.contract === undefined ? letter.messageId : letter.contract;
  return {
    part,
    key: letterKey(letter),
    at,
    events,
    by,
    avoidableBy: [],
    openAt: letter.t,
    subject: { handover: letter.handoverId },
    explanation: `${name ?? 'the message'} of ${clockOf(letter.t)} to ${targetOf(letter)} ${why}; noticed by nobody until ${clockOf(at)}`,
  };
}

const lostIn = (letter: LogEvent, log: EventIndex): LogEvent | undefined =>
  log
    .of('messageLost')
    .find(
      (e) =>
        !isBefore(e, letter) &&
        !isWithdrawal(e) &&
        (letter.handoverId !== undefined
          ? e.handoverId === letter.handoverId
          : e.messageId === letter.messageId && e.targetUnit === letter.targetUnit && e.t === letter.t),
    );

const isWithdrawn = (letter: LogEvent, log: EventIndex): boolean =>
  letter.handoverId !== undefined &&
  log
    .of('handoverReturned', 'handoverExpired', 'messageLost')
    .some((e) => e.handoverId === letter.handoverId && isWithdrawal(e));

/**
 * A desk named in person must be there in the time it had; a unit only has to open again, for its
 * limit runs on opening hours.
 */
function anyDuty(target: string, from: Ms, to: Ms, { duty }: Context): boolean {
  const next = duty.deadline(target, from, 0);
  return next !== undefined && (next <= to || !target.includes('.'));
}

/** Sent anew to the same unit, and the new one was taken. */
function isTakenAnew(letter: LogEvent, log: EventIndex, until: Ms): boolean {
  const anew = replacedBy(letter, log, until);
  const answer = anew && answerTo(anew, log);
  return answer !== undefined && answer.t <= until;
}

/** Other ways the sender tried: another channel, address or person, a call, an escalation. */
function routes(letter: LogEvent, log: EventIndex, until: Ms): LogEvent[] {
  return log
    .of(
      'messageSent',
      'handoverOffered',
      'interactionOpened',
      'escalated',
      'said',
      'interactionTransferred',
      'bridgeConvened',
    )
    .filter((e) => {
      if (!isBefore(letter, e) || e.t > until || !isSameMatter(e, letter)) return false;
      if (e.handoverId !== undefined && e.handoverId === letter.handoverId && e.t === letter.t) return false;
      if (e.kind === 'escalated') return true;
      if (e.targetUnit !== letter.targetUnit) return false;
      if (e.kind !== 'messageSent' && e.kind !== 'handoverOffered') return true;
      return (
        e.channel !== letter.channel || (e.targetDesk !== undefined && e.targetDesk !== letter.targetDesk)
      );
    });
}

/** By the sender's unit about the same need or incident, or by the sender about none that is named. */
const isSameMatter = (route: LogEvent, letter: LogEvent): boolean =>
  route.actorUnit === letter.actorUnit &&
  (route.journeyId === undefined
    ? deskOf(route) === deskOf(letter) ||
      (route.incidentId !== undefined && route.incidentId === letter.incidentId)
    : route.journeyId === letter.journeyId);

/** Spoken, or acknowledged in time. */
function isAnsweredRoute(route: LogEvent, letter: LogEvent, log: EventIndex, until: Ms): boolean {
  if (route.kind !== 'messageSent' && route.kind !== 'handoverOffered') return true;
  if (SPOKEN_CHANNELS.has(route.channel ?? '')) return true;
  const answer = answerTo(route, log) ?? answerTo(letter, log);
  return answer !== undefined && answer.t <= until;
}

/** Who keeps the entry of the address in the register. */
function registerOwner(letter: LogEvent, { log, duty }: Context): string {
  const entry = log
    .of('recordOpened', 'recordChanged', 'ownerChanged')
    .filter(
      (e) => e.objectType === 'contactEntry' && (e.objectId?.startsWith(letter.targetUnit ?? '-') ?? false),
    )
    .at(-1);
  return entry && isPerson(entry) ? deskOf(entry) : duty.deskAt('ossAdmin', letter.t);
}

const ABOUT_TIME: readonly string[] = [
  'visitFrom',
  'visitTo',
  'changeStart',
  'changeEnd',
  'promisedDate',
  'cutoverAt',
];
const TIME_MESSAGES: readonly string[] = ['m08', 'm09', 'm10', 'm39', 'm40'];

/** A note to a customer about a visit, change or date failed, and nobody took another way in time. */
function failedNotes(journey: JourneyLog, context: Context): Finding[] {
  return journey.of('notificationSent').flatMap((note): Finding[] => {
    const about = ABOUT_TIME.some((fact) => note.says?.[fact] !== undefined);
    if (note.toState !== 'failed' || !(about || TIME_MESSAGES.includes(note.messageId ?? ''))) return [];
    const due = startIn(note, journey);
    const at = Math.min(note.t + context.settings.get('cb16.receipt'), due ?? Number.POSITIVE_INFINITY);
    if (at > context.endedAt || reachedOtherwise(note, journey, at)) return [];
    const by = isPerson(note) ? deskOf(note) : context.duty.deskAt('fieldDispatch', at);
    const saw = context.log
      .of('lookedUp', 'checkDone')
      .filter(
        (e) =>
          (e.systemId === 'notify' || e.checkId === 'receiptCheck') &&
          isBefore(note, e) &&
          e.t <= at &&
          (e.journeyId === undefined || e.journeyId === journey.id),
      );
    return [
      {
        part: 'a',
        key: keyOf(note.messageId, note.objectId ?? note.seq),
        at,
        events: [note],
        by,
        avoidableBy: others(saw.map(deskOf), by),
        openAt: note.t,
        explanation: `the note of ${clockOf(note.t)} to the customer failed, and nobody took another way by ${clockOf(at)}`,
      },
    ];
  });
}

/** When the thing the note is about begins: as written, or as planned where only the hour is written. */
function startIn(note: LogEvent, journey: JourneyLog): Ms | undefined {
  if (note.fromAt !== undefined) return note.fromAt;
  const text = note.says?.visitFrom ?? note.says?.changeStart ?? note.says?.cutoverAt ?? '';
  return (
    parseInstant(text) ??
    journey
      .of('dispatchPlanned')
      .filter((plan) => plan.t <= note.t && plan.fromAt !== undefined)
      .filter((plan) => plan.objectId === note.objectId || clockOf(plan.fromAt ?? 0) === text)
      .at(-1)?.fromAt
  );
}

/** A note that only repeats what she was told a moment before. [A] */
const JUST_TOLD = 2 * MINUTE;

const reachedOtherwise = (note: LogEvent, journey: JourneyLog, at: Ms): boolean =>
  isRepetition(note, journey) ||
  journey
    .of('notificationSent', 'customerContacted', 'said', 'messageSent')
    .some(
      (e) =>
        isBefore(note, e) &&
        e.t <= at &&
        (e.kind === 'customerContacted'
          ? e.reasonCode === 'reached'
          : isWordToCustomer(e) && (e.kind !== 'messageSent' || e.channel !== note.channel)),
    );

/** The same times, told by mouth right before. */
const isRepetition = (note: LogEvent, journey: JourneyLog): boolean => {
  const times = ABOUT_TIME.filter((fact) => note.says?.[fact] !== undefined);
  return (
    times.length > 0 &&
    journey
      .of('said')
      .some(
        (e) =>
          isWordToCustomer(e) &&
          isBefore(e, note) &&
          note.t - e.t <= JUST_TOLD &&
          times.every((fact) => e.says?.[fact] === note.says?.[fact]),
      )
  );
};
