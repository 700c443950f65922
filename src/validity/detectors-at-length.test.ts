/** The measure of every detector on 200 planted breaks and 200 near misses. */
import { expect, test } from 'vitest';
import { measureDetectors } from './index.ts';

const LEAST = 0.99;

const measures = measureDetectors({ perDetector: 200, seed: 1 });

test.each(measures)('$id is right in 99 of 100', ({ precision, recall, missed, falseAlarms }) => {
  expect(precision, falseAlarms.join('\n')).toBeGreaterThanOrEqual(LEAST);
  expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(LEAST);
});

test('every detector is measured on 200 of each', () => {
  expect(measures.filter(({ planted, nearMisses }) => planted < 200 || nearMisses < 200)).toEqual([]);
  expect(measures.length).toBe(26);
});
