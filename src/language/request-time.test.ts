/** The time by which an answer is wanted, told from the times of what is asked about. */
import { describe, expect, it } from 'vitest';
import { fakeFact, fakeOrderContext } from './fakes.ts';
import { readWords } from './read-words.ts';

const partner = fakeOrderContext({
  listener: 'unit',
  facts: [
    fakeFact('partnerDate', 'date', [{ value: 'D8', says: ['Monday'] }]),
    fakeFact('answerNeededBy', 'time', [], { cues: ['answer by', 'before'] }),
  ],
});
const dates = (text: string): readonly string[] =>
  readWords(text, partner)
    .facts.filter(({ fact }) => fact === 'partnerDate')
    .map(({ value }) => value);

describe('the day of a request', () => {
  it.each([
    'Please answer today before five.',
    'I need a yes or no tomorrow by noon.',
    'Let me know on Thursday before five whether they come.',
    'Please reply by Monday.',
  ])('is no date of the partner: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
  it.each([
    ['Your new date is Friday. Please answer today before five.', 'D5'],
    ['Please confirm Thursday by noon.', 'D4'],
    ['Please book the visit on Thursday before noon.', 'D4'],
  ])('stands beside the day that is asked about: %s', (text, day) => {
    expect(dates(text)).toEqual([day]);
  });
});
