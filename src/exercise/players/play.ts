/** A written play at its seat: "when this, do that", each step once, moves one after the other. */
import { causeSide } from '../../model/codes.ts';
import type { Move } from '../../model/move.ts';
import { matches } from '../../model/pattern.ts';
import type { Play, PlayStep } from '../../model/scenario.ts';
import { type Ms, parseInstant, spanIn } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';

interface Waiting {
  step: PlayStep;
  at: Ms;
}

/** Plays a run to its end. `skip` leaves out one move by its position in the play (for mutation). */
export function playOut(run: ExerciseRun, desk: string, play: Play, skip = -1): void {
  const deadlines = playSlowly(run, desk, play, skip);
  let next = deadlines.next();
  while (!next.done) next = deadlines.next();
}

/** The same, handed back after every move and every deadline, so that a page can draw in between. */
export function* playSlowly(run: ExerciseRun, desk: string, play: Play, skip = -1): Generator<void, void> {
  const player = new Player(run, desk, play, skip);
  player.notice();
  for (let guard = 0; guard < 200_000 && !run.ended; guard += 1) {
    const next = player.next();
    if (next) {
      run.act(next.desk, next.move);
      player.notice();
      yield;
      continue;
    }
    const times = [run.world.timers.nextTime(), player.readyAt(), run.endsAt];
    const at = Math.min(...times.filter((t): t is number => t !== undefined));
    run.advanceTo(Math.max(at, run.now));
    player.notice();
    yield;
  }
}

export interface NextMove {
  desk: string;
  move: Move;
}

/** Gives the moves of a play one by one; whoever asks decides how long each takes. */
export class Player {
  private readonly run: ExerciseRun;
  private readonly desk: string;
  private readonly skip: number;
  private readonly open: PlayStep[];
  private readonly ready: Waiting[] = [];
  private inHand: { step: PlayStep; at: number } | undefined;
  private readonly offsets = new Map<PlayStep, number>();
  private seen = 0;

  constructor(run: ExerciseRun, desk: string, play: Play, skip: number) {
    this.run = run;
    this.desk = desk;
    this.skip = skip;
    this.open = [...play.steps];
    let offset = 0;
    for (const step of play.steps) {
      this.offsets.set(step, offset);
      offset += step.do.length;
    }
  }

  /** The next move that is due: of the step in hand, else of the first step that has become ready. */
  next(): NextMove | undefined {
    while (!this.run.ended) {
      if (this.inHand) {
        const { step, at } = this.inHand;
        const move = step.do[at];
        if (move) {
          this.inHand.at += 1;
          if ((this.offsets.get(step) ?? 0) + at !== this.skip) return { desk: step.desk ?? this.desk, move };
          continue;
        }
        this.inHand = undefined;
      }
      const [first] = this.ready;
      if (!first || first.at > this.run.now) return undefined;
      this.ready.shift();
      if (!(first.step.unless && this.seenEver(first.step))) this.inHand = { step: first.step, at: 0 };
    }
    return undefined;
  }

  /** When the next step that has been triggered is due. */
  readyAt(): Ms | undefined {
    return this.ready[0]?.at;
  }

  private seenEver(step: PlayStep): boolean {
    const { log } = this.run.world;
    for (let row = 0; row < log.length; row += 1) {
      if (step.unless && matches(step.unless, log.at(row), causeSide)) return true;
    }
    return false;
  }

  /** Which steps the new events (or the clock) have made ready. */
  notice(): void {
    const { log } = this.run.world;
    for (let row = this.seen; row < log.length; row += 1) {
      const event = log.at(row);
      this.take((step) =>
        typeof step.when !== 'string' && matches(step.when, event, causeSide) ? event.t : undefined,
      );
    }
    this.seen = log.length;
    this.take(({ when }) => (typeof when === 'string' ? (parseInstant(when) ?? 0) : undefined));
    this.ready.sort((a, b) => a.at - b.at);
  }

  /** Moves the steps that have a time now from the open ones to the ready ones. */
  private take(timeOf: (step: PlayStep) => Ms | undefined): void {
    for (let i = 0; i < this.open.length; i += 1) {
      const step = this.open[i];
      const at = step && timeOf(step);
      if (!step || at === undefined) continue;
      this.open.splice(i, 1);
      i -= 1;
      this.ready.push({ step, at: at + spanIn(step.after) });
    }
  }
}
