/** One contract for every store of runs. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { openDexieStores } from './dexie-stores.ts';
import { openMemoryStore } from './memory-run-store.ts';
import { removeRun } from './remove-run.ts';
import type { RunStore, StoredRun } from './run-store.ts';

const run = (id: string, changedAt: number, reachedAt = 0): StoredRun => ({
  meta: { id, scenario: 'f1', title: 'A run', desk: 'contactCentre.1', startedAt: 1, changedAt },
  session: {
    format: 1,
    scenario: 'f1',
    scenarioHash: 'a',
    chainHash: 'b',
    engineVersion: '1',
    seed: 7,
    seats: ['contactCentre.1'],
    mode: 'practise',
    rung: 1,
    inputs: [{ input: 'move', t: 5, desk: 'contactCentre.1', move: { move: 'say', text: 'Hello' } }],
    reachedAt,
  },
});

let count = 0;
const stores: Record<string, () => RunStore> = {
  memory: openMemoryStore,
  browser: () => openDexieStores(`test-${count++}`).runs,
};

describe.each(Object.entries(stores))('store in %s', (_, open) => {
  test('what was put in comes out whole', async () => {
    const store = open();
    await store.put(run('r1', 10));
    expect(await store.get('r1')).toEqual(run('r1', 10));
    expect(await store.get('nobody')).toBeUndefined();
  });

  test('a run put in twice is one run, the later one', async () => {
    const store = open();
    await store.put(run('r1', 10));
    await store.put(run('r1', 20, 99));
    expect(await store.list()).toHaveLength(1);
    expect((await store.get('r1'))?.session.reachedAt).toBe(99);
  });

  test('many are put in at once, in the place of those of their ids', async () => {
    const store = open();
    await store.put(run('r1', 10));
    await store.putAll([run('r1', 30), run('r2', 20)]);
    expect((await store.list()).map(({ id, changedAt }) => `${id} ${changedAt}`)).toEqual(['r1 30', 'r2 20']);
    expect((await store.get('r2'))?.session.seed).toBe(7);
  });

  test('lists are ordered by the newest change', async () => {
    const store = open();
    await store.put(run('old', 10));
    await store.put(run('new', 30));
    await store.put(run('middle', 20));
    expect((await store.list()).map(({ id }) => id)).toEqual(['new', 'middle', 'old']);
    expect((await store.all()).map(({ meta }) => meta.id)).toEqual(['new', 'middle', 'old']);
  });

  test('a run taken out leaves what was begun from it on the run it came from, and no trace of its id', async () => {
    const store = open();
    const from = (id: string, parent: string, at: number): StoredRun => ({
      ...run(id, at),
      meta: { ...run(id, at).meta, branchOf: { run: parent, at } },
    });
    await store.put(run('first', 1));
    await store.put(from('second', 'first', 200));
    await store.put(from('third', 'second', 300));
    await store.put(from('early', 'second', 100));
    await removeRun(store, 'second');
    expect((await store.get('third'))?.meta.branchOf).toEqual({ run: 'first', at: 200 });
    expect((await store.get('early'))?.meta.branchOf).toEqual({ run: 'first', at: 100 });
    await removeRun(store, 'first');
    const [one, other] = (await store.list()).map(({ branchOf }) => branchOf);
    expect(one?.run).toBe(other?.run);
    expect([one?.at, other?.at].sort()).toEqual([100, 200]);
    expect(JSON.stringify(await store.all())).not.toMatch(/first|second/);
  });

  test('after delete no trace of the id is left', async () => {
    const store = open();
    await store.put(run('r1', 10));
    await store.put(run('r2', 20));
    await store.delete('r1');
    expect(await store.get('r1')).toBeUndefined();
    expect(JSON.stringify(await store.all())).not.toContain('r1');
    expect(await store.list()).toHaveLength(1);
  });

  test('changing an answer changes nothing that is kept', async () => {
    const store = open();
    await store.put(run('r1', 10));
    const answer = await store.get('r1');
    if (answer) answer.meta.title = 'Changed';
    expect((await store.get('r1'))?.meta.title).toBe('A run');
  });
});
