/** O5 as people play it: what counts as done, what colleagues answer, and whose break is whose. */
import { describe, expect, it } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { judgeExercise } from '../../src/exercise/debrief/judge.ts';
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

/** The share of an expectation that was reached. */
const reached = (run: ExerciseRun, id: string): number | undefined => {
  run.advanceTo(run.endsAt);
  return judgeExercise(run).expectations.find((each) => each.id === id)?.r;
};
const NOTE = { move: 'sendMessage', to: 'portingDesk', channel: 'note', about: 'J1' };

describe('what was done counts', () => {
  it('asked again on Friday before the card of that morning', () => {
    const run = atTheOrderDesk();
    at(run, 'D5 08:55', RING, say('Mona, Ines again. What do you need from us for NL-88-2?'), END);
    expect(reached(run, 'a3a')).toBe(1);
  });

  it('by when the answer is needed, in writing', () => {
    const run = atTheOrderDesk();
    at(run, 'D4 13:10', {
      ...NOTE,
      to: 'wholesalePartner',
      text: 'NL-88-2: what do you need from us? Please answer today before five.',
    });
    expect(reached(run, 'a1b')).toBe(1);
  });

  it('the contact sheet mended on Thursday already', () => {
    const run = atTheOrderDesk();
    at(run, 'D4 13:06:10', { move: 'lookUp', system: 'contactRegister', about: 'J1' });
    at(run, 'D4 13:10', { move: 'addNote', record: 'C-NL', text: 'Nobody reads this address any more.' });
    expect(reached(run, 'a3b')).toBe(1);
  });

  it('the colleague told who wrote there', () => {
    const run = atTheOrderDesk();
    at(run, 'D4 13:06:10', { move: 'lookUp', system: 'contactRegister', about: 'J1' });
    at(run, 'D4 13:10', { ...NOTE, to: 'orderDesk.2', channel: 'chat', text: 'Lea, that address is dead.' });
    expect(reached(run, 'a3b')).toBe(1);
  });

  it('a new day for the number in a note: Hanne asks what is missing, moves it, and it does not go on Friday', () => {
    const run = atTheOrderDesk();
    at(run, 'D9 14:30', { ...NOTE, text: 'Please move the slot of 0555 0240 to Monday the 15th.' });
    const from = run.world.log.length;
    run.advanceTo(run.now + 15 * 60_000);
    expect(heardSince(run, from)).toContain('And what is with the number until then?');
    at(run, 'D9 14:50', { ...NOTE, text: 'It stays at the old office, diverted to her mobile.' });
    run.advanceTo(run.now + 15 * 60_000);
    expect(heardSince(run, from)).toContain('The old provider has confirmed it.');
    run.advanceTo(run.endsAt);
    expect(heardSince(run, from)).not.toContain('moves on Friday at eight');
    expect(run.world.log.events().some(({ objectId }) => objectId === 'numberMoves')).toBe(false);
  });

  it('the new day and the place until then in one note', () => {
    const run = atTheOrderDesk();
    at(run, 'D8 15:30', {
      ...NOTE,
      text: 'Please move 0555 0240 to Monday the 15th. Until then it stays at the old office.',
    });
    expect(reached(run, 'a6')).toBe(1);
  });
});
