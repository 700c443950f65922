/** Shipped scenarios played out by their written plays, for tests of what comes after a run. */
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { ExerciseRun } from '../../src/exercise/index.ts';
import { playOut } from '../../src/exercise/players/play.ts';
import type { LoadedScenario } from '../../src/model/compiled.ts';
import type { Move } from '../../src/model/move.ts';
import { library, testReader } from './library.ts';

// Compiled before the first test begins to count its time.
const all = await library();
const loadedOf = (scenarioId: string): LoadedScenario | undefined =>
  all.find(({ scenario }) => scenario.id === scenarioId);

/** The run of one play of a scenario, found by its title, with all plays of that scenario. */
export async function playedRun(scenarioId: string, title: string, seed = 4711) {
  const loaded = loadedOf(scenarioId);
  const play = loaded?.plays.find((each) => each.title === title);
  if (!loaded || !play) throw new Error(`no play called ${title} of ${scenarioId}`);
  const { scenario, plays } = loaded;
  const run = new ExerciseRun({
    scenario,
    scenarioHash: scenario.hash,
    seed,
    seats: [play.seat],
    chains: CHAINS,
    stepperOf: compiledStepper,
    reader: testReader,
  });
  playOut(run, play.seat, play);
  return { run, desk: play.seat, play, plays };
}

/**
 * The moves of a played run put in again up to the first of a kind, in a new run that goes on from there;
 * `text` stands in for the words of that move, `before` leaves it to be done otherwise.
 */
export function playedUpTo(
  played: ExerciseRun,
  desk: string,
  last: Move['move'],
  {
    text,
    before = false,
    mode = played.mode,
  }: { text?: string; before?: boolean; mode?: ExerciseRun['mode'] } = {},
): ExerciseRun {
  const run = new ExerciseRun({ ...played.setup, mode });
  for (const input of played.inputs) {
    if (input.input !== 'move') continue;
    run.advanceTo(input.t);
    const isLast = input.move.move === last;
    if (isLast && before) break;
    run.submit(
      desk,
      isLast && text !== undefined && 'text' in input.move ? { ...input.move, text } : input.move,
    );
    if (isLast) break;
  }
  return run;
}

/** Every play of a scenario by title. */
export async function playTitles(scenarioId: string): Promise<string[]> {
  return loadedOf(scenarioId)?.plays.map(({ title }) => title) ?? [];
}
