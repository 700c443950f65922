/** What may rest on a doubtful reading is not the one thing while something sure stands there. */
import { expect, it } from 'vitest';
import { playedRun } from '../../../../tests/helpers/played-run.ts';
import { ExerciseRun } from '../../run.ts';
import { judgeExercise } from '../judge.ts';
import { outcomeOf } from '../outcome.ts';
import { candidatesOf } from './candidates.ts';
import { completeText } from './complete-text.ts';
import type { Counterfactual } from './counterfactual.ts';
import { bestOf } from './one-thing.ts';

async function tried(saves: number, more: Partial<Counterfactual['candidate']>): Promise<Counterfactual> {
  const { run, desk } = await playedRun('f1', 'Fog');
  const verdict = judgeExercise(run);
  const [candidate] = candidatesOf(run, verdict, desk);
  if (!candidate) throw new Error('nothing to try');
  return {
    candidate: { ...candidate, ...more },
    text: '',
    carries: [],
    doneAt: candidate.at,
    outcome: outcomeOf(run, verdict),
    patience: [],
    saves,
  };
}

it('a question read as a repeated one stands behind a missed expectation that saves less or nothing', async () => {
  const question = await tried(240, { id: 'undo/1', kind: 'undo', doubtful: true, weight: 4 });
  const missed = await tried(0, { id: 'H7/x', kind: 'never', weight: 12 });
  expect(bestOf([question, missed])).toBe(missed);
  expect(bestOf([question, { ...missed, saves: 30 }])?.candidate.id).toBe('H7/x');
  expect(bestOf([question])).toBe(question);
});

it('no better words name what another desk told only later', async () => {
  const { run } = await playedRun('f3', 'Rain, written once');
  const wanted = {
    desk: 'serviceDesk2.1',
    facts: ['ruledOut', 'hypothesis', 'exactAsk'],
    about: { journey: 'J1' },
    listener: 'unit' as const,
    models: [],
  };
  const early = new ExerciseRun(run.setup);
  early.advanceTo(7 * 86_400_000 + 9.6 * 3_600_000);
  expect(completeText(early, wanted).carries).not.toContain('ruledOut');
});
