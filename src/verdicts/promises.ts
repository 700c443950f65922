/** Promises to customers over time: made, moved, kept, passed on (breaks.md CB15; keeping rules vocabulary.md 3.3). */
import type { LogEvent } from '../model/event-columns.ts';
import { graceFor, keepsPromise, OWN_DELIVERY, type PromiseMade } from '../model/promise-deeds.ts';
import type { Ms } from '../model/time.ts';
import { carriesRight, deskOf, isCompany, isWordToCustomer } from './conventions.ts';
import { type EventIndex, isBefore } from './log-reader.ts';
import type { Settings } from './settings.ts';

export interface Promised {
  id: string;
  made: LogEvent;
  /** New times told to the customer, in order. */
  moves: readonly LogEvent[];
  /** Due time in force at the end; undefined = no time was named. */
  dueAt: Ms | undefined;
}

/** Facts that carry a promise across a handover. */
const CARRYING: readonly string[] = ['customerTold', 'customerUpdateDue', 'callbackTime', 'promisedDate'];

/** Promises of the company to the customer. A move after the due time saves nothing. */
export function promisesOf(journey: EventIndex): Promised[] {
  const moved = journey.of('commitmentMoved');
  const seen = new Set<string>();
  return journey.of('commitmentMade').flatMap((made): Promised[] => {
    const id = made.commitmentId ?? `event ${made.seq}`;
    if (seen.has(id) || (made.targetUnit ?? 'customer') !== 'customer' || !isCompany(made.actorUnit))
      return [];
    seen.add(id);
    let dueAt = made.dueAt;
    const moves: LogEvent[] = [];
    for (const move of moved) {
      if (move.commitmentId !== id || move.visibleToCustomer === false) continue;
      if (dueAt !== undefined && move.t > dueAt) break;
      moves.push(move);
      dueAt = move.dueAt ?? dueAt;
    }
    return [{ id, made, moves, dueAt }];
  });
}

/** The deed that keeps it, between its making and `until`; also what the log itself says was kept. */
export function keptBy(promise: Promised, journey: EventIndex, until: Ms): LogEvent | undefined {
  const { made, id } = promise;
  return journey.all.find(
    (e) =>
      isBefore(made, e) &&
      e.t <= until &&
      ((e.kind === 'commitmentKept' && e.commitmentId === id) || isDeed(made, e)),
  );
}

/** Its own delivery keeps no promise: that is the message in which it was made. */
const isDeed = (made: LogEvent, e: LogEvent): boolean =>
  e.t > made.t &&
  !(e.kind === 'notificationSent' && e.t - made.t < OWN_DELIVERY) &&
  keepsPromise(promiseIn(made), e);

const promiseIn = (made: LogEvent): PromiseMade => ({
  what: made.reasonCode ?? '',
  to: 'customer',
  from: made.fromAt,
  dueAt: made.dueAt,
  talk: made.objectId,
});

/** Struck by the customer, or met in the end: nothing is owed any more. */
export function isMoot(promise: Promised, journey: EventIndex, before: Ms): boolean {
  const { made, id } = promise;
  const goesOn = made.reasonCode === 'callBack' || made.reasonCode === 'credit';
  return journey
    .of('commitmentMoved', 'commitmentKept', 'clockStopped', 'stateChanged')
    .some(
      (e) =>
        isBefore(made, e) &&
        e.t <= before &&
        ((e.commitmentId === id && e.actorUnit === 'customer') ||
          (e.kind === 'clockStopped' && e.clock === 'customer' && !goesOn)),
    );
}

/** Facts by which a word about a promise is known, by what was promised. */
const FACTS_OF: Readonly<Record<string, readonly string[]>> = {
  callBack: ['callbackTime', 'customerUpdateDue', 'nextUpdateAt'],
  update: ['customerUpdateDue', 'nextUpdateAt', 'callbackTime', 'restoreEstimate'],
  visit: ['visitFrom', 'visitTo', 'rescheduleReason', 'promisedDate', 'delayReason'],
  date: ['promisedDate', 'delayReason', 'daysLate', 'cutoverAt', 'visitFrom', 'visitTo', 'restoreEstimate'],
  credit: ['creditAmount', 'creditRule'],
  other: ['customerUpdateDue', 'callbackTime', 'nextUpdateAt', 'promisedDate'],
};

/** A correction of this promise: it says a fact of it, or was made in its talk and names no other fact. */
function corrects(word: LogEvent, { made }: Promised): boolean {
  if (!word.act?.includes('correct')) return false;
  const said = Object.keys(word.says ?? {});
  const own = [...(FACTS_OF[made.reasonCode ?? 'other'] ?? []), ...Object.keys(made.says ?? {})];
  if (said.some((fact) => own.includes(fact))) return true;
  return said.length === 0 && made.objectId !== undefined && word.objectId === made.objectId;
}

/** A word to the customer about that promise before the moment. */
export const wordAbout = (promise: Promised, journey: EventIndex, before: Ms): LogEvent | undefined =>
  journey
    .of('said', 'messageSent', 'notificationSent')
    .find(
      (e) =>
        isWordToCustomer(e) &&
        isBefore(promise.made, e) &&
        e.t > promise.made.t &&
        e.t < before &&
        (e.commitmentId === promise.id || (e.commitmentId === undefined && corrects(e, promise))),
    );

/** Desk that holds the promise at t: its maker, until a handover that carries it right is accepted. */
export function holderOfPromise(promise: Promised, journey: EventIndex, t: Ms): string {
  let holder = deskOf(promise.made);
  for (const accepted of journey.of('handoverAccepted')) {
    if (accepted.t > t || !isBefore(promise.made, accepted)) continue;
    const offer = journey
      .of('handoverOffered')
      .filter((e) => e.handoverId === accepted.handoverId && isBefore(e, accepted))
      .at(-1);
    if (!offer || !isBefore(promise.made, offer)) continue;
    const carried =
      offer.commitmentId === promise.id ||
      CARRYING.some(
        (fact) =>
          (carriesRight(offer, fact) || carriesRight(accepted, fact)) &&
          !isMisread(fact, offer, accepted, journey),
      );
    if (carried) holder = deskOf(accepted);
  }
  return holder;
}

/** Time after the due time in which a promise still counts as kept: a fifth of the promised span, within its bounds. */
export function graceOf(promise: Promised, due: Ms, settings: Settings): Ms {
  return graceFor(promise.moves.at(-1)?.t ?? promise.made.t, due, {
    share: settings.get('cb15.graceShare'),
    min: settings.get('cb15.graceMin'),
    max: settings.get('cb15.graceMax'),
  });
}

/** The receiver read it back wrongly and took it over so: nobody said it again in between. */
function isMisread(fact: string, offer: LogEvent, accepted: LogEvent, journey: EventIndex): boolean {
  if (offer.handoverId === undefined) return false;
  const between = (e: LogEvent): boolean => isBefore(offer, e) && isBefore(e, accepted);
  const read = journey
    .of('readBack')
    .filter((e) => e.handoverId === offer.handoverId && between(e) && e.fields?.[fact] !== undefined)
    .at(-1);
  if (!read || carriesRight(read, fact)) return false;
  return !journey
    .of('messageSent', 'said')
    .some((e) => between(e) && isBefore(read, e) && deskOf(e) === deskOf(offer) && carriesRight(e, fact));
}
