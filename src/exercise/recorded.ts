/** Desks played once before: what was put in at them then is put in again, at the same virtual times. */
import type { RecordedDesk, SessionInput } from '../model/session.ts';
import type { Ms } from '../model/time.ts';

interface RecordedMove {
  t: Ms;
  desk: string;
  move: Extract<SessionInput, { input: 'move' }>['move'];
}

export class RecordedMoves {
  private readonly desks: ReadonlyMap<string, RecordedDesk>;
  private readonly moves: readonly RecordedMove[];
  private done = 0;

  constructor(desks: readonly RecordedDesk[]) {
    this.desks = new Map(desks.map((desk) => [desk.desk, desk]));
    this.moves = desks
      .flatMap(({ desk, inputs }) =>
        inputs.flatMap((input) => (input.input === 'move' ? [{ t: input.t, desk, move: input.move }] : [])),
      )
      .sort((a, b) => a.t - b.t);
  }

  has(desk: string): boolean {
    return this.desks.has(desk);
  }

  /** The rung that desk was played on. */
  rungOf(desk: string): number | undefined {
    return this.desks.get(desk)?.rung;
  }

  /** When the next move is due; undefined when all were made. Until then a run does not settle: all that was said comes. */
  nextAt(): Ms | undefined {
    return this.moves[this.done]?.t;
  }

  /** The next move, alone, if it is due by now. */
  take(now: Ms): readonly RecordedMove[] {
    const move = this.moves[this.done];
    if (!move || move.t > now) return [];
    this.done += 1;
    return [move];
  }
}
