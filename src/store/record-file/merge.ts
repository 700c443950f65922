/** Takes a record from a file in beside what is there: of two of one id the newer stays, and nothing is lost. */
import type { ReadinessNote } from '../../readiness/board/index.ts';
import { changedAtOf, type Evidence, type PocketCard } from '../../readiness/index.ts';
import type { OpenedStores } from '../open-stores.ts';
import type { StoredRun } from '../run-store.ts';
import type { PersonalRecord } from './record-file.ts';

interface Merged<T> {
  put: T[];
  /** What stood under the same ids before. */
  before: T[];
  added: string[];
}

export interface Taken {
  /** Pieces that came, and those that stayed because what is here is as new or newer. */
  came: Record<Exclude<keyof PersonalRecord, 'account'>, number>;
  stayed: number;
  /** As it was before, but for what was changed since. */
  undo(): Promise<void>;
}

interface Named<T> {
  idOf(piece: T): string;
  /** Wall time of its last change. */
  timeOf(piece: T): number;
}

type Stores = Pick<OpenedStores, 'runs' | 'evidence' | 'cards' | 'notes'>;

const RUNS: Named<StoredRun> = { idOf: ({ meta }) => meta.id, timeOf: ({ meta }) => meta.changedAt };
const EVIDENCE: Named<Evidence> = { idOf: ({ id }) => id, timeOf: ({ at }) => at };
const CARDS: Named<PocketCard> = { idOf: ({ id }) => id, timeOf: changedAtOf };
const NOTES: Named<ReadinessNote> = { idOf: ({ id }) => id, timeOf: ({ at }) => at };

export async function takeIn(stores: Stores, record: PersonalRecord): Promise<Taken> {
  const runs = merge(await stores.runs.all(), record.runs, RUNS);
  const evidence = merge(await stores.evidence.all(), record.evidence, EVIDENCE);
  const cards = merge(await stores.cards.all(), record.cards, CARDS);
  const notes = merge(await stores.notes.all(), record.notes, NOTES);
  const undo = async (): Promise<void> => {
    const came = {
      runs: untouched(await stores.runs.all(), runs, RUNS),
      evidence: untouched(await stores.evidence.all(), evidence, EVIDENCE),
      cards: untouched(await stores.cards.all(), cards, CARDS),
      notes: untouched(await stores.notes.all(), notes, NOTES),
    };
    for (const id of came.runs.added) await stores.runs.delete(id);
    await stores.evidence.remove(came.evidence.added);
    await stores.cards.remove(came.cards.added);
    for (const id of came.notes.added) await stores.notes.remove(id);
    await stores.runs.putAll(came.runs.before);
    await stores.evidence.add(came.evidence.before);
    await stores.cards.put(came.cards.before);
    await stores.notes.putAll(came.notes.before);
  };
  try {
    await stores.runs.putAll(runs.put);
    await stores.evidence.add(evidence.put);
    await stores.cards.put(cards.put);
    await stores.notes.putAll(notes.put);
  } catch (error) {
    // Half a file is nobody's record.
    await undo().catch(() => undefined);
    throw error;
  }
  const came = {
    runs: runs.put.length,
    evidence: evidence.put.length,
    cards: cards.put.length,
    notes: notes.put.length,
  };
  const all = record.runs.length + record.evidence.length + record.cards.length + record.notes.length;
  return { came, stayed: all - came.runs - came.evidence - came.cards - came.notes, undo };
}

function merge<T>(here: readonly T[], coming: readonly T[], { idOf, timeOf }: Named<T>): Merged<T> {
  const before = new Map(here.map((piece) => [idOf(piece), piece]));
  const put = new Map<string, T>();
  for (const piece of coming) {
    const other = put.get(idOf(piece)) ?? before.get(idOf(piece));
    if (other === undefined || timeOf(piece) > timeOf(other)) put.set(idOf(piece), piece);
  }
  const ids = [...put.keys()];
  return {
    put: [...put.values()],
    before: ids.flatMap((id) => before.get(id) ?? []),
    added: ids.filter((id) => !before.has(id)),
  };
}

/** What still is as it came: whatever was gone on with since, or deleted, is no longer the file's. */
function untouched<T>(now: readonly T[], { put, before, added }: Merged<T>, { idOf, timeOf }: Named<T>) {
  const came = new Map(put.map((piece) => [idOf(piece), timeOf(piece)]));
  const same = new Set(
    now.flatMap((piece) => (came.get(idOf(piece)) === timeOf(piece) ? [idOf(piece)] : [])),
  );
  return {
    added: added.filter((id) => same.has(id)),
    before: before.filter((piece) => same.has(idOf(piece))),
  };
}
