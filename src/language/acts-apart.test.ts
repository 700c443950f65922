/** Acts that look alike, told apart: by value, by what may happen, by whom it is said to, by clause. */
import { describe, expect, it } from 'vitest';
import { fakeContext, fakeInformed, fakeUnitContext } from './fakes.ts';
import { readWords } from './read-words.ts';
import type { ReadingContext, SpeechAct, UpdatePart } from './reading.ts';

const customer = fakeContext();
const informed = fakeInformed();
const unit = fakeUnitContext();

const acts = (text: string, context: ReadingContext): readonly SpeechAct[] =>
  readWords(text, context).acts.map(({ act }) => act);

describe('acts told apart', () => {
  it.each<[string, ReadingContext, SpeechAct, SpeechAct]>([
    ['Not fifteen, fifty.', unit, 'correct', 'decline'],
    ['No, I said Thursday.', unit, 'correct', 'decline'],
    ['Nobody home by noon? Ring the neighbour.', customer, 'ifThen', 'askFact'],
    ['Dial your own number and tell me if it rings.', customer, 'instruct', 'ifThen'],
    ['Take your time and tell me what happened.', customer, 'askOpen', 'instruct'],
    ['Hold the line please, one minute.', customer, 'holdStart', 'instruct'],
    ['Would you mind waiting a moment?', customer, 'holdStart', 'instruct'],
    ['I will test it and ring you by nine.', customer, 'promise', 'sayDoing'],
    ['You get a yes or a no from me before eleven.', unit, 'promise', 'requestBy'],
    ['I put you through to our billing desk.', customer, 'transfer', 'sayDoing'],
    ['The jointer brings a new cable to your house.', customer, 'sayDoing', 'transfer'],
    ['You get twenty five back for the missed visit.', customer, 'offerRedress', 'sell'],
    ['Thank you for being patient, I am on the line again.', customer, 'holdEnd', 'sayDoing'],
    ['No hours and no ladder on here; have it back, Kim.', unit, 'sendBack', 'readBack'],
    ['Hello? Yes, me again, thanks for waiting.', customer, 'holdEnd', 'greet'],
    ['That must have been frightening, and yes, I believe you.', customer, 'acknowledge', 'readBack'],
    ['That fits what I see, and your router is fine.', customer, 'clearCustomer', 'readBack'],
  ])('%s', (text, context, is, isNot) => {
    const found = acts(text, context);
    expect(found).toContain(is);
    expect(found).not.toContain(isNot);
  });
});

const parts = (text: string): readonly UpdatePart[] => readWords(text, informed).parts;

describe('parts of an update told apart', () => {
  it.each<[string, readonly UpdatePart[]]>([
    ['A crew is replacing the card.', ['doing']],
    ['Keep your mobile near you tonight.', ['youCan']],
    ['If it drops again, ring me from next door.', ['youCan']],
    ['You may notice a short break.', []],
  ])('%s', (text, want) => {
    expect([...parts(text)].sort()).toEqual([...want].sort());
  });

  it('a condition takes nothing from an apology before it', () => {
    const { apology, vague } = readWords(
      'I am sorry about tonight, and forgive us if it put you out.',
      informed,
    );
    expect(apology).toBe(1);
    expect(vague).toContain('conditionalSorry');
  });

  it('what is back since a time is no hope', () => {
    expect(readWords('Your line is back since 04:21.', informed).vague).not.toContain('falseCertainty');
    expect(readWords('Your line will be back by nine.', informed).vague).toContain('falseCertainty');
  });
});
