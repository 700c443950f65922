/** What was promised before and is told again binds nobody anew; a word of one's own does. */
import { expect, it } from 'vitest';
import { fakeContext, fakeUnitContext } from './fakes.ts';
import { readWords } from './read-words.ts';

it.each([
  'So you hear it once from all of us: ring at nine.',
  'Just so you hear it once from all of us, next word at ten to nine.',
  'She said nine.',
  'I will ring you at nine, she said.',
  'We tell her nine, that is what we all say.',
  'You have it in writing.',
])('no new promise: %s', (text) => {
  expect(readWords(text, fakeUnitContext()).promises).toEqual([]);
});

it.each([
  ['As agreed I ring you by 08:50.', '08:50'],
  ['You hear from me by 08:50.', '08:50'],
  ['So you hear from us at ten to nine.', '08:50'],
  ['You will hear from me at 08:50.', '08:50'],
])('a promise: %s', (text, time) => {
  const [promise] = readWords(text, fakeContext()).promises;
  const minutes = ((promise?.due ?? 0) / 60_000) % (24 * 60);
  expect(`0${Math.floor(minutes / 60)}:${minutes % 60}`).toBe(time);
});
