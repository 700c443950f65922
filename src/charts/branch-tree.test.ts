/** Rows of runs begun again: in an order in which no line crosses another. */
import { expect, test } from 'vitest';
import { MINUTE } from '../model/time.ts';
import { branchTree, type TreeRun } from './branch-tree.ts';

const axis = [{ from: 0, to: 100 * MINUTE, x0: 0, x1: 1000, quiet: false }];
const run = (id: string, parent?: string, at?: number, to = 100): TreeRun => ({
  id,
  parent,
  at: at === undefined ? undefined : at * MINUTE,
  to: to * MINUTE,
});

const family = [run('a'), run('b', 'a', 20), run('c', 'a', 60), run('d', 'b', 40, 50), run('e', 'a', 60)];

test('the run they come from stands first, each row begins where it went its own way and ends where it came to', () => {
  const rows = branchTree(family, axis);
  expect(rows.map(({ run: { id }, x0, x1 }) => [id, x0, x1])).toEqual([
    ['a', 0, 1000],
    ['e', 600, 1000],
    ['c', 600, 1000],
    ['b', 200, 1000],
    ['d', 400, 500],
  ]);
  expect(rows.map(({ leaves }) => leaves)).toEqual([false, true, true, true, true]);
});

test('what passes a row on its way down passes no later than the row begins', () => {
  const rows = branchTree(family, axis);
  expect(rows.map(({ through }) => through)).toEqual([[], [600, 200], [200], [], []]);
  for (const { x0, through } of rows) for (const x of through) expect(x).toBeLessThanOrEqual(x0);
});

test('a run whose parent is not there has its own place, and runs that name each other end no tree', () => {
  expect(branchTree([run('x', 'gone', 30)], axis)).toMatchObject([{ x0: 300, leaves: false }]);
  expect(branchTree([run('a'), run('p', 'q', 5), run('q', 'p', 5)], axis).map((r) => r.run.id)).toEqual([
    'a',
  ]);
});
