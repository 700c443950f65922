/** The expert beside the desk: what she shows, when she cannot come, what it costs, and what the log keeps of it. */
import { describe, expect, test } from 'vitest';
import {
  deskOf,
  moveOf,
  type SmallRunOptions,
  smallRun,
  smallScenario,
} from '../../../tests/helpers/small-run.ts';
import { hashLog } from '../../engine/log/canonical.ts';
import { learn } from '../../engine/world/knowledge.ts';
import { MINUTE, SECOND } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { restoreRun, sessionOf } from '../session.ts';
import { seatView } from '../views/seat-view.ts';
import { whyNot } from './expert.ts';
import { HER_TIME, IN_VAIN, SHARE_ELSEWHERE } from './settings.ts';

const DESK = deskOf('contactCentre');
const OTHER = deskOf('soc');
const hint = (how: string, seat = 'contactCentre') => ({
  seat,
  nudge: 'Who else?',
  where: 'The board.',
  how,
});
const BOARD = hint('Open the board before you say anything about her side.');
const REPORT = hint('Tell whoever owns the network what you saw.');

const withHints = (hints: readonly unknown[], more: SmallRunOptions = {}): ExerciseRun =>
  smallRun({ scenario: smallScenario({ hints }), ...more });

/** Asks her and gives what she said; she is waited for where she is with somebody. */
function ask(run: ExerciseRun, desk = DESK): string {
  for (let minute = 0; minute < 60 && whyNot(run, desk, run.now)?.found === 'busy'; minute += 1)
    run.advanceTo(run.now + MINUTE);
  run.act(desk, moveOf({ move: 'askExpert' }));
  return seatView(run, desk).asides.at(-1)?.text ?? '';
}

const logged = (run: ExerciseRun, kind: string) =>
  run.world.log.events().filter((event) => event.kind === kind);

describe('a question she answers', () => {
  test('is how one does it here, costs two minutes, and is logged as a rescue', () => {
    const run = withHints([BOARD]);
    const words = ask(run);
    expect(words).toContain(BOARD.how);
    const [rescue] = logged(run, 'rescued');
    expect(rescue).toMatchObject({ deskId: DESK, origin: 'human', text: words, amount: 2 });
    expect(logged(run, 'expertAsked')[0]).toMatchObject({ reasonCode: 'answered', text: words });
    expect(rescue?.t).toBe((run.inputs[0]?.t ?? 0) + 2 * MINUTE);
  });

  test('is heard at the desk that asked, and at no other', () => {
    const run = withHints([BOARD], { seats: [DESK, OTHER] });
    ask(run);
    expect(seatView(run, DESK).asides.length).toBe(1);
    expect(seatView(run, OTHER).asides).toEqual([]);
  });

  test('is another one each time, and at last what holds at any desk', () => {
    const run = withHints([BOARD, REPORT, hint('Not for this desk.', 'soc')]);
    const said = [ask(run), ask(run), ask(run), ask(run)];
    expect(said[0]).toContain(BOARD.how);
    expect(said[1]).toContain(REPORT.how);
    expect(new Set(said).size).toBe(4);
    expect(said.join(' ')).not.toContain('Not for this desk');
  });

  test('is asked of her at a desk for which the story has no words, too', () => {
    const run = withHints([], { seats: [OTHER] });
    expect(ask(run, OTHER).length).toBeGreaterThan(40);
  });
});

describe('what she says', () => {
  const told = hint('Say that it began at 07:50, and to whom you passed it.');

  test('never holds a value that this desk does not know', () => {
    const run = withHints([told, BOARD]);
    expect(ask(run)).toContain(BOARD.how);
    expect(ask(run)).not.toContain('07:50');
  });

  test('never holds a figure that stands in no fact of the story either', () => {
    const run = withHints([hint('Wait 72 hours before you close it.'), BOARD]);
    expect(ask(run)).toContain(BOARD.how);
    expect(ask(run)).not.toContain('72');
  });

  test('may hold it once the desk knows it', () => {
    const run = withHints([told, BOARD]);
    learn(run.world, DESK, {
      ...{ journey: 'J1', fact: 'faultSince', value: '07:50' },
      ...{ source: 'told', from: 'Ms Adeyemi' },
    });
    expect(ask(run)).toContain(told.how);
  });
});

describe('a question in vain', () => {
  /** What she says to one who asks at each minute of a day. */
  const day = (seed: number): (string | undefined)[] => {
    const run = smallRun({ seed });
    return Array.from(
      { length: 24 * 60 },
      (_, minute) => whyNot(run, DESK, run.now + minute * MINUTE)?.words,
    );
  };

  test('meets her with another desk until a time, the same for the same seed', () => {
    const [one, again, two] = [day(1), day(1), day(2)];
    expect(one).toEqual(again);
    expect(one).not.toEqual(two);
    const busy = one.filter((words) => words !== undefined);
    expect(busy.length / one.length).toBeGreaterThan(0.08);
    expect(busy.length / one.length).toBeLessThan(SHARE_ELSEWHERE);
    for (const words of busy) expect(words).toMatch(/^I am with .+ until \d\d:\d\d\. Ask me then\.$/);
    expect(busy.some((words) => words?.includes('contact centre'))).toBe(false);
    expect(new Set(busy.map((words) => words?.split(' until')[0])).size).toBeGreaterThan(3);
  });

  test('costs a few seconds and is no rescue', () => {
    const run = withHints([BOARD]);
    while (whyNot(run, DESK, run.now)?.found !== 'busy') run.advanceTo(run.now + MINUTE);
    const began = run.now;
    run.act(DESK, moveOf({ move: 'askExpert' }));
    expect(logged(run, 'expertAsked')[0]).toMatchObject({ t: began + IN_VAIN, reasonCode: 'busy' });
    expect(logged(run, 'rescued')).toEqual([]);
    expect(seatView(run, DESK).asides[0]?.text).toContain('until');
  });

  test('comes too soon after the last one: it costs her minutes as well', () => {
    const run = withHints([BOARD, REPORT]);
    ask(run);
    expect(whyNot(run, DESK, run.now)?.words).toContain('writing down what you asked');
    expect(whyNot(run, DESK, run.now + HER_TIME)?.words ?? '').not.toContain('writing down');
  });

  test('gets the answer that she may only watch, on rung 3 and in Assess, and is logged as asked', () => {
    for (const more of [{ rung: 3 }, { rung: 3, mode: 'assess' }] as const) {
      const run = withHints([BOARD], more);
      const began = run.now;
      run.act(DESK, moveOf({ move: 'askExpert' }));
      expect(seatView(run, DESK).asides[0]?.text).toContain('I may only watch today');
      expect(logged(run, 'expertAsked')[0]).toMatchObject({ t: began + 5 * SECOND, reasonCode: 'watches' });
      expect(logged(run, 'rescued')).toEqual([]);
    }
  });
});

test('a run in which she was asked replays to the same log', () => {
  const run = withHints([BOARD, REPORT]);
  ask(run);
  run.act(DESK, moveOf({ move: 'askExpert' }));
  run.advanceTo(run.now + 10 * MINUTE);
  ask(run);
  const session = sessionOf(run);
  expect(hashLog(restoreRun(session, run.setup).world.log.events())).toBe(session.logHash);
});
