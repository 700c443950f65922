/** What another run of the same morning comes to, in one sentence. */
import type { Ms } from '../../../model/time.ts';
import type { ExerciseRun } from '../../run.ts';
import type { Outcome } from '../outcome.ts';
import { atTime, capital, clockIn, counted, longSpanWords, minuteOf } from '../wording/speaking.ts';
import { hitWords } from '../wording/story-words.ts';
import type { Candidate } from './candidate.ts';

export function resultOf(
  run: ExerciseRun,
  kind: Candidate['kind'] | 'expert',
  saves: number,
  outcome: Outcome,
  actual: Outcome,
): string {
  const homes = actual.homes > 0 ? hitWords(run, actual.homes) : 'Everybody';
  const gain =
    minuteOf(actual.publishedAt ?? actual.endedAt) - minuteOf(outcome.publishedAt ?? outcome.endedAt);
  if (kind === 'without') return withoutResult(run, homes, gain, outcome, actual);
  if (outcome.publishedAt !== undefined && (actual.publishedAt === undefined || gain >= 60_000)) {
    const sooner = actual.publishedAt === undefined ? '' : `, ${longSpanWords(gain)} sooner`;
    return `${homes} read it ${atTime(run, outcome.publishedAt)}${sooner}.`;
  }
  const told = minuteOf(actual.impactAt ?? actual.endedAt) - minuteOf(outcome.impactAt ?? outcome.endedAt);
  if (outcome.impactAt !== undefined && told >= 60_000)
    return `The contact centre could have told callers ${longSpanWords(told)} sooner.`;
  const fewer = actual.yours.length - outcome.yours.length;
  if (fewer > 0) return `${capital(counted(fewer, 'break'))} of yours would not be there.`;
  if (outcome.wrongWords < actual.wrongWords) return 'Nothing untrue would have been said to a customer.';
  if (saves > 0) return 'The others would have had less to ask and less to wait for.';
  if (kind === 'expert') return 'By the printed rule it would have come to the same.';
  return 'With your other moves as they were it would have saved nobody any harm.';
}

function withoutResult(run: ExerciseRun, homes: string, gain: Ms, outcome: Outcome, actual: Outcome): string {
  if (outcome.publishedAt === undefined && actual.publishedAt !== undefined)
    return `Without it ${homes} would not have known by ${clockIn(run, outcome.endedAt)}.`;
  if (gain < 0) return `Without it ${homes} would have known ${longSpanWords(-gain)} later.`;
  if (outcome.impactAt === undefined && actual.impactAt !== undefined)
    return 'Without it the contact centre would have had nothing to tell callers.';
  return 'Without it the end would have been much the same.';
}
