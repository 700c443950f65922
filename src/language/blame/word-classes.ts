/** Looks up the classes of words and phrases: the longest entry that stands at a place decides. */

export type Classes = ReadonlySet<string>;

interface Entry {
  words: readonly string[];
  tag: string;
}

export interface Lexicon {
  byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** First words that end in a star, by their first three letters. */
  byStem: ReadonlyMap<string, readonly Entry[]>;
}

const isStem = (word: string): boolean => word.endsWith('*');

const fits = (written: string, entry: string): boolean =>
  isStem(entry) ? written.startsWith(entry.slice(0, -1)) : written === entry;

/** A lexicon from words by class. */
export function lexiconOf(tables: readonly Readonly<Record<string, readonly string[]>>[]): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  for (const table of tables)
    for (const [tag, phrases] of Object.entries(table))
      for (const phrase of phrases) {
        // "Its" is read as "it is", as everywhere: nobody writes the apostrophe where it belongs.
        const words = phrase
          .split(/\s+/)
          .flatMap((word) => (word === 'its' ? ['it', 'is'] : word ? [word] : []));
        const first = words[0];
        if (first === undefined) continue;
        const [map, key] = isStem(first) ? [byStem, first.slice(0, 3)] : [byFirst, first];
        map.set(key, [...(map.get(key) ?? []), { words, tag }]);
      }
  return { byFirst, byStem };
}

const SMALL = /^(the|it|a|an|us|his|her|your|him|them|to|for|that|this|our)$/;

/** Classes of the longest entry that starts at a word, and how many words it takes; "sort the" keeps the classes of "sort". */
export function lookUp(
  { byFirst, byStem }: Lexicon,
  written: readonly string[],
  at: number,
): { length: number; tags: Classes } | undefined {
  const first = written[at] ?? '';
  const standing = [...(byFirst.get(first) ?? []), ...(byStem.get(first.slice(0, 3)) ?? [])].filter(
    ({ words }) => words.every((word, step) => fits(written[at + step] ?? '', word)),
  );
  const length = Math.max(0, ...standing.map(({ words }) => words.length));
  const isSmall = (from: number): boolean =>
    written.slice(at + from, at + length).every((word) => SMALL.test(word));
  const tags = standing
    .filter(({ words }) => words.length === length || isSmall(words.length))
    .map(({ tag }) => tag);
  return length === 0 ? undefined : { length, tags: new Set(tags) };
}
