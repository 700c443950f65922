/** Words that ask for a fact elsewhere and here only say what a question is about. */
import { describe, expect, it } from 'vitest';
import { fakeFact, fakeUnitContext } from './fakes.ts';
import { readWords } from './read-words.ts';

const port = fakeUnitContext({ facts: [fakeFact('portNumbers', 'id', [], { askedBy: ['number'] })] });
const phone = fakeUnitContext({ facts: [fakeFact('contactPhone', 'id', [], { askedBy: ['number'] })] });
const asked = (text: string, context = port): readonly string[] =>
  readWords(text, context).asked.map(({ fact }) => fact);

describe('the number at which one rings somebody', () => {
  it.each([
    'Who is on duty there, and at which number?',
    'Whom do I ring, and what is the number?',
    'On which number can I reach the caretaker?',
  ])('is no number that is moved: %s', (text) => {
    expect(asked(text)).toEqual([]);
  });
  it.each(['Which number does he keep?', 'On which number is the fault?', 'Who owns the number?'])(
    'is told from one that is asked for: %s',
    (text) => {
      expect(asked(text)).toEqual(['portNumbers']);
    },
  );
  it('is asked for where the case has it', () => {
    expect(asked('At which number can I reach you?', phone)).toEqual(['contactPhone']);
  });
});
