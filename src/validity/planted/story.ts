/** Writes one log line by line, and beside it the truth: which breaks were planted in it, when and by whom. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { EventKind } from '../../model/event-kinds.ts';
import { DAY, HOUR, MINUTE, type Ms } from '../../model/time.ts';
import { Chance } from './chance.ts';

/** What a line holds besides time, kind and actor. */
export type Details = Partial<Omit<LogEvent, 'seq' | 't' | 'kind' | 'actorUnit'>>;

/** The columns that say which need, place or incident a line belongs to. */
export type Columns = Pick<LogEvent, 'journeyId' | 'incidentId' | 'areaId' | 'chain'>;

/** One break that is truly in the log. */
export interface PlantedBreak {
  id: string;
  part?: string;
  /** Absent where the break belongs to no journey. */
  journeyId?: string;
  at: Ms;
  /** Desk, or unit where the text names no desk. */
  by: string;
}

export interface PlantedLog {
  events: LogEvent[];
  endedAt: Ms;
  expected: PlantedBreak[];
}

type Line = Omit<LogEvent, 'seq'>;
type Draft = { line: Line; dueAfterEnd: boolean };

const MACHINES: readonly string[] = ['slaMgmt', 'faultMgmt', 'telephony', 'crm', 'portal', 'wfm', 'billing'];

const originOf = (by: string): LogEvent['origin'] => {
  if (by === 'world') return 'beat';
  if (by === 'customer') return 'script';
  return MACHINES.includes(by) ? 'machine' : 'policy';
};

export class Story {
  readonly chance: Chance;
  /** A working morning or early afternoon, Monday to Thursday. */
  readonly start: Ms;
  private readonly drafts: Draft[] = [];
  private readonly counts = new Map<string, number>();
  private readonly truth: PlantedBreak[] = [];
  private last = 0;
  private ends = 0;
  private cut: Ms | undefined;

  constructor(seed: number, name: string) {
    this.chance = new Chance(seed, name);
    this.start =
      this.chance.between('day', 0, 3) * DAY +
      8 * HOUR +
      this.chance.span('start', 0, 5 * HOUR + 30 * MINUTE);
  }

  /** Adds a line by a desk ("noc.1"), a unit, a system, the customer or the world. */
  add(t: Ms, kind: EventKind, by: string, details: Details = {}): void {
    this.drafts.push({ line: this.lineOf(t, kind, by, details), dueAfterEnd: false });
  }

  /** Adds a line whose `dueAt` lies somewhere behind the end of the log: open, and nothing is late. */
  addOpen(t: Ms, kind: EventKind, by: string, details: Details = {}): void {
    this.drafts.push({ line: this.lineOf(t, kind, by, details), dueAfterEnd: true });
  }

  /** The next id of a sort: K-101, K-102, ... */
  id(prefix: string): string {
    const next = (this.counts.get(prefix) ?? 100) + 1;
    this.counts.set(prefix, next);
    return `${prefix}-${next}`;
  }

  expect(id: string, at: Ms, by: string, more: Pick<PlantedBreak, 'part' | 'journeyId'> = {}): void {
    this.truth.push({ id, at, by, ...more });
  }

  /** The log goes on at least until t. */
  until(t: Ms): void {
    this.ends = Math.max(this.ends, t);
  }

  /** The log is cut off at t: whatever would have come later is not in it. */
  cutAt(t: Ms): void {
    this.cut = t;
  }

  /** When a desk first did this from a moment on. */
  firstAt(kind: EventKind, by: string, from: Ms): Ms {
    const times = this.drafts.flatMap(({ line }) =>
      line.kind === kind && line.deskId === by && line.t >= from ? [line.t] : [],
    );
    return Math.min(...times);
  }

  /** Cuts the log off where it ends so far; what is written afterwards cannot make it longer. */
  cutHere(): void {
    this.cut ??= Math.max(this.ends, this.last) + this.chance.span('end', 0, 5 * MINUTE);
  }

  finish(): PlantedLog {
    this.cutHere();
    const endedAt = this.cut ?? this.last;
    const sorted = this.drafts.map((draft, at) => ({ ...draft, at })).filter(({ line }) => line.t <= endedAt);
    sorted.sort((a, b) => a.line.t - b.line.t || a.at - b.at);
    const events = sorted.map(({ line, dueAfterEnd }, seq): LogEvent => {
      const later = endedAt + this.chance.minutes('open', 10, 3000);
      return dueAfterEnd ? { ...line, seq, dueAt: later } : { ...line, seq };
    });
    return { events, endedAt, expected: this.truth.filter(({ at }) => at <= endedAt) };
  }

  private lineOf(t: Ms, kind: EventKind, by: string, details: Details): Line {
    this.last = Math.max(this.last, t);
    const [unit = by] = by.split('.');
    const desk = by.includes('.') ? { deskId: by } : {};
    return { actorUnit: unit, origin: originOf(by), ...desk, ...details, t, kind };
  }
}

/** One way in which a break is planted, or in which it nearly happens. */
export interface Sort {
  name: string;
  /** Not beside another break: what comes after the end of that log would decide. */
  alone?: boolean;
  /** A log from outside: nothing of ours is written beside it. */
  imported?: boolean;
  write(story: Story): void;
}

/** All there is to try for one detector. */
export interface Planting {
  id: string;
  breaks: readonly Sort[];
  nearMisses: readonly Sort[];
}
