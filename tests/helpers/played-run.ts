/** Shipped scenarios played out by their written plays, for tests of what comes after a run. */
import { CHAINS } from '../../machines/index.ts';
import { compileLibrary } from '../../scripts/compile-scenarios.ts';
import { xstateStepper } from '../../src/engine/xstate-stepper.ts';
import { ExerciseRun } from '../../src/exercise/index.ts';
import { playOut } from '../../src/exercise/players/play.ts';
import { englishReader } from '../../src/language/index.ts';

const library = compileLibrary(process.cwd());

/** The run of one play of a scenario, found by its title, with all plays of that scenario. */
export async function playedRun(scenarioId: string, title: string, seed = 4711) {
  const { scenarios, plays } = await library;
  const scenario = scenarios.find((each) => each.id === scenarioId);
  const play = plays.find((each) => each.scenario === scenarioId && each.title === title);
  if (!scenario || !play) throw new Error(`no play called ${title} of ${scenarioId}`);
  const run = new ExerciseRun({
    scenario,
    scenarioHash: scenario.hash,
    seed,
    seats: [play.seat],
    chains: CHAINS,
    stepperOf: xstateStepper,
    reader: englishReader,
  });
  playOut(run, play.seat, play);
  return { run, desk: play.seat, play, plays: plays.filter((each) => each.scenario === scenarioId) };
}

/** Every play of a scenario by title. */
export async function playTitles(scenarioId: string): Promise<string[]> {
  const { plays } = await library;
  return plays.filter((each) => each.scenario === scenarioId).map(({ title }) => title);
}
