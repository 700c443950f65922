/** The timer heap against a plain sorted list, and what arming, re-arming and disarming mean. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose, draw } from './random.ts';
import { TIMER_CLASS, TIMER_KIND, type TimerClass, type TimerKind, Timers } from './timers.ts';

interface Armed {
  kind: TimerKind;
  slot: number;
  time: number;
  cls: TimerClass;
  order: number;
  seq: number;
}

/** The same rules without a heap: sort by time, class, order, arming sequence. */
class SortedList {
  armed: Armed[] = [];
  private seq = 0;

  arm(kind: TimerKind, slot: number, time: number, cls: TimerClass, order: number): void {
    this.disarm(kind, slot);
    this.seq += 1;
    this.armed.push({ kind, slot, time, cls, order, seq: this.seq });
  }

  disarm(kind: TimerKind, slot: number): void {
    this.armed = this.armed.filter((a) => a.kind !== kind || a.slot !== slot);
  }

  get next(): Armed | undefined {
    return this.armed.reduce<Armed | undefined>(
      (best, a) => (best && !before(a, best) ? best : a),
      undefined,
    );
  }

  pop(until: number): Armed | undefined {
    const { next } = this;
    if (!next || next.time > until) return undefined;
    this.disarm(next.kind, next.slot);
    return next;
  }
}

function before(a: Armed, b: Armed): boolean {
  if (a.time !== b.time) return a.time < b.time;
  if (a.cls !== b.cls) return a.cls < b.cls;
  if (a.order !== b.order) return a.order < b.order;
  return a.seq < b.seq;
}

const KINDS: readonly TimerKind[] = Object.values(TIMER_KIND);
const CLASSES: readonly TimerClass[] = Object.values(TIMER_CLASS);

type Step =
  | { do: 'arm'; kind: TimerKind; slot: number; time: number; cls: TimerClass; order: number }
  | { do: 'disarm'; kind: TimerKind; slot: number }
  | { do: 'pop'; until: number };

function perform(timers: Timers, list: SortedList, step: Step): void {
  if (step.do === 'arm') {
    timers.arm(step.kind, step.slot, step.time, step.cls, step.order);
    list.arm(step.kind, step.slot, step.time, step.cls, step.order);
  } else if (step.do === 'disarm') {
    timers.disarm(step.kind, step.slot);
    list.disarm(step.kind, step.slot);
  } else {
    const wanted = list.pop(step.until);
    const popped = timers.pop(step.until);
    if (popped !== (wanted !== undefined)) throw new Error('one of the two has a timer left, the other none');
    if (!wanted) return;
    if (timers.kind !== wanted.kind || timers.slot !== wanted.slot || timers.time !== wanted.time)
      throw new Error(`took ${timers.kind}/${timers.slot}, the list says ${wanted.kind}/${wanted.slot}`);
  }
}

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('arm' as const),
      kind: fc.constantFrom(...KINDS.slice(0, 4)),
      slot: fc.nat(12),
      time: fc.nat(20),
      cls: fc.constantFrom(...CLASSES),
      order: fc.nat(3),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('disarm' as const),
      kind: fc.constantFrom(...KINDS.slice(0, 4)),
      slot: fc.nat(12),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pop' as const), until: fc.nat(25) }) },
);

describe('the timer heap', () => {
  it('takes what is due by time, class, order and arming sequence, as a sorted list does', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const timers = new Timers();
        const list = new SortedList();
        for (const each of steps) perform(timers, list, each);
        expect(timers.pending).toBe(list.armed.length);
        expect(timers.nextTime()).toBe(list.next?.time);
        while (list.armed.length > 0) perform(timers, list, { do: 'pop', until: 1e9 });
        expect(timers.pop(1e9)).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('keeps its order through a hundred thousand operations on few slots', () => {
    const timers = new Timers();
    const list = new SortedList();
    const pick = (n: number, what: number, count: number): number => choose(draw(7, what, 0, n), count);
    for (let n = 0; n < 100_000; n += 1) {
      const kind = KINDS[pick(n, 1, 3)] ?? 0;
      const slot = pick(n, 2, 12);
      const time = n + pick(n, 3, 40);
      const cls = CLASSES[pick(n, 4, 4)] ?? 0;
      const what = pick(n, 5, 10);
      if (what < 6) perform(timers, list, { do: 'arm', kind, slot, time, cls, order: pick(n, 6, 5) });
      else if (what < 7) perform(timers, list, { do: 'disarm', kind, slot });
      else perform(timers, list, { do: 'pop', until: n });
    }
    expect(timers.pending).toBe(list.armed.length);
  });

  it('loses nothing when it grows far beyond its first capacity', () => {
    const timers = new Timers();
    const count = 1000;
    for (let slot = 0; slot < count; slot += 1)
      timers.arm(TIMER_KIND.chain, slot, (slot * 7919) % count, TIMER_CLASS.timer, 0);
    expect(timers.pending).toBe(count);
    const times: number[] = [];
    while (timers.pop(count)) times.push(timers.time);
    expect(times).toEqual(Array.from({ length: count }, (_, i) => i));
  });
});

describe('arming', () => {
  it('replaces the time of a timer of the same kind and slot', () => {
    const timers = new Timers();
    timers.arm(TIMER_KIND.promise, 3, 10, TIMER_CLASS.timer, 0);
    timers.arm(TIMER_KIND.promise, 3, 50, TIMER_CLASS.timer, 0);
    expect(timers.pending).toBe(1);
    expect(timers.pop(49)).toBe(false);
    expect(timers.pop(50)).toBe(true);
    expect(timers.pop(1000)).toBe(false);
  });

  it('may bring a timer forward', () => {
    const timers = new Timers();
    timers.arm(TIMER_KIND.promise, 3, 50, TIMER_CLASS.timer, 0);
    timers.arm(TIMER_KIND.promise, 3, 10, TIMER_CLASS.timer, 0);
    expect(timers.nextTime()).toBe(10);
    expect(timers.pop(1000)).toBe(true);
    expect(timers.time).toBe(10);
    expect(timers.nextTime()).toBeUndefined();
  });

  it('leaves timers of other kinds and slots alone', () => {
    const timers = new Timers();
    timers.arm(TIMER_KIND.promise, 3, 10, TIMER_CLASS.timer, 0);
    timers.arm(TIMER_KIND.chain, 3, 11, TIMER_CLASS.timer, 0);
    timers.arm(TIMER_KIND.promise, 4, 12, TIMER_CLASS.timer, 0);
    timers.disarm(TIMER_KIND.promise, 3);
    expect(timers.isArmed(TIMER_KIND.promise, 3)).toBe(false);
    expect(timers.isArmed(TIMER_KIND.chain, 3)).toBe(true);
    expect(timers.isArmed(TIMER_KIND.promise, 4)).toBe(true);
    expect(timers.nextTime()).toBe(11);
  });

  it('is over once the timer was taken', () => {
    const timers = new Timers();
    timers.arm(TIMER_KIND.line, 0, 5, TIMER_CLASS.message, 0);
    expect(timers.pop(5)).toBe(true);
    expect(timers.isArmed(TIMER_KIND.line, 0)).toBe(false);
    timers.disarm(TIMER_KIND.line, 0);
    expect(timers.pending).toBe(0);
  });

  it('puts inputs before messages, messages before timers and timers before policies at one time', () => {
    const timers = new Timers();
    timers.arm(TIMER_KIND.receiverScript, 0, 5, TIMER_CLASS.policy, 0);
    timers.arm(TIMER_KIND.promise, 0, 5, TIMER_CLASS.timer, 0);
    timers.arm(TIMER_KIND.delivery, 0, 5, TIMER_CLASS.message, 99);
    timers.arm(TIMER_KIND.moveDone, 0, 5, TIMER_CLASS.input, 999);
    const kinds: number[] = [];
    while (timers.pop(5)) kinds.push(timers.kind);
    expect(kinds).toEqual([
      TIMER_KIND.moveDone,
      TIMER_KIND.delivery,
      TIMER_KIND.promise,
      TIMER_KIND.receiverScript,
    ]);
  });
});
