/** Promises: made in words or by the verb, kept by the deed, moved by an honest word, broken by time. */
import type { LogEvent } from '../../model/event-columns.ts';
import { graceFor, keepsPromise, OWN_DELIVERY } from '../../model/promise-deeds.ts';
import { MINUTE, type Ms } from '../../model/time.ts';
import { TIMER_CLASS, TIMER_KIND } from '../timers.ts';
import { stepPatience } from './patience.ts';
import type { Commitment, Talk } from './shapes.ts';
import type { World } from './world.ts';

export interface NewPromise {
  desk: string;
  journey?: string | undefined;
  /** Said in public about an incident: a promise to everybody. */
  incident?: string | undefined;
  to: string;
  what: string;
  dueAt?: Ms | undefined;
  /** So long after its time nobody calls it late. */
  grace?: Ms | undefined;
  words: string;
  /** Talk in which it is made; its person hears it. */
  talk?: Talk | undefined;
}

/** A promise exists; one of the same kind to the same person that is still open is moved instead. */
export function makePromise(w: World, p: NewPromise): Commitment {
  const person = p.to === 'customer' ? p.talk?.person : undefined;
  const open = w.commitments.find(
    (c) =>
      c.state === 'open' &&
      c.desk === p.desk &&
      c.journey === p.journey &&
      c.incident === p.incident &&
      c.to === p.to &&
      (c.person === undefined || person === undefined || c.person === person) &&
      c.what === p.what &&
      c.what !== 'other',
  );
  if (open && p.dueAt !== undefined) {
    open.words = p.words;
    movePromise(w, open, p.dueAt);
    return open;
  }
  const commitment: Commitment = {
    id: w.nextId('P'),
    index: w.commitments.length,
    desk: p.desk,
    to: p.to,
    what: p.what,
    madeAt: w.now,
    givenAt: w.now,
    words: p.words,
    state: 'open',
    moves: 0,
    ...(p.journey === undefined ? {} : { journey: p.journey }),
    ...(p.incident === undefined ? {} : { incident: p.incident }),
    ...(p.dueAt === undefined ? {} : { dueAt: p.dueAt }),
    ...(p.grace ? { grace: p.grace } : {}),
    ...(person === undefined ? {} : { person }),
    ...(p.talk === undefined ? {} : { talk: p.talk.id }),
  };
  w.commitments.push(commitment);
  w.emit({
    kind: 'commitmentMade',
    ...w.actor(p.desk),
    ...w.about(p.journey, p.incident),
    commitmentId: commitment.id,
    targetUnit: p.to,
    reasonCode: p.what,
    text: p.words,
    visibleToCustomer: p.to === 'customer',
    ...(p.talk === undefined ? {} : { objectId: p.talk.id }),
    ...(p.dueAt === undefined ? { vague: ['soon'] } : { dueAt: p.dueAt }),
  });
  armDue(w, commitment);
  return commitment;
}

function armDue(w: World, c: Commitment): void {
  if (c.dueAt === undefined) return;
  const at = Math.max(w.now, lastMomentOf(c.dueAt) + (c.grace ?? 0));
  w.timers.arm(TIMER_KIND.promise, c.index, at, TIMER_CLASS.timer, c.index);
}

/** "At ten to nine" lasts as long as the clock shows it. */
const lastMomentOf = (dueAt: Ms): Ms => (dueAt % MINUTE === 0 ? dueAt + MINUTE - 1 : dueAt);

export function movePromise(w: World, c: Commitment, dueAt: Ms): void {
  c.dueAt = dueAt;
  c.givenAt = w.now;
  c.moves += 1;
  w.emit({
    kind: 'commitmentMoved',
    ...w.actor(c.desk),
    ...w.about(c.journey, c.incident),
    commitmentId: c.id,
    dueAt,
    visibleToCustomer: c.to === 'customer',
  });
  armDue(w, c);
}

export function promiseDue(w: World, index: number): void {
  const c = w.commitments[index];
  if (c?.state !== 'open') return;
  c.state = 'broken';
  w.emit({
    kind: 'commitmentBroken',
    ...w.actor(c.desk),
    origin: 'machine',
    ...w.about(c.journey, c.incident),
    commitmentId: c.id,
  });
  const journey = c.journey === undefined ? undefined : w.journeys.get(c.journey);
  // A minute said in a talk is forgiven by the silence it already cost.
  if (journey && c.to === 'customer' && c.what !== 'other') stepPatience(w, journey, 'promiseBroken');
}

/** Open, or broken so recently that the deed still counts as kept. */
function stillOpen(c: Commitment, t: Ms): boolean {
  if (c.state === 'open') return true;
  return c.state === 'broken' && c.dueAt !== undefined && t <= c.dueAt + graceFor(c.givenAt, c.dueAt);
}

/** A word to a colleague may be about no case in particular, and so may the promise of one; a customer has a case. */
function isItsCase(c: Commitment, journey: string | undefined, incident: string | undefined): boolean {
  if (c.journey === journey && c.incident === incident)
    return c.to !== 'customer' || (journey ?? incident) !== undefined;
  if (c.to === 'customer') return false;
  return (journey ?? incident) === undefined || (c.journey ?? c.incident) === undefined;
}

/** Called for every event: of a journey, of an incident that everybody is told about, of a word between desks. */
export function keepPromises(w: World, event: LogEvent): void {
  const incident = event.journeyId === undefined ? event.incidentId : undefined;
  for (const c of w.commitments) {
    if (c.state !== 'open' && c.state !== 'broken') continue;
    if (c.madeAt === event.t || !isItsCase(c, event.journeyId, incident)) continue;
    // The message that carries a promise does not keep it when it arrives.
    if (event.kind === 'notificationSent' && event.t - c.madeAt < OWN_DELIVERY) continue;
    if (!keepsPromise(c, event)) continue;
    if (!stillOpen(c, event.t)) {
      c.state = 'late';
      continue;
    }
    c.state = 'kept';
    w.timers.disarm(TIMER_KIND.promise, c.index);
    w.emit({
      kind: 'commitmentKept',
      ...w.actor(c.desk),
      origin: 'machine',
      ...w.about(c.journey, c.incident),
      commitmentId: c.id,
    });
    const journey = c.journey === undefined ? undefined : w.journeys.get(c.journey);
    if (journey && c.to === 'customer' && c.what !== 'other') stepPatience(w, journey, 'promiseKept');
  }
}
