/** Questions about the customer herself and about next door; talk that belongs to no case. */
import { describe, expect, it } from 'vitest';
import { fakeContext, fakeFact, fakeOrderContext, fakeUnitContext } from './fakes.ts';
import { readWords } from './read-words.ts';
import type { ReadingContext } from './reading.ts';

const asked = (text: string, context: ReadingContext): readonly string[] =>
  readWords(text, context).asked.map(({ fact }) => fact);

const facts = [
  fakeFact('faultSince', 'time', [], { askedBy: ['since when'] }),
  fakeFact('neighbourAffected', 'enum', [], { askedBy: ['neighbours'] }),
  fakeFact('serviceAddress', 'place', [], { askedBy: ['your address'] }),
  fakeFact('area', 'place', [], { askedBy: ['which street'] }),
  fakeFact('contactPhone', 'id', [], { askedBy: ['neighbour', 'your number'] }),
];
const caller = fakeContext({ facts });

describe('what a customer is asked', () => {
  it.each([
    'Do your neighbours see the same?',
    'Do your neighbours see the same since this morning?',
    'Is next door off since ten to eight too?',
    'How about next door?',
    'Have you asked next door?',
  ])('of next door, and not since when: %s', (text) => {
    expect(asked(text, caller)).toEqual(['neighbourAffected']);
  });

  it.each([
    'Which street are you in?',
    'what street',
    'And your address, please?',
    'Where do you live?',
    'Can I have your address?',
  ])('where she is, which is her own address: %s', (text) => {
    expect(asked(text, caller)).toEqual(['serviceAddress']);
    expect(asked(text, fakeContext({ facts: [] }))).toEqual(['serviceAddress']);
  });

  it('of a colleague is the area that is hit', () => {
    expect(asked('Which street is it?', fakeUnitContext({ facts }))).toEqual(['area']);
  });

  it.each(['What is your name?', 'And your name, please?', 'Who am I speaking to?'])(
    'who she is: %s',
    (text) => {
      expect(asked(text, caller)).toEqual(['customerName']);
    },
  );
});

describe('talk that belongs to no case', () => {
  it.each([
    'Thanks for that',
    'Thank you very much indeed, Ms Adeyemi.',
    "You're welcome, no problem at all.",
    'Bear with the noise here, please.',
    'Right then, lovely weather today.',
    'Anyone seen my headset?',
    'Never mind the noise, they are drilling upstairs.',
  ])('carries no act, and nobody asks what was meant: %s', (text) => {
    const { acts, understood } = readWords(text, caller);
    expect(acts).toEqual([]);
    expect(understood).toBe(true);
  });

  it('ends where the matter begins', () => {
    expect(readWords('Have a cup of tea, I ring you at nine.', caller).acts.map(({ act }) => act)).toContain(
      'promise',
    );
    expect(readWords('Blue elephants march sideways.', fakeOrderContext()).understood).toBe(false);
  });
});
