/** Off the line, the note or handover a person opened last says which case she is at. */
import type { SeatView } from '../../../../exercise/index.ts';
import type { Move, MoveName } from '../../../../model/move.ts';
import { type Compose, slotOf } from '../flows/flow.ts';

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

/**
 * A note begun while an item is open stays about it, whatever is opened while it is written, and what is not sent of it
 * is not found again under another item.
 */
export function noteOfCase(compose: Compose, about: string | undefined): Compose {
  const { build, slot } = compose;
  const empty = build('', [], '');
  if (ofCase(empty, about) === empty) return compose;
  return { ...compose, slot: slotOf(slot, about), build: (...of) => ofCase(build(...of), about) };
}
