/** What another run of the same morning comes to, in one sentence. */
import { clockOf, type Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import type { Candidate } from './candidate.ts';
import type { Outcome } from './outcome.ts';
import { capital, counted, spanWords } from './speaking.ts';
import { hitWords } from './story-words.ts';

export function resultOf(
  run: ExerciseRun,
  kind: Candidate['kind'] | 'none',
  saves: number,
  outcome: Outcome,
  actual: Outcome,
): string {
  const homes = actual.homes > 0 ? hitWords(run, actual.homes) : 'Everybody';
  const gain = (actual.publishedAt ?? actual.endedAt) - (outcome.publishedAt ?? outcome.endedAt);
  if (kind === 'without') return withoutResult(homes, gain, outcome, actual);
  if (outcome.publishedAt !== undefined && (actual.publishedAt === undefined || gain >= 60_000)) {
    const sooner = actual.publishedAt === undefined ? '' : `, ${spanWords(gain)} sooner`;
    return `${homes} read it at ${clockOf(outcome.publishedAt)}${sooner}.`;
  }
  const fewer = actual.yours.length - outcome.yours.length;
  if (fewer > 0) return `${capital(counted(fewer, 'break'))} of yours would not be there.`;
  if (outcome.wrongWords < actual.wrongWords) return 'Nothing untrue would have been said to a customer.';
  if (saves > 0) return 'The others would have had less to ask and less to wait for.';
  return 'With your other moves as they were it would have changed nothing outside.';
}

function withoutResult(homes: string, gain: Ms, outcome: Outcome, actual: Outcome): string {
  if (outcome.publishedAt === undefined && actual.publishedAt !== undefined)
    return `Without it ${homes} would not have known by ${clockOf(outcome.endedAt)}.`;
  if (gain < 0) return `Without it ${homes} would have known ${spanWords(-gain)} later.`;
  if (outcome.impactAt === undefined && actual.impactAt !== undefined)
    return 'Without it the contact centre would have had nothing to tell callers.';
  return 'Without it the end would have been much the same.';
}
