/** A handover opened: the words as written with every fact marked, and what the receiver had to do with them. */
import { handoverState } from '../../engine/world/handover-protocol.ts';
import type { Handover } from '../../engine/world/shapes.ts';
import { contractOf, isContractId } from '../../model/contracts.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { type Ms, SECOND } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { isOwnDesk } from './own-desks.ts';
import { contractWords, factTally, isNotSo, requiredOf } from './quality.ts';
import { capital, counted, deskWords, factWords, listed, longSpanWords } from './wording/speaking.ts';
import { theUnit } from './wording/unit-words.ts';

/** `contested`: the person says that it stands there. */
export type MarkState = 'found' | 'wrong' | 'extra' | 'contested';

/** One fact in the words; `from` and `to` point into the text, absent when it was attached or said otherwise. */
export interface NoteMark {
  fact: string;
  label: string;
  value: string;
  state: MarkState;
  from?: number;
  to?: number;
}

export interface OpenedHandover {
  id: string;
  contract: string;
  /** "Report of a cluster". */
  name: string;
  /** Both: from one own desk to another, in a story played in turn. */
  direction: 'sent' | 'received' | 'both' | 'elsewhere';
  from: string;
  to: string;
  channel: string;
  at: Ms;
  state: string;
  text: string;
  /** Desk that wrote it. */
  fromDesk: string;
  marks: readonly NoteMark[];
  missing: readonly { fact: string; label: string }[];
  /** Facts that came only later in the same matter. */
  later: readonly string[];
  /** "3 of 7 facts. Not read back." */
  summary: string;
  /** What the receiver did, in order. */
  afterwards: readonly { t: Ms; text: string; words: string }[];
  /** What the contract asks for. */
  contractAsks: { facts: readonly string[]; answer: string; readBack: boolean };
  right: number;
  wanted: number;
}

/** Every handover this desk sent or received, and those between others, in order. */
export function openedHandovers(run: ExerciseRun, desk: string): OpenedHandover[] {
  const events = run.world.log.events();
  const last = new Map<string, Handover>();
  for (const h of run.world.handovers) last.set(h.id, h);
  // One that was sent again stands where it was sent last.
  return [...last.values()].map((h) => openOne(run, desk, h, events)).sort((a, b) => a.at - b.at);
}

function openOne(run: ExerciseRun, desk: string, h: Handover, events: readonly LogEvent[]): OpenedHandover {
  const offer = events.findLast((e) => e.kind === 'handoverOffered' && e.handoverId === h.id);
  const first = { fields: offer?.fields ?? {}, says: offer?.says ?? {} };
  const tally = factTally(first, h.contract);
  const label = (fact: string): string => factWords(run, fact, undefined, h.journey, h.incident).label;
  const thread = events.filter((e) => e.handoverId === h.id && e.seq > (offer?.seq ?? 0));
  const contract = isContractId(h.contract) ? contractOf(h.contract) : undefined;
  const readBack = thread.some((e) => e.kind === 'readBack');
  return {
    id: h.id,
    contract: h.contract,
    name: contractWords(h.contract),
    direction: directionOf(run, desk, h),
    from: deskWords(run, h.fromDesk),
    to: deskWords(run, h.toDesk, h.toUnit),
    channel: h.channel,
    at: h.offeredAt,
    state: wentOn(h, events) ? 'accepted' : handoverState(h),
    text: h.text,
    fromDesk: h.fromDesk,
    marks: marksOf(run, h, first.fields, first.says),
    missing: tally.missing.map((fact) => ({ fact, label: label(fact) })),
    later: tally.missing.filter((fact) => h.fields[fact] === 'present').map(label),
    summary: summaryOf(tally.right, tally.wanted, tally.wrong, h, readBack),
    afterwards: afterwardsOf(run, h, thread, wentOn(h, events)),
    contractAsks: {
      facts: requiredOf(h.contract).map(label),
      answer: contract?.ack.text ?? '',
      readBack: h.readBackOwed,
    },
    right: tally.right,
    wanted: tally.wanted,
  };
}

function directionOf(run: ExerciseRun, desk: string, h: Handover): OpenedHandover['direction'] {
  const isOwn = isOwnDesk(run, desk);
  if (isOwn(h.fromDesk)) return isOwn(h.toDesk) && h.toDesk !== h.fromDesk ? 'both' : 'sent';
  return isOwn(h.toDesk) ? 'received' : 'elsewhere';
}

function summaryOf(right: number, wanted: number, wrong: number, h: Handover, readBack: boolean): string {
  const parts = [`${right} of ${wanted} facts.`];
  if (wrong > 0)
    parts.push(wrong === 1 ? 'One value is not so.' : `${capital(counted(wrong, 'value'))} are not so.`);
  if (h.readBackOwed) parts.push(readBack ? 'Read back.' : 'Not read back.');
  if (h.garbled.length > 0) parts.push('Part of it could not be heard.');
  return parts.join(' ');
}

/** Facts as the reader found them in the text; what was attached or scripted has no place in it. */
function marksOf(
  run: ExerciseRun,
  h: Handover,
  fields: Readonly<Record<string, string>>,
  says: Readonly<Record<string, string>>,
): NoteMark[] {
  const required = requiredOf(h.contract);
  const about = { journey: h.journey, incident: h.incident };
  const reading =
    run.hearing.readThen(h.fromDesk, h.offeredAt, h.text) ??
    run.hearing.read(h.fromDesk, h.text, about, 'unit');
  const marks: NoteMark[] = [];
  for (const found of reading.facts) {
    if (found.quoted || found.negated || says[found.fact] === undefined) continue;
    const how = fields[found.fact];
    const claimed = run.believed.some(
      ({ text, claim }) =>
        text === h.text && claim.kind === 'fact' && claim.not !== true && claim.fact === found.fact,
    );
    const state: MarkState = claimed
      ? 'contested'
      : isNotSo(found.fact, how, says[found.fact])
        ? 'wrong'
        : required.includes(found.fact)
          ? 'found'
          : 'extra';
    const words = factWords(run, found.fact, found.value, h.journey, h.incident);
    marks.push({ fact: found.fact, ...words, state, from: found.at[0], to: found.at[1] });
  }
  for (const [fact, value] of Object.entries(says)) {
    if (marks.some((mark) => mark.fact === fact)) continue;
    const how = fields[fact];
    const state: MarkState = isNotSo(fact, how, value)
      ? 'wrong'
      : required.includes(fact)
        ? 'found'
        : 'extra';
    marks.push({ fact, ...factWords(run, fact, value, h.journey, h.incident), state });
  }
  return marks.sort((a, b) => (a.from ?? Number.MAX_SAFE_INTEGER) - (b.from ?? Number.MAX_SAFE_INTEGER));
}

/** The first words of the receiver in a call that came with it: whoever speaks to her has taken her. */
function wentOn(h: Handover, events: readonly LogEvent[]): LogEvent | undefined {
  const moved = events.find((e) => e.kind === 'interactionTransferred' && e.handoverId === h.id);
  return (
    moved &&
    events.find(
      (e) => e.kind === 'said' && e.objectId === moved.objectId && e.deskId === h.toDesk && e.seq > moved.seq,
    )
  );
}

function afterwardsOf(
  run: ExerciseRun,
  h: Handover,
  thread: readonly LogEvent[],
  spoken: LogEvent | undefined,
): { t: Ms; text: string; words: string }[] {
  const rows: { t: Ms; text: string; words: string }[] = [];
  const after = (t: Ms): string =>
    t - h.offeredAt < SECOND ? 'at once' : `after ${longSpanWords(t - h.offeredAt)}`;
  if (spoken)
    rows.push({
      t: spoken.t,
      text: `${deskWords(run, spoken.deskId, spoken.actorUnit)} went on with the call ${after(spoken.t)}`,
      words: spoken.text ?? '',
    });
  for (const e of thread) {
    const who = deskWords(run, e.deskId, e.actorUnit);
    const receiver = e.actorUnit === h.toUnit;
    if (e.kind === 'handoverAccepted') rows.push({ t: e.t, text: `${who} took it ${after(e.t)}`, words: '' });
    else if (e.kind === 'handoverReturned')
      rows.push({ t: e.t, text: `${who} sent it back ${after(e.t)}`, words: e.text ?? '' });
    else if (e.kind === 'handoverExpired' && !spoken)
      rows.push({
        t: e.t,
        text: `nobody decided about it in ${longSpanWords(e.t - h.offeredAt)}`,
        words: '',
      });
    else if (e.kind === 'readBack') rows.push({ t: e.t, text: `${who} read it back`, words: e.text ?? '' });
    else if (e.kind === 'messageSent' && (e.text ?? '') !== h.text) {
      const asked = thread.filter(
        (q) => q.kind === 'questionAsked' && q.t === e.t && q.deskId === e.deskId && q.factId !== undefined,
      );
      const labels = asked.map((q) => factWords(run, q.factId ?? '', undefined, h.journey, h.incident).label);
      rows.push({
        t: e.t,
        text:
          labels.length > 0
            ? `${who} had to ask: ${listed([...new Set(labels)])}`
            : receiver
              ? `${who} answered`
              : `${who} added`,
        words: e.text ?? '',
      });
    }
  }
  if (rows.length === 0)
    rows.push({ t: h.offeredAt, text: `Nothing came back from ${theUnit(h.toUnit)}.`, words: '' });
  return rows;
}
