/** The time at which a customer was last promised to hear again. */
import type { ExerciseRun } from '../run.ts';
import { timeFrom } from './wording/speaking.ts';

/** Promises of a word; a visit, a credit or a minute of waiting on the line are none. */
const OF_WORD: readonly string[] = ['callBack', 'update'];

/** Due time of the latest promise of word, as far as it still lies ahead: "17:00", "Monday 16:00". */
export function nextWord(run: ExerciseRun, journey: string): string | undefined {
  const latest = run.world.commitments.findLast(
    (c) => c.journey === journey && c.to === 'customer' && OF_WORD.includes(c.what) && c.dueAt !== undefined,
  );
  const due = latest?.dueAt;
  if (latest === undefined || due === undefined || due < run.now || latest.state === 'broken')
    return undefined;
  return timeFrom(due, run.now);
}
