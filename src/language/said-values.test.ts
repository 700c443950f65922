/** What a value means by the words around it: which half of the day, denied, hedged, counted or only named. */
import { describe, expect, it } from 'vitest';
import { fakeContext, fakeDateContext, fakeFact, fakeOrderContext, fakeUnitContext } from './fakes.ts';
import { readWords } from './read-words.ts';
import type { ReadingContext } from './reading.ts';

const facts = (text: string, context: ReadingContext): Record<string, string> =>
  Object.fromEntries(
    readWords(text, context)
      .facts.filter((fact) => !fact.negated && !fact.quoted)
      .map((fact) => [fact.fact, fact.value]),
  );
const unit = fakeUnitContext();

describe('values by the words around them', () => {
  it.each([
    ['They come Monday at ten.', '10:00'],
    ['They come before ten.', '10:00'],
    ['They come at ten tonight.', '22:00'],
    ['They come at four.', '16:00'],
    ['They come at four at night.', '04:00'],
    ['They come at eleven at night.', '23:00'],
  ])('by day %s means %s', (text, value) => {
    const context = fakeDateContext({ facts: [fakeFact('crewAt', 'time')] });
    expect(facts(text, context)).toEqual({ crewAt: value });
  });
  it('the end of a window says in which half of the day it begins', () => {
    const window = (text: string) => facts(text, fakeOrderContext());
    expect(window('The work is between 2 and 4 at night.')).toEqual({ visitFrom: '02:00', visitTo: '04:00' });
    expect(window('The visit is 2 to 4 pm.')).toEqual({ visitFrom: '14:00', visitTo: '16:00' });
  });
  it.each(["Four o'clock will not hold.", 'At four is not possible.', 'Four pm is wrong.'])(
    '%s denies the time',
    (text) => {
      const said = readWords(text, fakeContext({ facts: [fakeFact('changeEnd', 'time')] })).facts;
      expect(said.map(({ value, negated }) => [value, negated])).toEqual([['16:00', true]]);
    },
  );
  it('an hour that was said, and what one dials, count nothing', () => {
    const phones = fakeContext({ facts: [fakeFact('phones', 'number')] });
    for (const text of ['I am late, I said three.', 'Please call 999.', 'Nine times out of ten it holds.'])
      expect(facts(text, phones)).toEqual({});
    expect(facts('They have three.', phones)).toEqual({ phones: '3' });
  });
  it('good morning is no morning that was lost', () => {
    const lost = fakeContext({
      facts: [fakeFact('morningLost', 'text', [{ value: 'lost', says: ['morning'] }], { harm: true })],
      harms: ['morning'],
    });
    expect(facts('Good morning, I am sorry.', lost)).toEqual({});
    expect(readWords('Good morning, I am sorry.', lost).apology).toBe(1);
    expect(readWords('I am sorry about your morning.', lost).apology).toBe(2);
  });
  it('perhaps and presumably reach every fact behind them in the clause', () => {
    for (const text of ['Perhaps 46 homes are off since 07:50.', 'Presumably 46 homes are off since 07:50.'])
      expect(readWords(text, unit).facts.map((fact) => fact.hedged)).toEqual([true, true]);
  });
  it('a whole statement is denied to the end of its sentence, or to a but', () => {
    const denied = (text: string) => readWords(text, unit).facts.map((fact) => fact.negated);
    expect(denied('It is not true that 46 homes are off, and a card failed.')).toEqual([true, true]);
    expect(denied('It is not true that 46 homes are off, but a card failed.')).toEqual([true, false]);
    expect(denied('It is not true that 46 homes are off. A card failed.')).toEqual([true, false]);
  });
  it('the time of a request is when an answer is wanted, and no date of something else', () => {
    const wholesale = fakeContext({
      listener: 'unit',
      facts: [fakeFact('answerNeededBy', 'time', [], { cues: ['by'] }), fakeFact('partnerDate', 'date')],
    });
    for (const text of ['Please answer by noon today.', 'I need the list by noon today please.'])
      expect(facts(text, wholesale)).toEqual({ answerNeededBy: '12:00' });
    expect(facts('They come today.', wholesale)).toEqual({ partnerDate: 'D2' });
  });
  it('of two facts that know an hour the one is meant whose hour is nearer to now', () => {
    const known = { value: '10:00', says: ['10:00'] };
    const porting = fakeContext({
      now: fakeDateContext().now - 89 * 60_000,
      facts: [fakeFact('activatedAt', 'time', [known]), fakeFact('cutoverAt', 'time', [known])],
    });
    expect(facts('It moved to us at ten.', porting)).toEqual({ activatedAt: '10:00' });
  });
});
