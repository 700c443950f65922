/** What marked rows answer, and how drafts are named. */
import { expect, test } from 'vitest';
import { slotOf, takenRows } from './flow.ts';

test('Enter with nothing typed answers the marked rows, also none', () => {
  expect(takenRows([], '', 'since')).toEqual([]);
  expect(takenRows(['since', 'street'], ' ', 'name')).toEqual(['since', 'street']);
});

test('the row that typed words point at is taken with the marked ones', () => {
  expect(takenRows([], 'sin', 'since')).toEqual(['since']);
  expect(takenRows(['street'], 'sin', 'since')).toEqual(['street', 'since']);
  expect(takenRows(['since'], 'sin', 'since')).toEqual(['since']);
});

test('drafts to one unit about two things have two names', () => {
  expect(slotOf('sendMessage', 'soc', 'M-1')).not.toBe(slotOf('sendMessage', 'soc', 'M-2'));
  expect(slotOf('sendMessage', 'soc', undefined)).toBe('sendMessage soc');
});
