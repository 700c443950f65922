/**
 * Real time at the desk in Assess: an effect at the edge. It is handed wall time and a scheduler and lets virtual time
 * pass; while a draft grows it stands, because words are charged by their published cost and not by the seconds taken.
 */
import { MOVES } from '../../../model/moves-catalogue.ts';
import { MINUTE, type Ms, SECOND } from '../../../model/time.ts';
import type { AssessConditions } from '../../../store/index.ts';

/** A draft grows as long as no more than this lies between two keys. */
const BETWEEN_KEYS: Ms = 10 * SECOND;
/** The clock stands no longer than this for one text. */
const LONGEST_DRAFT: Ms = 2 * MINUTE;
/** The one step away. */
const STEP_AWAY: Ms = 5 * MINUTE;
/** Of a time in which the page was closed or asleep no more than this is charged. */
const CHARGED_AWAY: Ms = 2 * MINUTE;
/** A page that is loaded anew was not away so far. */
const RELOAD: Ms = 10 * SECOND;
const TICK: Ms = 250;
/** What a word costs that was written and thrown away. */
const WORD: Ms = MOVES.say.cost.perWord;

export interface AssessClockSetup {
  /** Wall time in ms. */
  wall: () => number;
  /** Does the work after some ms, once; the answer calls it off. */
  later: (work: () => void, ms: Ms) => () => void;
  /** Lets virtual time pass. */
  pass: (span: Ms) => void;
  conditions: AssessConditions;
}

/** Text that is being written: how long the clock stood for it, and the most words it ever had. */
interface Draft {
  stood: Ms;
  words: number;
}

const overlap = (from: number, to: number, until: number): Ms => Math.max(0, Math.min(to, until) - from);

export class AssessClock {
  private readonly setup: AssessClockSetup;
  private state: AssessConditions;
  private readonly drafts = new Map<string, Draft>();
  private current: Draft | undefined;
  private standsUntil = 0;
  private settledAt = 0;
  /** Wall time that makes no whole millisecond of virtual time yet. */
  private rest = 0;
  private isRunning = false;
  private cancel: (() => void) | undefined;
  private readonly listeners = new Set<() => void>();

  constructor(setup: AssessClockSetup) {
    this.setup = setup;
    this.state = setup.conditions;
  }

  /** Runs from now on, or from a moment in the past at which a page with this run was closed. */
  start(since = this.setup.wall()): void {
    this.settledAt = since;
    this.isRunning = true;
    this.settle(RELOAD);
    this.arm();
  }

  stop(): void {
    this.settle();
    this.isRunning = false;
    this.cancel?.();
    this.cancel = undefined;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Under which conditions this run was assessed so far. */
  readonly conditions = (): AssessConditions => this.state;

  /** Milliseconds left of the step away; undefined while nobody is away. */
  awayLeft(): Ms | undefined {
    const { coveredUntil } = this.state;
    return coveredUntil === undefined ? undefined : Math.max(0, coveredUntil - this.setup.wall());
  }

  /** A key changed the text of this box; the words of an emptied one are charged like words that were said. */
  grows(box: string, words: number): void {
    this.settle();
    if (words === 0) {
      this.end(box, true);
      return;
    }
    const draft = this.drafts.get(box) ?? { stood: 0, words: 0 };
    draft.words = Math.max(draft.words, words);
    this.drafts.set(box, draft);
    this.current = draft;
    this.standsUntil = this.settledAt + Math.min(BETWEEN_KEYS, LONGEST_DRAFT - draft.stood);
  }

  /** The words went out: the move they became costs what they cost. */
  sent(box: string): void {
    this.settle();
    this.end(box, false);
  }

  /** Covers the screen and stops the clock; once in a run. */
  stepAway(): void {
    this.settle();
    if (this.state.steppedAway !== undefined) return;
    this.change({ steppedAway: 0, coveredUntil: this.settledAt + STEP_AWAY });
  }

  back(): void {
    this.settle();
    const { coveredUntil: _, ...rest } = this.state;
    this.state = rest;
    this.tell();
  }

  /** Charges what has passed since it did so last; `longest` is how long a gap may be that is no absence. */
  settle(longest = CHARGED_AWAY): void {
    if (!this.isRunning) return;
    const now = this.setup.wall();
    const from = Math.min(this.settledAt, now);
    this.settledAt = now;
    const covered = this.covered(from, now);
    const stood = overlap(from + covered, now, this.standsUntil);
    if (this.current) this.current.stood += stood;
    const gap = now - from - covered - stood;
    if (gap > longest) this.absent(gap);
    this.rest += Math.min(gap, CHARGED_AWAY);
    const whole = Math.floor(this.rest / this.state.reading);
    this.rest -= whole * this.state.reading;
    if (whole > 0) this.setup.pass(whole);
  }

  private covered(from: number, now: number): Ms {
    const { coveredUntil, steppedAway = 0 } = this.state;
    if (coveredUntil === undefined) return 0;
    const covered = overlap(from, now, coveredUntil);
    this.state = { ...this.state, steppedAway: steppedAway + covered };
    return covered;
  }

  private absent(gap: Ms): void {
    const { times, away, charged } = this.state.absences ?? { times: 0, away: 0, charged: 0 };
    const counted = Math.min(gap, CHARGED_AWAY);
    this.change({ absences: { times: times + 1, away: away + gap, charged: charged + counted } });
  }

  private end(box: string, thrownAway: boolean): void {
    const draft = this.drafts.get(box);
    if (!draft) return;
    this.drafts.delete(box);
    if (this.current === draft) {
      this.current = undefined;
      this.standsUntil = 0;
    }
    if (thrownAway) this.setup.pass(draft.words * WORD);
  }

  private change(conditions: Partial<AssessConditions>): void {
    this.state = { ...this.state, ...conditions };
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  private arm(): void {
    this.cancel = this.setup.later(() => {
      this.settle();
      if (this.state.coveredUntil !== undefined) this.tell();
      this.arm();
    }, TICK);
  }
}
