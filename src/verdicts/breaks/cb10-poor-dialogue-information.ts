/** CB10: the person on the line has nothing usable to say, or says nothing usable. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, formatSpan, SECOND } from '../../model/time.ts';
import { deskOf, isCompany, isPerson, reachesCustomer } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { needEndedAt } from '../records.ts';
import { speakerOf, type Talk, wasAbandoned } from '../talks.ts';
import { missingWords } from './cb10-words-for-the-front.ts';
import { type Context, type Detector, type Finding, keyOf, withColumn } from './detector.ts';

/** Hung up by the customer this soon: nothing could be said. [A] */
const AT_ONCE = 30 * SECOND;

export const cb10: Detector = {
  id: 'CB10',
  name: 'poorDialogueInformation',
  severity: 4,
  title: 'Nothing usable to say',
  rule: 'Plain script in five parts within 15 minutes, say and do not say, a next time, a way to ask back.',
  needs: [
    [
      'updateGiven',
      'holdStarted',
      'impactDeclared',
      'changeStarted',
      ...withColumn(['said', 'messageSent'], (e) => e.act !== undefined || e.vague !== undefined),
    ],
  ],
  shared: false,
  detect: (journey, context) => [
    ...missingWords(journey, context),
    ...context.talks(journey).flatMap((talk) => judgeTalk(talk, journey, context)),
    ...jargon(journey),
    ...thinMessages(journey, context),
  ],
};

function judgeTalk(talk: Talk, journey: JourneyLog, context: Context): Finding[] {
  const closed = talk.closed;
  const over = closed && !wasAbandoned(talk, AT_ONCE) && !isConfirmedMet(talk, journey);
  return [
    ...holds(talk, context),
    ...(over ? [...openUnknown(talk, closed, journey), ...thinTalk(talk, closed, journey, context)] : []),
  ];
}

/** The need was met by the end of this talk, or confirmed met in it. */
const isConfirmedMet = (talk: Talk, journey: JourneyLog): boolean =>
  (needEndedAt(journey) ?? Number.POSITIVE_INFINITY) <= (talk.closed?.t ?? 0) ||
  journey
    .of('factLearned', 'messageSent', 'said')
    .some(
      (e) =>
        e.t >= talk.opened.t &&
        e.t <= (talk.closed?.t ?? e.t) &&
        (e.factId === 'customerConfirmedAt' ||
          e.messageId === 'm42' ||
          e.says?.customerConfirmedAt !== undefined),
    );

const inTalk = (talk: Talk, e: LogEvent): boolean =>
  e.objectId === talk.id || (e.t >= talk.opened.t && e.t <= (talk.closed?.t ?? e.t));

/** A promise to the customer with a time, made while the talk ran. */
const promisedIn = (talk: Talk, journey: JourneyLog, after?: LogEvent): boolean =>
  journey
    .of('commitmentMade')
    .some(
      (e) =>
        e.dueAt !== undefined &&
        (e.targetUnit ?? 'customer') === 'customer' &&
        inTalk(talk, e) &&
        (after === undefined || !isBefore(e, after)),
    );

/** A visit that is booked while she is on the line is something done. */
const bookedIn = (talk: Talk, journey: JourneyLog): boolean =>
  journey.of('dispatchPlanned').some((e) => e.toState === 'confirmed' && isPerson(e) && inTalk(talk, e));

/** (b) "I don't know", and neither a time for the answer nor somebody who knows. */
function openUnknown(talk: Talk, closed: LogEvent, journey: JourneyLog): Finding[] {
  const unknown = talk.lines.find((line) => line.act?.includes('admitUnknown'));
  if (!unknown || promisedIn(talk, journey, unknown)) return [];
  const joinedCall = journey
    .of('interactionTransferred', 'bridgeConvened')
    .some(
      (e) =>
        isBefore(unknown, e) &&
        inTalk(talk, e) &&
        (e.kind === 'bridgeConvened' || e.reasonCode === 'joined' || e.reasonCode === 'warm'),
    );
  if (joinedCall) return [];
  return [
    {
      part: 'b',
      key: keyOf(talk.id, 'b'),
      at: closed.t,
      events: [unknown, closed],
      by: deskOf(unknown),
      avoidableBy: [],
      openAt: unknown.t,
      explanation: `"I don't know" at ${clockOf(unknown.t)}, and the talk ended at ${clockOf(closed.t)} without a time for the answer`,
    },
  ];
}

/** (c) Held too long: unannounced, or beyond what was announced. */
function holds(talk: Talk, { settings }: Context): Finding[] {
  const ends = talk.events.filter((e) => e.kind === 'holdEnded');
  return ends.flatMap((end): Finding[] => {
    const start = talk.events.filter((e) => e.kind === 'holdStarted' && isBefore(e, end)).at(-1);
    const heldFor = end.amount !== undefined ? end.amount * SECOND : end.t - (start?.t ?? end.t);
    const announced = (start?.amount ?? 0) * SECOND;
    const limit = announced > 0 ? announced + settings.get('cb10.holdSlack') : settings.get('cb10.holdMax');
    if (heldFor <= limit) return [];
    const said = announced > 0 ? `announced as ${formatSpan(announced)}` : 'with no word how long';
    return [
      {
        part: 'c',
        key: keyOf(talk.id, 'c'),
        at: end.t,
        events: start ? [start, end] : [end],
        by: isPerson(end) ? deskOf(end) : speakerOf(talk, end.t),
        avoidableBy: [],
        openAt: start?.t ?? end.t,
        explanation: `on hold for ${formatSpan(heldFor)}, ${said}`,
      },
    ];
  });
}

/** (d) Words of the trade that the customer cannot use. */
function jargon(journey: JourneyLog): Finding[] {
  return journey
    .of('said', 'messageSent', 'updateGiven', 'notificationSent')
    .filter((e) => e.vague?.includes('jargon') && isCompany(e.actorUnit) && isPublicWord(e))
    .map(
      (event): Finding => ({
        part: 'd',
        key: keyOf(event.objectId ?? event.messageId ?? event.seq, 'd'),
        at: event.t,
        events: [event],
        by: deskOf(event),
        avoidableBy: [],
        openAt: event.t,
        explanation: `told the customer at ${clockOf(event.t)} in words of the trade`,
      }),
    );
}

/** An update is always for the customer. */
const isPublicWord = (event: LogEvent): boolean => event.kind === 'updateGiven' || reachesCustomer(event);

/** What an update needs at least: a next time, and what is known or being done. */
function lackOf(parts: ReadonlySet<string>): string | undefined {
  if (!parts.has('nextTime')) return 'no time for the next word';
  if (!parts.has('known') && !parts.has('doing')) return 'nothing of what is known or done';
  return undefined;
}

/** (e) A fault or a late order was talked about and the customer left with too little. */
function thinTalk(talk: Talk, closed: LogEvent, journey: JourneyLog, context: Context): Finding[] {
  if (!isTrouble(talk.reason, journey, closed) || talk.lines.length === 0) return [];
  if (!context.observes('updateGiven')) return [];
  const updates = journey.of('updateGiven').filter((e) => e.objectId === talk.id);
  const parts = new Set(updates.flatMap((e) => [...(e.parts ?? [])]));
  if (promisedIn(talk, journey)) parts.add('nextTime');
  if (bookedIn(talk, journey)) parts.add('doing');
  const lack = lackOf(parts);
  if (lack === undefined) return [];
  return [
    {
      part: 'e',
      key: keyOf(talk.id, 'e'),
      at: closed.t,
      events: [...updates, closed],
      by: isPerson(closed) ? deskOf(closed) : speakerOf(talk, closed.t),
      avoidableBy: [],
      openAt: talk.opened.t,
      explanation: `the talk ended at ${clockOf(closed.t)} with ${lack}`,
    },
  ];
}

/** A fault, or an order that is late: in jeopardy, past its promise, or over its time. */
const isTrouble = (reason: string | undefined, journey: JourneyLog, at: LogEvent): boolean => {
  if (reason === 'fault' || reason === 'emergency') return true;
  if (reason !== undefined && reason !== 'order') return false;
  const late = journey.of('jeopardyRaised', 'commitmentBroken', 'clockBreached', 'dispatchNoShow');
  return late.some((e) => isBefore(e, at));
};

/** Updates sent as a message, each judged for itself. */
function thinMessages(journey: JourneyLog, context: Context): Finding[] {
  const talks = new Set(context.talks(journey).map((talk) => talk.id));
  const fault = context.talks(journey).some((talk) => talk.reason === 'fault');
  return journey.of('updateGiven').flatMap((event): Finding[] => {
    if (event.objectId !== undefined && talks.has(event.objectId)) return [];
    if (event.t >= (needEndedAt(journey) ?? Number.POSITIVE_INFINITY)) return [];
    if (!isPerson(event) || !isTrouble(fault ? 'fault' : undefined, journey, event)) return [];
    const lack = lackOf(new Set(event.parts ?? []));
    if (lack === undefined) return [];
    return [
      {
        part: 'e',
        key: keyOf(event.objectId ?? event.messageId, event.t, 'e'),
        at: event.t,
        events: [event],
        by: deskOf(event),
        avoidableBy: [],
        openAt: event.t,
        explanation: `the message of ${clockOf(event.t)} had ${lack}`,
      },
    ];
  });
}
