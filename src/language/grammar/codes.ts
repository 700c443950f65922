/** Reads ids and phone numbers; the shapes of ids come from the wordings of the context. */
import { CODE_WORDS, COUNT_NOUNS } from '../english/places-and-codes.ts';
import { SHORTHAND } from '../english/shorthand.ts';
import type { Token } from '../normalise.ts';
import type { ReadableFact } from '../reading.ts';
import type { Mention } from './mention.ts';
import { readSpelledDigits } from './numbers.ts';

/** How an id of a fact looks: prefix as a token, digits, and one example to copy the form from. */
export interface IdShape {
  fact: string;
  prefix: string;
  digits: string;
  example: string;
  /** The canonical value of this very id. */
  value: string;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

function shapeOf(fact: string, piece: string, value: string): IdShape | undefined {
  const found = /^([A-Za-z]{0,5})[\s-]?((?:\d[\s-]?)+\d|\d)$/.exec(piece.trim());
  if (!found) return undefined;
  const raw = (found[1] ?? '').toLowerCase();
  const opened = raw && Object.hasOwn(SHORTHAND, raw) ? SHORTHAND[raw] : undefined;
  const digits = digitsOf(piece);
  return digits.length < 2 && !raw
    ? undefined
    : { fact, prefix: opened ?? raw, digits, example: piece.trim(), value };
}

/** All shapes of ids that the facts of a context may take. */
export function idShapes(facts: readonly ReadableFact[]): readonly IdShape[] {
  const shapes: IdShape[] = [];
  for (const fact of facts) {
    if (fact.kind !== 'id') continue;
    for (const wording of fact.wordings) {
      for (const piece of [wording.value, ...wording.says].flatMap((text) => text.split(/[,;]/))) {
        const list = /[,;]/.test(wording.value);
        const shape = shapeOf(fact.id, piece, list ? piece.trim() : wording.value);
        if (shape && !shapes.some((other) => other.fact === fact.id && other.example === shape.example))
          shapes.push(shape);
      }
    }
  }
  return shapes;
}

/** The digits written in the form of the example: "440219" as "440 219". */
function inFormOf(shape: IdShape, digits: string): string {
  if (digits.length !== shape.digits.length) {
    const head = /^[A-Za-z]*[\s-]?/.exec(shape.example)?.[0] ?? '';
    return `${head.toUpperCase()}${digits}`;
  }
  let next = 0;
  const form = digitsOf(shape.value).length === digits.length ? shape.value : shape.example;
  return form.toUpperCase().replace(/\d/g, () => digits[next++] ?? '');
}

interface DigitRun {
  digits: string;
  to: number;
}

/** All ways to read digits from a token on, short to long: "440", "440 218". */
function digitRuns(tokens: readonly Token[], at: number): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  let digits = '';
  let to = at;
  while (to < tokens.length && runs.length < 6) {
    const word = tokens[to]?.word ?? '';
    if (to > at && word === '-' && tokens[to]?.glued) to += 1;
    const here = tokens[to]?.word ?? '';
    if (!/^\d+$/.test(here)) break;
    digits += here;
    to += 1;
    runs.push({ digits, to });
  }
  const spelled = readSpelledDigits(tokens, at, 3);
  if (spelled) runs.push(spelled);
  return runs;
}

/** "304, 307" behind "K-301": more ids of the same shape. */
function listBehind(tokens: readonly Token[], at: number, length: number): { digits: string[]; to: number } {
  const digits: string[] = [];
  let to = at;
  for (;;) {
    const gap = /^(,|and|\/|&)$/.test(tokens[to]?.word ?? '') ? 1 : 0;
    const word = tokens[to + gap]?.word ?? '';
    if (!gap || !/^\d+$/.test(word) || word.length !== length) return { digits, to };
    digits.push(word);
    to += gap + 1;
  }
}

function idMention(
  tokens: readonly Token[],
  from: number,
  run: DigitRun,
  shapes: readonly IdShape[],
): Mention {
  const first = shapes[0];
  if (!first) return { type: 'id', from, to: run.to, value: run.digits };
  const exact = shapes.filter((shape) => shape.digits === run.digits);
  const used = exact[0] ?? first;
  const list = used.prefix ? listBehind(tokens, run.to, run.digits.length) : { digits: [], to: run.to };
  const head = exact[0] ? used.value : inFormOf(used, run.digits);
  const all = [head, ...list.digits.map((digits) => inFormOf(used, digits))];
  const fits = [...new Set((exact.length ? exact : shapes).map((shape) => shape.fact))];
  return { type: 'id', from, to: list.to, value: all.join(', '), fits };
}

/** The id or phone number that starts at a token; ids that fit no fact are read too, so that they are no counts. */
export function readCode(
  tokens: readonly Token[],
  at: number,
  shapes: readonly IdShape[],
): Mention | undefined {
  const word = tokens[at]?.word ?? '';
  if (/^\p{L}/u.test(word)) return prefixed(tokens, at, word, shapes);
  if (tokens[at]?.glued && /^\p{L}/u.test(tokens[at - 1]?.word ?? '')) return undefined;
  return bareDigits(tokens, at, shapes);
}

function prefixed(
  tokens: readonly Token[],
  at: number,
  word: string,
  shapes: readonly IdShape[],
): Mention | undefined {
  const fitting = shapes.filter((shape) => shape.prefix === word);
  const named = /^(number|no|nr)$/.test(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  if (fitting.length) {
    const runs = digitRuns(tokens, named).filter((run) => run.digits.length >= 2);
    const right = runs.find((run) => fitting.some((shape) => shape.digits.length === run.digits.length));
    const run = right ?? runs[0];
    if (run)
      return idMention(
        tokens,
        at,
        run,
        fitting.filter((s) => s.digits.length === run.digits.length || !right),
      );
  }
  const next = tokens[at + 1];
  if (word.length <= 4 && next?.glued && /^\d{1,}$/.test(next.word) && word !== 'd' && word !== 'x')
    return { type: 'id', from: at, to: at + 2, value: `${word.toUpperCase()}-${next.word}` };
  if (CODE_WORDS.has(word)) {
    const bare = bareDigits(tokens, named, shapes);
    if (bare) return undefined;
    const digits = tokens[named]?.word ?? '';
    if (/^\d{1,8}[a-z]?$/.test(digits) && !(word === 'line' && digits.length < 3))
      return { type: 'id', from: named, to: named + 1, value: digits };
  }
  return bareDigits(tokens, at, shapes);
}

function bareDigits(tokens: readonly Token[], at: number, shapes: readonly IdShape[]): Mention | undefined {
  const plus = tokens[at]?.word === '+' ? 1 : 0;
  const runs = digitRuns(tokens, at + plus);
  for (const run of [...runs].reverse()) {
    if (isWindow(tokens, at, run)) continue;
    const same = shapes.filter((shape) => !shape.prefix && shape.digits.length === run.digits.length);
    const right = same.filter((shape) => shape.digits === run.digits);
    const sure =
      run.digits.length > 5 || CODE_WORDS.has(tokens[at - 1]?.word ?? '') || isNamed(tokens, at, run, same);
    if (same.length && (sure || right.length)) return idMention(tokens, at, run, sure ? same : right);
    const known = shapes.filter(
      (shape) => shape.prefix && shape.digits === run.digits && run.digits.length >= 4,
    );
    if (known.length) return idMention(tokens, at, run, known);
    const phone =
      run.digits.length >= 8 && run.digits.length <= 14 && (plus === 1 || run.digits.startsWith('0'));
    if (phone) return { type: 'phone', from: at, to: run.to, value: phoneForm(run.digits) };
    const thousands = /^[1-9]\d{0,2}000$/.test(run.digits) || COUNT_NOUNS.has(tokens[run.to]?.word ?? '');
    if (run.digits.length >= 5 && !thousands) return { type: 'id', from: at, to: run.to, value: run.digits };
  }
  return undefined;
}

/** "Free is 3-20": named by a verb and written as the ids of the case are. */
function isNamed(tokens: readonly Token[], at: number, run: DigitRun, shapes: readonly IdShape[]): boolean {
  const written = tokens
    .slice(at, run.to)
    .map(({ word }) => word.replace(/\d/g, '0'))
    .join('');
  const same = shapes.some(({ example }) => example.replace(/\d/g, '0') === written);
  return same && written.includes('-') && /^(is|has|says|free|names)$/.test(tokens[at - 1]?.word ?? '');
}

/** "0200-0500" is from when to when, and no number to ring. */
function isWindow(tokens: readonly Token[], at: number, run: DigitRun): boolean {
  const block = /^([01]\d|2[0-3])[0-5]\d$/;
  return (
    run.to === at + 3 &&
    tokens[at + 1]?.word === '-' &&
    block.test(tokens[at]?.word ?? '') &&
    block.test(tokens[at + 2]?.word ?? '')
  );
}

function phoneForm(digits: string): string {
  if (digits.length === 8) return `${digits.slice(0, 4)} ${digits.slice(4)}`;
  return digits.length === 11 ? `${digits.slice(0, 4)} ${digits.slice(4, 7)} ${digits.slice(7)}` : digits;
}
