/** Runs in memory: for tests, and for a browser that lets nothing be kept. */
import type { RunStore, StoredRun } from './run-store.ts';

export function openMemoryStore(): RunStore {
  const runs = new Map<string, StoredRun>();
  const newestFirst = (): StoredRun[] =>
    structuredClone([...runs.values()]).sort((a, b) => b.meta.changedAt - a.meta.changedAt);
  return {
    list: async () => newestFirst().map(({ meta }) => meta),
    get: async (id) => structuredClone(runs.get(id)),
    put: async (run) => {
      runs.set(run.meta.id, structuredClone(run));
    },
    putAll: async (all) => {
      for (const run of structuredClone([...all])) runs.set(run.meta.id, run);
    },
    delete: async (id) => {
      runs.delete(id);
    },
    all: async () => newestFirst(),
  };
}
