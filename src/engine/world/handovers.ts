/** The handover: offered, seen, read back, taken or sent back. Ownership moves only when it is accepted. */
import { SPOKEN_CHANNELS } from '../../model/codes.ts';
import { type Contract, contractOf, isContractId } from '../../model/contracts.ts';
import type { EventDraft } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import { isUnitId } from '../../model/units.ts';
import { type Cause, openEdges, sendToIncident, sendToJourney } from './chain-moves.ts';
import { handoverState, protocol } from './handover-protocol.ts';
import { learn } from './knowledge.ts';
import { isDeadAddress, sendMessage } from './messages.ts';
import type { Handover } from './shapes.ts';
import { fieldsOf } from './truth.ts';
import type { World } from './world.ts';

/** The contract of an id; anything unknown counts as free text. */
const specOf = (id: string): Contract => contractOf(isContractId(id) ? id : 'free');

/** From here on nothing comes back: it is worked through together. */
const LAST_ATTEMPT = 3;

export interface Offer {
  desk: string;
  contract: string;
  toUnit: string;
  toDesk?: string | undefined;
  journey?: string | undefined;
  incident?: string | undefined;
  channel: string;
  text: string;
  says: Readonly<Record<string, string>>;
  attached?: readonly string[];
  heard?: Readonly<Record<string, string>> | undefined;
  garbled?: readonly string[] | undefined;
  objectId?: string | undefined;
  /** Chain event this offer belongs to; the chain hears of it afterwards. */
  chainEvent?: string | undefined;
}

const causeOf = (w: World, deskId: string): Cause => ({
  unit: w.desk(deskId).unit,
  desk: deskId,
  origin: w.desk(deskId).human ? 'human' : 'script',
});

const aboutHandover = (w: World, h: Handover): Partial<EventDraft> => ({
  ...w.about(h.journey, h.incident),
  contract: h.contract,
  handoverId: h.id,
});

/** From when a receiver can answer: the limit runs on its hours. */
function opensAt(w: World, deskId: string | undefined): Ms {
  const desk = deskId === undefined ? undefined : w.desks.get(deskId);
  return desk && !desk.onDuty ? Math.max(w.now, desk.comesAt ?? w.now) : w.now;
}

/** A contract is sent; returns the handover, or the next attempt of an open one to the same unit about the same case. */
export function offer(w: World, o: Offer): Handover {
  const spec = specOf(o.contract);
  const from = w.desk(o.desk);
  const earlier = w.handovers.findLast(
    (h) =>
      h.contract === o.contract &&
      h.fromUnit === from.unit &&
      h.toUnit === o.toUnit &&
      h.journey === o.journey &&
      h.incident === o.incident,
  );
  const again = earlier !== undefined && handoverState(earlier) !== 'accepted' ? earlier : undefined;
  if (again) protocol(w, again, 'withdrawn');
  const attempt = again ? again.attempt + 1 : 1;
  const limit = spec.ack.limitMs;
  const fields = fieldsOf(w, spec.required, o.says, o.attached ?? [], o.journey, o.incident);
  const handover: Handover = {
    id: again?.id ?? w.nextId('HO'),
    index: w.handovers.length,
    contract: o.contract,
    fromDesk: o.desk,
    fromUnit: from.unit,
    toUnit: o.toUnit,
    channel: o.channel,
    attempt,
    position: w.stepper('handover').start({}, { attempt: Math.min(attempt, LAST_ATTEMPT) }).position,
    says: { ...o.says },
    fields,
    attached: [...(o.attached ?? [])],
    text: o.text,
    offeredAt: w.now,
    heard: o.heard ?? {},
    garbled: o.garbled ?? [],
    readBackOwed: spec.readBack === 'always' || (spec.readBack !== 'no' && SPOKEN_CHANNELS.has(o.channel)),
    saidBack: [],
    lost: isDeadAddress(w, o.toUnit, o.channel, o.toDesk),
    ...(o.toDesk === undefined ? {} : { toDesk: o.toDesk }),
    ...(o.journey === undefined ? {} : { journey: o.journey }),
    ...(o.incident === undefined ? {} : { incident: o.incident }),
    ...(limit === undefined ? {} : { ackDueAt: opensAt(w, o.toDesk) + limit }),
  };
  w.handovers.push(handover);
  w.emit({
    kind: 'handoverOffered',
    ...w.actor(o.desk),
    ...aboutHandover(w, handover),
    targetUnit: o.toUnit,
    ...(handover.toDesk === undefined ? {} : { targetDesk: handover.toDesk }),
    channel: o.channel,
    ...(spec.via === undefined ? {} : { systemId: spec.via }),
    fields,
    says: o.says,
    text: o.text,
    ...(o.objectId === undefined ? {} : { objectId: o.objectId }),
    ...(handover.ackDueAt === undefined ? {} : { dueAt: handover.ackDueAt }),
  });
  protocol(w, handover, 'send');
  if (o.chainEvent !== undefined && o.journey !== undefined) {
    sendToJourney(w, o.journey, o.chainEvent, causeOf(w, o.desk), o.chainEvent, handover.id);
  }
  sendMessage(w, {
    desk: o.desk,
    to: o.toUnit,
    toDesk: o.toDesk,
    channel: o.channel,
    text: o.text,
    says: o.says,
    journey: o.journey,
    incident: o.incident,
    handover: handover.id,
    contract: o.contract,
    fields,
    heard: o.heard,
    garbled: o.garbled,
  });
  return handover;
}

/** Later words in the same matter complete it: fields are judged anew. */
export function addToHandover(w: World, handover: Handover, says: Readonly<Record<string, string>>): void {
  const spec = specOf(handover.contract);
  handover.says = { ...handover.says, ...says };
  // What the sender says again after a read-back has now been heard as it was meant.
  if (handover.saidBack.length > 0) {
    handover.heard = Object.fromEntries(Object.entries(handover.heard).filter(([fact]) => !(fact in says)));
  }
  handover.fields = fieldsOf(
    w,
    spec.required,
    handover.says,
    handover.attached,
    handover.journey,
    handover.incident,
  );
}

/** Seen by a person, not taken. */
export function acknowledge(w: World, deskId: string, handover: Handover): boolean {
  if (!protocol(w, handover, 'acknowledge') && handoverState(handover) !== 'acknowledged') return false;
  handover.toDesk ??= deskId;
  w.emit({
    kind: 'messageAcked',
    ...w.actor(deskId),
    ...aboutHandover(w, handover),
    targetUnit: handover.fromUnit,
    targetDesk: handover.fromDesk,
  });
  return true;
}

/** The receiver restates; each fact is compared with what is true. */
export function readBack(
  w: World,
  deskId: string,
  handover: Handover,
  says: Readonly<Record<string, string>>,
  text: string,
): boolean {
  if (handoverState(handover) === 'delivered') acknowledge(w, deskId, handover);
  protocol(w, handover, 'readBack');
  handover.saidBack.push({ t: w.now, desk: deskId, text });
  const fields = fieldsOf(w, [], says, [], handover.journey, handover.incident);
  w.emit({
    kind: 'readBack',
    ...w.actor(deskId),
    ...aboutHandover(w, handover),
    targetUnit: handover.fromUnit,
    targetDesk: handover.fromDesk,
    channel: handover.channel,
    fields,
    says,
    text,
  });
  return true;
}

/** The sender confirms or corrects what was read back. */
export function answerReadBack(w: World, handover: Handover, right: boolean): void {
  protocol(w, handover, right ? 'confirm' : 'correct');
}

/** Taken: ownership moves, the receiver holds the facts said. */
export function accept(w: World, deskId: string, handover: Handover): boolean {
  const agreed = handoverState(handover) === 'jointCall' ? 'agreed' : 'accept';
  if (!protocol(w, handover, agreed)) return false;
  taken(w, deskId, handover, w.actor(deskId));
  return true;
}

/** What being taken brings about, whether a person said so or the joint call ran out. */
function taken(
  w: World,
  deskId: string,
  handover: Handover,
  actor: Pick<EventDraft, 'actorUnit' | 'deskId' | 'origin'>,
): void {
  handover.toDesk = deskId;
  w.emit({
    kind: 'handoverAccepted',
    ...actor,
    ...aboutHandover(w, handover),
    targetUnit: handover.fromUnit,
    targetDesk: handover.fromDesk,
    channel: handover.channel,
    fields: handover.fields,
    says: handover.says,
  });
  for (const [fact, value] of Object.entries(handover.says)) {
    if (handover.garbled.includes(fact)) continue;
    learn(w, deskId, {
      journey: handover.journey,
      incident: handover.incident,
      fact,
      value: handover.heard[fact] ?? value,
      source: 'told',
      from: handover.fromDesk,
      handoverId: handover.id,
    });
  }
  moveOwnership(w, deskId, handover);
  toChain(w, deskId, handover, 'accepted');
}

/** What a desk has said or found stays its own when the matter goes on. */
const STAYS: ReadonlySet<string> = new Set(['interaction', 'finding']);

/** A word about a matter, or a request for a part of it: the order stays with the unit that answers for it. */
const keepsOwner = ({ contract, toUnit }: Handover): boolean =>
  ['H10', 'H7', 'H3'].includes(contract) || (contract === 'm22' && toUnit === 'contactCentre');

function moveOwnership(w: World, deskId: string, handover: Handover): void {
  if (keepsOwner(handover)) return;
  const unit = w.desk(deskId).unit;
  for (const record of w.records.values()) {
    if (record.journey !== handover.journey || handover.journey === undefined) continue;
    if (record.ownerUnit !== handover.fromUnit || STAYS.has(record.type)) continue;
    record.ownerUnit = unit;
    record.ownerDesk = deskId;
    w.emit({
      kind: 'ownerChanged',
      ...w.actor(deskId),
      ...aboutHandover(w, handover),
      objectType: record.type,
      objectId: record.id,
      fromState: handover.fromUnit,
      toState: unit,
      targetUnit: unit,
      reasonCode: 'accepted',
    });
  }
}

/** Sent back, naming what is missing; the third time it becomes a joint call instead. */
export function giveBack(
  w: World,
  deskId: string,
  handover: Handover,
  facts: readonly string[],
  text: string,
): boolean {
  if (!protocol(w, handover, 'giveBack')) return false;
  const fields = Object.fromEntries(
    facts.map((fact) => [
      fact,
      handover.fields[fact] === 'present' ? ('present' as const) : (handover.fields[fact] ?? 'missing'),
    ]),
  );
  const together = handoverState(handover) === 'jointCall';
  w.emit({
    ...(together
      ? { kind: 'bridgeConvened', says: { leadPerson: w.desk(deskId).person } }
      : { kind: 'handoverReturned', fields }),
    ...w.actor(deskId),
    ...aboutHandover(w, handover),
    targetUnit: handover.fromUnit,
    targetDesk: handover.fromDesk,
    text,
  });
  for (const fact of facts) {
    w.emit({
      kind: 'questionAsked',
      ...w.actor(deskId),
      ...aboutHandover(w, handover),
      factId: fact,
      targetUnit: handover.fromUnit,
      channel: handover.channel,
    });
  }
  if (!together) toChain(w, deskId, handover, 'returned');
  return true;
}

/** An incident waits for the answer of one unit; the same contract answered by another moves nothing. */
const hearsFrom = (w: World, incident: string, event: string, unit: string): boolean =>
  openEdges(w, w.incident(incident)).some(
    (edge) => edge.on === event && (edge.by === unit || !isUnitId(edge.by)),
  );

function toChain(
  w: World,
  deskId: string,
  handover: Handover,
  outcome: 'accepted' | 'returned' | 'expired',
): void {
  // From one shift to the next of a unit nothing of reality changes hands.
  if (handover.fromUnit === handover.toUnit) return;
  const event = `${handover.contract}.${outcome}`;
  if (handover.journey !== undefined) sendToJourney(w, handover.journey, event, causeOf(w, deskId));
  if (handover.incident !== undefined && hearsFrom(w, handover.incident, event, handover.toUnit))
    sendToIncident(w, handover.incident, event, causeOf(w, deskId));
}

/** The next timer of the protocol: no acknowledgement, no decision, or the sender's own list check. */
export function handoverTimerDue(w: World, index: number): void {
  const handover = w.handovers[index];
  if (!handover) return;
  const state = handoverState(handover);
  const timer =
    state === 'sent' || state === 'delivered'
      ? 'ackDue'
      : state === 'jointCall'
        ? 'jointCallDue'
        : state === 'lost'
          ? 'ownListCheck'
          : 'decideDue';
  if (!protocol(w, handover, w.stepper('handover').timerEvent(timer, state))) return;
  const receiver = handover.toDesk ?? w.deskOfUnit(handover.toUnit)?.id;
  const byTime = { origin: 'machine' as const };
  const actor =
    receiver === undefined ? { actorUnit: handover.toUnit, ...byTime } : { ...w.actor(receiver), ...byTime };
  switch (handoverState(handover)) {
    case 'expired':
      w.emit({
        kind: 'handoverExpired',
        ...actor,
        ...aboutHandover(w, handover),
        targetUnit: handover.toUnit,
        ...(handover.ackDueAt === undefined ? {} : { dueAt: handover.ackDueAt }),
      });
      toChain(w, handover.fromDesk, handover, 'expired');
      break;
    case 'lost':
      handover.lost = true;
      w.emit({
        kind: 'messageLost',
        ...actor,
        ...aboutHandover(w, handover),
        targetUnit: handover.toUnit,
        channel: handover.channel,
      });
      break;
    case 'accepted':
      // Forced: the receiver's lead took it unseen when the joint call ran out.
      if (receiver !== undefined) taken(w, receiver, handover, { ...w.actor(receiver), ...byTime });
      break;
    default:
      break;
  }
}
