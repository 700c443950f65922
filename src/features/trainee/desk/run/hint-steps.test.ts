/** How far hints were taken, with checks noted between them. */
import { expect, test } from 'vitest';
import { stepsTaken } from './hint-steps.ts';

test.each([
  [[], 0],
  [[1, 2], 2],
  [[1, 2, 3], 3],
  [[1, 2, 3, 1, 2], 5],
  [[1, 2, 3, 1, 2, 3, 3], 9],
])('after %j the steps taken are %i', (levels, steps) => {
  expect(stepsTaken(levels)).toBe(steps);
});

test('a check takes no step, wherever it was made', () => {
  expect(stepsTaken([1])).toBe(0);
  expect(stepsTaken([1, 1, 2, 1, 3, 1])).toBe(3);
});
