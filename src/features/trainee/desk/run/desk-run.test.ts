/** Moves at the desk while words are still on their way, after a fault, and hints with checks between them. */
import { afterEach, expect, test, vi } from 'vitest';
import { moveOf, smallRun, smallScenario } from '../../../../../tests/helpers/small-run.ts';
import { restoreRun, sessionOf } from '../../../../exercise/index.ts';
import type { LateWords } from '../../services.ts';
import { type ActOutcome, DeskRun } from './desk-run.ts';

const HINT = { seat: 'contactCentre', nudge: 'Who else?', where: 'The board.', how: 'Tell them.' };

/** Words that come, or fail to come, when the test says so. */
function lateWords() {
  const asked: { come: () => void; fail: () => void }[] = [];
  let isHere = false;
  const words: LateWords = {
    here: () => isHere,
    load: () =>
      new Promise<void>((resolve, reject) => {
        asked.push({
          come: () => {
            isHere = true;
            resolve();
          },
          fail: () => reject(new Error('no network')),
        });
      }),
  };
  return { words, asked };
}

const here: LateWords = { here: () => true, load: () => Promise.resolve() };

let opened: DeskRun | undefined;
afterEach(() => opened?.flush());

function deskRun(words = here, run = smallRun({ scenario: smallScenario({ hints: [HINT, HINT] }) })) {
  const keep = vi.fn();
  const desk = new DeskRun({
    run,
    desk: 'contactCentre.1',
    rebuild: (session) => restoreRun(session, run.setup),
    words,
    keep,
  });
  opened = desk;
  return desk;
}

const wait = (length: string) => moveOf({ move: 'wait', for: length });
const untilAddressed = moveOf({ move: 'wait', until: 'addressed' });
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('with words here a move is done at once', () => {
  const desk = deskRun();
  const before = desk.getView().now;
  const outcomes: ActOutcome[] = [];
  desk.act([wait('PT15S')], (outcome) => outcomes.push(outcome));
  expect(outcomes).toEqual([{ ok: true }]);
  expect(desk.getView().now).toBe(before + 15_000);
});

test('without words moves and waiting stand in one line and are done in their order when words come', async () => {
  const { words, asked } = lateWords();
  const desk = deskRun(words);
  const before = desk.getView().now;
  const done: string[] = [];
  desk.act([wait('PT15S')], () => done.push(`waited ${desk.getView().now - before}`));
  desk.act([untilAddressed], () => done.push(`rings ${desk.getView().incoming.length}`));
  expect(desk.getView().now).toBe(before);
  expect(asked).toHaveLength(1);
  asked[0]?.come();
  await settled();
  expect(done).toEqual(['waited 15000', 'rings 1']);
});

test('words that do not come give the move back, and the next one asks again', async () => {
  const { words, asked } = lateWords();
  const desk = deskRun(words);
  const before = desk.getView().now;
  const outcomes: ActOutcome[] = [];
  desk.act([wait('PT15S')], (outcome) => outcomes.push(outcome));
  asked[0]?.fail();
  await settled();
  expect(outcomes).toEqual([{ ok: false, why: 'unread' }]);
  expect(desk.getView().now).toBe(before);
  desk.act([wait('PT15S')], (outcome) => outcomes.push(outcome));
  asked[1]?.come();
  await settled();
  expect(outcomes.at(-1)).toEqual({ ok: true });
});

test.each([
  ['a move', wait('PT15S')],
  ['waiting', untilAddressed],
])('after a fault in %s the run is as before and goes on', (_, move) => {
  const run = smallRun();
  const desk = deskRun(here, run);
  const before = desk.getView();
  Object.assign(run, {
    advanceTo: () => {
      throw new Error('a fault');
    },
  });
  const outcomes: ActOutcome[] = [];
  desk.act([move], (outcome) => outcomes.push(outcome));
  expect(outcomes).toEqual([{ ok: false, why: 'fault' }]);
  expect(desk.getView()).toEqual(before);
  desk.act([move], (outcome) => outcomes.push(outcome));
  expect(outcomes.at(-1)).toEqual({ ok: true });
});

test('a refused move ends those behind it', () => {
  const desk = deskRun();
  const outcomes: ActOutcome[] = [];
  const before = desk.getView().now;
  desk.act([moveOf({ move: 'accept', handover: 'none' }), wait('PT1H')], (outcome) => outcomes.push(outcome));
  expect(outcomes).toEqual([{ ok: false, why: 'closed' }]);
  expect(desk.getView().now).toBeLessThan(before + 3_600_000);
});

test('a run begins with the first ring, also while words are on their way', () => {
  const { words, asked } = lateWords();
  const desk = deskRun(words);
  desk.begin(120_000);
  expect(desk.getView().incoming.map(({ kind }) => kind)).toEqual(['call']);
  expect(asked).toEqual([]);
});

test('a check before sending does not use up the nudge', () => {
  const desk = deskRun();
  const report = moveOf({ move: 'sendHandover', contract: 'H11', to: 'soc', text: 'Dead.', about: 'J1' });
  const check = (): void => desk.check(report, () => undefined);
  check();
  expect(desk.getView().hintsUsed).toBe(1);
  const texts = [1, 2, 3].map(() => {
    const text = desk.hint()?.text;
    check();
    return text;
  });
  expect(texts).toEqual([HINT.nudge, HINT.where, HINT.how]);
});

/** A minute and a half of words to somebody who hangs up twenty seconds into them. */
const LONG = Array.from({ length: 250 }, (_, at) => `Word${at}`).join(' ');

function hangsUpWhileSpokenTo(mode: 'practise' | 'assess') {
  const { beats } = smallScenario();
  const leaves = { id: 'leaves', at: 'D2 08:01:30', do: [{ hangUp: { journey: 'J1', text: 'Goodbye.' } }] };
  const run = smallRun({ mode, scenario: smallScenario({ beats: [...beats, leaves] }) });
  run.advanceTo(run.now + 60_000);
  run.act('contactCentre.1', moveOf({ move: 'answerCall', call: 'K-1' }));
  run.advanceTo(run.now + 10_000 - (run.now % 10_000));
  return run;
}

test.each(['practise', 'assess'] as const)(
  'in %s speaking stops when the call ends: what was said counts, the rest is given back',
  (mode) => {
    const run = hangsUpWhileSpokenTo(mode);
    const desk = deskRun(here, run);
    const before = run.now;
    const outcomes: ActOutcome[] = [];
    desk.act([moveOf({ move: 'say', text: `Since when? ${LONG}` }), wait('PT1H')], (outcome) =>
      outcomes.push(outcome),
    );
    const hungUp = run.world.log.events().find(({ kind }) => kind === 'interactionClosed')?.t ?? 0;
    expect(hungUp).toBeGreaterThan(before);
    expect(desk.getView().now).toBe(hungUp);
    const said = run.world.log
      .events()
      .findLast(({ kind, deskId }) => kind === 'said' && deskId !== undefined);
    const words = said?.text?.split(' ') ?? [];
    expect(words.slice(0, 3)).toEqual(['Since', 'when?', 'Word0']);
    const spoken = words.length - 2;
    expect(Math.abs((hungUp - before) / 350 - spoken)).toBeLessThan(15);
    expect(said?.seq).toBeLessThan(run.world.log.events().findLast(({ kind }) => kind === 'said')?.seq ?? 0);
    const rest = LONG.split(' ').slice(spoken).join(' ');
    expect(outcomes).toEqual([{ ok: false, why: 'brokenOff', rest }]);
    expect(run.world.log.events().filter(({ kind }) => kind === 'moveRefused')).toEqual([]);
    const session = sessionOf(run);
    expect(sessionOf(restoreRun(session, run.setup)).logHash).toBe(session.logHash);
  },
);
