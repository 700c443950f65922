/** Whether something was seen in the log so far: what beats, checks and refusals of a story depend on. */
import { causeSide } from '../model/codes.ts';
import { matches, type Pattern } from '../model/pattern.ts';
import type { Run } from './run-shape.ts';

export interface Circumstances {
  given?: readonly Pattern[] | undefined;
  notGiven?: readonly Pattern[] | undefined;
}

/** Was this pattern in the log from a position on? */
export function wasSeen(run: Run, pattern: Pattern, fromSeq = 0): boolean {
  const { log } = run.world;
  for (let row = fromSeq; row < log.length; row += 1) {
    if (matches(pattern, log.at(row), causeSide)) return true;
  }
  return false;
}

/** All that must have been seen was, and nothing that must not. */
export const isTimeFor = (run: Run, { given = [], notGiven = [] }: Circumstances): boolean =>
  given.every((pattern) => wasSeen(run, pattern)) && !notGiven.some((pattern) => wasSeen(run, pattern));

/** A word that is one of the wanted ones, or wanted by none. */
export const isOneOf = (wanted: string | readonly string[] | undefined, word: string | undefined): boolean =>
  wanted === undefined ||
  (word !== undefined && (typeof wanted === 'string' ? wanted === word : wanted.includes(word)));
