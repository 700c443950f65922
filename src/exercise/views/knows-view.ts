/**
 * What a desk holds, with source and time. Two values for one fact are two rows: the newest is what it goes by, the ones
 * before stay beside it, read from what the log says this desk learned.
 */
import { caseOfFact } from '../../engine/world/truth.ts';
import type { World } from '../../engine/world/world.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { isSystemId, SYSTEMS } from '../../model/systems.ts';
import type { Ms } from '../../model/time.ts';
import { type BookEntry, factsOfCase, labelOf } from '../fact-book.ts';
import type { ExerciseRun } from '../run.ts';
import { valueWords } from '../value-words.ts';
import { deskName } from './names.ts';

export interface KnownView {
  fact: string;
  label: string;
  value: string;
  from: string;
  at: Ms;
  kept: boolean;
  /** Case it belongs to, for attaching. */
  ref: string;
}

/** One value as this desk learned it. */
interface Learnt {
  fact: string;
  ref: string;
  value: string;
  from: string;
  at: Ms;
  kept: boolean;
  /** System that showed it: what it shows later takes the place of what it showed. */
  system?: string;
}

/** What was read of a log so far, by desk; a log only grows. */
interface ReadSoFar {
  rows: number;
  learnt: Map<string, Learnt[]>;
}

const read = new WeakMap<World, ReadSoFar>();

/** Everything this desk holds about its cases, kept or not, oldest first. */
export function knowsView(run: ExerciseRun, deskId: string): KnownView[] {
  const rows: KnownView[] = [];
  for (const [ref, sheet] of run.world.knowledge.get(deskId) ?? []) {
    const specs = specsOf(run, ref);
    for (const [fact, { value, from, at, kept }] of sheet)
      rows.push(shown(run, specs, { fact, ref, value, from, at, kept }));
  }
  return rows.sort((a, b) => a.at - b.at);
}

/** Other values that this desk was given for what it holds, and that nobody took back where it found them. */
export function knewBefore(run: ExerciseRun, deskId: string): KnownView[] {
  const w = run.world;
  const last = new Map<string, Learnt>();
  for (const learnt of learntBy(w, deskId)) {
    const { fact, ref, value, system } = learnt;
    for (const [key, other] of last)
      if (other.fact === fact && other.ref === ref && system !== undefined && other.system === system)
        last.delete(key);
    last.set(`${ref} ${fact} ${value}`, learnt);
  }
  return [...last.values()]
    .filter(({ fact, ref, value }) => {
      const now = w.knowledge.get(deskId)?.get(ref)?.get(fact);
      return now !== undefined && now.value !== value;
    })
    .map((learnt) => shown(run, specsOf(run, learnt.ref), learnt));
}

function specsOf(run: ExerciseRun, ref: string): BookEntry[] {
  const isIncident = run.world.incidents.has(ref);
  return factsOfCase(run.scenario, isIncident ? undefined : ref, isIncident ? ref : undefined);
}

function shown(run: ExerciseRun, specs: readonly BookEntry[], learnt: Learnt): KnownView {
  const { fact, ref, value, from, at, kept } = learnt;
  const entry = specs.find(({ id }) => id === fact);
  return {
    fact,
    label: entry?.label ?? labelOf(fact),
    value: valueWords(entry?.spec, value),
    from: run.world.desks.has(from) ? deskName(run, from) : from,
    at,
    kept,
    ref,
  };
}

function learntBy(w: World, deskId: string): readonly Learnt[] {
  const state = read.get(w) ?? { rows: 0, learnt: new Map<string, Learnt[]>() };
  read.set(w, state);
  for (; state.rows < w.log.length; state.rows += 1) note(w, state.learnt, w.log.at(state.rows));
  return state.learnt.get(deskId) ?? [];
}

function note(w: World, learnt: Map<string, Learnt[]>, event: LogEvent): void {
  const { kind, deskId, factId: fact, t, systemId } = event;
  if ((kind !== 'factLearned' && kind !== 'factKept') || deskId === undefined || fact === undefined) return;
  const value = event.says?.[fact];
  if (value === undefined) return;
  const ref = caseOfFact(w, fact, event.journeyId, event.incidentId);
  const own = learnt.get(deskId) ?? [];
  learnt.set(deskId, own);
  if (kind === 'factKept') {
    const held = own.findLast((each) => each.fact === fact && each.ref === ref && each.value === value);
    if (held) held.kept = true;
    return;
  }
  own.push({
    ...{ fact, ref, value, at: t, kept: false, from: sourceOf(w, event, fact, value) },
    ...(systemId === undefined ? {} : { system: systemId }),
  });
}

/** Where a value came from: the system that showed it, the note it stood in, else whoever said it. */
function sourceOf(
  w: World,
  { deskId, t, systemId, handoverId }: LogEvent,
  fact: string,
  value: string,
): string {
  if (systemId !== undefined) return isSystemId(systemId) ? SYSTEMS[systemId].name : systemId;
  const note = w.messages.findLast(
    ({ toDesk, deliveredAt, says, handover }) =>
      toDesk === deskId &&
      deliveredAt !== undefined &&
      deliveredAt <= t &&
      (says[fact] === value || (handoverId !== undefined && handover === handoverId)),
  );
  if (note) return `${w.desk(note.fromDesk).person}, ${note.channel}`;
  const line = w.talks
    .filter((talk) => talk.desk === deskId || talk.person === deskId || talk.joined.includes(deskId ?? ''))
    .flatMap(({ lines }) => lines)
    .findLast(({ by, t: at }) => at <= t && by !== deskId);
  return line && w.desks.has(line.by) ? w.desk(line.by).person : 'customer';
}
