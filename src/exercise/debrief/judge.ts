/** The verdict over a run as its human seats stand: the same judgement for the debrief and for "what if". */
import { judgeRun, type Verdict } from '../../verdicts/index.ts';
import type { ExerciseRun } from '../run.ts';

export function judgeExercise(run: ExerciseRun): Verdict {
  return judgeRun({
    events: run.world.log.events(),
    expectations: run.scenario.expectations,
    seats: run.setup.seats.map((desk) => ({
      desk,
      unit: run.world.desk(desk).unit,
      firstMoveAt: run.firstMoveAt.get(desk) ?? run.now,
    })),
    endedAt: run.now,
  });
}
