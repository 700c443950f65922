/** One contract for every store of readiness notes. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { ReadinessNote } from '../readiness/board/index.ts';
import { openDexieStores } from './dexie-stores.ts';
import { openMemoryNotes } from './memory-note-store.ts';
import type { NoteStore } from './note-store.ts';

const felt = (card: string, at: number, sure = true): ReadinessNote => ({
  kind: 'felt',
  id: `felt ${card}`,
  at,
  card,
  sure,
});

let count = 0;
const stores: Record<string, () => NoteStore> = {
  memory: openMemoryNotes,
  browser: () => openDexieStores(`notes-${count++}`).notes,
};

describe.each(Object.entries(stores))('readiness notes in %s', (_, open) => {
  test('come out whole and oldest first, one an id', async () => {
    const store = open();
    await store.put(felt('b', 20));
    await store.put(felt('a', 10));
    await store.put(felt('b', 30, false));
    expect(await store.all()).toEqual([felt('a', 10), felt('b', 30, false)]);
  });

  test('go one by one, or all of them', async () => {
    const store = open();
    await store.put(felt('a', 10));
    await store.put(felt('b', 20));
    await store.remove('felt a');
    expect((await store.all()).map(({ id }) => id)).toEqual(['felt b']);
    await store.clear();
    expect(await store.all()).toEqual([]);
  });

  test('changing an answer changes nothing that is kept', async () => {
    const store = open();
    await store.put(felt('a', 10));
    const [answer] = await store.all();
    if (answer) answer.at = 99;
    expect(await store.all()).toEqual([felt('a', 10)]);
  });
});

test('a browser that kept runs and evidence of an older version keeps them', async () => {
  const old = new Dexie('older');
  old.version(1).stores({ metas: 'id, changedAt', sessions: 'id' });
  old.version(2).stores({ evidence: 'id, at, by.id' });
  await old.table('evidence').put({ id: 'e1', at: 5, by: { id: 'r1' } });
  old.close();
  const { evidence, notes } = openDexieStores('older');
  expect(await evidence.all()).toHaveLength(1);
  expect(await notes.all()).toEqual([]);
});
