/** Pocket cards in memory: for tests, and for a browser that lets nothing be kept. */
import type { PocketCard } from '../readiness/index.ts';
import type { CardStore } from './card-store.ts';

export function openMemoryCards(): CardStore {
  const kept = new Map<string, PocketCard>();
  return {
    put: async (cards) => {
      for (const card of cards) kept.set(card.id, structuredClone(card));
    },
    all: async () => structuredClone([...kept.values()]).sort((a, b) => a.at - b.at),
    remove: async (ids) => {
      for (const id of ids) kept.delete(id);
    },
    clear: async () => kept.clear(),
  };
}
