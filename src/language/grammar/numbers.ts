/** Reads numbers in digits and words out of tokens. */
import { ORDINALS, TEENS, TENS, UNITS } from '../english/number-words.ts';
import type { Token } from '../normalise.ts';

export interface ReadNumber {
  value: number;
  /** First token behind it. */
  to: number;
  /** Written as digits, as a word, or as an ordinal. */
  form: 'digits' | 'word' | 'ordinal';
  text: string;
}

const own = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

function belowHundred(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const word = tokens[at]?.word ?? '';
  const tens = own(TENS, word);
  if (tens !== undefined) {
    const unit = own(UNITS, tokens[at + 1]?.word ?? '');
    const joined = unit !== undefined && unit > 0;
    return joined ? { value: tens + unit, to: at + 2 } : { value: tens, to: at + 1 };
  }
  const small = own(TEENS, word) ?? own(UNITS, word);
  return small === undefined ? undefined : { value: small, to: at + 1 };
}

function inWords(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const dozen =
    tokens[at]?.word === 'a' && tokens[at + 1]?.word === 'dozen' ? 2 : tokens[at]?.word === 'dozen' ? 1 : 0;
  if (dozen) return { value: 12, to: at + dozen, form: 'word', text: '12' };
  const article = tokens[at]?.word === 'a' && tokens[at + 1]?.word === 'hundred';
  const start = article ? { value: 1, to: at + 1 } : belowHundred(tokens, at);
  if (!start) return undefined;
  let { value, to } = start;
  if (tokens[to]?.word === 'hundred' && value < 10) {
    value *= 100;
    to += 1;
    const rest = belowHundred(tokens, tokens[to]?.word === 'and' ? to + 1 : to);
    if (rest) {
      value += rest.value;
      to = rest.to;
    }
  }
  return { value, to, form: 'word', text: String(value) };
}

const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...[UNITS, TEENS, TENS, ORDINALS].flatMap((table) => Object.keys(table)),
  'a',
  'dozen',
]);

const isDigit = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
};

/** "40k", "40 000", "40.000". */
function inThousands(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const word = tokens[at]?.word ?? '';
  const next = tokens[at + 1];
  const apart = /^[1-9]\d{0,2}$/.test(word) && next?.word === '000' && !tokens[at]?.glued;
  const digits = apart ? word : /^([1-9]\d{0,2})(?:k|\.000)$/.exec(word)?.[1];
  if (digits === undefined) return undefined;
  const text = `${digits}000`;
  return { value: Number(text), to: at + (apart ? 2 : 1), form: 'digits', text };
}

/** The number that starts at a token, in digits ("46", "1,200"), words ("forty-six") or as an ordinal ("third", "3rd"). */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
  const word = tokens[at]?.word ?? '';
  if (!isDigit(word) && !NUMBER_WORDS.has(word)) return undefined;
  const thousands = inThousands(tokens, at);
  if (thousands) return thousands;
  if (/^\d+(\.\d+)?$/.test(word)) {
    const next = tokens[at + 1];
    const ordinal = next?.glued === true && /^(st|nd|rd|th)$/.test(next.word);
    return {
      value: Number(word),
      to: at + (ordinal ? 2 : 1),
      form: ordinal ? 'ordinal' : 'digits',
      text: word,
    };
  }
  const ordinal = own(ORDINALS, word);
  if (ordinal !== undefined) return { value: ordinal, to: at + 1, form: 'ordinal', text: String(ordinal) };
  return inWords(tokens, at);
}

/** Digits said one by one ("one five", "four four oh two"): at least `least` of them. */
export function readSpelledDigits(
  tokens: readonly Token[],
  at: number,
  least: number,
): { digits: string; to: number } | undefined {
  let digits = '';
  let to = at;
  while (to < tokens.length) {
    const word = tokens[to]?.word ?? '';
    const unit = own(UNITS, word);
    const twice = word === 'double' ? own(UNITS, tokens[to + 1]?.word ?? '') : undefined;
    if (twice !== undefined) {
      digits += `${twice}${twice}`;
      to += 2;
      continue;
    }
    if (unit === undefined) break;
    digits += unit;
    to += 1;
  }
  return digits.length >= least ? { digits, to } : undefined;
}
