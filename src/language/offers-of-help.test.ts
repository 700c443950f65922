/** Offers of a choice or of a deed, told from selling and from asking. */
import { describe, expect, it } from 'vitest';
import { fakeContext, fakeOrderContext } from './fakes.ts';
import { readWords } from './read-words.ts';

const caller = fakeContext();
const acts = (text: string, context = caller): readonly string[] =>
  readWords(text, context).acts.map(({ act }) => act);

describe('an offer', () => {
  it.each([
    'Shall I send it?',
    'Shall I book it for you?',
    'Would you like that as a text?',
    'Would you like to wait?',
  ])('sells nothing, asks for nothing and is understood: %s', (text) => {
    expect(acts(text)).toEqual([]);
    expect(readWords(text, caller).understood).toBe(true);
  });
  it.each([
    'Which would you like?',
    'Would you prefer a text or a call?',
    'Would you like Thursday or Friday?',
    'Do you want me to call you at nine?',
  ])('of a choice asks for it: %s', (text) => {
    expect(acts(text, fakeOrderContext())).toEqual(['askFact']);
  });
  it('of a day puts nobody on hold', () => {
    expect(acts('Shall I put you down for Thursday?', fakeOrderContext())).not.toContain('holdStart');
    expect(acts('I put you down for a minute.')).toContain('holdStart');
  });
  it.each([
    'Would you like our backup box? It is nine a month.',
    'Shall I put a second mesh box in for you, 39, good for a study?',
    'Fancy a faster line?',
    'The 250 comes with a landline for four extra a month, would you like that?',
  ])('of what has a price sells: %s', (text) => {
    expect(acts(text)).toEqual(['sell']);
  });
});
