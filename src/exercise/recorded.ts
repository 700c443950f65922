/** Desks played once before: what was put in at them then is put in again, each move when it is due. */
import type { Move } from '../model/move.ts';
import type { RecordedDesk, SessionInput } from '../model/session.ts';
import type { Ms } from '../model/time.ts';

export interface RecordedMove {
  /** Virtual time at which it was put in. */
  t: Ms;
  desk: string;
  move: Move;
}

/** The moves among what was put in, in its order. */
export const movesAmong = (inputs: readonly SessionInput[]): RecordedMove[] =>
  inputs.flatMap((input) =>
    input.input === 'move' ? [{ t: input.t, desk: input.desk, move: input.move }] : [],
  );

/** Moves of before, taken one by one. `dueAt` says when the first of those left is due; at its own time if nothing else does. */
export class RecordedMoves {
  private readonly moves: readonly RecordedMove[];
  private readonly dueAt: (next: RecordedMove) => Ms;
  private done = 0;

  constructor(moves: readonly RecordedMove[], dueAt: (next: RecordedMove) => Ms = ({ t }) => t) {
    this.moves = moves;
    this.dueAt = dueAt;
  }

  /** When the next move is due; undefined when all were made. */
  nextAt(): Ms | undefined {
    const next = this.moves[this.done];
    return next && this.dueAt(next);
  }

  /** The next move if it is due by now. */
  take(now: Ms): RecordedMove | undefined {
    const next = this.moves[this.done];
    if (!next || this.dueAt(next) > now) return undefined;
    this.done += 1;
    return next;
  }
}

/** The desks beside the seats of a run that say again what a person wrote and said there, at the same virtual times. */
export class RecordedDesks {
  /** Until all were made a run does not settle: all that was said comes. */
  readonly moves: RecordedMoves;
  private readonly desks: ReadonlyMap<string, RecordedDesk>;

  constructor(desks: readonly RecordedDesk[]) {
    this.desks = new Map(desks.map((desk) => [desk.desk, desk]));
    const moves = desks.flatMap(({ desk, inputs }) => movesAmong(inputs).map((move) => ({ ...move, desk })));
    this.moves = new RecordedMoves(moves.sort((a, b) => a.t - b.t));
  }

  has(desk: string): boolean {
    return this.desks.has(desk);
  }

  /** The rung that desk was played on. */
  rungOf(desk: string): number | undefined {
    return this.desks.get(desk)?.rung;
  }
}
