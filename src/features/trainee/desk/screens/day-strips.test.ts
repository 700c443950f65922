/** Visits on strips of a day: lanes by technician, bars where their times are. */
import { expect, it } from 'vitest';
import type { Visit } from '../../../../exercise/index.ts';
import { parseInstant } from '../../../../model/time.ts';
import { dayStrips } from './day-strips.ts';

const at = (text: string): number => parseInstant(text) ?? 0;

const visit = (id: string, from: string, to: string, more: Partial<Visit> = {}): Visit => ({
  id,
  from: at(from),
  to: at(to),
  steps: [],
  ...more,
});

const NOW = at('D5 09:00');

it('has a strip for each day that holds a visit, in order', () => {
  const strips = dayStrips([visit('B', 'D5 14:00', 'D5 16:00'), visit('A', 'D2 10:00', 'D2 12:00')], NOW);
  expect(strips.map(({ day }) => day)).toEqual([at('D2 00:00'), at('D5 00:00')]);
});

it('places a window in percent of at least six hours, and the time on site within it', () => {
  const on = { arrivedAt: at('D2 10:30'), endedAt: at('D2 11:30'), technician: 'Ned' };
  const [strip] = dayStrips([visit('A', 'D2 10:00', 'D2 12:00', on)], NOW);
  expect(strip?.ticks.map(({ left }) => left)).toEqual([0, 16.67, 33.33, 50, 66.67, 83.33]);
  expect(strip?.lanes).toEqual([
    {
      technician: 'Ned',
      bars: [{ id: 'A', window: { left: 33.33, width: 33.34 }, onSite: { left: 41.67, width: 16.66 } }],
    },
  ]);
});

it('keeps technicians apart, and shows now only on its own day', () => {
  const strips = dayStrips(
    [
      visit('A', 'D5 08:00', 'D5 10:00', { technician: 'Ned' }),
      visit('B', 'D5 08:00', 'D5 10:00', { technician: 'Olsen' }),
      visit('C', 'D2 08:00', 'D2 10:00'),
    ],
    NOW,
  );
  expect(strips.map(({ lanes }) => lanes.map(({ technician }) => technician))).toEqual([
    [undefined],
    ['Ned', 'Olsen'],
  ]);
  expect(strips.map(({ now }) => now)).toEqual([undefined, 50]);
});

it('draws somebody who is on site still up to now, and a visit without a time not at all', () => {
  const there = { arrivedAt: at('D5 08:30'), technician: 'Ned' };
  const [strip] = dayStrips([visit('A', 'D5 08:00', 'D5 10:00', there), { id: 'B', steps: [] }], NOW);
  const bars = strip?.lanes.flatMap((lane) => lane.bars) ?? [];
  expect(bars.map(({ id }) => id)).toEqual(['A']);
  expect(bars[0]?.onSite).toEqual({ left: 41.67, width: 8.33 });
});
