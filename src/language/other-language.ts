/** Tells a line in another language from English badly written: by its small words and its script. */
import { ENGLISH_WORDS, FOREIGN_WORDS } from './english/other-languages.ts';
import type { Token } from './normalise.ts';

/** Words a line must have before its language is judged: a name or a thank-you alone tells nothing. */
const FEWEST_WORDS = 3;

/** True where a line is plainly in another language: nothing of it is read. */
export function isOtherLanguage(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word).filter((word) => /^\p{L}/u.test(word));
  if (words.length < FEWEST_WORDS)
    return words.some((word) => !/^\p{Script=Latin}/u.test(word)) && words.length > 1;
  const foreignScript = words.filter((word) => !/^\p{Script=Latin}/u.test(word)).length;
  if (foreignScript * 2 > words.length) return true;
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length;
  const foreign = Math.max(
    ...FOREIGN_WORDS.map((list) => words.filter((word) => list.has(word) && !ENGLISH_WORDS.has(word)).length),
  );
  return foreign >= 2 && foreign > english * 2;
}
