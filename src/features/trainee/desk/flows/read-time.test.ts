/** Typed times become due times, and other words do not. */
import { expect, test } from 'vitest';
import { readTime } from './read-time.ts';

test.each([
  ['8:50', '08:50'],
  ['08:50', '08:50'],
  ['0850', '08:50'],
  ['8.50', '08:50'],
  ['by 9:15', '09:15'],
  ['915', '09:15'],
  ['20 min', 'PT20M'],
  ['in 20 minutes', 'PT20M'],
  ['15s', 'PT15S'],
  ['an hour', 'PT1H'],
  ['half an hour', 'PT30M'],
  ['2 days', 'P2D'],
  ['D3 09:00', 'D3 09:00'],
])('%s is %s', (typed, due) => {
  expect(readTime(typed)).toBe(due);
});

test.each(['soon', 'later today', '25:00', '9:75', '', 'nine'])('%s is no time', (typed) => {
  expect(readTime(typed)).toBeUndefined();
});
