/** The practice record of this browser, kept beside its runs. */
import type { PracticeRecord } from '../features/trainee/index.ts';
import type { OpenedStores } from '../store/index.ts';

export function openRecord(stores: () => Promise<OpenedStores>): PracticeRecord {
  const evidence = async () => (await stores()).evidence;
  return {
    all: async () => (await evidence()).all(),
    add: async (pieces) => (await evidence()).add(pieces),
    clear: async () => (await evidence()).clear(),
  };
}
