/** Stopping and restarting the contract clock of a record. */
import { pauseRecordClock, resumeRecordClock } from '../../engine/world/record-clocks.ts';
import type { RecordRow } from '../../engine/world/shapes.ts';
import { isPauseReason, PAUSE_REASONS } from '../../model/codes.ts';
import type { MoveOf } from '../../model/move.ts';
import type { Run } from '../run-shape.ts';
import { readDue } from './read-instant.ts';

/** Who owes what is awaited; a reason nobody allows leaves it with the company. */
const owedFor = (reason: string): string =>
  isPauseReason(reason) && PAUSE_REASONS[reason].allowed ? 'customer' : 'company';

export function clockMove(
  run: Run,
  desk: string,
  row: RecordRow,
  move: MoveOf<'pauseClock'> | MoveOf<'resumeClock'>,
): void {
  const w = run.world;
  const columns = {
    ...w.actor(desk),
    ...w.about(row.journey),
    clock: 'contract',
    objectType: row.type,
    objectId: row.id,
  };
  if (move.move === 'resumeClock') {
    resumeRecordClock(w, row.id);
    w.emit({ kind: 'clockResumed', ...columns });
    return;
  }
  pauseRecordClock(w, row.id);
  const review = move.review === undefined ? undefined : readDue(run.now, move.review);
  w.emit({
    kind: 'clockPaused',
    ...columns,
    reasonCode: move.reason,
    owedParty: owedFor(move.reason),
    ...(move.evidence === undefined ? {} : { evidenceId: move.evidence }),
    ...(review === undefined ? {} : { dueAt: review }),
  });
}
