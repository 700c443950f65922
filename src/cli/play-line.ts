/** One finished run for the command line: who sits where, played to its end and judged. */
import { CHAINS } from '../../machines/index.ts';
import { hashLog } from '../engine/log/canonical.ts';
import type { ChainStepper } from '../engine/stepper.ts';
import { xstateStepper } from '../engine/xstate-stepper.ts';
import { judgeExercise } from '../exercise/debrief/judge.ts';
import { ExerciseRun } from '../exercise/run.ts';
import { englishReader } from '../language/index.ts';
import type { Reader } from '../language/reading.ts';
import type { ChainDefinition } from '../model/chain-definition.ts';
import type { CompiledScenario } from '../model/compiled.ts';
import type { Verdict } from '../verdicts/index.ts';

/** What every run of the command line is set up with, besides seed and seats. */
export const setupOf = (scenario: CompiledScenario) => ({
  scenario,
  scenarioHash: scenario.hash,
  chains: CHAINS,
  stepperOf: xstateStepper,
  reader: englishReader,
});

export interface PlayedLine {
  run: ExerciseRun;
  verdict: Verdict;
  hash: string;
}

/** Plays a new run to its end with whatever sits at the desks, and judges it. */
export function playLine(
  scenario: CompiledScenario,
  seed: number,
  seats: readonly string[],
  player: (run: ExerciseRun) => void,
  {
    stepperOf = xstateStepper,
    reader = englishReader,
  }: { stepperOf?: (definition: ChainDefinition) => ChainStepper; reader?: Reader } = {},
): PlayedLine {
  const run = new ExerciseRun({ ...setupOf(scenario), stepperOf, reader, seed, seats });
  player(run);
  return { run, verdict: judgeExercise(run), hash: hashLog(run.world.log.events()) };
}
