/** Rows of a record: what was shown last, what is due, which slips are open. */
import { expect, test } from 'vitest';
import type { Evidence } from './evidence.ts';
import { byPair, bySkill, progressOf, weeksOf } from './progress.ts';
import { spacedOf } from './spacing.ts';

const DAY = 86_400_000;

const piece = (id: string, day: number, more: Partial<Evidence> = {}): Evidence => ({
  id,
  at: day * DAY,
  by: { kind: 'drill', id: `d${id}`, scenario: 'f1' },
  side: 'send',
  from: 'contactCentre',
  to: 'soc',
  contract: 'H10',
  code: 'omittedFact',
  grade: 'good',
  facts: [],
  ...more,
});

const rowsOf = (pieces: Evidence[], keyOf = byPair) => progressOf(spacedOf(pieces).values(), keyOf);

test('a row has its newest piece, its first date and its open slips, and leads to the newest of them', () => {
  const pieces = [
    piece('a', 1),
    piece('b', 2, { code: 'wrongFact', grade: 'again' }),
    piece('c', 3, { code: 'staleFact' }),
  ];
  const [row, ...others] = rowsOf(pieces);
  expect(others).toEqual([]);
  expect(row).toMatchObject({ slips: 1, last: { id: 'c' }, lead: { id: 'b' } });
  expect(row?.due).toBe(Math.min(...[...spacedOf(pieces).values()].map(({ due }) => due)));
});

test('a slip is open until the same thing was shown since', () => {
  const slip = piece('a', 1, { grade: 'again' });
  expect(rowsOf([slip])[0]?.slips).toBe(1);
  expect(rowsOf([slip, piece('b', 2)])[0]?.slips).toBe(0);
  expect(rowsOf([slip, piece('b', 2, { code: 'wrongFact' })])[0]?.slips).toBe(1);
});

test('what waits stands first: open slips, then what is due', () => {
  const rows = rowsOf([
    piece('easy', 5, { to: 'noc', grade: 'easy' }),
    piece('good', 5, { to: 'serviceDesk1' }),
    piece('slip', 1, { to: 'serviceDesk2', grade: 'again' }),
  ]);
  expect(rows.map(({ last }) => last.id)).toEqual(['slip', 'good', 'easy']);
  expect(rowsOf([piece('a', 1), piece('b', 1, { to: 'noc' })], bySkill)).toHaveLength(1);
});

test('drills are counted each, a run once a week, and nothing of before the weeks shown', () => {
  const run = (id: string, day: number) => piece(id, day, { by: { kind: 'run', id: 'r1', scenario: 'f1' } });
  const pieces = [piece('old', 1), piece('a', 15), piece('b', 15), run('c', 16), run('d', 16), run('e', 22)];
  expect(weeksOf(pieces, 23 * DAY, (at) => Math.floor(at / DAY / 7), 2)).toEqual([
    { week: 2, drills: 2, runs: 1 },
    { week: 3, drills: 0, runs: 1 },
  ]);
});
