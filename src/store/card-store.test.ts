/** One contract for every store of pocket cards. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { PocketCard } from '../readiness/index.ts';
import type { CardStore } from './card-store.ts';
import { openDexieStores } from './dexie-stores.ts';
import { openMemoryCards } from './memory-card-store.ts';

const card = (id: string, at: number, more: Partial<PocketCard> = {}): PocketCard => ({
  id,
  at,
  lines: [
    {
      side: 'send',
      from: 'contactCentre',
      to: 'soc',
      contract: 'H10',
      fact: 'area',
      times: 1,
      severe: 0,
    },
  ],
  ...more,
});

let count = 0;
const stores: Record<string, () => CardStore> = {
  memory: openMemoryCards,
  browser: () => openDexieStores(`cards-${count++}`).cards,
};

describe.each(Object.entries(stores))('cards in %s', (_, open) => {
  test('come out whole and oldest first, one card an id', async () => {
    const store = open();
    await store.put([card('new', 9), card('old', 1)]);
    await store.put([card('new', 9, { answer: 'no', answeredAt: 10 })]);
    expect(await store.all()).toEqual([card('old', 1), card('new', 9, { answer: 'no', answeredAt: 10 })]);
  });

  test('after remove and clear nothing is left', async () => {
    const store = open();
    await store.put([card('one', 1), card('two', 2), card('three', 3)]);
    await store.remove(['one']);
    expect(JSON.stringify(await store.all())).not.toContain('one');
    await store.clear();
    expect(await store.all()).toEqual([]);
  });

  test('changing an answer changes nothing that is kept', async () => {
    const store = open();
    await store.put([card('one', 1)]);
    const [answer] = await store.all();
    if (answer) answer.at = 99;
    expect((await store.all())[0]?.at).toBe(1);
  });
});
