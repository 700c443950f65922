/** A desk as somebody played it before: every move at its own time, moved by as much as her call came at another. */
import type { SessionInput } from '../../model/session.ts';
import { MINUTE, type Ms, parseInstant } from '../../model/time.ts';
import type { NextMove } from '../players/play.ts';
import { movesAmong, type RecordedMove, RecordedMoves } from '../recorded.ts';
import { findTalk } from '../references.ts';
import type { ExerciseRun } from '../run.ts';
import type { SeatPlayer } from './seat-player.ts';

/** So long it waits for her call before it goes on with the rest. */
const WAITS_FOR_HER: Ms = 20 * MINUTE;

export class RecordedPlayer implements SeatPlayer {
  private readonly run: ExerciseRun;
  private readonly moves: RecordedMoves;
  private late: Ms = 0;

  constructor(run: ExerciseRun, inputs: readonly SessionInput[]) {
    this.run = run;
    // Its waits were for what happened then; its times say when it went on.
    const moves = movesAmong(inputs).filter(({ move }) => move.move !== 'wait');
    this.moves = new RecordedMoves(moves, (next) => this.dueAt(next));
  }

  notice(): void {
    // It looks at the clock only.
  }

  next(): NextMove | undefined {
    const next = this.moves.take(this.run.now);
    if (!next) return undefined;
    const late = this.run.now - next.t;
    this.late = next.move.move === 'answerCall' ? late : Math.max(this.late, late);
    return next;
  }

  readyAt(): Ms | undefined {
    return this.moves.nextAt();
  }

  private dueAt({ t, move }: RecordedMove): Ms {
    const at = t + this.late;
    if (move.move !== 'answerCall') return at;
    const talk = findTalk(this.run.world, move.call);
    if (talk?.state !== 'ringing') return at + WAITS_FOR_HER;
    const then = this.rangAt(move.call);
    // It lets her ring as long as it did.
    return then !== undefined && this.run.played?.speaksIn(talk) ? talk.rangAt + Math.max(0, t - then) : at;
  }

  /** When this call rang in the run that was recorded, where the story says so by the clock. */
  private rangAt(call: string): Ms | undefined {
    const beat = this.run.scenario.beats.find(({ do: deeds }) =>
      deeds.some((deed) => 'ring' in deed && deed.ring.id === call),
    );
    return beat?.at === undefined ? undefined : parseInstant(beat.at);
  }
}
