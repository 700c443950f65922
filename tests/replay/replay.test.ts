/** A session is its inputs: put in again they give the same log, and one changed input is found at once. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { setupOf } from '../../src/cli/play-line.ts';
import { firstDifference } from '../../src/engine/log/first-difference.ts';
import {
  branchAt,
  ExerciseRun,
  replaySession,
  restoreRun,
  seatView,
  sessionOf,
} from '../../src/exercise/index.ts';
import { deskOfPlay } from '../../src/exercise/players/lines.ts';
import { Dice } from '../../src/exercise/players/random/dice.ts';
import { randomMove } from '../../src/exercise/players/random/random-player.ts';
import type { CompiledScenario } from '../../src/model/compiled.ts';
import { type Session, sessionSchema } from '../../src/model/session.ts';
import { judged, judgedBot, library, linesIn } from '../helpers/library.ts';

const loaded = await library();
const lines = linesIn(loaded);

/** A stored session as it comes back from a file. */
const stored = (run: ExerciseRun): Session => sessionSchema.parse(JSON.parse(JSON.stringify(sessionOf(run))));

describe.each(lines)('$name', ({ loaded: one, line, expert }) => {
  const { scenario } = one;
  const setup = setupOf(scenario);

  const ours = one.plays.filter((play) => line.includes(deskOfPlay(scenario, play)));
  // Every golden log is played from its file; one trap stands here for all.
  const chosen = ours.filter(
    (play, at) => play.kind !== 'trap' || at === ours.findIndex((each) => each.kind === 'trap'),
  );

  test('written plays of the line are replayed to the same log', { timeout: 60_000 }, () => {
    for (const play of chosen) {
      const { run, hash } = judged(scenario, play);
      const answer = replaySession(stored(run), setup);
      const difference = answer.run && firstDifference(run.world.log.events(), answer.run.world.log.events());
      expect({ play: play.name, difference, same: answer.same, hash: answer.hash }).toEqual({
        play: play.name,
        difference: undefined,
        same: true,
        hash,
      });
    }
  });

  test('random plays are replayed to the same log', { timeout: 60_000 }, () => {
    for (let seed = 1; seed <= 3; seed += 1) {
      const played = judgedBot(one, line, 'random', seed);
      expect(played && replaySession(stored(played.run), setup)).toMatchObject({
        same: true,
        hash: played?.hash,
      });
    }
  });

  test('one changed input changes the log, and the first event that differs is named', () => {
    const run = expert ? judged(scenario, expert).run : judgedBot(one, line, 'random', 2)?.run;
    if (!run) throw new Error('somebody has to play');
    const session = stored(run);
    const at = session.inputs.findIndex((input) => input.input === 'move' && 'text' in input.move);
    expect(at).toBeGreaterThanOrEqual(0);
    const inputs = session.inputs.map((input, index) =>
      index === at && input.input === 'move' && 'text' in input.move
        ? { ...input, move: { ...input.move, text: 'Something else.' } }
        : input,
    );
    const answer = replaySession({ ...session, inputs }, setup);
    expect(answer.same).toBe(false);
    const difference = answer.run && firstDifference(run.world.log.events(), answer.run.world.log.events());
    const changed = session.inputs[at];
    expect(difference?.b).toBeDefined();
    expect(run.world.log.at(difference?.seq ?? 0).t).toBeGreaterThanOrEqual(changed?.t ?? 0);
    expect(difference?.a).not.toBe(difference?.b);
  });
});

describe('a session of another version is refused', () => {
  const [first] = loaded;
  if (!first) throw new Error('there is no scenario');
  const { scenario } = first;
  const line = linesIn([first])[0]?.line ?? [];
  const run = judgedBot(first, line, 'silent')?.run;
  const session = run && stored(run);
  const setup = setupOf(scenario);
  const refused = (changed: Partial<typeof setup>, part: 'scenario' | 'chain' | 'engine', from = session) => {
    if (!from) throw new Error('there is no session');
    const answer = replaySession(from, { ...setup, ...changed });
    expect(answer).toMatchObject({ same: false, hash: null });
    expect(answer.run).toBeUndefined();
    expect(answer.recorded[part]).not.toBe(answer.found[part]);
    const others = (['scenario', 'chain', 'engine'] as const).filter((other) => other !== part);
    for (const other of others) expect(answer.recorded[other]).toBe(answer.found[other]);
  };

  test('a changed scenario', () => refused({ scenarioHash: 'changed' }, 'scenario'));

  test('a changed chain', () => {
    const [id, definition] = Object.entries(setup.chains)[0] ?? [];
    if (!id || !definition) throw new Error('there is no chain');
    refused({ chains: { ...setup.chains, [id]: { ...definition, version: 'changed' } } }, 'chain');
  });

  test('a changed engine', () => refused({}, 'engine', session && { ...session, engineVersion: 'older' }));
});

describe('whatever is put in', () => {
  const cases = lines.slice(0, 3);

  test('replaying the session of a run gives the run', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.nat(2),
        fc.integer({ min: 1, max: 25 }),
        (seed, which, moves) => {
          const { loaded: one, line } = cases[which % cases.length] ?? {};
          if (!one || !line) return;
          const run = someMoves(one.scenario, line, seed, moves);
          const answer = replaySession(stored(run), setupOf(one.scenario));
          expect(
            answer.run && firstDifference(run.world.log.events(), answer.run.world.log.events()),
          ).toBeUndefined();
          expect(answer.same).toBe(true);
        },
      ),
      { numRuns: 15, seed: 7 },
    );
  });

  test('a branch shares everything before its moment, and nothing else is put in', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.nat(2), fc.nat(100), (seed, which, share) => {
        const { loaded: one, line } = cases[which % cases.length] ?? {};
        if (!one || !line) return;
        const run = someMoves(one.scenario, line, seed, 20);
        const session = stored(run);
        const first = session.inputs[0]?.t ?? 0;
        const t = first + Math.floor(((run.now - first) * share) / 100);
        const branch = branchAt(session, t);
        expect(branch.inputs).toEqual(session.inputs.filter((input) => input.t < t));
        const again = restoreRun(branch, setupOf(one.scenario));
        expect(again.now).toBeLessThanOrEqual(t);
        const until = (events: readonly { t: number }[]) => events.filter((event) => event.t < t);
        expect(until(again.world.log.events())).toEqual(until(run.world.log.events()));
      }),
      { numRuns: 15, seed: 7 },
    );
  });
});

/** A run in which somebody did a few things at random, stopped in the middle. */
function someMoves(
  scenario: CompiledScenario,
  line: readonly string[],
  seed: number,
  moves: number,
): ExerciseRun {
  const run = new ExerciseRun({ ...setupOf(scenario), seed, seats: line });
  const dice = new Dice(seed, line[0] ?? '');
  for (let ordinal = 1; ordinal <= moves && !run.ended; ordinal += 1) {
    dice.startMove(ordinal);
    const desk = run.activeSeat();
    if (desk === undefined) run.advanceTo(run.nextTurnAt);
    else run.act(desk, randomMove(seatView(run, desk), dice, 0.5));
  }
  return run;
}
