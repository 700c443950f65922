/**
 * A run of more than ten thousand events. No shipped play is a twentieth of that, so somebody sits through every hour
 * of the three nights of O9 and writes a note, looks something up, or asks twice, without a pause: moves like any
 * others, put in through the same door, kept as a session like any other.
 */
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { ExerciseRun } from '../../src/exercise/index.ts';
import { englishReader } from '../../src/language/index.ts';
import type { Move } from '../../src/model/move.ts';
import { library } from './library.ts';

const SCENARIO = 'o9';
const UNITS = ['noc', 'orderDesk', 'hypercareLead', 'projectTeam'] as const;
const NOTES = [
  'Who has it? Since when? How many? Which area? Who knows?',
  'Since when? How many are left? Which orders? Which area?',
  'Which orders does it hit? Who knows? Since when? How many?',
  'When is the next word? Who goes there? Since when?',
] as const;
const SCREENS = ['iam', 'ticketing', 'ossConsole', 'contactRegister'] as const;

/** Every fifth move looks something up, the others pass words on. */
function moveOf(n: number): Move {
  const turn = <T>(of: readonly [T, ...T[]]): T => of[n % of.length] ?? of[0];
  if (n % 5 === 4) return { move: 'lookUp', system: turn(SCREENS) };
  return { move: 'sendMessage', to: turn(UNITS), channel: 'hotline', text: turn(NOTES) };
}

/** The run to its end, busy until its log has this many events. */
export async function longRun(events: number): Promise<{ run: ExerciseRun; desk: string }> {
  const found = (await library()).find(({ scenario }) => scenario.id === SCENARIO);
  const desk = found?.scenario.seats[0]?.desk;
  if (!found || desk === undefined) throw new Error(`no scenario ${SCENARIO} with a seat`);
  const run = new ExerciseRun({
    scenario: found.scenario,
    scenarioHash: found.scenario.hash,
    seed: 4711,
    seats: [desk],
    chains: CHAINS,
    stepperOf: compiledStepper,
    reader: englishReader,
  });
  for (let n = 0; !run.ended && run.world.log.length < events; ) {
    const sits = run.activeSeat();
    if (sits === undefined) run.advanceTo(Math.max(run.now + 1000, run.nextTurnAt));
    else run.act(sits, moveOf(n++));
  }
  run.advanceTo(run.endsAt);
  return { run, desk };
}
