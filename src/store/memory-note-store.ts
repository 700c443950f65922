/** Readiness notes in memory: for tests, and for a browser that lets nothing be kept. */
import type { ReadinessNote } from '../readiness/board/index.ts';
import type { NoteStore } from './note-store.ts';

export function openMemoryNotes(): NoteStore {
  const kept = new Map<string, ReadinessNote>();
  return {
    put: async (note) => {
      kept.set(note.id, structuredClone(note));
    },
    putAll: async (notes) => {
      for (const note of notes) kept.set(note.id, structuredClone(note));
    },
    all: async () => structuredClone([...kept.values()]).sort((a, b) => a.at - b.at),
    remove: async (id) => {
      kept.delete(id);
    },
    clear: async () => kept.clear(),
  };
}
