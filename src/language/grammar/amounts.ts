/** Reads amounts of money: 12.50, £12.50, 19,60, 19 euro 60, nineteen pounds sixty, a hundred and twelve eighty. */
import { CURRENCY_SIGNS, CURRENCY_WORDS, MEASURE_WORDS } from '../english/places-and-codes.ts';
import type { Token } from '../normalise.ts';
import type { ClockSaid, Mention } from './mention.ts';
import { readNumber } from './numbers.ts';

interface Whole {
  text: string;
  to: number;
  /** Said in words, and as an amount with its cents. */
  words: boolean;
  cents: boolean;
}

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';
const isCurrency = (word: string): boolean => CURRENCY_WORDS.has(word) || CURRENCY_SIGNS.has(word);
/** Above it a number before two digits is no hour. */
const LAST_HOUR = 23;
const LAST_MINUTE = 59;

function wholeAt(tokens: readonly Token[], at: number): Whole | undefined {
  const word = wordAt(tokens, at);
  if (/^\d+\.\d{2}$/.test(word)) return { text: word, to: at + 1, words: false, cents: true };
  const [comma, behind] = [tokens[at + 1], tokens[at + 2]];
  const glued = comma?.word === ',' && comma.from === tokens[at]?.to && behind?.from === comma.to;
  if (/^\d{1,4}$/.test(word) && glued && /^\d{2}$/.test(behind?.word ?? ''))
    return { text: `${word}.${behind?.word}`, to: at + 3, words: false, cents: true };
  if (/^\d+$/.test(word)) return { text: word, to: at + 1, words: false, cents: false };
  const found = readNumber(tokens, at);
  return found && found.form !== 'ordinal'
    ? { text: found.text, to: found.to, words: found.form === 'word', cents: false }
    : undefined;
}

/** "Sixty" behind "nineteen pounds". */
function centsAt(tokens: readonly Token[], at: number): { text: string; to: number } | undefined {
  const start = wordAt(tokens, at) === 'and' ? at + 1 : at;
  const found = readNumber(tokens, start);
  if (!found || found.form === 'ordinal' || found.value < 10 || found.value > 99) return undefined;
  if (!Number.isInteger(found.value)) return undefined;
  const pence = /^(pence|p|cents?|c)$/.test(wordAt(tokens, found.to)) ? 1 : 0;
  if (!pence && /^\p{L}/u.test(wordAt(tokens, found.to)) && !ENDS_AMOUNT.test(wordAt(tokens, found.to)))
    return undefined;
  return { text: found.text, to: found.to + pence };
}

/** What may follow an amount; any other word is what the number counts. */
const ENDS_AMOUNT =
  /^(is|are|was|were|for|in|off|on|and|but|so|because|that|to|as|total|altogether|credit|back|please|missing|not|instead|a|per|from|by|more|less|of|at|each)$/;

function amount(from: number, to: number, text: string): Mention {
  return { type: 'money', from, to, value: text };
}

/** The amount that starts at a token. */
export function readAmount(tokens: readonly Token[], at: number): Mention | undefined {
  const first = wordAt(tokens, at);
  const sign = CURRENCY_SIGNS.has(first) || /^(eur|euro|gbp)$/.test(first) ? 1 : 0;
  const whole = wholeAt(tokens, at + sign);
  if (!whole) return undefined;
  const behind = wordAt(tokens, whole.to);
  if (isCurrency(behind)) {
    const cents = whole.cents ? undefined : centsAt(tokens, whole.to + 1);
    return cents ? amount(at, cents.to, `${whole.text}.${cents.text}`) : amount(at, whole.to + 1, whole.text);
  }
  if (sign) return amount(at, whole.to, whole.text);
  if (whole.cents)
    return isClock(whole.text) || MEASURE_WORDS.has(behind) ? undefined : amount(at, whole.to, whole.text);
  const cents = whole.words ? centsAt(tokens, whole.to) : undefined;
  if (!cents || wordAt(tokens, whole.to) === 'and' || readNumber(tokens, whole.to)?.form !== 'word')
    return undefined;
  const hour = Number(whole.text) <= LAST_HOUR && Number(cents.text) <= LAST_MINUTE;
  return hour ? undefined : amount(at, cents.to, `${whole.text}.${cents.text}`);
}

function isClock(text: string): boolean {
  const [hour = '', minute = ''] = text.split('.');
  return Number(hour) <= LAST_HOUR && Number(minute) <= LAST_MINUTE;
}

/** What a clock time, given its words, is as an amount: "13.20", "thirteen twenty"; nothing when it can only be a time. */
export function amountOfTime(clock: ClockSaid | undefined, words: readonly string[]): string | undefined {
  const [first = ''] = words;
  if (/^\d+\.\d{2}$/.test(first)) return first;
  const spelled =
    words.length > 1 && words.every((word) => /^\p{L}+$/u.test(word) && !NOT_SPELLED.test(word));
  return spelled && clock && !clock.bare
    ? `${clock.hour}.${String(clock.minute).padStart(2, '0')}`
    : undefined;
}

const NOT_SPELLED =
  /^(to|past|after|til|of|half|quarter|a|minutes?|oclock|sharp|am|pm|in|the|at|this|noon|midday|midnight|h|hours|oh|o|zero)$/;
