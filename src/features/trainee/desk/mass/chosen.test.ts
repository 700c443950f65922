/** Choosing rows, and the reference that stands for them: it means the chosen rows and no others. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MassView } from '../../../../exercise/index.ts';
import { isMeant, readMassRef } from '../../../../model/mass-ref.ts';
import { refOf, toggled } from './chosen.ts';
import { drawnLines, LINE, scrolledTo } from './window.ts';

const viewOf = (areas: readonly string[], past: MassView['rows'][number]['past'] = []): MassView => ({
  id: 'tickets',
  type: 'troubleTicket',
  columns: [{ id: 'area', label: 'Area' }],
  rows: areas.map((area, at) => ({
    id: `T-${at}`,
    at,
    status: 'acknowledged',
    owner: '',
    linkedTo: [],
    fields: { area },
    past,
  })),
});

test('a reference means the chosen rows, whether they are a group or not', () => {
  const area = fc.constantFrom('North', 'Hill', 'Coast', 'a|b', '', '1-3');
  fc.assert(
    fc.property(
      fc.array(area, { minLength: 1, maxLength: 50 }),
      fc.infiniteStream(fc.boolean()),
      (areas, coins) => {
        const chosen = new Set(areas.flatMap((_, at) => (coins.next().value ? [at] : [])));
        if (chosen.size === 0) chosen.add(0);
        const view = viewOf(areas);
        const ref = readMassRef(refOf(view, chosen));
        const meant = view.rows.flatMap((row, at) => (ref && isMeant(ref, at + 1, row.fields) ? [at] : []));
        expect(meant).toEqual([...chosen].sort((a, b) => a - b));
      },
    ),
  );
});

test('whole groups are named by what they have in common, single rows by their places', () => {
  const view = viewOf(['North', 'Hill', 'Hill', 'Coast', 'North']);
  expect(refOf(view, new Set([0, 4, 1, 2]))).toBe('tickets/5/area=Hill|North');
  expect(refOf(view, new Set([0, 1, 2]))).toBe('tickets/5/1-3');
  expect(refOf(view, new Set([3]))).toBe('tickets/5/4');
  expect(refOf(view, new Set([0, 1, 2, 3, 4]))).toBe('tickets/5/all');
});

test('a column in which something was changed names no group', () => {
  const view = viewOf(['North', 'Hill', 'Hill'], [{ at: 1, by: 'Bea', field: 'area', to: 'Hill' }]);
  expect(refOf(view, new Set([1, 2]))).toBe('tickets/3/2-3');
});

test('choosing a group twice leaves it', () => {
  const once = toggled(new Set([7]), [1, 2]);
  expect([...once]).toEqual([7, 1, 2]);
  expect([...toggled(once, [1, 2])]).toEqual([7]);
  expect([...toggled(new Set([1]), [1, 2])]).toEqual([1, 2]);
});

test('every line in sight is drawn, and a line gone to is in sight', () => {
  fc.assert(
    fc.property(fc.nat(4000), fc.nat(200_000), fc.nat(900), fc.nat(4000), (lines, scrolled, height, line) => {
      const { from, until } = drawnLines(lines, scrolled, height);
      const inSight = (at: number): boolean => (at + 1) * LINE > scrolled && at * LINE < scrolled + height;
      for (let at = 0; at < lines; at += 1) if (inSight(at)) expect(at >= from && at < until).toBe(true);
      expect(until - from).toBeLessThan(height / LINE + 20);
      const to = scrolledTo(line, scrolled, Math.max(LINE, height));
      expect(line * LINE >= to && (line + 1) * LINE <= to + Math.max(LINE, height)).toBe(true);
    }),
  );
});
