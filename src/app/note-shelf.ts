/** What was entered on the readiness page, kept beside runs and evidence. */
import type { ReadinessNotes } from '../features/trainee/index.ts';
import type { OpenedStores } from '../store/index.ts';

export function openNotes(stores: () => Promise<OpenedStores>): ReadinessNotes {
  const notes = async () => (await stores()).notes;
  return {
    all: async () => (await notes()).all(),
    put: async (note) => (await notes()).put(note),
    remove: async (id) => (await notes()).remove(id),
    clear: async () => (await notes()).clear(),
  };
}
