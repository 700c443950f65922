/**
 * A run passed from hand to hand: how long its link is, that the next desk is handed the sender's words and nothing of its
 * own truth, and that both turns are judged apart.
 */
import { describe, expect, test } from 'vitest';
import { setupOf } from '../../src/cli/play-line.ts';
import { nextDesks, passedOn, takeOver } from '../../src/exercise/baton/index.ts';
import { debriefView, jointTurns, judgeExercise } from '../../src/exercise/debrief/index.ts';
import { ExerciseRun, replaySession, seatView, sessionOf } from '../../src/exercise/index.ts';
import { playOut } from '../../src/exercise/players/play.ts';
import { linkTextOf, readLinkText } from '../../src/features/trainee/baton/link-text.ts';
import { Allowed } from '../fuzz/allowed.ts';
import { canariesIn, withCanaries } from '../helpers/canaries.ts';
import { library, testReader } from '../helpers/library.ts';

const LONGEST = 8192;
const all = await library();
const loadedOf = (id: string) => {
  const loaded = all.find(({ scenario }) => scenario.id === id);
  if (!loaded) throw new Error(`no scenario ${id}`);
  return loaded;
};
const me = { name: 'A name of forty characters, to the last.', id: '0123456789ab', before: [] };

/** A written play from its first seat, to the end and to the moment at which the next desk had its words. */
function played(id: string, title: string, canaries = false) {
  const { scenario: plain, plays } = loadedOf(id);
  const scenario = canaries ? withCanaries(plain) : plain;
  const play = plays.find((each) => each.title === title);
  if (!play) throw new Error(`no play ${title}`);
  const setup = { ...setupOf(scenario), reader: testReader, seed: 4711, seats: [play.seat] };
  const whole = new ExerciseRun(setup);
  playOut(whole, play.seat, play);
  const part = new ExerciseRun(setup);
  for (const input of whole.inputs) {
    part.advanceTo(input.t);
    if (nextDesks(part).length > 0) break;
    if (input.input === 'move') part.submit(input.desk, input.move);
    part.untilFree(input.desk);
  }
  return { whole, part, setup };
}

const TURNS = [
  ['f1', 'Heard and passed on', 'soc.1'],
  ['o1', 'The door reaches the van', 'orderDesk.1'],
  ['f5', 'Say what comes due', 'noc.day'],
] as const;

describe.each(TURNS)('%s', (id, title, next) => {
  test('up to the handover and whole, a link is 8 kB at most and gives the same run', async () => {
    const { whole, part } = played(id, title);
    const sizes: number[] = [];
    for (const run of [part, whole]) {
      const baton = passedOn(run, me);
      const link = await linkTextOf(baton);
      sizes.push(link.length);
      const read = await readLinkText(link);
      expect(read.ok && read.baton).toEqual(baton);
    }
    if (process.env.BATON_SIZES) console.log(id, sizes);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(LONGEST);
    expect(nextDesks(part)[0]?.desk).toBe(next);
  });

  test.each([false, true])(
    'the next desk is shown no fact outside what reached it (whole run: %s)',
    (isWhole) => {
      const { whole, part, setup } = played(id, title, true);
      const from = isWhole && id !== 'o1' ? whole : part;
      const baton = passedOn(from, me);
      const answer = replaySession(baton.session, setup);
      const chair = answer.run && nextDesks(answer.run)[0];
      if (!answer.run || !chair) throw new Error('nobody can take it');
      const { run } = takeOver(answer.run, baton, chair, 1);
      const allowed = new Allowed();
      const shown = new Set<string>();
      while (!run.ended) {
        allowed.read(run.world.log);
        const may = allowed.of(chair.desk);
        for (const canary of canariesIn(seatView(run, chair.desk))) {
          expect(may.has(canary), `${canary} at ${run.now}`).toBe(true);
          shown.add(canary);
        }
        run.advanceTo(run.now + 60_000);
      }
      // The test sees something at all: the sender's own words hold canaries only where systems wrote them.
      expect(canariesIn(run.world.log.events()).length).toBeGreaterThan(shown.size);
    },
  );

  test('with both turns in it a link is 8 kB at most, and each turn is judged for its own desks', async () => {
    const { whole, part, setup } = played(id, title);
    const baton = passedOn(id === 'o1' ? part : whole, me);
    const restored = replaySession(baton.session, setup).run;
    const chair = restored && nextDesks(restored)[0];
    if (!restored || !chair) throw new Error('nobody can take it');
    const first = baton.turns[0]?.desks ?? [];
    const { run: taken, mine } = takeOver(restored, baton, chair, 2);
    const expert = loadedOf(id).plays.find((each) => each.kind === 'expert' && each.seat === chair.desk);
    if (expert && id !== 'o1') playOut(taken, chair.desk, expert);
    taken.advanceTo(taken.endsAt);
    const hers = replaySession(sessionOf(taken), { ...setup, mine }).run;
    if (!hers) throw new Error('it is not the same run');
    const back = passedOn(hers, { name: 'Ben', id: 'b', before: baton.turns });
    const link = await linkTextOf(back);
    expect(link.length).toBeLessThanOrEqual(LONGEST);
    if (process.env.BATON_SIZES) console.log(id, 'back', link.length);
    for (const own of [first, mine]) {
      const run = replaySession(back.session, { ...setup, mine: own }).run;
      if (!run) throw new Error('it is not the same run');
      const view = debriefView(run, judgeExercise(run), own[0]);
      expect(view.played).toBe(own === first || id !== 'o1');
      expect(view.tracks.lanes.filter((lane) => lane.mine).every((lane) => own.includes(lane.id))).toBe(true);
      const turns = jointTurns(run, back.turns, own[0] ?? '');
      expect(turns.map(({ isMine }) => isMine)).toContain(true);
      expect(turns.filter(({ isMine }) => isMine).length).toBe(1);
      expect(turns[0]?.sent.length).toBeGreaterThan(0);
      for (const each of turns[0]?.sent ?? []) expect(each.text).not.toBe(undefined);
    }
  });
});

test('another scenario, chain or engine is refused, and a changed turn gives another log', () => {
  const { whole, setup } = played('f1', 'Fog');
  const { session } = passedOn(whole, me);
  for (const change of [{ scenarioHash: 'x' }, { chainHash: 'x' }, { engineVersion: 'x' }]) {
    const answer = replaySession({ ...session, ...change }, setup);
    expect(answer).toMatchObject({ same: false, hash: null });
    expect(Object.values(answer.recorded)).toContain('x');
  }
  expect(replaySession({ ...session, inputs: session.inputs.slice(0, -1) }, setup).same).toBe(false);
  expect(sessionOf(whole).logHash).toBe(session.logHash);
});
