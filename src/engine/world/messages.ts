/** Messages between desks and to customers: sent, delivered, heard. */
import type { EventDraft, FieldVerdict } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import { TIMER_CLASS, TIMER_KIND } from '../timers.ts';
import { handoverDelivered } from './handover-protocol.ts';
import { learn } from './knowledge.ts';
import type { Message } from './shapes.ts';
import { fieldsOf } from './truth.ts';
import type { World } from './world.ts';

/** Way to the reader per channel [A]; spoken words arrive at once. */
const LATENCY: Readonly<Record<string, Ms>> = {
  note: 4_000,
  form: 4_000,
  email: 60_000,
  sms: 8_000,
  gateway: 30_000,
};

export interface Outgoing {
  desk: string;
  /** Unit id, or "customer". */
  to: string;
  toDesk?: string | undefined;
  channel: string;
  text: string;
  says: Readonly<Record<string, string>>;
  journey?: string | undefined;
  incident?: string | undefined;
  handover?: string | undefined;
  contract?: string | undefined;
  messageId?: string | undefined;
  fields?: Readonly<Record<string, FieldVerdict>>;
  heard?: Readonly<Record<string, string>> | undefined;
  garbled?: readonly string[] | undefined;
  /** Readings of the words, by the language room. */
  reading?: Partial<EventDraft>;
}

/** What the hearer gets: values altered or lost on the way. */
const arriving = new WeakMap<
  Message,
  { heard: Readonly<Record<string, string>>; garbled: readonly string[] }
>();

export function sendMessage(w: World, out: Outgoing): Message {
  const fields = out.fields ?? fieldsOf(w, [], out.says, [], out.journey, out.incident);
  const event = w.emit({
    kind: 'messageSent',
    ...w.actor(out.desk),
    ...w.about(out.journey, out.incident),
    targetUnit: out.to,
    ...(out.toDesk === undefined ? {} : { targetDesk: out.toDesk }),
    channel: out.channel,
    contract: out.contract ?? 'free',
    ...(out.messageId === undefined ? {} : { messageId: out.messageId }),
    ...(out.handover === undefined ? {} : { handoverId: out.handover }),
    fields,
    says: out.says,
    text: out.text,
    ...(out.to === 'customer' ? { visibleToCustomer: true } : {}),
    ...out.reading,
  });
  const message: Message = {
    id: w.nextId('M'),
    index: w.messages.length,
    fromDesk: out.desk,
    to: out.to,
    channel: out.channel,
    text: out.text,
    says: out.says,
    sentAt: w.now,
    seq: event.seq,
    contract: out.contract ?? 'free',
    ...(out.toDesk === undefined ? {} : { toDesk: out.toDesk }),
    ...(out.journey === undefined ? {} : { journey: out.journey }),
    ...(out.incident === undefined ? {} : { incident: out.incident }),
    ...(out.handover === undefined ? {} : { handover: out.handover }),
    ...(out.messageId === undefined ? {} : { messageId: out.messageId }),
  };
  w.messages.push(message);
  if (isDeadAddress(w, out.to, out.channel, out.toDesk)) {
    lose(w, message);
    return message;
  }
  arriving.set(message, { heard: out.heard ?? {}, garbled: out.garbled ?? [] });
  const latency = LATENCY[out.channel] ?? 0;
  if (latency === 0) deliverMessage(w, message.index);
  else w.timers.arm(TIMER_KIND.delivery, message.index, w.now + latency, TIMER_CLASS.message, message.index);
  return message;
}

/** Somebody who left, or the register has an address of this unit for this channel that nobody reads any more. */
export const isDeadAddress = (w: World, unit: string, channel: string, desk?: string): boolean =>
  (desk !== undefined && w.desks.get(desk)?.unread === true) ||
  [...w.records.values()].some(
    (row) =>
      row.type === 'contactEntry' &&
      row.fields.unit === unit &&
      row.fields.channel === channel &&
      row.status !== 'active',
  );

/** It will never be read. Nobody is told: no seat sees this event. */
function lose(w: World, message: Message): void {
  message.lost = true;
  w.emit({
    kind: 'messageLost',
    actorUnit: 'notify',
    origin: 'machine',
    ...w.about(message.journey, message.incident),
    targetUnit: message.to,
    ...(message.toDesk === undefined ? {} : { targetDesk: message.toDesk }),
    channel: message.channel,
    contract: message.contract,
    reasonCode: 'deadAddress',
    ...(message.messageId === undefined ? {} : { messageId: message.messageId }),
    ...(message.handover === undefined ? {} : { handoverId: message.handover }),
  });
}

/** Somebody sits down at a unit: what nobody was there for reaches them now. */
export function deliverWaiting(w: World, unit: string): void {
  for (const { index, to, deliveredAt, lost, sentAt, channel } of w.messages) {
    if (to === unit && deliveredAt === undefined && !lost && sentAt + (LATENCY[channel] ?? 0) <= w.now)
      deliverMessage(w, index);
  }
}

/** It reaches a desk, or waits until one is on duty: the receiver has heard what the words say. */
export function deliverMessage(w: World, index: number): void {
  const message = w.messages[index];
  if (!message || message.deliveredAt !== undefined) return;
  if (message.to === 'customer') {
    message.deliveredAt = w.now;
    const lost = w.journeys.get(message.journey ?? '')?.unreached;
    w.emit({
      kind: 'notificationSent',
      ...w.actor(message.fromDesk),
      ...w.about(message.journey, message.incident),
      targetUnit: 'customer',
      channel: message.channel,
      ...(message.messageId === undefined ? {} : { messageId: message.messageId }),
      says: message.says,
      ...(lost?.includes(message.channel)
        ? { toState: 'failed' }
        : { toState: 'delivered', visibleToCustomer: true }),
    });
    return;
  }
  const receiver = message.toDesk ?? w.deskOfUnit(message.to, message.fromDesk)?.id;
  const sender = w.desk(message.fromDesk);
  if (receiver === undefined || (w.desk(receiver).comesAt ?? 0) > w.now) return;
  message.deliveredAt = w.now;
  message.toDesk = receiver;
  w.emit({
    kind: 'messageDelivered',
    actorUnit: sender.unit,
    deskId: sender.id,
    origin: 'machine',
    ...w.about(message.journey, message.incident),
    targetUnit: message.to,
    targetDesk: receiver,
    channel: message.channel,
    ...(message.handover === undefined ? {} : { handoverId: message.handover }),
    contract: message.contract,
  });
  // A later attempt has the same id and its own words: what arrives is the attempt these words were sent with.
  const handover = w.handovers.findLast((h) => h.id === message.handover && h.offeredAt <= message.sentAt);
  if (handover) {
    handover.toDesk ??= receiver;
    handoverDelivered(w, handover);
  }
  const altered = arriving.get(message);
  for (const [fact, value] of Object.entries(message.says)) {
    if (altered?.garbled.includes(fact)) continue;
    learn(w, receiver, {
      journey: message.journey,
      incident: message.incident,
      fact,
      value: altered?.heard[fact] ?? value,
      source: message.channel === 'note' || message.channel === 'form' ? 'read' : 'told',
      from: `${sender.person}, ${message.channel}`,
      handoverId: message.handover,
    });
  }
}
