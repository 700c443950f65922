/** The verdict over a run as its human seats stand: the same judgement for the debrief, for "what if", and for a turn. */
import { judgeRun, type Verdict } from '../../verdicts/index.ts';
import type { ExerciseRun } from '../run.ts';

/** For the desks of whoever reads it, or for those named. */
export function judgeExercise(run: ExerciseRun, desks = run.setup.mine ?? run.setup.seats): Verdict {
  return judgeRun({
    events: run.world.log.events(),
    expectations: run.scenario.expectations,
    seats: desks.map((desk) => ({
      desk,
      unit: run.world.desk(desk).unit,
      firstMoveAt: run.firstMoveAt.get(desk) ?? run.opensAt(desk),
    })),
    endedAt: run.now,
  });
}
