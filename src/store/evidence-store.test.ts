/** One contract for every store of evidence. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import type { Evidence } from '../readiness/index.ts';
import { openDexieStores } from './dexie-stores.ts';
import type { EvidenceStore } from './evidence-store.ts';
import { openMemoryEvidence } from './memory-evidence-store.ts';

const piece = (id: string, at: number, by = 'run1'): Evidence => ({
  id,
  at,
  by: { kind: 'run', id: by, scenario: 'f1' },
  side: 'send',
  from: 'contactCentre',
  to: 'soc',
  contract: 'H10',
  code: 'omittedFact',
  grade: 'again',
  facts: ['area'],
});

let count = 0;
const stores: Record<string, () => EvidenceStore> = {
  memory: openMemoryEvidence,
  browser: () => openDexieStores(`evidence-${count++}`).evidence,
};

describe.each(Object.entries(stores))('evidence in %s', (_, open) => {
  test('single pieces go', async () => {
    const store = open();
    await store.add([piece('one', 1), piece('two', 2)]);
    await store.remove(['one', 'nobody']);
    expect((await store.all()).map(({ id }) => id)).toEqual(['two']);
  });

  test('comes out whole and oldest first, one piece an id', async () => {
    const store = open();
    await store.add([piece('b', 20), piece('a', 10)]);
    await store.add([{ ...piece('b', 20), grade: 'good' }]);
    expect(await store.all()).toEqual([piece('a', 10), { ...piece('b', 20), grade: 'good' }]);
  });

  test('goes with its run, and all of it when everything is deleted', async () => {
    const store = open();
    await store.add([piece('a', 10), piece('b', 20, 'run2')]);
    await store.removeOf('run1');
    expect((await store.all()).map(({ id }) => id)).toEqual(['b']);
    await store.clear();
    expect(await store.all()).toEqual([]);
  });
});
