/** Opens the stores of this browser, or ones in memory where nothing can be kept. */
import type { CardStore } from './card-store.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { openMemoryCards } from './memory-card-store.ts';
import { openMemoryEvidence } from './memory-evidence-store.ts';
import { openMemoryNotes } from './memory-note-store.ts';
import { openMemoryStore } from './memory-run-store.ts';
import type { NoteStore } from './note-store.ts';
import type { RunStore } from './run-store.ts';

export interface OpenedStores {
  runs: RunStore;
  evidence: EvidenceStore;
  cards: CardStore;
  notes: NoteStore;
  /** False: everything goes when the page is closed. */
  keeps: boolean;
}

export async function openStores(): Promise<OpenedStores> {
  try {
    const { openDexieStores } = await import('./dexie-stores.ts');
    const stores = openDexieStores();
    await stores.runs.list();
    return { ...stores, keeps: true };
  } catch {
    return {
      runs: openMemoryStore(),
      evidence: openMemoryEvidence(),
      cards: openMemoryCards(),
      notes: openMemoryNotes(),
      keeps: false,
    };
  }
}
