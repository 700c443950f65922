/** Finds wordings said in another form of their words or with a few other words between: "the box was swapped" for "swap the box". */
import { LOOSE_WORDS, looseForm, TURNING_WORDS } from './english/word-forms.ts';
import type { Line } from './normalise.ts';
import type { Unit } from './phrases.ts';

export interface NearHit {
  fact: string;
  value: string;
  /** Tokens of the words that were matched. */
  tokens: readonly number[];
  from: number;
  to: number;
  /** How many words of the wording stand there, less what stands between. */
  worth: number;
}

export interface NearWording {
  keys: readonly string[];
  fact: string;
  value: string;
}

export type NearIndex = ReadonlyMap<string, readonly NearWording[]>;

const looseKey = (key: string): string => (key.startsWith('#') ? key : looseForm(key));

/** Keys that count when a wording is compared loosely. */
export const nearKeys = (keys: readonly string[]): readonly string[] =>
  keys.filter((key) => !LOOSE_WORDS.has(key)).map(looseKey);

/** Wordings of two words and more, by each of their first words. */
export function indexNear(wordings: readonly NearWording[]): NearIndex {
  const byFirst = new Map<string, NearWording[]>();
  for (const wording of wordings) {
    const [first] = wording.keys;
    if (first === undefined || wording.keys.length < 2) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), wording]);
  }
  return byFirst;
}

const GAPS = 2;

/** All loose hits in a line, best first. */
export function findNear(near: NearIndex, line: Line, units: readonly Unit[]): readonly NearHit[] {
  const read = units
    .filter((unit) => !LOOSE_WORDS.has(unit.key))
    .map((unit) => ({ ...unit, key: looseKey(unit.key) }));
  const hits: NearHit[] = [];
  read.forEach((unit, at) => {
    for (const wording of near.get(unit.key) ?? []) {
      const hit = matchAt(wording, read, at, line);
      if (hit) hits.push(hit);
    }
  });
  return hits.sort((a, b) => b.worth - a.worth || a.from - b.from);
}

function matchAt(wording: NearWording, read: readonly Unit[], at: number, line: Line): NearHit | undefined {
  const matched: Unit[] = [];
  let gaps = 0;
  let next = at;
  for (const key of wording.keys) {
    while (next < read.length && read[next]?.key !== key) {
      if (TURNING_WORDS.has(read[next]?.key ?? '')) return undefined;
      gaps += 1;
      if (gaps > GAPS) return undefined;
      next += 1;
    }
    const unit = read[next];
    if (!unit) return undefined;
    matched.push(unit);
    next += 1;
  }
  const from = matched[0]?.from ?? 0;
  const to = matched.at(-1)?.to ?? from;
  for (let token = from; token < to; token += 1) {
    const word = line.tokens[token]?.word ?? '';
    if (/^[.;?!\n:]$/.test(word)) return undefined;
    if (word === ',') gaps += 1;
  }
  if (gaps > GAPS) return undefined;
  const tokens = matched.flatMap((unit) =>
    Array.from({ length: unit.to - unit.from }, (_, step) => unit.from + step),
  );
  return {
    fact: wording.fact,
    value: wording.value,
    tokens,
    from,
    to,
    worth: wording.keys.length - gaps * 0.4,
  };
}
