/** Moves that desks have begun: each takes effect when its desk time is over, a wait also when it is cut short. */
import { TIMER_CLASS, TIMER_KIND } from '../../engine/timers.ts';
import type { DeskState, Talk } from '../../engine/world/shapes.ts';
import type { Move, MoveOf } from '../../model/move.ts';
import { MINUTE, type Ms } from '../../model/time.ts';
import type { CustomerTurns } from '../customer/turns.ts';
import type { Run } from '../run-shape.ts';
import { type Turn, turnAt } from '../turns.ts';
import type { Waits } from '../waits.ts';
import { applyMove } from './apply.ts';
import { costOfMove } from './cost.ts';
import { talkOf, textOf } from './say.ts';
import { spokenTo } from './spoken-to.ts';

/** Waiting until addressed ends here at the latest where a story lasts for days [A]. */
const LONG_WAIT = 30 * MINUTE;

interface MoveBegun {
  desk: string;
  move: Move;
  began: Ms;
  at: Ms;
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
  /** Words for which a call did not last, by the move that was to say them. */
  private readonly unsaid = new WeakMap<Move, string>();

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
    this.moves.push({ desk, move, began, at });
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

  /** A call ends: whoever speaks in it stops. What was said until then has been said. */
  breakOff(talk: Talk): void {
    const { now, world } = this.run;
    for (const [slot, { desk, move, began, at }] of this.moves.entries()) {
      if (began > now || !isSpoken(move) || !world.timers.isArmed(TIMER_KIND.moveDone, slot)) continue;
      const state = world.desk(desk);
      if (talkOf(this.run, desk) !== talk || at <= now) continue;
      world.timers.disarm(TIMER_KIND.moveDone, slot);
      const whole = move.move === 'say' ? textOf(this.run, desk, move) : (move.text ?? '');
      const [said, rest] = cutAt(whole, (now - began) / (at - began));
      this.unsaid.set(move, rest);
      if (slot === this.moves.findLastIndex((begun) => begun.desk === desk)) state.busyUntil = now;
      if (said !== '') applyMove(this.run, desk, { move: 'say', text: said }, { began });
    }
  }

  /** What of a move's words was not said because the call ended; undefined where it did not. */
  leftUnsaid(move: Move): string | undefined {
    return this.unsaid.get(move);
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

/** Words to whoever is on the line. */
const isSpoken = (move: Move): move is MoveOf<'say'> | MoveOf<'hold'> =>
  move.move === 'say' || (move.move === 'hold' && move.on && move.text !== undefined);

/** A text as far as it was spoken after a part of its time, to the whole word, and the rest of it. */
function cutAt(text: string, part: number): [string, string] {
  const words = [...text.matchAll(/\S+/g)];
  const next = words[Math.floor(words.length * Math.min(1, part))]?.index ?? text.length;
  return [text.slice(0, next).trim(), text.slice(next)];
}
