/** What is kept of a judged run for the rule of the rungs. */
import { expect, test } from 'vitest';
import { moveOf, smallRun } from '../../../../tests/helpers/small-run.ts';
import { debriefView, judgeExercise } from '../../../exercise/debrief/index.ts';
import { whyNot } from '../../../exercise/expert/expert.ts';
import { isClean } from './rung-rule.ts';
import { verdictOfRun } from './verdict-of-run.ts';

test('hints, rescues and the rung are kept; a rescue is in the debrief with its words, and the play is not clean', () => {
  const run = smallRun({ rung: 2 });
  const desk = 'contactCentre.1';
  while (whyNot(run, desk, run.now)) run.advanceTo(run.now + 60_000);
  run.note({ input: 'hint', t: run.now, desk, level: 1 });
  run.act(desk, moveOf({ move: 'askExpert' }));
  run.act(desk, moveOf({ move: 'askExpert' }));
  run.advanceTo(run.endsAt);
  const view = debriefView(run, judgeExercise(run), desk);
  expect(view.rescues.map(({ helped }) => helped)).toEqual([true, false]);
  expect(view.rescues[0]?.words.length).toBeGreaterThan(20);
  const kept = verdictOfRun(view);
  expect(kept).toMatchObject({ rung: 2, hints: 1, rescues: 1, sentence: view.gist.sentence });
  expect(isClean({ ...kept, passed: true, severe: 0, hints: 0 })).toBe(false);
  expect(isClean({ ...kept, passed: true, severe: 0, hints: 0, rescues: 0 })).toBe(true);
});
