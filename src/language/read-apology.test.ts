/** What was left undone, named in an apology: silence, and what she had to do herself. */
import { describe, expect, it } from 'vitest';
import { fakeContext } from './fakes.ts';
import { readWords } from './read-words.ts';

const read = (text: string) => readWords(text, fakeContext());

describe('an apology', () => {
  it.each([
    'Sorry for the silence.',
    'Apologies for the radio silence.',
    'I am sorry for the four days of silence.',
    'Sorry you had to wait.',
    'Sorry that you had to chase us.',
    'Sorry to have made you wait.',
    'Sorry nobody got back to you.',
  ])('that names what was left undone is of level 2: %s', (text) => {
    expect(read(text).apology).toBe(2);
  });
  it.each([
    ['Sorry if the silence annoyed you.', 0],
    ['Sorry for the inconvenience.', 1],
    ['Sorry, let me test in silence.', 1],
    ['Sorry for the music and the silence, I am back.', 1],
  ])('that names nothing is not: %s', (text, level) => {
    expect(read(text).apology).toBe(level);
  });
  it('for silence of one’s own is no end of a hold', () => {
    const acts = read('I am sorry for the silence from our side.').acts.map(({ act }) => act);
    expect(acts).toContain('apologise');
    expect(acts).not.toContain('holdEnd');
  });
});
