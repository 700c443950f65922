/** Compares phrases by meaning units: numbers and times in any spelling are equal, weak words do not count. */
import { WEAK_WORDS } from './english/shorthand.ts';
import { readClock } from './grammar/clock-times.ts';
import { readNumber } from './grammar/numbers.ts';
import type { Token } from './normalise.ts';

export interface Unit {
  key: string;
  from: number;
  to: number;
}

/** Singular and plural are one word. */
export function stemOf(word: string): string {
  return word.length >= 4 && /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

const PUNCTUATION = /^[^\p{L}\p{N}-]+$|^-$/u;

function clockKey(hour: number, minute: number): string {
  const half = hour % 12 || 12;
  return minute === 0 ? `#${half}` : `#${half}:${minute}`;
}

function numberUnit(tokens: readonly Token[], at: number): Unit | undefined {
  const word = tokens[at]?.word ?? '';
  const none = word === 'none' && /^(of|out)$/.test(tokens[at + 1]?.word ?? '');
  if (none) return { key: '#0', from: at, to: at + 1 };
  const clock = readClock(tokens, at);
  if (clock) return { key: clockKey(clock.clock.hour, clock.clock.minute), from: at, to: clock.to };
  const found = readNumber(tokens, at);
  // "The 12th" is a day and no twelve of something.
  return found && { key: `#${found.value}${found.form === 'ordinal' ? 'th' : ''}`, from: at, to: found.to };
}

/** The units of tokens; `strict` keeps the weak words. */
export function unitsOf(tokens: readonly Token[], strict = false): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const word = tokens[at]?.word ?? '';
    const slashed = /^(\d+)\/(\d+)$/.exec(word);
    if (slashed) {
      units.push(
        { key: `#${slashed[1]}`, from: at, to: at + 1 },
        { key: `#${slashed[2]}`, from: at, to: at + 1 },
      );
      at += 1;
      continue;
    }
    const unit = numberUnit(tokens, at);
    if (unit) {
      units.push(unit);
      at = unit.to;
      continue;
    }
    if (word === 'plus' || word === '&') {
      units.push({ key: 'and', from: at, to: at + 1 });
      at += 1;
      continue;
    }
    const weak = !strict && WEAK_WORDS.has(word);
    if (!weak && !PUNCTUATION.test(word)) units.push({ key: stemOf(word), from: at, to: at + 1 });
    at += 1;
  }
  return units;
}

/** The keys of a phrase; falls back to all its words when only weak ones are in it. */
export function phraseKeys(tokens: readonly Token[]): readonly string[] {
  const keys = unitsOf(tokens).map((unit) => unit.key);
  return keys.length ? keys : unitsOf(tokens, true).map((unit) => unit.key);
}

const ARTICLES = /^(a|an|the|my|your|her|his)$/;

/** The keys of a phrase that is one word without its weak ones, where these are more than an article before it: "only her", "live at". */
export function strictKeys(tokens: readonly Token[]): readonly string[] | undefined {
  const words = tokens.filter(({ word }) => !PUNCTUATION.test(word));
  if (words.length < 2 || unitsOf(words).length !== 1) return undefined;
  const plain = words.every(({ word }, at) =>
    at === words.length - 1 ? !WEAK_WORDS.has(word) : ARTICLES.test(word),
  );
  const keys = unitsOf(words, true).map((unit) => unit.key);
  return plain || keys.length < 2 ? undefined : keys;
}

/** Many phrases at once, found by their first key, longest first. */
export interface PhraseIndex<Payload> {
  readonly byFirst: ReadonlyMap<string, readonly { keys: readonly string[]; payload: Payload }[]>;
}

/** Builds an index over phrases. */
export function indexPhrases<Payload>(
  phrases: readonly { keys: readonly string[]; payload: Payload }[],
): PhraseIndex<Payload> {
  const byFirst = new Map<string, { keys: readonly string[]; payload: Payload }[]>();
  for (const phrase of phrases) {
    const first = phrase.keys[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push(phrase);
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return { byFirst };
}

/** Every place where a phrase of the index stands, in token positions. */
export function findPhrases<Payload>(
  index: PhraseIndex<Payload>,
  units: readonly Unit[],
): { from: number; to: number; size: number; payload: Payload }[] {
  const found: { from: number; to: number; size: number; payload: Payload }[] = [];
  for (let at = 0; at < units.length; at += 1) {
    for (const phrase of index.byFirst.get(units[at]?.key ?? '') ?? []) {
      const last = units[at + phrase.keys.length - 1];
      if (!last || !phrase.keys.every((key, step) => units[at + step]?.key === key)) continue;
      found.push({
        from: units[at]?.from ?? 0,
        to: last.to,
        size: phrase.keys.length,
        payload: phrase.payload,
      });
    }
  }
  return found;
}
