/** Tells words that are not in a list, with those that may have been meant. */
import { suggest } from '../../nearest.ts';
import type { Path } from '../../problem.ts';
import type { Finding, Report } from '../rule.ts';

/** A list or a set, no iterator: it is read more than once. */
export type KnownWords = readonly string[] | ReadonlySet<string>;

export interface Wanted {
  /** "unit", "desk" ... */
  thing: string;
  known: KnownWords;
  /** Said when nothing is near. */
  otherwise: string;
  code?: string;
  at?: 'key';
  severity?: Finding['severity'];
}

/** Reports the word when it is not known; an absent word is fine. */
export function expectKnown(report: Report, path: Path, word: string | undefined, wanted: Wanted): void {
  if (word === undefined) return;
  const known = [...wanted.known];
  if (known.includes(word)) return;
  const { thing, otherwise, code, at, severity } = wanted;
  report(path, {
    message: `no ${thing} is called "${word}"`,
    fix: () => suggest(word, known, otherwise),
    ...(code ? { code } : {}),
    ...(at ? { at } : {}),
    ...(severity ? { severity } : {}),
  });
}

/** The same for each item of a list, told at the item. */
export function expectAllKnown(
  report: Report,
  path: Path,
  words: readonly string[] | undefined,
  wanted: Wanted,
): void {
  for (const [index, word] of (words ?? []).entries()) expectKnown(report, [...path, index], word, wanted);
}

/** The same for each key of a map, told at the key. */
export function expectKeysKnown(report: Report, path: Path, map: object | undefined, wanted: Wanted): void {
  for (const key of Object.keys(map ?? {}))
    expectKnown(report, [...path, key], key, { ...wanted, at: 'key' });
}
