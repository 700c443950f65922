/** Written plays at their seats: "when this, do that", each step once, moves one after the other. */
import { causeSide } from '../../model/codes.ts';
import { matches } from '../../model/pattern.ts';
import type { Play, PlayStep } from '../../model/scenario.ts';
import { type Ms, parseDuration, parseInstant } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';

/** What one seat does: a written play, or nothing. */
export interface PlayPart {
  desk: string;
  play: Play;
  /** Leaves out one move by its position in the play (for mutation). */
  skip?: number;
}

interface Waiting {
  step: PlayStep;
  at: Ms;
}

/** Plays a run to its end at one seat. `skip` leaves out one move by its position in the play. */
export function playOut(run: ExerciseRun, desk: string, play: Play, skip = -1): void {
  playTogether(run, [{ desk, play, skip }]);
}

/** Plays a run to its end at several seats; where two are ready at once, the one written first goes first. */
export function playTogether(run: ExerciseRun, parts: readonly PlayPart[]): void {
  const players = parts.map((part) => new Player(run, part));
  const notice = (): void => {
    for (const player of players) player.notice();
  };
  notice();
  for (let guard = 0; guard < 200_000 && !run.ended; guard += 1) {
    const ready = players.find((player) => player.isReady());
    if (ready) {
      ready.perform(notice);
      continue;
    }
    const times = [run.world.timers.nextTime(), ...players.map((player) => player.readyAt()), run.endsAt];
    const at = Math.min(...times.filter((t): t is number => t !== undefined));
    run.advanceTo(Math.max(at, run.now));
    notice();
  }
}

/** Number of moves written in a play. */
export const movesIn = (play: Play): number => play.steps.reduce((n, step) => n + step.do.length, 0);

class Player {
  private readonly run: ExerciseRun;
  private readonly part: PlayPart;
  private readonly open: PlayStep[];
  private readonly ready: Waiting[] = [];
  private readonly offsets = new Map<PlayStep, number>();
  private seen = 0;

  constructor(run: ExerciseRun, part: PlayPart) {
    this.run = run;
    this.part = part;
    this.open = [...part.play.steps];
    let offset = 0;
    for (const step of part.play.steps) {
      this.offsets.set(step, offset);
      offset += step.do.length;
    }
  }

  isReady(): boolean {
    return this.ready.some((waiting) => waiting.at <= this.run.now);
  }

  /** When the next step that has been triggered is due. */
  readyAt(): Ms | undefined {
    return this.ready[0]?.at;
  }

  /** Does the moves of the first step that is due. */
  perform(notice: () => void): void {
    const [waiting] = this.ready.splice(0, 1);
    const step = waiting?.step;
    if (!step || (step.unless && this.seenEver(step))) return;
    for (const [index, move] of step.do.entries()) {
      if (this.run.ended) return;
      if ((this.offsets.get(step) ?? 0) + index === this.part.skip) continue;
      this.run.act(step.desk ?? this.part.desk, move);
      notice();
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
      this.ready.push({ step, at: at + spanOf(step) });
    }
  }
}

const spanOf = (step: PlayStep): Ms => (step.after === undefined ? 0 : (parseDuration(step.after) ?? 0));
