/** Evidence in memory: for tests, and for a browser that lets nothing be kept. */
import type { Evidence } from '../readiness/index.ts';
import type { EvidenceStore } from './evidence-store.ts';

export function openMemoryEvidence(): EvidenceStore {
  const kept = new Map<string, Evidence>();
  return {
    add: async (pieces) => {
      for (const piece of pieces) kept.set(piece.id, structuredClone(piece));
    },
    all: async () => structuredClone([...kept.values()]).sort((a, b) => a.at - b.at),
    removeOf: async (by) => {
      for (const [id, piece] of kept) if (piece.by.id === by) kept.delete(id);
    },
    remove: async (ids) => {
      for (const id of ids) kept.delete(id);
    },
    clear: async () => kept.clear(),
  };
}
