/** What reading words otherwise does to the verdict: what it would add against the person, and what it takes away. */
import type { ExerciseRun } from '../run.ts';
import { breakLists, expectationRows } from './findings.ts';
import { judgeExercise } from './judge.ts';

export interface Changes {
  /** Against the person: breaks, and what was met and would be no more. */
  adds: readonly string[];
  takes: readonly string[];
}

export function changesBetween(before: ExerciseRun, after: ExerciseRun, desk: string): Changes {
  const [held, holds] = [heldAgainst(before, desk), heldAgainst(after, desk)];
  const more = (to: Held, from: Held): string[] =>
    [...to].flatMap(([words, much]) => (much > (from.get(words) ?? 0) ? [words] : []));
  return { adds: more(holds, held), takes: more(held, holds) };
}

/** How much there is of each: breaks by their number, what is expected by the share that is missing. */
type Held = ReadonlyMap<string, number>;

function heldAgainst(run: ExerciseRun, desk: string): Held {
  const verdict = judgeExercise(run);
  const { yours, insults } = breakLists(run, verdict, desk);
  const held = new Map<string, number>();
  const count = (words: string, much: number): void => void held.set(words, (held.get(words) ?? 0) + much);
  for (const { title } of yours) count(title, 1);
  for (const _ of insults) count('An insult', 1);
  for (const { says, share, state } of expectationRows(run, verdict))
    if (state !== 'noOccasion' && share < 1) count(`Not met: ${says}`, 1 - share);
  return held;
}
