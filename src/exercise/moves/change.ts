/** Halting planned work: the record of the change moves, the work is over, and whoever owns it hears why. */
import { sendMessage } from '../../engine/world/messages.ts';
import { refuse, setStatus } from '../../engine/world/records.ts';
import type { RecordRow } from '../../engine/world/shapes.ts';
import type { MoveOf } from '../../model/move.ts';
import { maySetStatus } from '../../model/record-types.ts';
import { isUnitId } from '../../model/units.ts';
import { findRecord } from '../references.ts';
import type { Given, Run } from '../run-shape.ts';
import { content } from './content.ts';

const RUNNING: ReadonlySet<string> = new Set(['running', 'extended']);
const OVER: ReadonlySet<string> = new Set(['closed', 'stopped', 'backedOut']);

const TOLD = { postpone: 'put off', stop: 'stopped', backOut: 'to be backed out' } as const;

/** What never began or is put off stands as stopped: it needs a new approval. Only what runs can be backed out. */
const statusAfter = (row: RecordRow, how: MoveOf<'stopChange'>['how']): string =>
  how === 'backOut' && RUNNING.has(row.status) ? 'backedOut' : 'stopped';

export function stopChange(run: Run, desk: string, move: MoveOf<'stopChange'>, given: Given): void {
  const w = run.world;
  const row = findRecord(w, move.change);
  if (row?.type !== 'change' || OVER.has(row.status)) {
    refuse(w, desk, 'closed', 'change', 'changeCal', row?.journey);
    return;
  }
  const { unit } = w.desk(desk);
  const to = statusAfter(row, move.how);
  if (!isUnitId(unit) || !maySetStatus(unit, 'change', to)) {
    refuse(w, desk, 'noRight', 'change', 'changeCal', row.journey);
    return;
  }
  const about = { journey: row.journey, incident: row.incident };
  const ran = RUNNING.has(row.status);
  const columns = { ...w.actor(desk), ...w.about(row.journey, row.incident), objectId: row.id };
  w.emit({ kind: 'changeStopped', ...columns, reasonCode: move.how, text: move.reason });
  setStatus(w, desk, row, to, move.how);
  if (ran) w.emit({ kind: 'changeEnded', ...columns, toState: to });
  const { says } = content(run, desk, { text: move.reason }, about, given);
  sendMessage(w, {
    desk,
    to: listenerOf(row, unit),
    channel: 'note',
    text: `${row.id} ${TOLD[move.how]}. ${move.reason}`.trim(),
    says,
    ...about,
  });
}

/** Its owner; where the owner stops it, the network side that was to carry it out. */
function listenerOf({ ownerUnit = 'changeManagement' }: RecordRow, unit: string): string {
  return ownerUnit === unit ? 'noc' : ownerUnit;
}
