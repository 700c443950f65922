/** Counter-based chance: same inputs, same draw; unequal inputs, unrelated draws; durations by their table. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, draw, drawsOf, durationOf, happens, keyOf } from './random.ts';

const BUCKETS = 16;
const DRAWS = 8_000;
/** 99.99 % quantile of chi-square with 15 degrees of freedom is 44.3. */
const LIMIT = 44.3;

/** Chi-square of draws over equal buckets. */
function chiSquare(drawOf: (n: number) => number): number {
  const counts = new Array<number>(BUCKETS).fill(0);
  for (let n = 0; n < DRAWS; n += 1) {
    const bucket = choose(drawOf(n), BUCKETS);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  const expected = DRAWS / BUCKETS;
  return counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

describe('a draw', () => {
  it('depends only on seed, case, purpose and ordinal', () => {
    fc.assert(
      fc.property(fc.integer(), fc.string(), fc.string(), fc.nat(), (seed, journey, purpose, n) => {
        const once = draw(seed, keyOf(journey), keyOf(purpose), n);
        expect(draw(seed, keyOf(journey), keyOf(purpose), n)).toBe(once);
        expect(drawsOf(seed, keyOf(journey), keyOf(purpose))(n)).toBe(once);
        expect(Number.isInteger(once) && once >= 0 && once < 2 ** 31).toBe(true);
      }),
    );
  });

  it.each(['effort', 'guess', 'transmit', 'mood', 'x', ''])(
    'is spread evenly over the ordinals of "%s"',
    (name) => {
      expect(chiSquare((n) => draw(4711, keyOf('J1'), keyOf(name), n))).toBeLessThan(LIMIT);
    },
  );

  it('is spread evenly over seeds, over journeys and over purposes', () => {
    expect(chiSquare((n) => draw(n, keyOf('J1'), keyOf('effort'), 0))).toBeLessThan(LIMIT);
    expect(chiSquare((n) => draw(1, keyOf(`J${n}`), keyOf('effort'), 0))).toBeLessThan(LIMIT);
    expect(chiSquare((n) => draw(1, keyOf('J1'), keyOf(`effort${n}`), 0))).toBeLessThan(LIMIT);
  });

  it('says nothing about the draw of the next ordinal, journey, purpose or seed', () => {
    const pairs: [string, (n: number) => readonly [number, number]][] = [
      ['ordinal', (n) => [draw(1, 5, 9, n), draw(1, 5, 9, n + 1)]],
      ['journey', (n) => [draw(1, keyOf('J1'), 9, n), draw(1, keyOf('J2'), 9, n)]],
      ['purpose', (n) => [draw(1, 5, keyOf('effort'), n), draw(1, 5, keyOf('guess'), n)]],
      ['seed', (n) => [draw(1, 5, 9, n), draw(2, 5, 9, n)]],
    ];
    for (const [name, pair] of pairs) {
      const together = chiSquare((n) => {
        const [a, b] = pair(n);
        return (choose(a, 4) * 4 + choose(b, 4)) * (2 ** 31 / 16);
      });
      expect(together, name).toBeLessThan(LIMIT);
    }
  });

  it('of one journey does not change when another journey draws more', () => {
    const drawsOf = (others: number): number[] => {
      const own: number[] = [];
      for (let visit = 0; visit < 5; visit += 1) {
        own.push(draw(3, keyOf('A'), keyOf('effort'), visit));
        for (let n = 0; n < others; n += 1) draw(3, keyOf('B'), keyOf('effort'), n);
      }
      return own;
    };
    expect(drawsOf(50)).toEqual(drawsOf(0));
  });
});

describe('choosing', () => {
  it('happens with probability 0 never and with probability 1 always', () => {
    for (const drawn of [0, 1, 2 ** 30, 2 ** 31 - 1]) {
      expect(happens(drawn, 0)).toBe(false);
      expect(happens(drawn, 1)).toBe(true);
    }
  });

  it('happens about as often as its share says', () => {
    for (const share of [0.1, 0.5, 0.75, 0.98]) {
      let hits = 0;
      for (let n = 0; n < DRAWS; n += 1) if (happens(draw(1, 2, 3, n), share)) hits += 1;
      expect(Math.abs(hits / DRAWS - share)).toBeLessThan(0.02);
    }
  });

  it('gives an index below the count, and 0 when there is nothing to choose', () => {
    expect(choose(2 ** 31 - 1, 7)).toBe(6);
    expect(choose(0, 7)).toBe(0);
    expect(choose(2 ** 31 - 1, 1)).toBe(0);
    expect(choose(5, 0)).toBe(0);
  });
});

const PAIRS: [number, number][] = [
  [60_000, 120_000],
  [600_000, 1_800_000],
  [90_000, 150_000],
  [60_000, 300_000],
  [900_000, 14_400_000],
  [3_600_000, 28_800_000],
  [1_000, 1_500],
];

describe('a duration', () => {
  /** Durations of evenly spaced draws: the table itself, without the noise of a sample. */
  const table = (p50: number, p90: number, count = 4001): number[] =>
    Array.from({ length: count }, (_, i) => durationOf(Math.floor(((i + 0.5) / count) * 2 ** 31), p50, p90));
  const quantile = (sorted: readonly number[], share: number): number =>
    sorted[Math.floor(share * sorted.length)] ?? 0;

  it.each(PAIRS)('of p50 %i and p90 %i has that median and that 90th percentile within 3 %%', (p50, p90) => {
    const sorted = table(p50, p90);
    expect(Math.abs(quantile(sorted, 0.5) / p50 - 1)).toBeLessThan(0.03);
    expect(Math.abs(quantile(sorted, 0.9) / p90 - 1)).toBeLessThan(0.03);
  });

  it('is a whole number of milliseconds that never falls as the draw rises', () => {
    for (const [p50, p90] of PAIRS) {
      const values = table(p50, p90);
      expect(values.every((value) => Number.isInteger(value) && value > 0)).toBe(true);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  it('is the median itself where there is no spread, and never negative', () => {
    expect(durationOf(12345, 5_000, 5_000)).toBe(5_000);
    expect(durationOf(12345, 5_000, 4_000)).toBe(5_000);
    expect(durationOf(12345, 0, 4_000)).toBe(0);
    expect(durationOf(12345, -3, -2)).toBe(0);
  });

  it('is the same in every browser: the table keeps its fingerprint', () => {
    const all = PAIRS.flatMap(([p50, p90]) => table(p50, p90, 501)).join(',');
    expect((keyOf(all) >>> 0).toString(16)).toMatchInlineSnapshot(`"b784a509"`);
  });
});
