/** Turns text as written into tokens that point back into it: quotes, dashes, contractions, shorthand. */
import { ENDINGS, FILLERS, SHORTHAND } from './english/shorthand.ts';
import type { Span } from './reading.ts';

export interface Token {
  /** Lower-case word, number or one punctuation mark. */
  readonly word: string;
  readonly from: number;
  readonly to: number;
  /** Written with a capital letter. */
  readonly capital: boolean;
  /** Stands right behind the token before it, without a space ("B7", "CAB-114"). */
  readonly glued: boolean;
}

/** A text as rules see it: tokens joined by one space, with the offset of each token. */
export interface Line {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly norm: string;
  readonly starts: readonly number[];
}

const PIECE =
  /\n+|(?<=^|[\s(])-\d+(?:\.\d+)?(?=\s?db)|\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:[:./]\d+)+|\d+[a-gi-ln-rt-z](?![\p{L}\d])|\d+|\p{L}\/(?:\p{L}(?!\p{L}))?|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*|[^\s]/gu;

const isWord = (word: string): boolean => /^[\p{L}]/u.test(word);
const isDigits = (word: string): boolean => /^\d/.test(word);

/** One sign for one sign, so that offsets stay. */
function flatten(text: string): string {
  return text
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—−]/g, '–')
    .replace(/\r/g, '\n')
    .replace(/[\p{Lu}]/gu, (sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign));
}

function plainWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

function openWord(word: string): readonly string[] {
  const whole = Object.hasOwn(SHORTHAND, word) ? SHORTHAND[word] : undefined;
  if (whole !== undefined) return whole.split(' ');
  const cut = word.lastIndexOf("'");
  if (cut <= 0) return [plainWord(word)];
  const head = word.slice(0, cut);
  const ending = word.slice(cut + 1);
  if (ending === 't' && head.endsWith('n')) return [...openWord(head.slice(0, -1)), 'not'];
  const opened = Object.hasOwn(ENDINGS, ending) ? ENDINGS[ending] : undefined;
  return opened === undefined || ending === 't'
    ? [plainWord(word.replace(/'/g, ''))]
    : [...openWord(head), opened];
}

/** A dash between words is nothing, between numbers a range, with spaces a break. */
function dashToken(flat: string, at: number): string | undefined {
  const before = flat[at - 1] ?? ' ';
  const after = flat[at + 1] ?? ' ';
  const spaced = /\s/.test(before) || /\s/.test(after);
  const left = flat.slice(0, at).trimEnd().at(-1) ?? '';
  const right = flat.slice(at + 1).trimStart()[0] ?? '';
  if (/\d/.test(left) && /\d/.test(right)) return '-';
  if (spaced) return '–';
  return flat[at] === '–' ? '–' : undefined;
}

/** Reads a text into tokens; every token keeps its place in the text as written. */
export function normalise(source: string): Line {
  const flat = flatten(source);
  const tokens: Token[] = [];
  let end = -1;
  for (const piece of flat.matchAll(PIECE)) {
    const from = piece.index;
    const raw = piece[0];
    const to = from + raw.length;
    const capital = source[from] !== flat[from];
    const glued = from === end && /[\p{L}\d–-]/u.test(flat[from - 1] ?? '');
    if (raw === '-' || raw === '–') {
      const dash = dashToken(flat, from);
      if (dash) tokens.push({ word: dash, from, to, capital: false, glued });
      end = to;
      continue;
    }
    end = to;
    if (raw === "'" || raw === '*' || raw === '#' || raw === '~') {
      if (raw === '~') tokens.push({ word: 'about', from, to, capital: false, glued: false });
      continue;
    }
    const split = isWord(raw)
      ? openWord(raw)
      : [raw.startsWith('\n') ? '\n' : raw.replace(/(?<=\d),(?=\d)/g, '')];
    for (const word of split) {
      if (FILLERS.has(word)) continue;
      tokens.push({ word, from, to, capital, glued: glued && (isDigits(word) || isWord(word)) });
    }
  }
  return lineOf(source, tokens);
}

/** Joins tokens to the text that rules are matched on; `readAs` may give a token another word in that text. */
export function lineOf(
  source: string,
  tokens: readonly Token[],
  readAs?: (at: number) => string | undefined,
): Line {
  const starts: number[] = [];
  let norm = '';
  tokens.forEach((token, at) => {
    if (norm) norm += ' ';
    starts.push(norm.length);
    norm += readAs?.(at) ?? token.word;
  });
  return { source, tokens, norm, starts };
}

/** The normal text of tokens `from` up to but not including `to`. */
export function textOf(line: Line, from: number, to: number): string {
  const next = line.starts[to];
  return line.norm.slice(line.starts[from] ?? 0, next === undefined ? line.norm.length : next - 1);
}

/** The span in the text as written of tokens `from` up to but not including `to`. */
export function spanOf(line: Line, from: number, to: number): Span {
  const first = line.tokens[from];
  const last = line.tokens[Math.max(from, to - 1)];
  if (!first || !last) return [0, 0];
  return [first.from, Math.max(last.to, first.to)];
}

/** The token that stands at an offset of the normal text. */
export function tokenAt(line: Line, offset: number): number {
  let low = 0;
  let high = line.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((line.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
