/** Shipped scenarios played out by their written plays, for tests of what comes after a run. */
import { CHAINS } from '../../machines/index.ts';
import { compileLibrary } from '../../scripts/compile-scenarios.ts';
import { xstateStepper } from '../../src/engine/xstate-stepper.ts';
import { ExerciseRun } from '../../src/exercise/index.ts';
import { playOut } from '../../src/exercise/players/play.ts';
import { englishReader } from '../../src/language/index.ts';

const compiled = new Map<string, ReturnType<typeof compileLibrary>>();

/** One scenario with its plays, compiled once. */
function folderOf(scenario: string): ReturnType<typeof compileLibrary> {
  const found = compiled.get(scenario) ?? compileLibrary(process.cwd(), scenario);
  compiled.set(scenario, found);
  return found;
}

/** The run of one play of a scenario, found by its title, with all plays of that scenario. */
export async function playedRun(scenarioId: string, title: string, seed = 4711) {
  const { scenarios, plays } = await folderOf(scenarioId);
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
  const { plays } = await folderOf(scenarioId);
  return plays.filter((each) => each.scenario === scenarioId).map(({ title }) => title);
}
