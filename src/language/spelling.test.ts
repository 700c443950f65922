import { describe, expect, it } from 'vitest';
import { makeSpeller } from './spelling.ts';

const speller = makeSpeller(
  new Set(['slowing', 'show', 'connection', 'cope', 'coded', 'stop', 'sopping', 'router']),
  new Set(['adeyemi']),
  new Set(['flour']),
);

describe('slips of the pen', () => {
  it.each([
    ['conection', 'connection'],
    ['conecttion', 'connection'],
    ['ruoter', 'router'],
    ['adeyemy', 'adeyemi'],
  ])('%s is mended', (written, meant) => {
    expect(speller.mend(written, false).word).toBe(meant);
  });

  it.each(['showing', 'coped', 'stopping', 'flour', 'shows', 'stop'])(
    '%s is a word of its own and stays',
    (written) => {
      expect(speller.mend(written, false)).toEqual({ word: written });
    },
  );
});
