/** The words a pattern wants in one key. */
import type { PATTERN_COLUMNS, Pattern } from '../../../model/pattern.ts';
import type { Path } from '../../problem.ts';

export interface WantedWord {
  word: string;
  path: Path;
}

export type WordKey = keyof typeof PATTERN_COLUMNS | 'act' | 'mark' | 'cause';

/** Each word of the key with the way to it; none when the key is not there. */
export function wordsOf(pattern: Pattern, key: WordKey, path: Path): WantedWord[] {
  const wanted = pattern[key];
  if (wanted === undefined) return [];
  if (typeof wanted === 'string') return [{ word: wanted, path: [...path, key] }];
  return wanted.map((word, index) => ({ word, path: [...path, key, index] }));
}

/** Only the words. */
export const plainWords = (pattern: Pattern, key: WordKey): string[] =>
  wordsOf(pattern, key, []).map(({ word }) => word);
