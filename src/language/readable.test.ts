/** Questions whose words nobody here knows, told from questions that are only about something else. */
import { describe, expect, it } from 'vitest';
import { fakeContext, fakeUnitContext } from './fakes.ts';
import { readWords } from './read-words.ts';

describe('a question', () => {
  it.each(['Blorp wug zindle frim?', 'Do frogs wear pyjamas on the moon?'])(
    'of words that are not known is not understood: %s',
    (text) => {
      for (const context of [fakeContext(), fakeUnitContext()]) {
        expect(readWords(text, context)).toMatchObject({ understood: false, acts: [], asked: [] });
      }
    },
  );
  it.each([
    'How did that happen?',
    'Who else is at home with you?',
    'What are you wearing?',
    'Is there somebody with you just now, love?',
    'Have you ever been to Lisbon?',
    'Blorp wug zindle frim since when?',
  ])('of known words, small words or names asks: %s', (text) => {
    const reading = readWords(text, fakeContext());
    expect(reading.understood).toBe(true);
    expect(reading.acts.map(({ act }) => act)).toEqual(['askFact']);
  });
});
