/** Runs all typed grammars over a line: the longest reading at each place wins, nothing overlaps. */
import type { Ms } from '../../model/time.ts';
import { COUNT_NOUNS, MEASURE_WORDS } from '../english/places-and-codes.ts';
import type { Token } from '../normalise.ts';
import { addressText, readAddress } from './addresses.ts';
import { readAmount } from './amounts.ts';
import { readClock } from './clock-times.ts';
import { type IdShape, readCode } from './codes.ts';
import { readDate, readSpan } from './days-and-spans.ts';
import { isHouseNumber } from './house-numbers.ts';
import { endOfMeasure } from './measures.ts';
import type { Mention } from './mention.ts';
import { readNumber, readSpelledDigits } from './numbers.ts';
import { isProposal } from './proposals.ts';
import { readRatio } from './ratios.ts';
import { inHalfOf, withDays } from './times-of-day.ts';

export interface GrammarContext {
  now: Ms;
  shapes: readonly IdShape[];
  /** First words of streets ("mill", "quay"). */
  streets: ReadonlySet<string>;
  /** True when the context asks for both ends of a window. */
  windows: boolean;
}

/** "Hall 3", "team West 2": a number behind a name in the middle of a sentence belongs to the name. */
function isOfAName(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at - 1];
  const before = tokens[at - 2]?.word ?? '.';
  if (!name?.capital || !/^\d+$/.test(tokens[at]?.word ?? '') || !/^\p{L}{3,}$/u.test(before)) return false;
  const after = tokens[at + 1]?.word ?? '.';
  return /^\p{L}{3,}$/u.test(name.word) && !COUNT_NOUNS.has(name.word) && /^[.,;:!?)\n]$/.test(after);
}

function count(tokens: readonly Token[], at: number): Mention | undefined {
  // "Number five" is a door, not five of something.
  if (tokens[at - 1]?.word === 'number' && tokens[at - 2]?.word !== 'the') return undefined;
  // "Nine times out of ten" counts nothing, and 999 is dialled.
  if (/^times out of$/.test([3, 2, 1].map((back) => tokens[at - back]?.word).join(' '))) return undefined;
  if (/^(999|112|911|000)$/.test(tokens[at]?.word ?? '') && /^(call|ring)$/.test(tokens[at - 1]?.word ?? ''))
    return undefined;
  if (/^(dial\w*|press\w*)$/.test(tokens[at - 1]?.word ?? '') || isOfAName(tokens, at)) return undefined;
  const spelled = readSpelledDigits(tokens, at, 2);
  if (spelled && tokens[at]?.word !== 'oh' && !/^\p{L}/u.test(tokens[spelled.to]?.word ?? ''))
    return { type: 'count', from: at, to: spelled.to, value: String(Number(spelled.digits)), form: 'digits' };
  const found = readNumber(tokens, at);
  if (!found || (tokens[at]?.glued && tokens[at - 1]?.word !== 'x')) return undefined;
  const after = tokens[found.to]?.word ?? '';
  if (/^(zeros?|zeroes|noughts?|digits?|ohs)$/.test(after)) return undefined;
  const cent = after === 'per' && tokens[found.to + 1]?.word === 'cent';
  if (cent || /^(percent|%)$/.test(after)) {
    const to = found.to + (cent ? 2 : 1);
    return { type: 'count', from: at, to, value: String(found.value), form: found.form, share: true };
  }
  if (MEASURE_WORDS.has(after) || /^\d/.test(after)) return undefined;
  if (found.form === 'ordinal' && !COUNT_NOUNS.has(after) && after !== 'one') return undefined;
  if (found.value === 0 && found.form === 'word') return undefined;
  return { type: 'count', from: at, to: found.to, value: String(found.value), form: found.form };
}

function place(tokens: readonly Token[], at: number, streets: ReadonlySet<string>): Mention | undefined {
  const found = readAddress(tokens, at, streets);
  if (!found) return undefined;
  return {
    type: found.street ? 'address' : 'unit',
    from: found.from,
    to: found.to,
    value: addressText(found),
  };
}

function clock(tokens: readonly Token[], at: number): Mention | undefined {
  const found = readClock(tokens, at);
  return found && { type: 'time', from: at, to: found.to, value: '', clock: found.clock };
}

/** "between 8 and 12", "eight to two", "08-12": both ends as times. */
function range(tokens: readonly Token[], at: number, windows: boolean): readonly Mention[] {
  const before = wordBefore(tokens, at);
  const framed = /^(between|from|window|slot|visit)$/.test(before);
  const asked = windows && isProposed(tokens, at);
  const hours = windows && (framed || asked || windowBefore(before)) ? hoursOf(tokens, at) : undefined;
  const first = hours ?? readClock(tokens, at) ?? hourOf(tokens, at);
  if (!first) return [];
  const link = tokens[first.to]?.word ?? '';
  if (!/^(to|-|–|until|till|and)$/.test(link)) return [];
  const second = readClock(tokens, first.to + 1) ?? hourOf(tokens, first.to + 1);
  if (!second || /^\p{L}*(homes|calls|minutes|hours|days|of)$/u.test(tokens[second.to]?.word ?? ''))
    return [];
  const said = first.clock.bare || second.clock.bare;
  if (said && !(framed || (windows && link !== 'and'))) return [];
  if (link === 'and' && before !== 'between') return [];
  if (said && !framed && first.clock.hour % 5 === 0 && link === 'to' && !asked && !windowBefore(before))
    return [];
  return [
    {
      type: 'time',
      from: at,
      to: first.to,
      value: '',
      clock: inHalfOf(first.clock, second.clock),
      end: 'first',
    },
    { type: 'time', from: first.to + 1, to: second.to, value: '', clock: second.clock, end: 'second' },
  ];
}

const windowBefore = (word: string): boolean =>
  /day$|^(mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|tomorrow|morning|afternoon|window|slot|visit|appointment|:)$/.test(
    word,
  );

/** The word that a window hangs on: "your slot is 10 to 12", "Wednesday, 10 to 12". */
function wordBefore(tokens: readonly Token[], at: number): string {
  const [second, first] = [tokens[at - 2]?.word ?? '', tokens[at - 1]?.word ?? ''];
  return /^(is|,)$/.test(first) && windowBefore(second) ? second : first;
}

/** "Is ten to twelve all right?" proposes two hours; "is it ten to twelve?" asks for the time. */
function isProposed(tokens: readonly Token[], at: number): boolean {
  const from = hoursOf(tokens, at);
  const to = from && hourOf(tokens, from.to + 1);
  return from !== undefined && to !== undefined && isProposal(tokens, { at, hour: from.clock.hour }, to);
}

/** "Wednesday 10 to 12" are two hours, and no ten minutes before noon: a window goes forward. */
function hoursOf(tokens: readonly Token[], at: number): ReturnType<typeof hourOf> {
  const from = hourOf(tokens, at);
  const to =
    from && tokens[from.to]?.word === 'to'
      ? (hourOf(tokens, from.to + 1) ?? readClock(tokens, from.to + 1))
      : undefined;
  return from && to && from.clock.hour < to.clock.hour ? from : undefined;
}

function hourOf(
  tokens: readonly Token[],
  at: number,
): { clock: NonNullable<Mention['clock']>; to: number } | undefined {
  const found = readNumber(tokens, at);
  if (!found || found.form === 'ordinal' || found.value < 1 || found.value > 24 || tokens[at]?.glued)
    if (!(found && tokens[at - 1]?.word === '-')) return undefined;
  if (!found || !Number.isInteger(found.value) || found.value > 24) return undefined;
  const exact = found.value > 12 || found.text.startsWith('0');
  return { clock: { hour: found.value, minute: 0, exact, bare: true }, to: found.to };
}

function longest(tokens: readonly Token[], at: number, context: GrammarContext): Mention | undefined {
  const readings = [
    readCode(tokens, at, context.shapes),
    place(tokens, at, context.streets),
    readAmount(tokens, at),
    readSpan(tokens, at),
    readRatio(tokens, at),
    readDate(tokens, at, context.now),
    clock(tokens, at),
    count(tokens, at),
  ];
  let best: Mention | undefined;
  for (const reading of readings) {
    if (reading && (!best || reading.to - reading.from > best.to - best.from)) best = reading;
  }
  return best;
}

const MAY_START = /^[\d£$€+-]|^\p{L}/u;

/** All typed mentions of a line, in order. */
export function findMentions(tokens: readonly Token[], context: GrammarContext): readonly Mention[] {
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!MAY_START.test(tokens[at]?.word ?? '')) {
      at += 1;
      continue;
    }
    const measured = endOfMeasure(tokens, at);
    if (measured !== undefined) {
      at = measured;
      continue;
    }
    if (isHouseNumber(tokens, at, context.streets)) {
      at += 1;
      continue;
    }
    const found = longest(tokens, at, context);
    const both =
      found && found.type !== 'time' && found.type !== 'count' ? [] : range(tokens, at, context.windows);
    const last = both.at(-1);
    if (last) mentions.push(...both);
    else if (found) mentions.push(hedge(tokens, found));
    at = last?.to ?? found?.to ?? at + 1;
  }
  return withDays(mentions, tokens);
}

function hedge(tokens: readonly Token[], mention: Mention): Mention {
  const before = tokens[mention.from - 1]?.word ?? '';
  const after = tokens[mention.to]?.word ?? '';
  const about =
    /^(about|around|approximately|roughly|circa|maybe|perhaps)$/.test(before) || /^(ish|or)$/.test(after);
  return about ? { ...mention, about: true } : mention;
}
