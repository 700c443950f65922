/** Finds palette rows and answers by everyday words: no order of words, no exact form, the best first. */
import type { Option } from '../flows/flow.ts';
import type { PaletteEntry } from './rows.ts';

const FILLER = new Set(
  'a an and are at be by can do for from has have he her him his i in is it just let me my of on or our she so that the them then there they this to up us was we what when who will with you your'.split(
    ' ',
  ),
);

const tokens = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

const stem = (word: string): string => word.replace(/(ing|ed|es|s)$/, '');

/** How well one typed word meets one word of a row: whole, same stem, beginning. */
function meets(typed: string, word: string): number {
  if (typed === word) return 4;
  if (typed.length > 3 && stem(typed) === stem(word)) return 3;
  return word.startsWith(typed) ? 2 : 0;
}

const best = (typed: string, words: readonly string[]): number =>
  words.reduce((most, word) => Math.max(most, meets(typed, word)), 0);

function score(entry: PaletteEntry, typed: readonly string[]): number {
  const label = tokens(entry.label);
  const verb = tokens(entry.verb);
  const phrases = entry.foundAs.map(tokens);
  let total = 0;
  for (const word of typed) {
    const weight = FILLER.has(word) ? 0.2 : 1;
    const inLabel = best(word, label) * 1.25;
    const inPhrases = Math.max(0, ...phrases.map((phrase) => best(word, phrase)));
    total += weight * Math.max(inLabel, inPhrases, best(word, verb));
  }
  const words = typed.join(' ');
  const isName = words === label.join(' ') || words === tokens(entry.short ?? entry.label).join(' ');
  const isPhrase = phrases.some((phrase) => phrase.join(' ') === words);
  const inOne = Math.max(
    0,
    ...[label, ...phrases].map((phrase) => typed.filter((w) => best(w, phrase) > 0).length),
  );
  return total === 0 ? 0 : total + inOne * 0.5 + (isName ? 10 : isPhrase ? 8 : 0);
}

/** All rows in their order for an empty query, else those that meet it. */
export function findRows(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  const typed = tokens(query);
  if (typed.length === 0) return entries;
  const heavy = typed.some((word) => !FILLER.has(word));
  return entries
    .map((entry, at) => ({ entry, at, points: score(entry, typed) }))
    .filter(({ points }) => points > (heavy ? 1 : 0))
    .sort((a, b) => b.points - a.points || a.at - b.at)
    .map(({ entry }) => entry);
}

/** An answer is found by the beginnings of its words: "tom" is Tom, and no customer. */
export function isFound({ label, side = '', foundAs = [] }: Option, query: string): boolean {
  const words = [label, side, ...foundAs].flatMap(tokens);
  return tokens(query).every((typed) => best(typed, words) > 0);
}
