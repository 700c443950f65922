/** Notes in the many ways people write: other forms of a wording, days with numbers, shares, ratios, what is taken back. */
import { describe, expect, it } from 'vitest';
import { fakeDateContext, fakeFact } from './fakes.ts';
import { readWords } from './read-words.ts';
import type { ReadableFact } from './reading.ts';

const heard = (text: string, facts: readonly ReadableFact[]): Record<string, string> =>
  Object.fromEntries(
    readWords(text, fakeDateContext({ facts, listener: 'unit' }))
      .facts.filter((fact) => !fact.negated && !fact.quoted)
      .map((fact) => [fact.fact, fact.value]),
  );

const swap = fakeFact('swapSaid', 'enum', [
  { value: 'notSwapped', says: ['ports not swapped'] },
  { value: 'swapped', says: ['swapped the ports'] },
]);

describe('wordings in another form', () => {
  it('are heard with other words between and in another form of the verb', () => {
    expect(heard('I am swapping both of the ports.', [swap])).toEqual({ swapSaid: 'swapped' });
    expect(heard('The ports were still not all swapped by noon.', [swap])).toEqual({
      swapSaid: 'notSwapped',
    });
  });

  it('are not heard past a word that turns them, or past the end of a sentence', () => {
    expect(heard('I swapped nothing but the ports are fine.', [swap])).toEqual({});
    expect(heard('I swapped it. All ports are fine.', [swap])).toEqual({});
  });
});

describe('values as they are written in notes', () => {
  it('a weekday with its number is that day of the story', () => {
    const date = [fakeFact('partnerDate', 'date')];
    expect(heard('Their date is now Thu 11th.', date)).toEqual({ partnerDate: 'D11' });
    expect(heard('Their date is Tuesday the 16th, they say.', date)).toEqual({ partnerDate: 'D16' });
    expect(heard('Their date is the 20th.', date)).toEqual({ partnerDate: 'D20' });
    expect(heard('This is the 3rd caller.', date)).toEqual({});
  });

  it('minutes before an hour may be any, and two blocks with a dash are a window', () => {
    expect(heard('It flaps since nineteen minutes to three.', [fakeFact('faultSince', 'time')])).toEqual({
      faultSince: '02:41',
    });
    const work = [fakeFact('changeStart', 'time'), fakeFact('changeEnd', 'time')];
    expect(heard('Change runs from 0200-0500.', work)).toEqual({ changeStart: '02:00', changeEnd: '05:00' });
  });

  it('per cent belong to shares and are no count', () => {
    const facts = [fakeFact('receiptShare', 'number'), fakeFact('affectedCount', 'number')];
    expect(heard('90 per cent of the people have sent a receipt.', facts)).toEqual({ receiptShare: '90' });
  });

  it('a ratio may be said the other way round', () => {
    const ratio = [fakeFact('neighboursInSync', 'text', [{ value: '0 of 4', says: ['0 of 4'] }])];
    expect(heard('Of four lines round her not one is in sync.', ratio)).toEqual({
      neighboursInSync: '0 of 4',
    });
  });

  it('the time a note was written on its head tells nothing', () => {
    expect(heard('02:35, to all desks. The change has gone wrong.', [fakeFact('changeEnd', 'time')])).toEqual(
      {},
    );
  });
});

describe('what is taken back', () => {
  const outcome = fakeFact('outcomeReason', 'enum', [
    { value: 'customerAbsent', says: ['customer absent'] },
    { value: 'providerLate', says: ['we were late'] },
  ]);

  it('by the next sentence, or because it only stood in quotation marks', () => {
    expect(heard('The job says customer absent. That is wrong: we were late.', [outcome])).toEqual({
      outcomeReason: 'providerLate',
    });
    expect(heard("It offered me 'customer absent' first. We were late.", [outcome])).toEqual({
      outcomeReason: 'providerLate',
    });
  });

  it('and a value that is to be forgotten', () => {
    expect(
      heard('Next word quarter past three, forget the 03:50.', [fakeFact('nextUpdateAt', 'time')]),
    ).toEqual({ nextUpdateAt: '15:15' });
  });
});
