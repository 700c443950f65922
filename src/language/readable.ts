/** Whether a question can be read at all: most of what it asks about has to be words that Baton knows. */
import type { CutClause } from './clauses.ts';
import { SMALL_WORDS } from './english/question-words.ts';
import type { Scene } from './scene.ts';

/** One word that is not known leaves a question a question [A]. */
const FEWEST = 2;
/** Fewer than one in so many words known: what is asked stays in the dark [A]. */
const ONE_IN = 4;

const isName = (word: string): boolean => !/^[a-z]{3,}$/.test(word) || /^named/.test(word);

/** "Do frogs wear pyjamas?" asks something, and nobody here could say what. */
export function isReadable({ line, compiled }: Scene, clause: CutClause): boolean {
  const words = line.tokens.slice(clause.from, clause.to);
  // Names, numbers and ids are read elsewhere, and a question of small words alone is one.
  if (words.some(({ capital, word }, at) => (capital && at > 0) || /\d/.test(word))) return true;
  const telling = words.map(({ word }) => word).filter((word) => !isName(word) && !SMALL_WORDS.has(word));
  const known = telling.filter((word) => compiled.speller.knows(word)).length;
  return telling.length < FEWEST || known * ONE_IN >= telling.length;
}
