/** Off the line, the note or handover a person opened last says which case she is at. */
import type { SeatView } from '../../../../exercise/index.ts';
import type { Move, MoveName } from '../../../../model/move.ts';

/** Moves that belong to a case and name no record, person or handover that would say which. */
const OF_A_CASE: ReadonlySet<MoveName> = new Set([
  'lookUp',
  'runCheck',
  'sendHandover',
  'report',
  'escalate',
  'openRecord',
  'doWork',
  'bookSlot',
  'logDecision',
  'conveneBridge',
  'publish',
  'sendMessage',
  'placeCall',
  'writeShiftNote',
]);

/** What the open item is about, as moves name it; a talk on the line has its own case. */
export function caseOpen(view: SeatView, item: string | undefined): string | undefined {
  if (item === undefined || view.call !== undefined) return undefined;
  return view.incoming.find(({ id, kind }) => id === item && kind !== 'call' && kind !== 'heldCall')?.ref;
}

export const ofCase = (move: Move, about: string | undefined): Move =>
  about === undefined || move.about !== undefined || !OF_A_CASE.has(move.move) ? move : { ...move, about };
