/** Bars of weeks stand on one line, on one scale. */
import { expect, test } from 'vitest';
import { weekBars } from './week-bars.ts';

test('parts stand on each other, and the highest week reaches highest', () => {
  const { bars, base, width } = weekBars(
    [
      { week: 1, parts: [4, 1] },
      { week: 2, parts: [0, 0] },
      { week: 3, parts: [10, 0] },
    ],
    300,
  );
  const [first, empty, high] = bars;
  expect(first?.parts[0]).toMatchObject({ y: base - (first?.parts[0]?.height ?? 0) });
  expect(first?.parts[1]?.y).toBe((first?.parts[0]?.y ?? 0) - (first?.parts[1]?.height ?? 0));
  expect(empty?.parts.every(({ height }) => height === 0)).toBe(true);
  expect(high?.parts[0]?.height).toBeGreaterThan(first?.parts[0]?.height ?? 0);
  for (const bar of bars) expect(bar.x + bar.width).toBeLessThanOrEqual(width);
});

test('a single drill in a full year can still be seen', () => {
  const { bars } = weekBars(
    [
      { week: 1, parts: [1] },
      { week: 2, parts: [900] },
    ],
    200,
  );
  expect(bars[0]?.parts[0]?.height).toBeGreaterThanOrEqual(2);
});
