/** The runs that drills are made of: every expert play of every scenario, played out. */
import { ExerciseRun } from '../../exercise/index.ts';
import { deskOfPlay, lineOf } from '../../exercise/players/lines.ts';
import { playOut } from '../../exercise/players/play.ts';
import type { LoadedScenario } from '../../model/compiled.ts';
import type { DrillRoom } from './play-drill.ts';

const SEED = 1;

export function* expertRuns(library: readonly LoadedScenario[], room: DrillRoom): Generator<ExerciseRun> {
  for (const { scenario, plays } of library) {
    for (const play of plays.filter(({ kind }) => kind === 'expert')) {
      const desk = deskOfPlay(scenario, play);
      const seats = lineOf(scenario, desk);
      const run = new ExerciseRun({ ...room, scenario, scenarioHash: scenario.hash, seed: SEED, seats });
      playOut(run, desk, play);
      yield run;
    }
  }
}
