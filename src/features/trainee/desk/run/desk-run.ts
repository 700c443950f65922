/** The run at the desk as a small store: moves go in, the view of the seat comes out, and every move is kept. */
import {
  type ExerciseRun,
  notAPromise,
  type SeatView,
  seatView,
  sessionOf,
  unsealed,
} from '../../../../exercise/index.ts';
import type { Move } from '../../../../model/move.ts';
import type { Session } from '../../../../model/session.ts';
import { type Ms, SECOND } from '../../../../model/time.ts';
import type { LateWords } from '../../services.ts';
import { STEPS, stepsTaken } from './hint-steps.ts';
import { missingFor } from './missing-for.ts';
import { shareParts } from './share-parts.ts';
import { WordQueue } from './word-queue.ts';

/** Writing waits in ms until the screen has been drawn. */
const AFTER_THE_PICTURE = 32;
/** In real time the passing of time alone is written this often. */
const NOW_AND_THEN = 5000;

export interface DeskRunSetup {
  run: ExerciseRun;
  desk: string;
  rebuild: (session: Session) => ExerciseRun;
  words: LateWords;
  /** Called after moves, never before the screen has been drawn. */
  keep: (session: Session, ended: boolean) => void;
}

interface NotDone {
  ok: false;
  /**
   * A reason of the system, "fault", "unread" when the reader of words could not be loaded, or "brokenOff" when the call
   * ended while the desk spoke.
   */
  why: string;
  /** Words that were not said, of a move broken off. */
  rest?: string;
}

export type ActOutcome = { ok: true } | NotDone;

/** Labels of what is missing; undefined when nothing is laid down for such a note. */
export type CheckOutcome = { ok: true; missing: string[] | undefined } | NotDone;

/** Moves begun in real time: the first takes until `at`, the others follow it. */
interface UnderWay {
  at: Ms;
  /** Rows of the log and inputs of the run before it. */
  logged: number;
  inputs: number;
  move: Move;
  rest: readonly Move[];
  ended: (outcome: ActOutcome) => void;
}

export class DeskRun {
  /** The desk this person sits at; in turn it changes with the hour. */
  desk: string;
  private run: ExerciseRun;
  private view: SeatView;
  private readonly setup: DeskRunSetup;
  private readonly queue: WordQueue;
  /** Desks whose last step of a hint was a nudge. */
  private readonly nudged = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writesSoon = false;
  private underWay: UnderWay[] = [];

  constructor(setup: DeskRunSetup) {
    this.setup = setup;
    this.queue = new WordQueue(setup.words);
    this.run = setup.run;
    this.desk = setup.desk;
    this.takeTurn();
    this.view = seatView(this.run, this.desk);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getView = (): SeatView => this.view;

  /**
   * Does moves one after the other with all they cost, and lets `ended` know: at once, or as soon as words can be read.
   * The first that is not done ends them; after a fault the run is as before that move.
   */
  act(moves: readonly Move[], ended: (outcome: ActOutcome) => void): void {
    if (this.run.mode === 'assess')
      this.queue.add(
        () => this.doInRealTime(moves, ended),
        () => ended({ ok: false, why: 'unread' }),
      );
    else this.inTurn(() => this.doAll(moves), ended);
  }

  /** Real time passes; what is under way and done by then is told. */
  pass(span: Ms): void {
    if (this.run.ended) return;
    const [logged, second] = [this.run.world.log.length, Math.floor(this.run.now / SECOND)];
    const inputs = Math.min(this.run.inputs.length, ...this.underWay.map((each) => each.inputs));
    const isDone = this.tried(() => this.run.advanceTo(this.run.now + span), inputs);
    const moved = logged !== this.run.world.log.length || second !== Math.floor(this.run.now / SECOND);
    if (!isDone || moved || this.run.ended) this.changed(this.run.ended ? AFTER_THE_PICTURE : NOW_AND_THEN);
    const over = this.underWay.filter(
      ({ at, move }) =>
        !isDone || this.run.ended || at <= this.run.now || this.run.leftUnsaid(move) !== undefined,
    );
    this.underWay = this.underWay.filter((each) => !over.includes(each));
    for (const each of over)
      if (isDone) this.goOn(each);
      else each.ended({ ok: false, why: 'fault' });
  }

  /** Lets the run come to the first thing that reaches this desk. Nobody has spoken yet, so words are not waited for. */
  begin(longest: Ms): void {
    const wait = (): ActOutcome => this.attempt(() => this.waitUntilAddressed(longest));
    if (!wait().ok) this.inTurn(wait, () => undefined);
  }

  /** The next hint for this seat and its level, counted as given; undefined when there is none. */
  hint(): { level: 1 | 2 | 3; text: string } | undefined {
    const hints = this.run.scenario.hints.filter(({ seat }) => seat === this.view.unit || seat === this.desk);
    const taken = this.hintSteps();
    const hint = hints[Math.min(hints.length - 1, Math.floor(taken / STEPS))];
    if (!hint || this.run.ended) return undefined;
    const level = taken >= hints.length * STEPS ? 3 : (([1, 2, 3] as const)[taken % STEPS] ?? 3);
    if (level === 1) this.nudged.add(this.desk);
    else this.nudged.delete(this.desk);
    this.run.note({ input: 'hint', t: this.run.now, desk: this.desk, level });
    this.changed();
    return { level, text: level === 1 ? hint.nudge : level === 2 ? hint.where : hint.how };
  }

  /** Answers "how sure?" about the newest move. */
  sure(sure: boolean): void {
    if (this.run.ended || this.view.howSure === undefined) return;
    this.run.note({ input: 'confidence', t: this.run.now, desk: this.desk, sure });
    this.changed();
  }

  /**
   * Those words were no promise: the run is read anew without it, and the claim is kept for whoever looks at the run.
   * False where no words made it.
   */
  notPromise(id: string): boolean {
    const contests = notAPromise(this.run, id);
    if (contests.length === 0 || this.run.ended) return false;
    const session = unsealed(sessionOf(this.run));
    this.run = this.setup.rebuild({ ...session, contests: [...(session.contests ?? []), ...contests] });
    this.changed();
    return true;
  }

  /** What the receiver of this note needs and does not get; counted as help. */
  check(move: Move, ended: (outcome: CheckOutcome) => void): void {
    this.inTurn((): CheckOutcome => {
      const missing = missingFor(this.run, this.desk, move);
      if (missing !== undefined && !this.run.ended) {
        this.run.note({ input: 'hint', t: this.run.now, desk: this.desk, level: 1 });
        this.changed();
      }
      return { ok: true, missing };
    }, ended);
  }

  /** Practice can be ended with a link for a colleague. */
  get mayBePassed(): boolean {
    return this.run.mode === 'practise';
  }

  /** Writes soon, though no move was made. */
  write(): void {
    this.writeAfter(AFTER_THE_PICTURE);
  }

  /** Writes now what is still to be written. */
  readonly flush = (): void => {
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.setup.keep(sessionOf(this.run), this.run.ended);
  };

  private inTurn<O>(work: () => O, ended: (outcome: NoInfer<O> | NotDone) => void): void {
    this.queue.add(
      () => ended(work()),
      () => ended({ ok: false, why: 'unread' }),
    );
  }

  private doAll(moves: readonly Move[]): ActOutcome {
    for (const move of moves) {
      const outcome = this.attempt(() => this.run.act(this.desk, move));
      if (!outcome.ok) return outcome;
      const rest = this.run.leftUnsaid(move);
      if (rest !== undefined) return brokenOff(rest);
    }
    return { ok: true };
  }

  /**
   * Words and waits cost their published time at once, as if it had passed while they were written; everything else
   * takes its time, and others go on meanwhile.
   */
  private doInRealTime([move, ...rest]: readonly Move[], ended: UnderWay['ended']): void {
    if (!move) {
      ended({ ok: true });
      return;
    }
    const under = {
      at: 0,
      logged: this.run.world.log.length,
      inputs: this.run.inputs.length,
      move,
      rest,
      ended,
    };
    const { busyUntil } = this.run.world.desk(this.desk);
    const began = Math.max(this.run.now, busyUntil);
    const isDone = this.tried(() => {
      under.at = this.run.submit(this.desk, move);
      if ((move.move === 'wait' || isOfWords(move)) && busyUntil <= this.run.now)
        this.run.untilFree(this.desk);
      else if (isOfWords(move)) this.run.advanceTo(this.run.now + under.at - began);
    }, under.inputs);
    if (move.move === 'wait') under.at = Math.min(under.at, this.run.now);
    this.changed();
    if (!isDone) ended({ ok: false, why: 'fault' });
    else if (under.at <= this.run.now || this.run.ended || this.run.leftUnsaid(move) !== undefined)
      this.goOn(under);
    else this.underWay.push(under);
  }

  /** The move is done: a refusal ends it, else the next one follows. */
  private goOn({ logged, move, rest, ended }: UnderWay): void {
    const refused = this.refusalSince(logged);
    const unsaid = this.run.leftUnsaid(move);
    if (unsaid !== undefined) ended(brokenOff(unsaid));
    else if (refused === undefined) this.doInRealTime(rest, ended);
    else ended({ ok: false, why: refused });
  }

  /** False after a fault: then the run is put in anew with only its first inputs. */
  private tried(deed: () => void, inputs: number): boolean {
    const reachedAt = this.run.now;
    try {
      deed();
      return true;
    } catch {
      const session = unsealed(sessionOf(this.run));
      this.run = this.setup.rebuild({ ...session, inputs: session.inputs.slice(0, inputs), reachedAt });
      return false;
    }
  }

  /** A refusal by the system is said; after a fault the run is put in anew without what caused it. */
  private attempt(deed: () => void): ActOutcome {
    const logged = this.run.world.log.length;
    const isDone = this.tried(deed, this.run.inputs.length);
    this.changed();
    if (!isDone) return { ok: false, why: 'fault' };
    const refused = this.refusalSince(logged);
    return refused === undefined ? { ok: true } : { ok: false, why: refused };
  }

  /** Lets time pass until something reaches this desk, before anybody moves. */
  private waitUntilAddressed(longest: Ms): void {
    const until = this.run.now + longest;
    const before = this.addressedBy();
    while (!this.run.ended && this.run.now < until && this.addressedBy() === before && !this.turnIsOver())
      this.run.advanceTo(Math.min(until, this.run.now + SECOND));
    this.run.settle(this.desk);
  }

  private hintSteps(): number {
    const levels = this.run.inputs.flatMap((input) =>
      input.input === 'hint' && input.desk === this.desk ? [input.level] : [],
    );
    const taken = stepsTaken(levels);
    return taken % STEPS === 0 && this.nudged.has(this.desk) ? taken + 1 : taken;
  }

  /** Grows when a call, a line, a message or a card reaches the desk. */
  private addressedBy(): string {
    const { incoming, call, cards } = seatView(this.run, this.desk);
    const spoken = call?.lines.filter((line) => !line.mine).length ?? 0;
    return `${incoming.map(({ id, state }) => id + state).join()}/${call?.talk}/${spoken}/${cards.length}`;
  }

  private refusalSince(row: number): string | undefined {
    const { log } = this.run.world;
    for (let at = row; at < log.length; at += 1) {
      const event = log.at(at);
      if (event.kind === 'moveRefused' && event.deskId === this.desk) return event.reasonCode ?? 'closed';
    }
    return undefined;
  }

  private turnIsOver(): boolean {
    return this.run.activeSeat() !== this.desk;
  }

  /** Between two turns, and after a shift was ended, nobody sits anywhere: the next chair is taken when its hour comes. */
  private takeTurn(): void {
    if (this.run.turns.length === 0 && !this.turnIsOver()) return;
    if (!this.run.ended && this.run.nextTurnAt > this.run.now) this.run.advanceTo(this.run.nextTurnAt);
    this.desk = this.run.activeSeat() ?? this.desk;
  }

  private changed(within = AFTER_THE_PICTURE): void {
    this.takeTurn();
    this.view = shareParts(this.view, seatView(this.run, this.desk));
    for (const listener of this.listeners) listener();
    this.writeAfter(within);
  }

  private writeAfter(within: Ms): void {
    if (this.timer !== undefined && (this.writesSoon || within > AFTER_THE_PICTURE)) return;
    clearTimeout(this.timer);
    this.writesSoon = within <= AFTER_THE_PICTURE;
    this.timer = setTimeout(this.flush, within);
  }
}

const brokenOff = (rest: string): NotDone => ({ ok: false, why: 'brokenOff', rest });

/** Text of any kind, and a line put together by parts. */
const isOfWords = (move: Move): boolean =>
  move.move === 'say' || ('text' in move && (move.text ?? '') !== '');
