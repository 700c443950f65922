/** A written play at a seat: "when this, do that", each step once, moves one after the other. */
import { causeSide } from '../../model/codes.ts';
import type { Move } from '../../model/move.ts';
import { matches } from '../../model/pattern.ts';
import type { Play, PlayStep } from '../../model/scenario.ts';
import { type Ms, parseDuration, parseInstant } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';

interface Waiting {
  step: PlayStep;
  at: Ms;
}

/** Plays a run to its end. `skip` leaves out one move by its position in the play (for mutation). */
export function playOut(run: ExerciseRun, desk: string, play: Play, skip = -1): void {
  const player = new Player(run, desk, play, skip);
  player.toTheEnd();
}

/** Number of moves written in a play. */
export const movesIn = (play: Play): number => play.steps.reduce((n, step) => n + step.do.length, 0);

class Player {
  private readonly run: ExerciseRun;
  private readonly desk: string;
  private readonly open: { step: PlayStep; offset: number }[] = [];
  private readonly ready: Waiting[] = [];
  private readonly offsets = new Map<PlayStep, number>();
  private readonly skip: number;
  private seen = 0;

  constructor(run: ExerciseRun, desk: string, play: Play, skip: number) {
    this.run = run;
    this.desk = desk;
    this.skip = skip;
    let offset = 0;
    for (const step of play.steps) {
      this.offsets.set(step, offset);
      this.open.push({ step, offset });
      offset += step.do.length;
    }
  }

  toTheEnd(): void {
    const { run } = this;
    this.notice();
    for (let guard = 0; guard < 20_000 && !run.ended; guard += 1) {
      const next = this.ready.findIndex((waiting) => waiting.at <= run.now);
      if (next >= 0) {
        const [waiting] = this.ready.splice(next, 1);
        if (waiting) this.perform(waiting.step);
        continue;
      }
      const times = [run.world.timers.nextTime(), ...this.ready.map((w) => w.at), run.endsAt];
      const at = Math.min(...times.filter((t): t is number => t !== undefined));
      run.advanceTo(Math.max(at, run.now));
      this.notice();
    }
  }

  private perform(step: PlayStep): void {
    if (step.unless && this.seenEver(step)) return;
    for (const [index, move] of step.do.entries()) {
      if (this.run.ended) return;
      if ((this.offsets.get(step) ?? 0) + index === this.skip) continue;
      this.run.act(this.desk, move satisfies Move);
      this.notice();
    }
  }

  private seenEver(step: PlayStep): boolean {
    const { log } = this.run.world;
    for (let row = 0; row < log.length; row += 1) {
      if (step.unless && matches(step.unless, log.at(row), causeSide)) return true;
    }
    return false;
  }

  /** Which steps the new events (or the clock) have made ready. */
  private notice(): void {
    const { log } = this.run.world;
    for (let row = this.seen; row < log.length; row += 1) {
      const event = log.at(row);
      for (let i = 0; i < this.open.length; i += 1) {
        const entry = this.open[i];
        if (!entry || typeof entry.step.when === 'string' || !matches(entry.step.when, event, causeSide))
          continue;
        this.open.splice(i, 1);
        i -= 1;
        this.ready.push({ step: entry.step, at: event.t + spanOf(entry.step) });
      }
    }
    this.seen = log.length;
    for (let i = 0; i < this.open.length; i += 1) {
      const entry = this.open[i];
      if (!entry || typeof entry.step.when !== 'string') continue;
      const at = entry.step.when === 'start' ? 0 : (parseInstant(entry.step.when) ?? 0);
      this.open.splice(i, 1);
      i -= 1;
      this.ready.push({ step: entry.step, at: at + spanOf(entry.step) });
    }
    this.ready.sort((a, b) => a.at - b.at);
  }
}

const spanOf = (step: PlayStep): Ms => (step.after === undefined ? 0 : (parseDuration(step.after) ?? 0));
