/** Reads clock times: 07:50, 0750, 7.50, ten to eight, half past nine, nine fifteen, at nine. */
import { COUNT_NOUNS } from '../english/places-and-codes.ts';
import type { Token } from '../normalise.ts';
import type { ClockSaid } from './mention.ts';
import { readNumber } from './numbers.ts';

export interface ReadClock {
  clock: ClockSaid;
  to: number;
}

const PREPOSITIONS = new Set(
  'at by since from till til until before after around about past between for not'.split(' '),
);
const NOUNS_OF_NUMBERS =
  /^(minutes?|seconds?|hours?|days?|weeks?|months?|m|s|h|homes?|calls?|callers?|customers?|reports?|lines?|people|times?|of|out|percent|%|quid|pounds?|euros?|mill|quay|mbit|metres?|more|others?|neighbours?|houses?|properties|doors?|visits?|crews?|thing|thing|st|nd|rd|th|units?|\/|waiting)$/;
const NAMED: Readonly<Record<string, number>> = { noon: 12, midday: 12, midnight: 0 };
/** Four at night is early, eleven at night is late. */
type Half = 'am' | 'pm' | 'night';

const MINUTES_SAID = new Set([5, 10, 20, 25]);

const said = (hour: number, minute: number, exact: boolean, bare = false): ClockSaid => ({
  hour,
  minute,
  exact,
  bare,
});

function suffix(tokens: readonly Token[], at: number): { half?: Half; to: number } {
  const word = tokens[at]?.word;
  if (word === 'oclock' || word === 'sharp') return suffixAfter(tokens, at + 1);
  return suffixAfter(tokens, at);
}

function suffixAfter(tokens: readonly Token[], at: number): { half?: Half; to: number } {
  const word = tokens[at]?.word;
  if (word === 'am' && !/^(i|not)$/.test(tokens[at - 1]?.word ?? '')) return { half: 'am', to: at + 1 };
  if (word === 'pm') return { half: 'pm', to: at + 1 };
  if (/^(noon|midday)$/.test(word ?? '') && /^(12|twelve)$/.test(tokens[at - 1]?.word ?? ''))
    return { half: 'pm', to: at + 1 };
  if ((word === 'a' || word === 'p') && tokens[at + 1]?.word === '.' && tokens[at + 2]?.word === 'm')
    return { half: word === 'a' ? 'am' : 'pm', to: tokens[at + 3]?.word === '.' ? at + 4 : at + 3 };
  if (
    word === 'h' ||
    (word === 'hours' && /^(\d{4}|0\d[.:]\d{2}|\d{2}:\d{2})$/.test(tokens[at - 1]?.word ?? ''))
  )
    return { to: at + 1 };
  const phrase = `${word} ${tokens[at + 1]?.word} ${tokens[at + 2]?.word}`;
  if (phrase === 'in the morning') return { half: 'am', to: at + 3 };
  if (phrase === 'in the afternoon' || phrase === 'in the evening') return { half: 'pm', to: at + 3 };
  if (phrase === 'in the night') return { half: 'night', to: at + 3 };
  if (phrase.startsWith('at night')) return { half: 'night', to: at + 2 };
  if (phrase.startsWith('this morning')) return { half: 'am', to: at + 2 };
  if (phrase.startsWith('this afternoon') || phrase.startsWith('this evening'))
    return { half: 'pm', to: at + 2 };
  return { to: at };
}

function withSuffix(tokens: readonly Token[], clock: ClockSaid, to: number): ReadClock {
  const end = suffix(tokens, to);
  if (!end.half || clock.hour > 12) return { clock, to: end.to };
  const late = end.half === 'night' ? clock.hour >= 6 && clock.hour < 12 : end.half === 'pm';
  const hour = (clock.hour % 12) + (late ? 12 : 0);
  return { clock: said(hour, clock.minute, true), to: end.to };
}

function inDigits(tokens: readonly Token[], at: number): ReadClock | undefined {
  const word = tokens[at]?.word ?? '';
  const parts = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/.exec(word);
  const block = /^(\d{2})(\d{2})$/.exec(word);
  const [, hours = '', minutes = ''] = parts ?? block ?? [];
  if (!hours || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  if (block && tokens[at]?.glued && tokens[at - 1]?.word !== '-') return undefined;
  const leading = hours.startsWith('0') && hours.length === 2;
  if (block && !leading && !blockIsTime(tokens, at)) return undefined;
  const colon = word.includes(':') && hours.length === 2;
  const exact = leading || colon || Number(hours) > 12 || (block !== null && !parts);
  return withSuffix(tokens, said(Number(hours), Number(minutes), exact), at + 1);
}

/** 1430 is a time behind "at" or before "h"; 2207 alone is a number. */
function blockIsTime(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[at + 1]?.word ?? '';
  if (COUNT_NOUNS.has(after)) return false;
  return PREPOSITIONS.has(before) || before === '-' || after === '-' || /^(h|hours|word|update)$/.test(after);
}

function hourAt(tokens: readonly Token[], at: number): { hour: number; to: number } | undefined {
  const word = tokens[at]?.word ?? '';
  if (Object.hasOwn(NAMED, word)) return { hour: NAMED[word] ?? 12, to: at + 1 };
  const found = readNumber(tokens, at);
  if (!found || found.form === 'ordinal' || !Number.isInteger(found.value)) return undefined;
  return found.value >= 1 && found.value <= 24 ? { hour: found.value, to: found.to } : undefined;
}

/** "ten to eight", "quarter past nine", "half nine", "20 to 8". */
function relative(tokens: readonly Token[], at: number): ReadClock | undefined {
  const start = tokens[at]?.word === 'a' ? at + 1 : at;
  const word = tokens[start]?.word ?? '';
  const named = word === 'half' ? 30 : word === 'quarter' ? 15 : undefined;
  const counted =
    named === undefined ? readNumber(tokens, start) : { value: named, to: start + 1, form: 'word', text: '' };
  if (!counted || (named === undefined && start !== at)) return undefined;
  let next = counted.to;
  const minutes = /^minutes?$/.test(tokens[next]?.word ?? '');
  if (minutes) next += 1;
  const link = tokens[next]?.word ?? '';
  const before = link === 'before' && minutes;
  const linked = before || (/^(to|past|after|til|of)$/.test(link) && (link !== 'of' || named === 15));
  if (!linked && !(named === 30 && link !== 'a' && link !== 'an')) return undefined;
  const past = link === 'past' && counted.value <= 59;
  if (named === undefined && !past && !(minutes && counted.value < 60) && !MINUTES_SAID.has(counted.value))
    return undefined;
  if (named === 30 && (link === 'to' || link === 'of')) return undefined;
  const hour = hourAt(tokens, linked ? next + 1 : next);
  if (!hour || hour.hour > 12) return undefined;
  const plain = !(named !== undefined && linked) && !Object.hasOwn(NAMED, tokens[hour.to - 1]?.word ?? '');
  if ((plain && NOUNS_OF_NUMBERS.test(tokens[hour.to]?.word ?? '')) || tokens[hour.to]?.word === 'past')
    return undefined;
  const backwards = before || link === 'to' || link === 'til' || link === 'of';
  const clock = backwards
    ? said(hour.hour === 1 ? 12 : hour.hour - 1, 60 - counted.value, false)
    : said(hour.hour, counted.value, false);
  return withSuffix(tokens, clock, hour.to);
}

/** "nine fifteen", "eight oh five", "9 15" behind a preposition. */
function twoNumbers(tokens: readonly Token[], at: number): ReadClock | undefined {
  const first = readNumber(tokens, at);
  if (!first || first.form === 'ordinal' || first.value < 1 || first.value > 23) return undefined;
  const before = tokens[at - 1]?.word ?? '';
  if (first.form === 'digits' && !PREPOSITIONS.has(before)) return undefined;
  if (/^\d/.test(before) && before !== '-') return undefined;
  const oh = /^(oh|o|zero)$/.test(tokens[first.to]?.word ?? '');
  const second = readNumber(tokens, oh ? first.to + 1 : first.to);
  if (!second || second.form !== first.form || second.value > 59) return undefined;
  if (oh ? second.value > 9 : second.value < 10) return undefined;
  if (NOUNS_OF_NUMBERS.test(tokens[second.to]?.word ?? '')) return undefined;
  return withSuffix(tokens, said(first.value, second.value, first.value > 12), second.to);
}

/** "nine o'clock", "9 am", "at nine". */
function hourAlone(tokens: readonly Token[], at: number): ReadClock | undefined {
  const hour = hourAt(tokens, at);
  if (!hour) return undefined;
  const named = Object.hasOwn(NAMED, tokens[at]?.word ?? '');
  if (named) return { clock: said(hour.hour, 0, true), to: hour.to };
  if (tokens[at]?.glued && tokens[at - 1]?.word !== '-') return undefined;
  const marked =
    /^(oclock|sharp|noon|midday)$/.test(tokens[hour.to]?.word ?? '') ||
    suffix(tokens, hour.to).half !== undefined;
  const before = tokens[at - 1]?.word ?? '';
  const behind = PREPOSITIONS.has(before) && !(before === 'about' && tokens[at - 2]?.word === 'is');
  if (!marked && !behind) return undefined;
  const after = tokens[hour.to]?.word ?? '';
  if (!marked && (NOUNS_OF_NUMBERS.test(after) || tokens[hour.to]?.glued === true)) return undefined;
  if (
    !marked &&
    /^(for|not|about|around)$/.test(before) &&
    /^\p{L}/u.test(after) &&
    !/^(and|but|so|or)$/.test(after)
  )
    return undefined;
  return withSuffix(tokens, said(hour.hour, 0, hour.hour > 12, true), hour.to);
}

/** The clock time that starts at a token, if one does. */
export function readClock(tokens: readonly Token[], at: number): ReadClock | undefined {
  return inDigits(tokens, at) ?? relative(tokens, at) ?? twoNumbers(tokens, at) ?? hourAlone(tokens, at);
}
