/** What counts when somebody says two values for one thing. */
import { expect, test } from 'vitest';
import { fakeInformed } from './fakes.ts';
import { readWords } from './read-words.ts';

const said = (text: string): string | undefined =>
  readWords(text, fakeInformed())
    .facts.filter((fact) => fact.fact === 'affectedCount')
    .map(({ value }) => value)
    .join(' and ');

test.each([
  ['64 homes, sorry, I mean 46 homes.', '46'],
  ['64 homes, no wait, 46.', '46'],
  ['46 homes, no wait, 64 homes.', '64'],
  ['46 homes or 64 homes.', '46 or 64'],
])('%s', (text, value) => {
  expect(said(text)).toBe(value);
});

test('a sorry that is meant takes nothing back', () => {
  expect(said('46 homes, and we are sorry, 64 homes yesterday.')).toMatch(/^46 and/);
});

test('a choice far behind, or a sorry for something else, settles nothing', () => {
  expect(said('46 homes are off. I am sorry for that. We had 64 homes yesterday in another street.')).toMatch(
    /^46/,
  );
});
