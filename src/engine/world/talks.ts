/** Talks: calls and chats that ring, open, are held, handed on and end. */
import type { EventDraft } from '../../model/event-columns.ts';
import { type Ms, SECOND } from '../../model/time.ts';
import { customerRings, sendToJourney } from './chain-moves.ts';
import { startCustomerClock } from './clocks.ts';
import { learn } from './knowledge.ts';
import { needEnded, patienceAt, situation, turnTaken } from './patience.ts';
import { placeRecord } from './records.ts';
import type { Talk } from './shapes.ts';
import type { World } from './world.ts';

export interface Ring {
  id?: string | undefined;
  journey: string;
  unit: string;
  person: string;
  channel: string;
  reason: string;
  keyed: Readonly<Record<string, string>>;
  openWords: string[];
  openTells: readonly string[];
}

type NewTalk = Pick<Talk, 'id' | 'channel' | 'person' | 'unit' | 'state' | 'internal'> & Partial<Talk>;

/** A talk in which nothing has been said yet. */
export function addTalk(w: World, begun: NewTalk): Talk {
  const talk: Talk = {
    index: w.talks.length,
    rangAt: w.now,
    joined: [],
    missed: {},
    lines: [],
    keyed: {},
    open: [],
    breath: { since: w.now, parts: [], vague: [] },
    customerSpokeAt: w.now,
    openWords: [],
    openTells: [],
    ...begun,
  };
  w.talks.push(talk);
  return talk;
}

/** A customer rings a unit; what was keyed in stands on the caller's row. */
export function ring(w: World, r: Ring): Talk {
  const { id, channel, person, journey: about, unit, keyed, openWords, openTells } = r;
  const talk = addTalk(w, {
    id: id ?? w.nextId('C'),
    channel,
    person,
    journey: about,
    unit,
    state: 'ringing',
    internal: false,
    keyed,
    openWords,
    openTells,
  });
  const journey = w.journey(r.journey);
  startCustomerClock(w, journey);
  w.emit({
    kind: 'interactionOpened',
    actorUnit: 'customer',
    origin: 'beat',
    ...w.about(r.journey),
    targetUnit: r.unit,
    channel: r.channel,
    systemId: 'telephony',
    objectId: talk.id,
    reasonCode: r.reason,
    says: r.keyed,
  });
  customerRings(w, r.journey);
  situation(w, journey, 'rings');
  return talk;
}

/** A desk takes a ringing talk; what the caller keyed in is known to it. */
export function answer(w: World, deskId: string, talk: Talk): boolean {
  if (talk.state !== 'ringing') return false;
  const desk = w.desk(deskId);
  talk.state = 'open';
  talk.desk = deskId;
  talk.openedAt = w.now;
  talk.answeredBy = deskId;
  talk.customerSpokeAt = w.now;
  desk.talk = talk.id;
  if (talk.journey !== undefined) desk.journey = talk.journey;
  w.emit({
    kind: 'interactionOpened',
    ...w.actor(deskId),
    ...w.about(talk.journey, talk.incident),
    targetUnit: 'customer',
    channel: talk.channel,
    systemId: 'telephony',
    objectId: talk.id,
  });
  if (talk.journey === undefined) return true;
  noteContact(w, talk);
  situation(w, w.journey(talk.journey), 'answered');
  for (const [fact, value] of Object.entries(talk.keyed)) {
    learn(w, deskId, {
      journey: talk.journey,
      fact,
      value,
      source: 'pushed',
      from: 'IVR',
      systemId: 'telephony',
      kept: true,
    });
  }
  return true;
}

/** A desk reaches the customer by telephone, or somebody else who speaks for her case. */
export function callCustomer(w: World, deskId: string, journeyId: string, person: string): Talk {
  const desk = w.desk(deskId);
  const talk = addTalk(w, {
    id: w.nextId('C'),
    channel: 'voice',
    person,
    journey: journeyId,
    unit: desk.unit,
    desk: deskId,
    state: 'open',
    openedAt: w.now,
    internal: false,
  });
  desk.talk = talk.id;
  desk.journey = journeyId;
  const about = w.about(journeyId);
  w.emit({
    kind: 'interactionOpened',
    ...w.actor(deskId),
    ...about,
    targetUnit: 'customer',
    channel: 'voice',
    objectId: talk.id,
    reasonCode: 'other',
  });
  noteContact(w, talk);
  // A call made out of a case is filed under it by the system.
  const main = mainRecordOf(w, journeyId);
  if (main) {
    w.emit({
      kind: 'objectLinked',
      actorUnit: 'crm',
      origin: 'machine',
      ...about,
      objectType: 'interaction',
      objectId: talk.id,
      relatedObjectId: main,
    });
  }
  situation(w, w.journey(journeyId), 'reached');
  // Somebody near her is not she.
  if (person !== w.journey(journeyId).customer) return talk;
  w.emit({
    kind: 'customerContacted',
    ...w.actor(deskId),
    ...about,
    reasonCode: 'reached',
    channel: 'voice',
  });
  return talk;
}

/** A desk rings the customer under a number that is not hers: nobody answers, and the line is free again. */
export function callInVain(w: World, deskId: string, journeyId: string, person: string): void {
  const desk = w.desk(deskId);
  const talk = addTalk(w, {
    id: w.nextId('C'),
    channel: 'voice',
    person,
    journey: journeyId,
    unit: desk.unit,
    state: 'closed',
    closedAt: w.now,
    internal: false,
  });
  desk.journey = journeyId;
  w.emit({
    kind: 'customerContacted',
    ...w.actor(deskId),
    ...w.about(journeyId),
    reasonCode: 'noAnswer',
    channel: 'voice',
    objectId: talk.id,
  });
}

/** Every talk with a customer leaves an interaction record; linking it to anything is up to people. */
function noteContact(w: World, talk: Talk): void {
  if (w.records.has(talk.id) || talk.journey === undefined) return;
  placeRecord(w, {
    id: talk.id,
    type: 'interaction',
    journey: talk.journey,
    status: 'inProgress',
    ownerUnit: talk.desk === undefined ? undefined : w.desk(talk.desk).unit,
    fields: { channel: talk.channel },
  });
}

/** The first ticket or order of a journey, open or not. */
function mainRecordOf(w: World, journey: string): string | undefined {
  for (const row of w.records.values()) {
    if (row.journey === journey && (row.type === 'troubleTicket' || row.type === 'productOrder'))
      return row.id;
  }
  return undefined;
}

/** A desk rings another unit; the talk is about the journey in hand, or else the incident. */
export function callUnit(
  w: World,
  deskId: string,
  unit: string,
  other: string,
  { journey, incident }: { journey?: string | undefined; incident?: string | undefined },
): Talk {
  const talk = addTalk(w, {
    id: w.nextId('C'),
    channel: 'voice',
    person: other,
    unit,
    desk: deskId,
    state: 'open',
    openedAt: w.now,
    internal: true,
    ...(journey === undefined ? {} : { journey }),
    ...(journey !== undefined || incident === undefined ? {} : { incident }),
  });
  w.desk(deskId).talk = talk.id;
  w.emit({
    kind: 'interactionOpened',
    ...w.actor(deskId),
    ...w.about(talk.journey, talk.incident),
    targetUnit: unit,
    targetDesk: other,
    channel: 'voice',
    objectId: talk.id,
    reasonCode: 'other',
  });
  return talk;
}

/** The customer (or whoever speaks for her) says a line; desks in the talk hear the facts in it. */
export function customerSays(
  w: World,
  talk: Talk,
  text: string,
  tells: Readonly<Record<string, string>>,
  keepFor?: string,
): void {
  const event = w.emit({
    kind: 'said',
    actorUnit: 'customer',
    origin: 'script',
    ...w.about(talk.journey, talk.incident),
    ...(talk.desk === undefined ? {} : { targetDesk: talk.desk, targetUnit: w.desk(talk.desk).unit }),
    channel: talk.channel,
    objectId: talk.id,
    says: tells,
    text,
  });
  talk.lines.push({ t: w.now, by: 'customer', text, seq: event.seq });
  talk.customerSpokeAt = w.now;
  if (talk.journey !== undefined) turnTaken(w, w.journey(talk.journey));
  if (talk.desk === undefined || talk.state === 'ringing') return;
  for (const deskId of [talk.desk, ...talk.joined]) {
    for (const [fact, value] of Object.entries(tells)) {
      learn(w, deskId, {
        journey: talk.journey,
        fact,
        value,
        source: 'told',
        from: 'customer',
        kept: deskId === keepFor,
      });
    }
  }
}

/** A desk speaks in a talk; the columns of the reading come from the language room. */
export function deskSays(
  w: World,
  deskId: string,
  talk: Talk,
  text: string,
  reading: Partial<EventDraft>,
): number {
  const event = w.emit({
    kind: 'said',
    ...w.actor(deskId),
    ...w.about(talk.journey, talk.incident),
    ...hearerOf(w, deskId, talk),
    channel: talk.channel,
    objectId: talk.id,
    text,
    ...(talk.internal ? {} : { visibleToCustomer: true }),
    ...reading,
  });
  talk.lines.push({ t: w.now, by: deskId, text, seq: event.seq });
  return event.seq;
}

/** Who is spoken to: the customer, or the desk at the other end. */
function hearerOf(w: World, speaker: string, talk: Talk): Pick<EventDraft, 'targetUnit' | 'targetDesk'> {
  if (!talk.internal) return { targetUnit: 'customer' };
  const other = speaker === talk.desk ? talk.person : (talk.desk ?? talk.person);
  return { targetUnit: w.desk(other).unit, targetDesk: other };
}

/** Put on hold; `seconds` is the announced length, 0 = unannounced; `grace` what is forgiven after it. */
export function holdTalk(w: World, deskId: string, talk: Talk, seconds: number, grace: Ms = 0): void {
  if (talk.state !== 'open') return;
  talk.state = 'held';
  talk.holdSince = w.now;
  talk.holdLength = seconds;
  talk.holdGrace = grace;
  w.emit({
    kind: 'holdStarted',
    ...w.actor(deskId),
    ...w.about(talk.journey, talk.incident),
    objectId: talk.id,
    amount: seconds,
  });
  if (talk.journey !== undefined && !talk.internal) {
    situation(w, w.journey(talk.journey), seconds > 0 ? 'heldTold' : 'heldBare', seconds + grace / SECOND);
  }
}

/** The caller is back on the line. */
export function endHold(w: World, deskId: string, talk: Talk): void {
  if (talk.state !== 'held') return;
  talk.state = 'open';
  logHoldEnd(w, deskId, talk);
  if (talk.journey !== undefined && !talk.internal) situation(w, w.journey(talk.journey), 'spokenTo');
}

function logHoldEnd(w: World, deskId: string, talk: Talk): void {
  const held = Math.round((w.now - (talk.holdSince ?? w.now)) / 1000);
  w.emit({
    kind: 'holdEnded',
    ...w.actor(deskId),
    ...w.about(talk.journey, talk.incident),
    objectId: talk.id,
    amount: held,
  });
}

/** The talk ends: by the desk, or because the customer hangs up. */
export function endTalk(w: World, talk: Talk, outcome: string, by: 'desk' | 'customer' | 'machine'): void {
  if (talk.state === 'closed') return;
  const held = talk.state === 'held';
  if (held && talk.desk !== undefined) logHoldEnd(w, talk.desk, talk);
  talk.state = 'closed';
  talk.closedAt = w.now;
  const desk = talk.desk === undefined ? undefined : w.desk(talk.desk);
  for (const other of w.desks.values()) if (other.talk === talk.id) delete other.talk;
  const contact = w.records.get(talk.id);
  if (contact?.type === 'interaction' && contact.status === 'inProgress') {
    contact.status = 'completed';
    contact.changedAt = w.now;
  }
  w.emit({
    kind: 'interactionClosed',
    ...(by === 'customer' || !desk
      ? { actorUnit: 'customer', origin: 'machine' as const, ...(desk ? { deskId: desk.id } : {}) }
      : w.actor(desk.id)),
    ...w.about(talk.journey, talk.incident),
    channel: talk.channel,
    objectId: talk.id,
    reasonCode: outcome,
  });
  if (talk.journey === undefined || talk.internal) return;
  const journey = w.journey(talk.journey);
  // Nobody leaves a hold but by a word or by hanging up.
  if (held && by !== 'customer') situation(w, journey, 'spokenTo');
  situation(w, journey, by === 'customer' ? 'hungUp' : 'talkEnded');
  if (journey.position.done) needEnded(w, journey);
  if (by === 'customer') sendToJourney(w, journey.id, 'hungUp', { unit: 'customer', origin: 'machine' });
}

/** Patience in points, for whoever draws the debrief. */
export function patienceOf(w: World, journeyId: string): number {
  return Math.round(patienceAt(w.journey(journeyId).patience, w.now) / 100) / 10;
}
