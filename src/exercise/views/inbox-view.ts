/** What reached one desk and what it sent: calls that wait, messages, handovers with their thread. */
import { handoverState } from '../../engine/world/handover-protocol.ts';
import type { Handover, Message, Talk } from '../../engine/world/shapes.ts';
import { contractOf, isContractId } from '../../model/contracts.ts';
import { type Ms, SECOND } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { addressee, addressName, deskName, personName } from './names.ts';

export interface IncomingView {
  id: string;
  /** pastCall: it rang here and was taken by somebody else, or by nobody. */
  kind: 'call' | 'heldCall' | 'pastCall' | 'chat' | 'note' | 'handover';
  channel: string;
  from: string;
  firstWords: string;
  at: Ms;
  /** When an acknowledgement, a decision or a read-back is due. */
  dueAt?: Ms;
  state: string;
  /** Taken, sent back or answered: nothing waits for this desk any more. */
  settled: boolean;
  /** Reference for moves on it: a talk, a handover or a message. */
  ref: string;
  /** Whom an answer goes to: the desk that wrote it, or its unit when nobody sits at that desk any more. */
  answerTo?: AddressView;
  /** Of a caller who waits on hold. */
  hold?: HoldView;
  /** Who took a call that rang here too; absent where the caller gave up. */
  takenBy?: string;
}

export interface AddressView {
  /** As moves name it. */
  ref: string;
  name: string;
}

export interface HoldView {
  since: Ms;
  /** Until when it was said to last; absent where no length was named. */
  until?: Ms;
  /** From when on it is late. */
  lateAt?: Ms;
}

/** Since when somebody waits on hold, and how long that was said to take. */
export function holdView({ state, holdSince, holdLength = 0, holdGrace = 0 }: Talk): { hold?: HoldView } {
  if (state !== 'held' || holdSince === undefined) return {};
  const until = holdSince + holdLength * SECOND;
  return { hold: { since: holdSince, ...(holdLength > 0 ? { until, lateAt: until + holdGrace } : {}) } };
}

export interface HandoverView {
  id: string;
  contract: string;
  label: string;
  from: string;
  channel: string;
  text: string;
  at: Ms;
  state: string;
  readBackOwed: boolean;
  dueAt?: Ms;
  thread: readonly { t: Ms; who: string; mine: boolean; text: string; heardAs?: string }[];
}

export interface MessageView {
  id: string;
  t: Ms;
  /** Who it came from; "you to ..." for an own one. */
  who: string;
  mine: boolean;
  /** Who an own one went to. */
  to?: string;
  text: string;
  channel: string;
  /** Baton's reading of own words; absent on rung 3. */
  heardAs?: string;
}

/** States of a handover in which nothing is wanted of the receiver any more. */
const SETTLED: ReadonlySet<string> = new Set(['accepted', 'returned', 'withdrawn']);

/** Words of the same case between the two desks since the offer. */
const isAbout = (h: Handover, m: Message): boolean =>
  m.contract === 'free' &&
  m.sentAt >= h.offeredAt &&
  (m.fromDesk === h.fromDesk || m.toDesk === h.fromDesk) &&
  (h.journey === undefined ? h.incident === m.incident : h.journey === m.journey);

/** Something went back to the sender about the same case since. */
const isAnswered = (run: ExerciseRun, deskId: string, note: Message): boolean =>
  run.world.messages.some(
    (m) =>
      m.fromDesk === deskId &&
      m.toDesk === note.fromDesk &&
      m.sentAt > (note.deliveredAt ?? note.sentAt) &&
      (note.journey === undefined || m.journey === undefined || m.journey === note.journey),
  );

/** What was said since this desk came into the talk. */
export const heardLines = (talk: Talk, deskId: string): Talk['lines'] =>
  talk.lines.slice(talk.missed[deskId] ?? 0);

export const received = (h: Handover, desk: string): boolean =>
  h.toDesk === desk && !['drafted', 'sent', 'withdrawn', 'lost'].includes(handoverState(h));

export function handoverView(run: ExerciseRun, deskId: string, h: Handover): HandoverView {
  return {
    id: h.id,
    contract: h.contract,
    label: isContractId(h.contract) ? contractOf(h.contract).label : h.contract,
    from: deskName(run, h.fromDesk),
    channel: h.channel,
    text: h.text,
    at: h.offeredAt,
    state: handoverState(h),
    readBackOwed: h.readBackOwed,
    ...(h.ackDueAt === undefined ? {} : { dueAt: h.ackDueAt }),
    thread: [...saidBackViews(run, deskId, h), ...messageThread(run, deskId, h)].sort((a, b) => a.t - b.t),
  };
}

type ThreadWords = HandoverView['thread'][number];

/** What was said back of it by this desk, or to it; a colleague's words stay the colleague's. */
const saidBackViews = (run: ExerciseRun, deskId: string, h: Handover): ThreadWords[] =>
  h.saidBack
    .filter(({ desk }) => desk === deskId || h.fromDesk === deskId)
    .map(({ t, desk, text }) => ({
      t,
      who: desk === deskId ? 'you' : deskName(run, desk),
      mine: desk === deskId,
      text,
    }));

function messageThread(run: ExerciseRun, deskId: string, h: Handover): ThreadWords[] {
  return run.world.messages
    .filter(
      (m) =>
        m.deliveredAt !== undefined &&
        (m.handover === h.id || isAbout(h, m)) &&
        (m.toDesk === deskId || m.fromDesk === deskId),
    )
    .map((m) => ({
      t: m.deliveredAt ?? m.sentAt,
      who: m.fromDesk === deskId ? 'you' : deskName(run, m.fromDesk),
      mine: m.fromDesk === deskId,
      text: m.text,
      ...readAs(run, deskId, m),
    }));
}

/** Where an answer to words of a desk is read: there, or by whoever of its unit sits there now. */
function answerTo(run: ExerciseRun, fromDesk: string): AddressView {
  const { onDuty, unread, unit } = run.world.desk(fromDesk);
  const ref = onDuty || unread ? fromDesk : unit;
  return { ref, name: addressName(run, ref) };
}

const readAs = (run: ExerciseRun, deskId: string, m: Message): { heardAs?: string } => {
  const heard = run.rung < 3 && m.fromDesk === deskId ? run.heard.get(m.seq) : undefined;
  return heard === undefined || heard === '' ? {} : { heardAs: heard };
};

export function messageViews(run: ExerciseRun, deskId: string): MessageView[] {
  return run.world.messages
    .filter((m) => m.fromDesk === deskId || (m.toDesk === deskId && m.deliveredAt !== undefined))
    .map((m) => ({
      id: m.id,
      t: m.fromDesk === deskId ? m.sentAt : (m.deliveredAt ?? m.sentAt),
      who: m.fromDesk === deskId ? `you to ${addressee(run, m)}` : deskName(run, m.fromDesk),
      mine: m.fromDesk === deskId,
      ...(m.fromDesk === deskId ? { to: addressee(run, m) } : {}),
      text: m.text,
      channel: m.channel,
      ...readAs(run, deskId, m),
    }));
}

/** A call that rang at this desk while it was sat at, and was taken by a colleague or by nobody. */
export function rangElsewhere(run: ExerciseRun, deskId: string, talk: Talk): boolean {
  const over = talk.openedAt ?? talk.closedAt;
  if (over === undefined || over === talk.rangAt || talk.internal) return false;
  if (talk.unit !== run.world.desk(deskId).unit || talk.answeredBy === deskId) return false;
  // Put through to this desk since, it is its own.
  return talk.desk !== deskId && !(deskId in talk.missed) && over >= (run.firstMoveAt.get(deskId) ?? 0);
}

/** Calls ringing or held, messages and handovers that reached this desk, in order of arrival. */
export function incomingView(run: ExerciseRun, deskId: string): IncomingView[] {
  const w = run.world;
  const { unit } = w.desk(deskId);
  const rows: IncomingView[] = [];
  for (const talk of w.talks) {
    if (rangElsewhere(run, deskId, talk)) {
      rows.push({
        id: `${talk.id}/past`,
        kind: 'pastCall',
        channel: talk.channel,
        from: personName(run, talk.person),
        firstWords: '',
        at: talk.rangAt,
        state: talk.state,
        settled: true,
        ref: talk.id,
        ...(talk.answeredBy === undefined ? {} : { takenBy: deskName(run, talk.answeredBy) }),
      });
      continue;
    }
    const ringing = talk.state === 'ringing' && talk.unit === unit;
    const held = talk.state === 'held' && talk.desk === deskId;
    if (!ringing && !held) continue;
    rows.push({
      id: talk.id,
      kind: held ? 'heldCall' : 'call',
      channel: talk.channel,
      from: talk.internal ? deskName(run, talk.person) : personName(run, talk.person),
      firstWords: held ? (heardLines(talk, deskId).findLast((l) => l.by === 'customer')?.text ?? '') : '',
      at: talk.rangAt,
      state: talk.state,
      settled: false,
      ref: talk.id,
      ...holdView(talk),
    });
  }
  for (const m of w.messages) {
    if (m.toDesk !== deskId || m.deliveredAt === undefined) continue;
    const handover = w.handovers.findLast((h) => h.id === m.handover);
    // Later words in the same matter are notes; only the offer itself wants an answer.
    const isOffer = handover !== undefined && handover.toDesk === deskId && m.contract !== 'free';
    const state = isOffer ? handoverState(handover) : 'delivered';
    rows.push({
      id: m.id,
      kind: isOffer ? 'handover' : m.channel === 'chat' ? 'chat' : 'note',
      channel: m.channel,
      from: deskName(run, m.fromDesk),
      firstWords: m.text,
      at: m.deliveredAt,
      state,
      settled: isOffer ? SETTLED.has(state) : isAnswered(run, deskId, m),
      ref: isOffer ? handover.id : m.id,
      answerTo: answerTo(run, m.fromDesk),
      ...(isOffer && handover.ackDueAt !== undefined ? { dueAt: handover.ackDueAt } : {}),
    });
  }
  return rows.sort((a, b) => a.at - b.at);
}
