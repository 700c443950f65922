/** What somebody is to get in writing, told from what is there already. */
import { describe, expect, it } from 'vitest';
import { formatInstant } from '../model/time.ts';
import { fakeOrderContext } from './fakes.ts';
import { readWords } from './read-words.ts';

const order = fakeOrderContext();
const promised = (text: string): readonly string[] =>
  readWords(text, order).promises.map(
    ({ what, due, byOthers }) =>
      `${what}${byOthers ? ' of others' : ''} ${due === undefined ? '-' : formatInstant(due).slice(0, -3)}`,
  );

describe('what somebody gets in writing', () => {
  it.each([
    ['You get it in writing.', 'update -'],
    ['The reason is put right, and you get it in writing by three.', 'update D1 15:00'],
    ['You have it in writing by noon.', 'update D1 12:00'],
    ['You get it in writing from dispatch by noon.', 'update of others D1 12:00'],
  ])('is promised: %s', (text, promise) => {
    expect(promised(text)).toEqual([promise]);
    expect(readWords(text, order).acts.map(({ act }) => act)).not.toContain('readBack');
  });
  it.each(['You have it in writing.', 'So now you have it in writing.', 'Did you get it in writing?'])(
    'is there, or asked for: %s',
    (text) => {
      expect(promised(text)).toEqual([]);
    },
  );
});
