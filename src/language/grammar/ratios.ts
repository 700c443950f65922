/** Reads how many of how many, in the order of the words or turned round. */
import type { Token } from '../normalise.ts';
import type { Mention } from './mention.ts';
import { readNumber } from './numbers.ts';

const NEAR_LINES =
  /^(other )?((neighbour|neighbouring|neighbours|adjacent|nearby) (lines?|houses?|homes?|doors?|ports?)|neighbours|(lines?|houses?|homes?|doors?|ports?|neighbours) (next|beside|around|round|near|nearby|close))( |$)/;

/** True when the words behind a number say that it counts the lines around somebody's. */
export const countsNeighbours = (tokens: readonly { word: string }[], at: number): boolean =>
  NEAR_LINES.test(wordsFrom(tokens, at, 4));

const wordsFrom = (tokens: readonly { word: string }[], at: number, count: number): string =>
  tokens
    .slice(at, at + count)
    .map(({ word }) => word)
    .join(' ');

/** "Four neighbour lines and none of them is in sync", "all four lines next to her are dead". */
function ofNeighbours(tokens: readonly Token[], at: number): Mention | undefined {
  const whole = readNumber(tokens, at);
  if (!whole || whole.form === 'ordinal' || !countsNeighbours(tokens, whole.to)) return undefined;
  const ratio = (to: number, part: number): Mention => ({
    type: 'ratio',
    from: at,
    to,
    value: `${part} of ${whole.value}`,
  });
  const all = tokens[at - 1]?.word === 'all';
  for (let next = whole.to + 1; next < whole.to + 10; next += 1) {
    const word = tokens[next]?.word ?? '.';
    if (/^[.;?!\n]$/.test(word)) break;
    if (/^(none|neither)$/.test(word)) return ratio(next + 1, 0);
    if (word === 'not' && tokens[next + 1]?.word === 'one') return ratio(next + 2, 0);
    if (/^(all|both)$/.test(word) && /^(dead|down|off|out|gone|dark)$/.test(tokens[next + 1]?.word ?? ''))
      return ratio(next + 1, 0);
    if (
      all &&
      /^(are|is|were)$/.test(word) &&
      /^(dead|down|off|out|gone|dark)$/.test(tokens[next + 1]?.word ?? '')
    )
      return ratio(next + 1, 0);
  }
  return undefined;
}

/** "Of four lines round her not one is in sync", "out of 10 none answers". */
function turnedRatio(tokens: readonly Token[], at: number): Mention | undefined {
  if (tokens[at]?.word !== 'of' || /^(none|\d+|one)$/.test(tokens[at - 1]?.word ?? '')) return undefined;
  const article = /^(the|her|his|these|those|our)$/.test(tokens[at + 1]?.word ?? '') ? 1 : 0;
  const whole = readNumber(tokens, at + 1 + article);
  if (!whole || whole.form === 'ordinal') return undefined;
  for (let next = whole.to; next < whole.to + 7; next += 1) {
    const word = tokens[next]?.word ?? '.';
    if (/^[.;?!\n:]$/.test(word)) return undefined;
    if (word === 'not' && tokens[next + 1]?.word === 'one')
      return { type: 'ratio', from: at, to: next + 2, value: `0 of ${whole.value}` };
    if (word === 'none' || word === 'zero' || word === 'neither')
      return { type: 'ratio', from: at, to: next + 1, value: `0 of ${whole.value}` };
    const part = readNumber(tokens, next);
    if (part && part.form !== 'ordinal')
      return part.value <= whole.value
        ? { type: 'ratio', from: at, to: part.to, value: `${part.value} of ${whole.value}` }
        : undefined;
  }
  return undefined;
}

/** The ratio that starts at a token: "0 of 4", "none of four", "four lines next to her, none in sync". */
export function readRatio(tokens: readonly Token[], at: number): Mention | undefined {
  const turned = turnedRatio(tokens, at) ?? ofNeighbours(tokens, at);
  if (turned) return turned;
  const slashed = /^(\d{1,3})\/(\d{1,3})$/.exec(tokens[at]?.word ?? '');
  if (slashed) return { type: 'ratio', from: at, to: at + 1, value: `${slashed[1]} of ${slashed[2]}` };
  const notOne = tokens[at]?.word === 'not' && tokens[at + 1]?.word === 'one';
  const none = /^(none|neither)$/.test(tokens[at]?.word ?? '') || notOne;
  const first = none ? { value: 0, to: at + (notOne ? 2 : 1) } : readNumber(tokens, at);
  if (!first) return undefined;
  const out = tokens[first.to]?.word === 'out' ? 1 : 0;
  if (tokens[first.to + out]?.word !== 'of') return undefined;
  const article = /^(the|her|his|these|those)$/.test(tokens[first.to + out + 1]?.word ?? '') ? 1 : 0;
  const second = readNumber(tokens, first.to + out + 1 + article);
  if (!second || second.form === 'ordinal') return undefined;
  return { type: 'ratio', from: at, to: second.to, value: `${first.value} of ${second.value}` };
}
