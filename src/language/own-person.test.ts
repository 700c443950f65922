/** Whoever names himself as her person takes it over and hands her to nobody. */
import { describe, expect, it } from 'vitest';
import { fakeContext } from './fakes.ts';
import { readWords } from './read-words.ts';

const acts = (text: string): readonly string[] => readWords(text, fakeContext()).acts.map(({ act }) => act);

describe('"I am your person now"', () => {
  it.each([
    'I am your person now: you speak to Priya.',
    'Now you have Priya, I am your person.',
    'You are heard. I am your person now. What happened yesterday?',
  ])('takes it over: %s', (text) => {
    expect(acts(text)).toContain('accept');
    expect(acts(text)).not.toContain('transfer');
  });
  it('hands over where one says so', () => {
    expect(acts('I am your person now, and I pass you on to Priya for the exam.')).toContain('transfer');
    expect(acts('You speak to Priya now.')).toContain('transfer');
  });
});
