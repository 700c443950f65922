/** O5 as people play it: what counts as done, what colleagues answer, and whose break is whose. */
import { describe, expect, it } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { ExerciseRun } from '../../src/exercise/index.ts';
import { type Move, moveSchema } from '../../src/model/move.ts';
import { parseInstant } from '../../src/model/time.ts';
import { library, testReader } from '../helpers/library.ts';

const DESK = 'orderDesk.1';
const loaded = (await library()).find(({ scenario }) => scenario.id === 'o5');

function atTheOrderDesk(): ExerciseRun {
  if (!loaded) throw new Error('no O5');
  const { scenario } = loaded;
  return new ExerciseRun({
    scenario,
    scenarioHash: scenario.hash,
    seed: 4711,
    seats: [DESK],
    chains: CHAINS,
    stepperOf: compiledStepper,
    reader: testReader,
  });
}

function at(run: ExerciseRun, time: string, ...moves: readonly Readonly<Record<string, unknown>>[]): void {
  run.advanceTo(parseInstant(time) ?? 0);
  for (const move of moves) run.act(DESK, moveSchema.parse(move) satisfies Move);
}

/** All that others have said and written to the desk since a position of the log. */
const heardSince = (run: ExerciseRun, from: number): string =>
  run.world.log
    .events()
    .slice(from)
    .flatMap(({ kind, deskId, text }) =>
      (kind === 'said' || kind === 'messageSent') && deskId !== DESK ? [text ?? ''] : [],
    )
    .join('\n');

const RING = { move: 'placeCall', to: 'wholesalePartner', about: 'J1' };
const say = (text: string): Readonly<Record<string, unknown>> => ({ move: 'say', text });
const END = { move: 'endCall', outcome: 'informed' };

describe('Northline on the telephone', () => {
  it('says days as people say them, and none that only the caller named', () => {
    const run = atTheOrderDesk();
    at(run, 'D4 13:07:30', RING, say('NL-88-2 is on held. I need an answer today before five, please.'), END);
    const from = run.world.log.length;
    at(run, 'D5 09:10', RING, say('Does Tuesday the 9th, 10 to 12, still stand?'), END);
    run.advanceTo(run.now + 60_000);
    expect(heardSince(run, from)).not.toMatch(/\bD\d/);
    expect(heardSince(run, from)).not.toContain('Thursday the 4th');
    expect(heardSince(run, from)).toContain('Tuesday the 9th');
  });
});
