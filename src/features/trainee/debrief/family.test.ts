/** Which runs hang together, and where each of them left. */
import { expect, test } from 'vitest';
import type { RunMeta } from '../../../store/index.ts';
import { familyOf } from './family.ts';

const meta = (id: string, startedAt: number, branchOf?: RunMeta['branchOf']): RunMeta => ({
  id,
  scenario: 'f1',
  title: "It's your router",
  desk: 'contactCentre.1',
  startedAt,
  changedAt: startedAt,
  finishedAt: startedAt,
  ...(branchOf ? { branchOf } : {}),
});

const a = meta('a', 1);
const b = meta('b', 2, { run: 'a', at: 200 });
const c = meta('c', 3, { run: 'b', at: 300 });

test('one run is no family; runs of another one do not belong to it', () => {
  expect(familyOf([a, meta('z', 9)], 'a')).toEqual([]);
  expect(familyOf([a, b, meta('z', 9)], 'b').map((run) => run.id)).toEqual(['a', 'b']);
});

test('every run of the family finds the whole of it, numbered as they were begun', () => {
  for (const id of ['a', 'b', 'c']) {
    const runs = familyOf([c, a, b], id);
    expect(runs.map((run) => [run.id, run.n])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(runs.filter((run) => run.current).map((run) => run.id)).toEqual([id]);
  }
});

test('begun again before its parent left, a run leaves from where that part was played', () => {
  const early = meta('d', 4, { run: 'c', at: 150 });
  expect(familyOf([a, b, c, early], 'd').find((run) => run.id === 'd')).toMatchObject({
    parent: 'a',
    at: 150,
  });
  expect(familyOf([a, b, c], 'c').find((run) => run.id === 'c')).toMatchObject({ parent: 'b', at: 300 });
});

test('the first run deleted, its place stays and the others hang on it', () => {
  const other = meta('e', 5, { run: 'a', at: 400 });
  expect(familyOf([b, other], 'b')).toMatchObject([
    { id: 'a', n: 1, state: 'gone' },
    { id: 'b', n: 2, parent: 'a', at: 200 },
    { id: 'e', n: 3, parent: 'a', at: 400 },
  ]);
});

test('runs that name each other are read to an end', () => {
  const p = meta('p', 1, { run: 'q', at: 10 });
  const q = meta('q', 2, { run: 'p', at: 10 });
  expect(familyOf([p, q], 'p').length).toBeLessThanOrEqual(2);
});
