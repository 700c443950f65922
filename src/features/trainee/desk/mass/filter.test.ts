/** Filtering and grouping lists: what words leave, and that no word does harm. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MassRow, MassView } from '../../../../exercise/index.ts';
import { columnsOf, groupingsOf } from './columns.ts';
import { filterRows } from './filter.ts';
import { groupRows, linesOf, rowKey } from './lines.ts';

const DATA = [
  { id: 'area', label: 'Area' },
  { id: 'symptom', label: 'Symptom' },
];
const AREAS = ['North', 'Hill', 'Coast', 'Old Port', ''];
const SYMPTOMS = ['no internet', 'no telephone', 'slow: evening', '"quoted"', '(a|b)*'];

const rowOf = (id: number, area: string, symptom: string): MassRow => ({
  id: `T-${id}`,
  at: id * 1000,
  status: 'inProgress',
  owner: 'serviceDesk1',
  linkedTo: [],
  fields: { area, symptom },
  past: [],
});
const anyRows = fc
  .array(fc.tuple(fc.constantFrom(...AREAS), fc.constantFrom(...SYMPTOMS)), { maxLength: 60 })
  .map((list) => list.map(([area, symptom], index): MassRow => rowOf(index + 1, area, symptom)));
const columns = columnsOf(DATA);
const rows: MassView['rows'] = [
  rowOf(1, 'North', 'no internet'),
  rowOf(2, 'Hill', 'no telephone'),
  rowOf(3, 'Old Port', 'no internet'),
  rowOf(4, 'Hill', 'slow: evening'),
];
const left = (query: string): string[] => filterRows(rows, columns, query).map((at) => rows[at]?.id ?? '');

describe('a filter', () => {
  test.each([
    ['', ['T-1', 'T-2', 'T-3', 'T-4']],
    ['internet', ['T-1', 'T-3']],
    ['INTERNET north', ['T-1']],
    ['area:hill', ['T-2', 'T-4']],
    ['ar:hill', ['T-2', 'T-4']],
    ['area:"old port"', ['T-3']],
    ['-area:hill internet', ['T-1', 'T-3']],
    ['-internet -slow', ['T-2']],
    ['slow:', ['T-4']],
    ['slow: evening', ['T-4']],
    ['nobody:knows', []],
    ['area:', ['T-1', 'T-2', 'T-3', 'T-4']],
    ['area:"old', ['T-3']],
    ['status:progress', ['T-1', 'T-2', 'T-3', 'T-4']],
    ['t-3', ['T-3']],
  ])('%j', (query, ids) => expect(left(query)).toEqual(ids));

  test('never fails, adds no row and keeps the order, whatever is typed', () => {
    fc.assert(
      fc.property(anyRows, fc.string({ unit: 'binary' }), (any, query) => {
        const places = filterRows(any, columns, query);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((place) => any[place] !== undefined)).toBe(true);
      }),
    );
  });

  test('a word and the same word taken away leave each row once', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom('hill', 'area:north', 'internet', '"no tel"'), (any, word) => {
        const both = [...filterRows(any, columns, word), ...filterRows(any, columns, `-${word}`)];
        expect(both.toSorted((a, b) => a - b)).toEqual(any.map((_, at) => at));
      }),
    );
  });

  test('more words never leave more rows', () => {
    fc.assert(
      fc.property(
        anyRows,
        fc.constantFrom('hill', 'no', 'e', ''),
        fc.constantFrom('in', 'o', 'area:h'),
        (any, a, b) => {
          const fewer = filterRows(any, columns, `${a} ${b}`);
          const more = new Set(filterRows(any, columns, a));
          expect(fewer.every((place) => more.has(place))).toBe(true);
        },
      ),
    );
  });

  test('a long row of hostile marks is over at once', () => {
    const begun = performance.now();
    for (const query of ['"'.repeat(20_000), 'a:'.repeat(20_000), '-'.repeat(20_000), ' '.repeat(20_000)])
      left(query);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe('groups', () => {
  test('hold every row once, with the first and last of their times, by name', () => {
    fc.assert(
      fc.property(anyRows, fc.constantFrom(...groupingsOf(columns)), (any, column) => {
        const places = any.map((_, at) => at);
        const groups = groupRows(any, places, column);
        expect(groups.flatMap((group) => group.rows).toSorted((a, b) => a - b)).toEqual(places);
        for (const { label, rows: inside, first, last } of groups) {
          const times = inside.map((at) => any[at]?.at ?? Number.NaN);
          expect([Math.min(...times), Math.max(...times)]).toEqual([first, last]);
          for (const at of inside) expect(any[at] && column.value(any[at])).toBe(label);
        }
        expect(new Set(groups.map(({ label }) => label)).size).toBe(groups.length);
      }),
    );
  });

  test('lines show the rows of open groups and what was done to open rows, each with a name of its own', () => {
    fc.assert(
      fc.property(anyRows, fc.subarray(AREAS), fc.boolean(), (any, open, isRowOpen) => {
        const area = columns.find(({ id }) => id === 'area');
        if (!area) throw new Error('no area');
        const places = any.map((_, at) => at);
        const groups = groupRows(any, places, area);
        const keys = new Set([...open.map((label) => `group ${label}`), ...(isRowOpen ? [rowKey(0)] : [])]);
        const lines = linesOf(any, places, groups, keys);
        expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
        const shown = lines.filter(({ kind }) => kind === 'row').length;
        expect(shown).toBe(any.filter(({ fields }) => open.includes(fields.area ?? '')).length);
      }),
    );
  });

  test('of minutes and of nothing', () => {
    const minute = groupingsOf(columns).find(({ id }) => id === 'minute');
    expect(minute && groupRows(rows, [0, 1, 2, 3], minute).map(({ label }) => label)).toEqual(['00:00']);
    expect(linesOf(rows, [], [], new Set())).toEqual([]);
  });
});
