/** Opens the store of this browser, or one in memory where nothing can be kept. */
import { openMemoryStore } from './memory-run-store.ts';
import type { RunStore } from './run-store.ts';

export interface OpenedStore {
  store: RunStore;
  /** False: everything goes when the page is closed. */
  keeps: boolean;
}

export async function openRunStore(): Promise<OpenedStore> {
  try {
    const { openDexieStore } = await import('./dexie-run-store.ts');
    const store = openDexieStore();
    await store.list();
    return { store, keeps: true };
  } catch {
    return { store: openMemoryStore(), keeps: false };
  }
}
