/** Moments as they stand in addresses. */
import { expect, test } from 'vitest';
import { parseInstant } from '../../model/time.ts';
import { readMoment } from './read-moment.ts';

test.each([
  ['90000', 90_000],
  ['D2 08:21:26', parseInstant('D2 08:21:26')],
  ['D2 08:21', parseInstant('D2 08:21:00')],
])('%s is a moment', (at, moment) => {
  expect(readMoment(at)).toBe(moment);
});

test.each(['', 'half past', '-5', '08:21'])('"%s" is none', (at) => {
  expect(readMoment(at)).toBeUndefined();
});
