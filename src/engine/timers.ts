/** What will happen by itself: a typed heap ordered by (time, class, journey, arming order), one armed timer per (kind, slot). */
import type { Ms } from '../model/time.ts';

/** Order among equal times: inputs first, then messages, timers, policies. */
export const TIMER_CLASS = { input: 0, message: 1, timer: 2, policy: 3 } as const;
export type TimerClass = (typeof TIMER_CLASS)[keyof typeof TIMER_CLASS];

/** Everything that can come due. The world handles the first group, the exercise authority the second. */
export const TIMER_KIND = {
  chain: 0,
  incident: 1,
  handover: 2,
  delivery: 3,
  promise: 4,
  patience: 5,
  silence: 6,
  holdLength: 7,
  recordClock: 8,
  work: 10,
  moveDone: 16,
  reaction: 17,
  line: 18,
  receiverScript: 19,
  turn: 21,
  ownPhone: 22,
  writtenAnswer: 23,
} as const;
export type TimerKind = (typeof TIMER_KIND)[keyof typeof TIMER_KIND];

const SLOT_LIMIT = 2 ** 26;

export class Timers {
  /** Time of the timer that `pop` took last, and what it is. */
  time: Ms = 0;
  kind = 0;
  slot = 0;

  private times = new Float64Array(64);
  private ranks = new Float64Array(64);
  private seqs = new Float64Array(64);
  private whats = new Float64Array(64);
  private size = 0;
  private nextSeq = 1;
  /** what -> seq of the armed entry; an entry with another seq is stale. */
  private readonly armed = new Map<number, number>();

  /** Arms (or re-arms) the timer of this kind and slot. `order` is the journey's ordinal. */
  arm(kind: TimerKind, slot: number, time: Ms, cls: TimerClass, order: number): void {
    const what = kind * SLOT_LIMIT + slot;
    const seq = this.nextSeq;
    this.nextSeq += 1;
    this.armed.set(what, seq);
    if (this.size === this.times.length) this.grow();
    this.sinkUp(this.size, time, cls * 1e9 + order, seq, what);
    this.size += 1;
  }

  disarm(kind: TimerKind, slot: number): void {
    this.armed.delete(kind * SLOT_LIMIT + slot);
  }

  isArmed(kind: TimerKind, slot: number): boolean {
    return this.armed.has(kind * SLOT_LIMIT + slot);
  }

  /** Armed timers; zero at the end of a finished run. */
  get pending(): number {
    return this.armed.size;
  }

  /** Takes the next timer due at or before `until` into time, kind and slot; false when there is none. */
  pop(until: Ms): boolean {
    while (this.size > 0 && (this.times[0] ?? 0) <= until) {
      const time = this.times[0] ?? 0;
      const what = this.whats[0] ?? 0;
      const seq = this.seqs[0] ?? 0;
      this.removeFirst();
      if (this.armed.get(what) !== seq) continue;
      this.armed.delete(what);
      this.time = time;
      this.kind = Math.floor(what / SLOT_LIMIT);
      this.slot = what % SLOT_LIMIT;
      return true;
    }
    return false;
  }

  /** Time of the next live timer, or undefined. */
  nextTime(): Ms | undefined {
    while (this.size > 0) {
      if (this.armed.get(this.whats[0] ?? 0) === this.seqs[0]) return this.times[0];
      this.removeFirst();
    }
    return undefined;
  }

  private before(i: number, time: number, rank: number, seq: number): boolean {
    const t = this.times[i] ?? 0;
    if (t !== time) return t < time;
    const r = this.ranks[i] ?? 0;
    if (r !== rank) return r < rank;
    return (this.seqs[i] ?? 0) < seq;
  }

  private put(i: number, time: number, rank: number, seq: number, what: number): void {
    this.times[i] = time;
    this.ranks[i] = rank;
    this.seqs[i] = seq;
    this.whats[i] = what;
  }

  private move(from: number, to: number): void {
    this.put(to, this.times[from] ?? 0, this.ranks[from] ?? 0, this.seqs[from] ?? 0, this.whats[from] ?? 0);
  }

  private sinkUp(start: number, time: number, rank: number, seq: number, what: number): void {
    let i = start;
    while (i > 0) {
      const parent = (i - 1) >> 2;
      if (this.before(parent, time, rank, seq)) break;
      this.move(parent, i);
      i = parent;
    }
    this.put(i, time, rank, seq, what);
  }

  private removeFirst(): void {
    this.size -= 1;
    const last = this.size;
    if (last === 0) return;
    const time = this.times[last] ?? 0;
    const rank = this.ranks[last] ?? 0;
    const seq = this.seqs[last] ?? 0;
    const what = this.whats[last] ?? 0;
    let i = 0;
    for (;;) {
      const first = i * 4 + 1;
      if (first >= last) break;
      let best = first;
      const end = Math.min(first + 4, last);
      for (let c = first + 1; c < end; c += 1) {
        if (this.before(c, this.times[best] ?? 0, this.ranks[best] ?? 0, this.seqs[best] ?? 0)) best = c;
      }
      if (!this.before(best, time, rank, seq)) break;
      this.move(best, i);
      i = best;
    }
    this.put(i, time, rank, seq, what);
  }

  private grow(): void {
    const bigger = (old: Float64Array): Float64Array<ArrayBuffer> => {
      const next = new Float64Array(old.length * 2);
      next.set(old);
      return next;
    };
    this.times = bigger(this.times);
    this.ranks = bigger(this.ranks);
    this.seqs = bigger(this.seqs);
    this.whats = bigger(this.whats);
  }
}
