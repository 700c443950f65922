/** Spans of days are no hours, and a time of another day says which. */
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../../model/time.ts';
import { showLineTime, showMoment, showSpan } from './show-time.ts';

test.each([
  [10 * SECOND, '0:10'],
  [HOUR + 4 * MINUTE, '1:04:00'],
  [64 * HOUR + 19 * MINUTE, '2 d 16 h'],
  [-117 * HOUR, '4 d 21 h'],
])('%i ms is %s', (span, shown) => {
  expect(showSpan(span)).toBe(shown);
});

test('a time of another day says which', () => {
  const now = 2 * DAY + 9 * HOUR;
  const seen = now - DAY + 5 * SECOND;
  expect(showMoment(now, now)).toBe('09:00');
  expect(showMoment(seen, now)).toBe('Tue 09:00');
  expect(showMoment(now + 7 * DAY, now)).toBe('Wed 10th 09:00');
  expect(showLineTime(now, now)).toBe('09:00:00');
  expect(showLineTime(seen, now)).toBe('Tue 09:00');
});
