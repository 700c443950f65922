/** Mends slips of the pen: one in words of five to seven letters, two from eight on, never in doubt. */
import type { Token } from './normalise.ts';

/** Slips between two words, a swap of neighbours counting one; stops counting beyond `most`. */
function slipsBetween(written: string, entry: string, most: number): number {
  if (Math.abs(written.length - entry.length) > most) return most + 1;
  const width = entry.length + 1;
  let before: number[] = [];
  let last = Array.from({ length: width }, (_, j) => j);
  for (let i = 1; i <= written.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j < width; j += 1) {
      const same = written[i - 1] === entry[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && written[i - 1] === entry[j - 2] && written[i - 2] === entry[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[entry.length] ?? most + 1;
}

const allowed = (entry: string): number => (entry.length < 5 ? 0 : entry.length < 8 ? 1 : 2);

/** Words an ending may have been put to: "showing" from "show", "coped" from "cope", "stopping" from "stop". */
function stemsOf(word: string): readonly string[] {
  const cut = /^(.{3,})(?:ing|ed|es|er|s|ly)$/.exec(word)?.[1];
  if (cut === undefined) return [];
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(cut) ? [cut.slice(0, -1)] : [];
  return [cut, `${cut}e`, ...doubled];
}

export interface Speller {
  /** The word meant, the written word when it is known or nothing is near, or the tie. */
  mend(word: string, capital: boolean): { word: string; tie?: readonly string[] };
  /** A word of the rules or of the case, in any of its forms. */
  knows(word: string): boolean;
}

/** A speller over words that matter (`entries`), words of the case (`names`) and words never to be touched. */
export function makeSpeller(
  entries: ReadonlySet<string>,
  names: ReadonlySet<string>,
  ordinary: ReadonlySet<string>,
): Speller {
  const candidates = [...new Set([...entries, ...names])].filter((word) => allowed(word) > 0);
  const cache = new Map<string, { word: string; tie?: readonly string[] }>();
  const look = (word: string, pool: readonly string[]): { word: string; tie?: readonly string[] } => {
    let least = 3;
    let best: string[] = [];
    for (const entry of pool) {
      const most = allowed(entry);
      const slips = slipsBetween(word, entry, most);
      if (slips > most || slips > least) continue;
      if (slips < least) best = [];
      least = slips;
      best.push(entry);
    }
    const near = best.filter((entry) => entry[0] === word[0]);
    const chosen = near.length === 1 ? near : best;
    if (chosen.length === 1) return { word: chosen[0] ?? word };
    return chosen.length ? { word, tie: chosen } : { word };
  };
  const poolOf = (capital: boolean): readonly string[] =>
    capital ? candidates.filter((word) => names.has(word)) : candidates;
  const isKnown = (word: string): boolean => entries.has(word) || names.has(word) || ordinary.has(word);
  const pools = { all: candidates, names: poolOf(true) };
  const matters = (word: string): boolean => entries.has(word) || names.has(word);
  return {
    knows: (word) => matters(word) || matters(`${word}s`) || stemsOf(word).some(matters),
    mend(word, capital) {
      if (word.length < 4 || !/^[a-z]+$/.test(word)) return { word };
      if (isKnown(word) || stemsOf(word).some(isKnown)) return { word };
      const key = capital ? `^${word}` : word;
      const known = cache.get(key);
      if (known) return known;
      const mended = look(word, capital ? pools.names : pools.all);
      if (cache.size < 5000) cache.set(key, mended);
      return mended;
    },
  };
}

/** Tokens with mended words; spans stay. Words with a capital inside a sentence are mended to names only. */
export function mendTokens(
  tokens: readonly Token[],
  speller: Speller,
): { tokens: readonly Token[]; ties: readonly { at: number; between: readonly string[] }[] } {
  const ties: { at: number; between: readonly string[] }[] = [];
  const mended = tokens.map((token, at) => {
    // "Larch House": a name of two words also opens a sentence as a name.
    const opensSentence =
      (at === 0 || /^[.?!\n":]$/.test(tokens[at - 1]?.word ?? '')) && tokens[at + 1]?.capital !== true;
    const result = speller.mend(token.word, token.capital && !opensSentence);
    if (result.tie) ties.push({ at, between: result.tie });
    return result.word === token.word ? token : { ...token, word: result.word };
  });
  return { tokens: mended, ties };
}
