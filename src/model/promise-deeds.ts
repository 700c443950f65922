/** Which deed keeps a promise (vocabulary 3.3, note 3): one rule for the run and for the judge. */
import { SPOKEN_CHANNELS } from './codes.ts';
import type { LogEvent } from './event-columns.ts';
import { MINUTE, type Ms, SECOND } from './time.ts';

export interface PromiseMade {
  /** callBack, visit, update, date, credit or other. */
  what: string;
  /** "customer", or the unit or desk it was made to. */
  to: string;
  /** Begin of the window, where one was named. */
  from?: number | undefined;
  dueAt?: number | undefined;
  /** Talk in which it was made. */
  talk?: string | undefined;
}

/** A message sent is delivered within this span: it does not keep the promise that it carries. */
export const OWN_DELIVERY = 60_001;

/** Bounds of the time after its due time in which a promise still counts as kept [A]. */
export interface Grace {
  /** Share of the span it was promised over, 0 to 1. */
  share: number;
  min: Ms;
  max: Ms;
}

/** cb15.graceShare, graceMin and graceMax as they are unless set otherwise (breaks.md 6.2) [A]. */
export const USUAL_GRACE: Grace = { share: 0.2, min: 30 * SECOND, max: 15 * MINUTE };

/** Grace of a promise given at `since`, or moved then for the last time, for `due`. */
export const graceFor = (since: Ms, due: Ms, { share, min, max }: Grace = USUAL_GRACE): Ms =>
  Math.min(max, Math.max(min, Math.max(0, due - since) * share));

/** "About a minute", "a couple of minutes": nobody counts the seconds of it. */
const ROUND_WORDS = /\b(?:about|around|roughly|or so|an?|couple|few)\b/i;

/** Grace of a hold announced in these words: the usual one where they are round, none where they name a length [A]. */
export const holdGrace = (words: string, since: Ms, due: Ms): Ms =>
  ROUND_WORDS.test(words) ? graceFor(since, due) : 0;

type Deed = (event: LogEvent, made: PromiseMade) => boolean;

const toCustomer = (event: LogEvent): boolean =>
  event.visibleToCustomer === true && (event.targetUnit ?? 'customer') === 'customer';

/** Somebody else is rung or written to. */
const goesOut = (event: LogEvent): boolean =>
  (event.kind === 'interactionOpened' && event.deskId !== undefined && event.reasonCode === 'other') ||
  ((event.kind === 'messageSent' || event.kind === 'handoverOffered') && event.targetUnit !== 'customer');

/** States in which the day has come: of an order, and of an incident whose services are back. */
const REACHED: ReadonlySet<string> = new Set(['liveConfirmed', 'confirmed', 'serviceReturning', 'allClear']);

const DEEDS: Readonly<Record<string, Deed>> = {
  callBack: (e) => e.kind === 'customerContacted' && e.reasonCode === 'reached',
  // The word of a person, or a message of a desk that arrived; a mail of the system is no update.
  // What is said on in the talk of the promise is not yet the word that was promised.
  update: (e, { talk }) =>
    (e.kind === 'updateGiven' && (e.objectId === undefined || e.objectId !== talk)) ||
    (e.kind === 'notificationSent' && e.toState === 'delivered' && e.deskId !== undefined) ||
    (e.messageId === 'm40' && toCustomer(e)),
  // At another door nobody came to her.
  visit: (e, { from }) =>
    e.kind === 'dispatchArrived' &&
    !Object.values(e.fields ?? {}).includes('wrong') &&
    (from === undefined || e.t >= from),
  // The day itself, or the window that was still to be named.
  date: (e) =>
    (e.kind === 'stateChanged' && REACHED.has(e.toState ?? '')) ||
    (e.kind === 'dispatchPlanned' && e.toState === 'confirmed'),
  credit: (e) => e.kind === 'compensationOrdered' || e.kind === 'compensationPaid',
  // "About a minute" ends with the next word; "I ask my colleague", "I send you that" with a word that goes out.
  other: (e, { dueAt }) =>
    dueAt === undefined
      ? goesOut(e) || (e.kind === 'messageSent' && toCustomer(e))
      : e.kind === 'said' && toCustomer(e),
};

/** A colleague hears of it: by message, handover, or a word in another talk than that of the promise. */
const reaches = (event: LogEvent, { to, talk }: PromiseMade): boolean =>
  (event.targetUnit === to || event.targetDesk === to) &&
  (event.kind === 'messageSent' ||
    event.kind === 'handoverOffered' ||
    (event.kind === 'said' &&
      SPOKEN_CHANNELS.has(event.channel ?? '') &&
      (talk === undefined || event.objectId !== talk)));

export const keepsPromise = (made: PromiseMade, event: LogEvent): boolean =>
  made.to === 'customer' ? (DEEDS[made.what]?.(event, made) ?? false) : reaches(event, made);
