/** Days on which somebody was in touch, told from days that are to come. */
import { describe, expect, it } from 'vitest';
import { fakeDateContext, fakeOrderContext } from './fakes.ts';
import { readWords } from './read-words.ts';
import type { ReadingContext } from './reading.ts';

const order = fakeOrderContext();
const read = (text: string, context: ReadingContext = order) => readWords(text, context);
const dates = (text: string, context: ReadingContext = order): readonly string[] =>
  read(text, context)
    .facts.filter(({ fact }) => /date/i.test(fact))
    .map(({ value }) => value);

describe('a day on which somebody was in touch', () => {
  it.each(['You wrote here on Thursday.', 'She rang us Thursday.', 'I see that you wrote on Thursday.'])(
    'is no date to come, and is told: %s',
    (text) => {
      expect(dates(text)).toEqual([]);
      expect(read(text).acts.map(({ act }) => act)).toEqual(['inform']);
    },
  );
  it('stands beside the date that was told then', () => {
    const date = fakeDateContext();
    expect(dates('I see you called on Monday.', date)).toEqual([]);
    expect(dates('You wrote on Thursday that she wants Friday.')).toEqual(['D5']);
  });
  it.each([
    'You said Thursday.',
    'She asked for Thursday.',
    'It was promised for Thursday.',
    'She asked to be called on Thursday.',
  ])('is told from a day that somebody named: %s', (text) => {
    expect(dates(text)).toEqual(['D4']);
  });
});
