/** "From 11" as a house, told from "from 11" as an hour. */
import { describe, expect, it } from 'vitest';
import { fakeOrderContext } from '../fakes.ts';
import { readWords } from '../read-words.ts';

const site = fakeOrderContext({ listener: 'unit' });
const times = (text: string): readonly string[] =>
  readWords(text, site)
    .facts.filter(({ fact }) => /^visit|Time$/.test(fact))
    .map(({ value }) => value);

describe('"from 11"', () => {
  it.each([
    'She moves from 11 to 14 Mill Lane.',
    'The cable comes from 11.',
    'Unit 7 is fed from 11.',
    'Duct from 11, the house next door, is blocked.',
    'Houses in Mill Lane from 11 have no line.',
    'The old line is at number 11.',
    'The old line is at 11 Mill Lane.',
  ])('is a house: %s', (text) => {
    expect(times(text)).toEqual([]);
  });
  it.each([
    '14 Mill Lane, unit 7, visit from 11.',
    'Visit: Mill Lane, from 11.',
    'He is there from 11, the house is open.',
    'Work runs from 11.',
    '14 Mill Lane, from 11.',
  ])('is an hour: %s', (text) => {
    expect(times(text)).toEqual(['11:00']);
  });
});
