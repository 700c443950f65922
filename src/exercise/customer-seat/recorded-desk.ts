/** A desk as somebody played it before: every move at its own time, later by as much as the customer was late with her call. */
import type { SessionInput } from '../../model/session.ts';
import { MINUTE, type Ms } from '../../model/time.ts';
import type { NextMove } from '../players/play.ts';
import { findTalk } from '../references.ts';
import type { ExerciseRun } from '../run.ts';
import type { SeatPlayer } from './seat-player.ts';

/** So long it waits for her call before it goes on with the rest. */
const WAITS_FOR_HER: Ms = 20 * MINUTE;

interface RecordedMove extends NextMove {
  t: Ms;
}

export class RecordedDesk implements SeatPlayer {
  private readonly run: ExerciseRun;
  private readonly open: RecordedMove[];
  private late: Ms = 0;

  constructor(run: ExerciseRun, inputs: readonly SessionInput[]) {
    this.run = run;
    // Its waits were for what happened then; its times say when it went on.
    this.open = inputs.flatMap((input) =>
      input.input === 'move' && input.move.move !== 'wait'
        ? [{ t: input.t, desk: input.desk, move: input.move }]
        : [],
    );
  }

  notice(): void {
    // It looks at the clock only.
  }

  next(): NextMove | undefined {
    const [first] = this.open;
    if (!first || this.dueAt(first) > this.run.now) return undefined;
    this.late = Math.max(this.late, this.run.now - first.t);
    this.open.shift();
    return first;
  }

  readyAt(): Ms | undefined {
    const [first] = this.open;
    return first && this.dueAt(first);
  }

  private dueAt({ t, move }: RecordedMove): Ms {
    const at = t + this.late;
    if (move.move !== 'answerCall' || findTalk(this.run.world, move.call)?.state === 'ringing') return at;
    return at + WAITS_FOR_HER;
  }
}
