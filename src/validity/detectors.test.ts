/** What the detectors find and miss on planted logs, a few of each sort; the full measure is in the deep tests. */
import { describe, expect, test } from 'vitest';
import { measureDetectors } from './index.ts';

const measures = measureDetectors({ perDetector: 20, seed: 7 });

describe.each(measures)('$id', ({ missed, falseAlarms, planted, nearMisses }) => {
  test('finds what is planted and nothing else', () => {
    expect({ missed, falseAlarms }).toEqual({ missed: [], falseAlarms: [] });
    expect(Math.min(planted, nearMisses)).toBeGreaterThanOrEqual(20);
  });
});

test('the same seed gives the same measures', () => {
  const again = measureDetectors({ perDetector: 2, seed: 3, only: ['CB01', 'CB15'] });
  expect(again).toEqual(measureDetectors({ perDetector: 2, seed: 3, only: ['CB01', 'CB15'] }));
});

test('a window set a little wrong shows in the measure', () => {
  const with31 = { values: { 'cb22.max': 31 * 60_000 } };
  const [orphaned] = measureDetectors({ perDetector: 20, seed: 7, only: ['CB22'], settings: with31 });
  expect(orphaned?.recall).toBeLessThan(1);
  expect(orphaned?.missed[0]).toContain('CB22');
});
