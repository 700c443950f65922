/** Takes the chair of service operations in the storm (F7) in the middle of its night. */
import type { Page } from 'playwright-core';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { ExerciseRun, restoreRun, sessionOf } from '../../src/exercise/index.ts';
import type { Session } from '../../src/model/session.ts';
import { parseInstant } from '../../src/model/time.ts';
import { library, testReader } from '../helpers/library.ts';
import { lineHasFocus } from './at-the-desk.ts';
import { keepSession } from './kept-runs.ts';

const SEAT = 'soc.1';
const ID = 'storm';

async function setup() {
  const scenario = (await library()).find((each) => each.scenario.id === 'f7')?.scenario;
  if (!scenario) throw new Error('no scenario f7');
  return {
    scenario,
    scenarioHash: scenario.hash,
    chains: CHAINS,
    stepperOf: compiledStepper,
    reader: testReader,
  };
}

const storms = new Map<string, ExerciseRun>();

/** A run of F7 at service operations in which nothing was done but waiting until this time; nobody goes on with it. */
async function stormAt(time: string): Promise<ExerciseRun> {
  const known = storms.get(time);
  if (known) return known;
  const run = new ExerciseRun({ ...(await setup()), seed: 1, seats: [SEAT] });
  while (run.now < (parseInstant(time) ?? 0)) run.act(SEAT, { move: 'wait', for: 'PT1M' });
  storms.set(time, run);
  return run;
}

/** The run that a kept session of it is. */
export const runOfSession = async (session: Session): Promise<ExerciseRun> =>
  restoreRun(session, await setup());

/** Opens the desk at that time; ends with the line focused. */
export async function openStorm(page: Page, address: string, time: string): Promise<void> {
  const run = await stormAt(time);
  await keepSession(page, address, {
    id: ID,
    title: run.scenario.title,
    desk: SEAT,
    session: sessionOf(run),
    open: true,
  });
  await page.goto(`${address}play/${ID}`);
  await lineHasFocus(page);
}

/** Opens a system by the palette; ends with the line focused. */
export async function look(page: Page, words: string, heading: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: heading, exact: true }).waitFor();
  await lineHasFocus(page);
}
