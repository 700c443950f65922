/** A day and its part, told apart from a part of the day that belongs to what comes next. */
import { expect, test } from 'vitest';
import { fakeOrderContext } from '../fakes.ts';
import { readWords } from '../read-words.ts';

const dates = (text: string): string[] =>
  readWords(text, fakeOrderContext()).facts.flatMap(({ value }) => (/^D\d+/.test(value) ? [value] : []));

test('the part of the day may stand behind a comma of its own', () => {
  const [plain] = dates('Wants Thursday morning.');
  expect(plain).toMatch(/^D\d+ morning$/);
  expect(dates('Wants Thursday, morning.')).toEqual([plain]);
  expect(dates('Wants Thursday, morning, blue side door.')).toEqual([plain]);
});

test('a part of the day that begins the next piece is not of that day', () => {
  expect(dates('Wants Thursday, morning calls are fine.')[0]).toMatch(/^D\d+$/);
});
