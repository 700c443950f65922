/** Takes a record from a file in beside what is there: of two of one id the newer stays, and nothing is lost. */
import { changedAtOf } from '../../readiness/index.ts';
import type { OpenedStores } from '../open-stores.ts';
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
  /** As it was before. */
  undo(): Promise<void>;
}

type Stores = Pick<OpenedStores, 'runs' | 'evidence' | 'cards'>;

export async function takeIn(stores: Stores, record: PersonalRecord): Promise<Taken> {
  const runs = merge(await stores.runs.all(), record.runs, {
    idOf: ({ meta }) => meta.id,
    timeOf: ({ meta }) => meta.changedAt,
  });
  const evidence = merge(await stores.evidence.all(), record.evidence, {
    idOf: ({ id }) => id,
    timeOf: ({ at }) => at,
  });
  const cards = merge(await stores.cards.all(), record.cards, { idOf: ({ id }) => id, timeOf: changedAtOf });
  const undo = async (): Promise<void> => {
    for (const id of runs.added) await stores.runs.delete(id);
    await stores.evidence.remove(evidence.added);
    await stores.cards.remove(cards.added);
    await stores.runs.putAll(runs.before);
    await stores.evidence.add(evidence.before);
    await stores.cards.put(cards.before);
  };
  try {
    await stores.runs.putAll(runs.put);
    await stores.evidence.add(evidence.put);
    await stores.cards.put(cards.put);
  } catch (error) {
    // Half a file is nobody's record.
    await undo().catch(() => undefined);
    throw error;
  }
  const came = { runs: runs.put.length, evidence: evidence.put.length, cards: cards.put.length };
  const all = record.runs.length + record.evidence.length + record.cards.length;
  return { came, stayed: all - came.runs - came.evidence - came.cards, undo };
}

function merge<T>(
  here: readonly T[],
  coming: readonly T[],
  { idOf, timeOf }: { idOf: (piece: T) => string; timeOf: (piece: T) => number },
): Merged<T> {
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
