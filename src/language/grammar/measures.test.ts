/** Numbers of lengths and sizes, told from counts, times and windows; windows that are proposed. */
import { describe, expect, it } from 'vitest';
import { fakeFact, fakeOrderContext } from '../fakes.ts';
import { readWords } from '../read-words.ts';

const order = fakeOrderContext();
const site = fakeOrderContext({
  listener: 'unit',
  facts: [...order.facts, fakeFact('buildingUnits', 'number'), fakeFact('answerNeededBy', 'time', [])],
});
const facts = (text: string, context = site): Record<string, string> =>
  Object.fromEntries(readWords(text, context).facts.map(({ fact, value }) => [fact, value]));
const asked = (text: string): readonly string[] =>
  readWords(text, order)
    .asked.map(({ fact }) => fact)
    .sort();

describe('a measure', () => {
  it.each([
    'hatch 40 by 60',
    'the hatch is 40x60 cm',
    '2 by 3 metres',
    'cable from 10 to 12 metres, two ladders',
    'drill 8 to 10 mm',
    '10 minutes walk from the van',
  ])('is no count, time or window: %s', (text) => {
    expect(facts(text)).toEqual({});
    expect(readWords(text, site).acts).toEqual([]);
  });
  it('stands beside what is one', () => {
    expect(facts('Visit from 10 to 12, and a cable from 10 to 12 metres.')).toEqual({
      visitFrom: '10:00',
      visitTo: '12:00',
    });
    expect(readWords('all 9 units by 11', site).acts.map(({ act }) => act)).toContain('requestBy');
  });
});

describe('hours in a question', () => {
  it.each(['Is ten to twelve all right?', 'Would 10 to 12 suit you?', 'How about 10 to 12?'])(
    'propose a window: %s',
    (text) => {
      expect(asked(text)).toEqual(['visitFrom', 'visitTo']);
    },
  );
  it('alone are the window too', () => {
    expect(facts('10 to 12?', order)).toEqual({ visitFrom: '10:00', visitTo: '12:00' });
  });
  it.each(['Was it at ten to twelve?', 'Is five to ten all right?'])('are a time: %s', (text) => {
    expect(asked(text)).not.toContain('visitTo');
  });
});
