/** A desk in real time: what is put in keeps its virtual time, so that replay and practise know no difference. */
import { afterEach, expect, test, vi } from 'vitest';
import { fakeWall } from '../../../../tests/helpers/fake-wall.ts';
import { moveOf, type SmallRunOptions, smallRun } from '../../../../tests/helpers/small-run.ts';
import { hashLog } from '../../../engine/log/canonical.ts';
import { restoreRun, sessionOf } from '../../../exercise/index.ts';
import type { Session } from '../../../model/session.ts';
import { type ActOutcome, DeskRun } from '../desk/run/desk-run.ts';
import { AssessClock } from './assess-clock.ts';

const SECOND = 1000;
const DESK = 'contactCentre.1';

let opened: DeskRun | undefined;
afterEach(() => opened?.flush());

/** A desk on a wall clock of the test's own. */
function assessed(options: SmallRunOptions = {}) {
  const run = smallRun({ mode: 'assess', rung: 3, ...options });
  const kept = vi.fn<(session: Session, ended: boolean) => void>();
  const desk = new DeskRun({
    run,
    desk: DESK,
    rebuild: (session) => restoreRun(session, run.setup),
    words: { here: () => true, load: () => Promise.resolve() },
    keep: kept,
  });
  const time = fakeWall();
  const clock = new AssessClock({
    ...{ wall: time.wall, later: time.later, conditions: { reading: 1 } },
    pass: (span) => desk.pass(span),
  });
  clock.start();
  opened = desk;
  const outcomes: ActOutcome[] = [];
  return {
    run,
    desk,
    time,
    clock,
    outcomes,
    kept,
    does(move: Readonly<Record<string, unknown>>): void {
      clock.settle();
      desk.act([moveOf(move)], (outcome) => outcomes.push(outcome));
    },
    /** Types word by word with a pause between them and sends. */
    says(text: string, pause: number): void {
      for (const word of text.split(' ').keys()) {
        clock.grows('line', word + 1);
        time.runs(pause);
      }
      clock.sent('line');
      desk.act([moveOf({ move: 'say', text })], (outcome) => outcomes.push(outcome));
    },
  };
}

/** A call taken, answered, looked up beside, and left, with pauses of a person. */
function played(pause = 400) {
  const at = assessed();
  at.time.runs(64_300);
  at.does({ move: 'answerCall', call: 'K-1' });
  at.time.runs(7_450);
  at.says('So dead since ten to eight, and next door too?', pause);
  at.time.runs(11_900);
  at.does({ move: 'lookUp', system: 'outageBoard' });
  at.time.runs(3_000);
  at.says('I am looking at the board, stay with me about a minute.', pause);
  at.time.runs(33_333);
  at.does({ move: 'wait', for: 'PT15S' });
  at.does({ move: 'keep', fact: 'customerId' });
  at.time.runs(5_000);
  at.clock.settle();
  return at;
}

const logOf = (run: Parameters<typeof sessionOf>[0]): string => hashLog(run.world.log.events());

test('a session assessed in real time replays to the same log, and practise gives the same from the same inputs', () => {
  const { run, outcomes } = played();
  expect(outcomes.length).toBe(6);
  expect(run.inputs.length).toBe(6);
  expect(run.world.log.length).toBeGreaterThan(10);
  const session = sessionOf(run);
  expect(session.mode).toBe('assess');
  expect(logOf(restoreRun(session, run.setup))).toBe(session.logHash);
  expect(logOf(restoreRun({ ...session, mode: 'practise' }, run.setup))).toBe(session.logHash);
});

test('nothing tells how fast somebody types: slow and quick fingers leave the same session', () => {
  const [quick, slow] = [played(90), played(6_000)];
  expect(sessionOf(slow.run)).toEqual(sessionOf(quick.run));
  expect(slow.clock.conditions()).toEqual(quick.clock.conditions());
  const keys = sessionOf(slow.run).inputs.flatMap((input) => Object.keys(input));
  expect([...new Set(keys)].sort()).toEqual(['desk', 'input', 'move', 't']);
});

test('typing alone writes nothing', () => {
  const { clock, desk, kept, time } = assessed();
  desk.flush();
  kept.mockClear();
  for (let word = 1; word < 20; word += 1) {
    clock.grows('line', word);
    time.runs(3 * SECOND);
  }
  desk.flush();
  expect(kept).not.toHaveBeenCalled();
});

test('words cost what they cost at once; what was written meanwhile took no time', () => {
  const { run, says, time, does } = assessed();
  time.runs(61 * SECOND);
  does({ move: 'answerCall', call: 'K-1' });
  time.runs(5 * SECOND);
  const before = run.now;
  says('Since when is it dead, please?', 5 * SECOND);
  expect(run.now - before).toBeGreaterThanOrEqual(4 * SECOND + 6 * 350);
  expect(run.now - before).toBeLessThan(4 * SECOND + 6 * 350 + 300);
});

test('everything else takes its time, and the desk shows until when', () => {
  const { desk, does, outcomes, time } = assessed();
  const before = desk.getView().now;
  does({ move: 'lookUp', system: 'outageBoard' });
  expect(outcomes).toEqual([]);
  expect(desk.getView().busyUntil).toBe(before + 15 * SECOND);
  expect(desk.getView().screens).toEqual([]);
  time.runs(14 * SECOND);
  expect(outcomes).toEqual([]);
  time.runs(2 * SECOND);
  expect(outcomes).toEqual([{ ok: true }]);
  expect(desk.getView().screens.length).toBe(1);
  expect(desk.getView().busyUntil).toBeUndefined();
});

test('a wait passes at once, and until somebody turns to the desk at the most', () => {
  const { desk, does, outcomes } = assessed();
  const before = desk.getView().now;
  does({ move: 'wait', until: 'addressed' });
  expect(outcomes).toEqual([{ ok: true }]);
  expect(desk.getView().now).toBe(before + 60 * SECOND);
  expect(desk.getView().incoming.map(({ kind }) => kind)).toEqual(['call']);
});

test('several moves follow one another, and a refusal ends them', () => {
  const { clock, desk, time } = assessed();
  const outcomes: ActOutcome[] = [];
  clock.settle();
  desk.act([moveOf({ move: 'endCall' }), moveOf({ move: 'lookUp', system: 'help' })], (outcome) =>
    outcomes.push(outcome),
  );
  time.runs(60 * SECOND);
  expect(outcomes).toEqual([{ ok: false, why: 'closed' }]);
  expect(desk.getView().screens).toEqual([]);
});

test('practise shows nobody until when a desk is busy: there it never is', () => {
  const run = smallRun({ rung: 3 });
  run.submit(DESK, moveOf({ move: 'lookUp', system: 'outageBoard' }));
  const desk = new DeskRun({
    ...{ run, desk: DESK, rebuild: (session: Session) => restoreRun(session, run.setup) },
    words: { here: () => true, load: () => Promise.resolve() },
    keep: () => undefined,
  });
  expect(desk.getView().busyUntil).toBeUndefined();
});
