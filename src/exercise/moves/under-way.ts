/** Moves that desks have begun: each takes effect when its desk time is over, a wait also when it is cut short. */
import { TIMER_CLASS, TIMER_KIND } from '../../engine/timers.ts';
import type { DeskState } from '../../engine/world/shapes.ts';
import type { Move } from '../../model/move.ts';
import { MINUTE, type Ms } from '../../model/time.ts';
import type { CustomerTurns } from '../customer/turns.ts';
import type { Run } from '../run-shape.ts';
import { type Turn, turnAt } from '../turns.ts';
import type { Waits } from '../waits.ts';
import { applyMove } from './apply.ts';
import { costOfMove } from './cost.ts';
import { spokenTo } from './spoken-to.ts';

/** Waiting until addressed ends here at the latest where a story lasts for days [A]. */
const LONG_WAIT = 30 * MINUTE;

interface MoveBegun {
  desk: string;
  move: Move;
  began: Ms;
}

interface RunOfMoves extends Run {
  readonly turns: readonly Turn[];
  readonly waits: Waits;
  readonly customers: CustomerTurns;
}

export class MovesUnderWay {
  private readonly run: RunOfMoves;
  /** By the slot of their timer. */
  private readonly moves: MoveBegun[] = [];

  constructor(run: RunOfMoves) {
    this.run = run;
  }

  /** Begins a move once the desk is free; gives the virtual time at which it takes effect. */
  begin(desk: string, move: Move): Ms {
    const { now, world } = this.run;
    const state = world.desk(desk);
    const began = Math.max(now, state.busyUntil);
    const at = this.endOf(desk, move, began);
    if (move.move === 'say' && began === now && at > began) this.beginsToSpeak(state, at);
    const slot = this.moves.length;
    this.moves.push({ desk, move, began });
    state.busyUntil = at;
    world.timers.arm(TIMER_KIND.moveDone, slot, at, TIMER_CLASS.input, slot);
    return at;
  }

  /** The desk time of a move is over. */
  due(slot: number): void {
    const begun = this.moves[slot];
    if (begun) applyMove(this.run, begun.desk, begun.move, { began: begun.began });
  }

  /** Somebody turns to a desk that waits for just that, or its turn is over: the wait ends here. */
  cutWaitShort(desk: DeskState | undefined, who?: string): void {
    const { now, world, waits } = this.run;
    if (desk === undefined || desk.busyUntil <= now) return;
    const slot = this.moves.findLastIndex((begun) => begun.desk === desk.id);
    const move = this.moves[slot]?.move;
    if (move?.move !== 'wait' || move.until !== 'addressed') return;
    waits.cut(desk.id, now, who);
    desk.busyUntil = now;
    world.timers.arm(TIMER_KIND.moveDone, slot, now, TIMER_CLASS.input, slot);
  }

  /** Whoever listens to a line of many words does not hear silence meanwhile. */
  private beginsToSpeak({ talk: id }: DeskState, said: Ms): void {
    const { world, customers } = this.run;
    const talk = id === undefined ? undefined : world.talks.find((each) => each.id === id);
    if (talk?.state !== 'open') return;
    spokenTo(world, talk, said);
    customers.listensUntil(talk, said);
  }

  /** Desk time; in a story of days, where a chair is taken for some hours only, one waits longer until addressed. */
  private endOf(desk: string, move: Move, began: Ms): Ms {
    const { turns, waits } = this.run;
    if (move.move !== 'wait' || move.until !== 'addressed') {
      waits.forget(desk);
      return began + costOfMove(this.run, desk, move);
    }
    const stay = turnAt(turns, began);
    const longest = stay ? Math.min(stay.until, began + LONG_WAIT) : began + costOfMove(this.run, desk, move);
    return waits.begin(desk, began, longest, stay?.until);
  }
}
