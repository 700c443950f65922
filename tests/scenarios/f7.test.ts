/** F7 as people play it from the contact centre: what the lead is told counts, and whose morning it was. */
import { expect, it } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { debriefView, judgeExercise } from '../../src/exercise/debrief/index.ts';
import { ExerciseRun } from '../../src/exercise/index.ts';
import { moveSchema } from '../../src/model/move.ts';
import { parseInstant } from '../../src/model/time.ts';
import { library, testReader } from '../helpers/library.ts';

const DESK = 'contactCentre.1';
const loaded = (await library()).find(({ scenario }) => scenario.id === 'f7');

function onTheFloor(desk = DESK): ExerciseRun {
  if (!loaded) throw new Error('no F7');
  const { scenario } = loaded;
  return new ExerciseRun({
    scenario,
    scenarioHash: scenario.hash,
    seed: 4711,
    seats: [desk],
    chains: CHAINS,
    stepperOf: compiledStepper,
    reader: testReader,
  });
}

/** How far the gate of the nurse was reached with these words to the lead about the whole incident. */
function nurseIsPassedOn(text: string): number | undefined {
  const run = onTheFloor();
  run.advanceTo(parseInstant('D2 04:44:10') ?? 0);
  const tell = {
    move: 'sendMessage',
    to: 'majorIncidentManager',
    channel: 'hotline',
    about: 'INC-5501',
    text,
  };
  for (const move of [{ move: 'answerCall', call: 'K-940' }, tell]) run.act(DESK, moveSchema.parse(move));
  run.advanceTo(run.endsAt);
  return judgeExercise(run).expectations.find(({ id }) => id === 'c2')?.r;
}

it('a danger in one place of the storm says where, told as of the whole incident', () => {
  expect(nurseIsPassedOn('Danger to life: a landline in Hill could not reach the emergency number.')).toBe(1);
});

it('and without a place it does not', () => {
  expect(
    nurseIsPassedOn('Danger to life: a landline up there could not reach the emergency number.'),
  ).toBeLessThan(1);
});

it('so does a call to the lead', () => {
  const run = onTheFloor();
  run.advanceTo(parseInstant('D2 04:44:10') ?? 0);
  for (const move of [
    { move: 'answerCall', call: 'K-940' },
    { move: 'placeCall', to: 'majorIncidentManager', about: 'INC-5501' },
    { move: 'say', text: 'Jo, danger to life: somebody in Hill could not reach the emergency number.' },
  ])
    run.act(DESK, moveSchema.parse(move));
  run.advanceTo(run.endsAt);
  expect(judgeExercise(run).expectations.find(({ id }) => id === 'c2')?.r).toBe(1);
});

/** People in the debrief of a desk where nobody did anything. */
function countedAt(desk: string): string {
  const run = onTheFloor(desk);
  run.advanceTo(run.endsAt);
  const { outcome, gist } = debriefView(run, judgeExercise(run), desk);
  return [...outcome.harmRows, ...gist.inTurn, ...gist.floor].map(({ who }) => who).join(', ');
}

it('whom a colleague took as she rang is not counted at the next desk', () => {
  const who = countedAt(DESK);
  expect(who).toContain('Mrs Cole');
  expect(who).not.toMatch(/Mr Abel|Ms Brandt|Ms Eder/);
});

it('but where everybody could have been told', () => {
  expect(countedAt('majorIncidentManager.1')).toMatch(/Mr Abel.*Ms Brandt/);
});
