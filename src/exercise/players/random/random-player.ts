/** A random player: sees only the view of its seat, and does whatever its unit can do, sense or nonsense. */
import type { Move } from '../../../model/move.ts';
import { isMoveId } from '../../../model/moves-catalogue.ts';
import type { Ms } from '../../../model/time.ts';
import type { ExerciseRun } from '../../run.ts';
import { type SeatView, seatView } from '../../views/seat-view.ts';
import { moveOfKind } from './arguments.ts';
import { Dice } from './dice.ts';
import { thingsOf } from './things.ts';
import { weightOfMove } from './weights.ts';

/** Moves after which a random player leaves the desk as it is. */
const MOST_MOVES = 150;

/** How thoughtless a player is, drawn once for each: from one who mostly listens and looks to one who tries every key. */
const TEMPERS = [0, 0.01, 0.05, 0.2, 1] as const;

/** Plays a run to its end by chance; the same seed does the same. */
export function playRandomly(run: ExerciseRun, line: readonly string[]): void {
  const [first] = line;
  if (first === undefined) return;
  const dice = new Dice(run.setup.seed, first);
  const temper = dice.one(TEMPERS) ?? 1;
  const turns = run.turns.length;
  let ordinal = 0;
  /** Moves until `until`: those of a turn, or those of the whole run. */
  const playUntil = (desk: string, until: Ms, most: number): void => {
    const last = ordinal + most;
    while (ordinal < last && run.now < until && !run.ended) {
      ordinal += 1;
      dice.startMove(ordinal);
      run.act(desk, randomMove(seatView(run, desk), dice, temper));
    }
    run.advanceTo(until);
  };
  if (turns === 0) playUntil(first, run.endsAt, MOST_MOVES);
  for (const turn of run.turns) {
    run.advanceTo(turn.from);
    playUntil(turn.desk, turn.until, Math.ceil(MOST_MOVES / turns));
  }
  run.advanceTo(run.endsAt);
}

/** One move for what the seat sees now. */
export function randomMove(view: SeatView, dice: Dice, temper = 1): Move {
  const things = thingsOf(view, dice, temper);
  const kinds = view.palette.map(({ move }) => move).filter(isMoveId);
  const kind = dice.weighted(kinds, (name) => weightOfMove(name, things));
  return (kind && moveOfKind(kind, things)) ?? { move: 'wait', for: 'PT30S' };
}
