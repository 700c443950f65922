/**
 * No seat is shown a fact that its desk never learned. Every value is a canary; what each desk may show is worked out
 * anew from the log alone: facts learned, messages delivered, lines said while it was in the talk, its own words.
 * 4 plays a line in `npm test`, 100 with `npm run fuzz`.
 */
import { describe, expect, test } from 'vitest';
import { setupOf } from '../../src/cli/play-line.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { sendMessage } from '../../src/engine/world/messages.ts';
import { addNote, openRecord } from '../../src/engine/world/records.ts';
import { ExerciseRun, seatView } from '../../src/exercise/index.ts';
import { Dice } from '../../src/exercise/players/random/dice.ts';
import { randomMove } from '../../src/exercise/players/random/random-player.ts';
import type { SeatView } from '../../src/exercise/views/seat-view.ts';
import { canariesIn, withCanaries } from '../helpers/canaries.ts';
import { library, linesIn } from '../helpers/library.ts';
import { Allowed } from './allowed.ts';

const PLAYS = Math.max(2, Math.ceil(Number(process.env.BATON_FUZZ ?? 2) / 5));
const MOVES = 60;

interface Glimpse {
  desk: string;
  canary: string;
  seed: number;
  at: number;
  /** The part of the view that shows it. */
  where: string;
}

type View = (run: ExerciseRun, desk: string) => SeatView;

/** Plays at random and looks at every desk now and then; returns what was shown without having been learned. */
function glimpses(
  scenario: Parameters<typeof setupOf>[0],
  line: readonly string[],
  seed: number,
  view: View,
  plant: (run: ExerciseRun) => void = () => undefined,
): Glimpse[] {
  const run = new ExerciseRun({ ...setupOf(scenario), stepperOf: compiledStepper, seed, seats: line });
  plant(run);
  const dice = new Dice(seed, line[0] ?? '');
  const allowed = new Allowed();
  const found: Glimpse[] = [];
  const look = (): void => {
    allowed.read(run.world.log);
    for (const desk of run.world.desks.keys()) {
      const may = allowed.of(desk);
      for (const [where, part] of Object.entries(view(run, desk)))
        for (const canary of canariesIn(part))
          if (!may.has(canary)) found.push({ desk, canary, seed, at: run.now, where });
    }
  };
  for (let ordinal = 1; ordinal <= MOVES && !run.ended; ordinal += 1) {
    dice.startMove(ordinal);
    const desk = run.activeSeat();
    if (desk === undefined) run.advanceTo(run.nextTurnAt);
    else run.act(desk, randomMove(seatView(run, desk), dice, 0.3));
    if (ordinal % 4 === 0) look();
  }
  run.advanceTo(run.endsAt);
  look();
  return found;
}

interface Leak {
  name: string;
  /** What is there to be seen where it belongs. */
  plant?: (run: ExerciseRun) => void;
  /** What is shown where it does not belong. */
  leak: (run: ExerciseRun, desk: string) => unknown;
}

/** Two desks that no person sits at. */
function neighbours(run: ExerciseRun): [string, string] {
  const [one, two] = [...run.world.desks.values()].filter((desk) => !desk.human).map((desk) => desk.id);
  if (one === undefined || two === undefined) throw new Error('the scenario has too few desks');
  return [one, two];
}

const LEAKS: readonly Leak[] = [
  {
    name: 'a fact of the case',
    leak: (run) => Object.values(run.scenario.journeys[0]?.facts ?? {}).at(-1)?.truth,
  },
  {
    name: 'a message that another desk got',
    plant: (run) => {
      const [desk, toDesk] = neighbours(run);
      const to = run.world.desk(toDesk).unit;
      sendMessage(run.world, { desk, to, toDesk, channel: 'chat', text: 'Between us: zq9001.', says: {} });
    },
    leak: (run, desk) =>
      run.world.messages
        .filter((each) => each.fromDesk !== desk && each.toDesk !== desk)
        .map(({ text }) => text),
  },
  {
    name: 'a record of another case',
    plant: (run) => {
      const [desk] = neighbours(run);
      // A case of its own, so that no look-up of the story's cases shows it.
      const row = openRecord(run.world, desk, { type: 'troubleTicket', status: 'inProgress' });
      addNote(run.world, desk, row, 'Elsewhere: zq9002.');
    },
    leak: (run) =>
      [...run.world.records.values()]
        .filter((row) => row.journey === undefined && row.incident === undefined)
        .map(({ notes }) => notes),
  },
];

const lines = linesIn(await library());

describe.each(lines)('$name', ({ loaded, line }) => {
  const scenario = withCanaries(loaded.scenario);

  test(`${PLAYS} random plays show no desk what it never learned`, { timeout: PLAYS * 20_000 }, () => {
    const found = Array.from({ length: PLAYS }, (_, seed) =>
      glimpses(scenario, line, seed + 1, seatView),
    ).flat();
    expect(found.slice(0, 5)).toEqual([]);
  });

  test('the canaries sing at all: desks come to know some of them', () => {
    const run = new ExerciseRun({ ...setupOf(scenario), seed: 1, seats: line });
    run.advanceTo(run.endsAt);
    expect(canariesIn(run.world.log.events()).length).toBeGreaterThan(3);
  });
});

// The test itself is tested at one line of each chain.
const oneOfEachChain = lines.filter(
  ({ loaded }, i) => lines.findIndex((each) => each.loaded.scenario.chain === loaded.scenario.chain) === i,
);

describe.each(oneOfEachChain)('$name', ({ loaded, line }) => {
  const scenario = withCanaries(loaded.scenario);

  test.each(LEAKS)('a planted leak is caught: $name', ({ plant, leak }) => {
    const leaky: View = (run, desk) => ({ ...seatView(run, desk), name: JSON.stringify(leak(run, desk)) });
    expect(glimpses(scenario, line, 1, leaky, plant)).not.toEqual([]);
    expect(glimpses(scenario, line, 1, seatView, plant)).toEqual([]);
  });
});
