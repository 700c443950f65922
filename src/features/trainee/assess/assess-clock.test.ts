/** Real time by a wall clock and a scheduler of the test's own: what is charged, what is not, and what is printed. */
import { describe, expect, test } from 'vitest';
import { fakeWall } from '../../../../tests/helpers/fake-wall.ts';
import type { AssessConditions } from '../../../store/index.ts';
import { AssessClock } from './assess-clock.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** A clock at which nothing but the test lets time pass. */
function fakeTime(conditions: AssessConditions = { reading: 1 }) {
  const time = fakeWall();
  let virtual = 0;
  const pass = (span: number): void => {
    virtual += span;
  };
  const clock = new AssessClock({ wall: time.wall, later: time.later, pass, conditions });
  return {
    ...time,
    clock,
    virtual: () => {
      clock.settle();
      return virtual;
    },
  };
}

function started(conditions?: AssessConditions) {
  const time = fakeTime(conditions);
  time.clock.start();
  return time;
}

describe('the clock of Assess', () => {
  test('passes virtual time as real time passes', () => {
    const time = started();
    time.runs(10 * SECOND);
    expect(time.virtual()).toBe(10 * SECOND);
  });

  test('gives twice the time to read, or one and a half, and loses nothing by rounding', () => {
    for (const reading of [1.5, 2]) {
      const time = started({ reading });
      time.runs(60 * SECOND);
      expect(time.virtual()).toBe(Math.floor((60 * SECOND) / reading));
      expect(time.clock.conditions().reading).toBe(reading);
    }
  });

  test('catches up when a hidden page throttled its timers', () => {
    const time = started();
    for (let minute = 0; minute < 5; minute += 1) time.sleeps(MINUTE);
    expect(time.virtual()).toBe(5 * MINUTE);
    expect(time.clock.conditions().absences).toBeUndefined();
    time.runs(SECOND);
    expect(time.virtual()).toBe(5 * MINUTE + SECOND);
  });

  test('charges two minutes of a longer sleep, and prints it', () => {
    const time = started();
    time.sleeps(40 * MINUTE);
    expect(time.virtual()).toBe(2 * MINUTE);
    expect(time.clock.conditions().absences).toEqual({ times: 1, away: 40 * MINUTE, charged: 2 * MINUTE });
  });

  test('stopped, nothing passes any more', () => {
    const time = started();
    time.runs(SECOND);
    time.clock.stop();
    time.runs(MINUTE);
    expect(time.virtual()).toBe(SECOND);
    expect(time.pending()).toBe(0);
  });

  test('a wall clock that is set back takes no time back', () => {
    const time = started();
    time.runs(SECOND);
    time.sleeps(-MINUTE);
    time.runs(SECOND);
    expect(time.virtual()).toBe(2 * SECOND);
  });
});

describe('a draft that grows', () => {
  /** Types words one by one with a pause between them. */
  function types(time: ReturnType<typeof fakeTime>, words: number, pause: number, from = 0): void {
    for (let word = from + 1; word <= from + words; word += 1) {
      time.clock.grows('line', word);
      time.runs(pause);
    }
  }

  test('stops the clock, however slowly its words are typed', () => {
    for (const pause of [200, 3 * SECOND, 9 * SECOND]) {
      const time = started();
      types(time, 8, pause);
      time.clock.sent('line');
      expect(time.virtual(), `${pause} ms a word`).toBe(0);
      time.runs(SECOND);
      expect(time.virtual()).toBe(SECOND);
    }
  });

  test('grows no more ten seconds after its last key', () => {
    const time = started();
    types(time, 3, SECOND);
    time.runs(30 * SECOND);
    expect(time.virtual()).toBe(21 * SECOND);
    types(time, 3, SECOND, 3);
    expect(time.virtual()).toBe(21 * SECOND);
  });

  test('stops it for two minutes a text at the most; the next text has its own', () => {
    const time = started();
    types(time, 60, 5 * SECOND);
    expect(time.virtual()).toBe(3 * MINUTE);
    time.clock.sent('line');
    types(time, 4, 5 * SECOND);
    expect(time.virtual()).toBe(3 * MINUTE);
  });

  test('that is thrown away costs its words, once', () => {
    const time = started();
    types(time, 20, 4 * SECOND);
    time.clock.grows('line', 0);
    expect(time.virtual()).toBe(20 * 350);
    time.clock.grows('line', 0);
    expect(time.virtual()).toBe(20 * 350);
  });

  test('in one box does not use up the two minutes of another', () => {
    const time = started();
    types(time, 24, 5 * SECOND);
    time.clock.grows('note', 1);
    time.runs(9 * SECOND);
    expect(time.virtual()).toBe(0);
  });
});

describe('the step away', () => {
  test('stands for five minutes, then the clock runs on behind the cover', () => {
    const time = started();
    time.clock.stepAway();
    time.runs(3 * MINUTE);
    expect(time.clock.awayLeft()).toBe(2 * MINUTE);
    time.runs(3 * MINUTE);
    expect(time.clock.awayLeft()).toBe(0);
    expect(time.virtual()).toBe(MINUTE);
    time.clock.back();
    expect(time.clock.awayLeft()).toBeUndefined();
    expect(time.clock.conditions().steppedAway).toBe(5 * MINUTE);
  });

  test('is had once, and printed with its length', () => {
    const time = started();
    time.clock.stepAway();
    time.runs(MINUTE);
    time.clock.back();
    time.clock.stepAway();
    expect(time.clock.awayLeft()).toBeUndefined();
    time.runs(SECOND);
    expect(time.virtual()).toBe(SECOND);
    expect(time.clock.conditions()).toEqual({ reading: 1, steppedAway: MINUTE });
  });

  test('goes on when the page is loaded anew meanwhile', () => {
    const time = started();
    time.clock.stepAway();
    time.runs(MINUTE);
    time.clock.stop();
    const again = fakeTime(time.clock.conditions());
    again.runs(time.wall() + MINUTE - again.wall());
    again.clock.start(time.wall());
    expect(again.virtual()).toBe(0);
    expect(again.clock.awayLeft()).toBe(3 * MINUTE);
  });
});

describe('a page that was closed', () => {
  test('is charged the time it was away, up to two minutes', () => {
    const soon = fakeTime();
    soon.clock.start(soon.wall() - 3 * SECOND);
    expect(soon.virtual()).toBe(3 * SECOND);
    expect(soon.clock.conditions().absences).toBeUndefined();

    const late = fakeTime();
    late.clock.start(late.wall() - 60 * MINUTE);
    expect(late.virtual()).toBe(2 * MINUTE);
    expect(late.clock.conditions().absences).toEqual({ times: 1, away: 60 * MINUTE, charged: 2 * MINUTE });
  });

  test('adds up over several times', () => {
    const time = fakeTime({ reading: 1, absences: { times: 1, away: MINUTE, charged: MINUTE } });
    time.clock.start(time.wall() - 30 * SECOND);
    expect(time.clock.conditions().absences).toEqual({
      ...{ times: 2, away: MINUTE + 30 * SECOND, charged: MINUTE + 30 * SECOND },
    });
  });
});
