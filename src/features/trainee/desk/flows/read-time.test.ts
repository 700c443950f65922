/** Typed times become due times, and other words do not. */
import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../../../model/time.ts';
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

// Tuesday the 2nd, 09:00.
test.each([
  ['Wed 10:00', 'D3 10:00'],
  ['wednesday 1000', 'D3 10:00'],
  ['Wednesday the 3rd, 10:00', 'D3 10:00'],
  ['on Wed at 10:00', 'D3 10:00'],
  ['tomorrow 9:30', 'D3 09:30'],
  ['today 10:00', 'D2 10:00'],
  ['Tue 10:00', 'D2 10:00'],
  ['Tue 08:00', 'D9 08:00'],
  ['the 16th, 10:00', 'D16 10:00'],
])('%s is %s, seen from a Tuesday morning', (typed, due) => {
  expect(readTime(typed, DAY + 9 * HOUR)).toBe(due);
});

test.each(['soon', 'later today', '25:00', '9:75', '', 'nine', 'half 10:00', 'w 10:00', 'Wed'])(
  '%s is no time',
  (typed) => {
    expect(readTime(typed)).toBeUndefined();
  },
);
