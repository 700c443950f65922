/** One move on many records: one event with how many and which; records that the story has anyway are written one by one. */
import { closesAs, refuse } from '../../engine/world/records.ts';
import type { EventDraft } from '../../model/event-columns.ts';
import type { Move } from '../../model/move.ts';
import { arrowAllowed } from '../../model/record-arrows.ts';
import { isRecordTypeId, mayWrite } from '../../model/record-types.ts';
import { isUnitId } from '../../model/units.ts';
import type { MassRow } from '../mass/mass-row.ts';
import { findRecord } from '../references.ts';
import type { MassChoice, Run } from '../run-shape.ts';
import { statusAllowed, writable } from './record-rights.ts';

type OnRecord = Extract<Move, { record: string }>;

/** What an event says besides who did it, to what and how many. */
type Deed = Partial<EventDraft> & Pick<EventDraft, 'kind'>;

/** False when the move names no rows of a mass. `each` does the move to one record. */
export function massMove<M extends OnRecord>(
  run: Run,
  desk: string,
  move: M,
  each: (move: M) => void,
): boolean {
  const chosen = run.masses.choose(move.record);
  if (!chosen) return false;
  if (chosen.made.length + chosen.records.length === 0) refuse(run.world, desk, 'closed', chosen.mass.type);
  for (const record of chosen.records) each({ ...move, record });
  if (chosen.made.length > 0) writeMade(run, desk, move, chosen);
  return true;
}

function writeMade(run: Run, desk: string, move: OnRecord, chosen: MassChoice): void {
  const { type } = chosen.mass;
  const may = (field: string): boolean => writable(run, desk, { type }, field);
  switch (move.move) {
    case 'linkTo':
      link(run, desk, move, chosen);
      return;
    case 'setPriority':
      if (may('priority')) change(run, desk, move, chosen, 'priority', move.priority, move.reason);
      return;
    case 'setCause':
      if (!may('cause')) return;
      change(run, desk, move, chosen, 'rootCause', move.cause);
      change(run, desk, move, chosen, 'causeConfidence', move.confidence);
      tell(run, desk, move, chosen, chosen.made, {
        kind: 'causeStated',
        says: { rootCause: move.cause },
        stance: 'asserted',
      });
      return;
    case 'addNote':
      if (may('note'))
        tell(run, desk, move, chosen, chosen.made, {
          kind: 'recordChanged',
          field: 'note',
          toState: 'added',
          text: move.text,
        });
      return;
    case 'reassign':
      if (may('owner')) reassign(run, desk, move, chosen, move.to);
      return;
    case 'correctRecord':
      if (move.field === 'status') setStatus(run, desk, move, chosen, move.value);
      else if (may(move.field)) change(run, desk, move, chosen, move.field, move.value);
      return;
    case 'setStatus':
      setStatus(run, desk, move, chosen, move.status, move.reason);
      return;
    case 'cancelRecord':
      setStatus(run, desk, move, chosen, 'cancelled', move.code);
      return;
    case 'closeRecord':
      close(run, desk, move, chosen, move.code);
      return;
    default:
      // Clocks, handovers and visits belong to one record.
      refuse(run.world, desk, 'closed', type);
  }
}

/** One event for all rows that it changes, and it stands in each of them. */
function tell(
  run: Run,
  desk: string,
  { record }: OnRecord,
  { mass }: MassChoice,
  made: readonly number[],
  { kind, ...deed }: Deed,
): void {
  const w = run.world;
  if (made.length === 0) return;
  const event = w.emit({
    kind,
    ...w.actor(desk),
    objectType: mass.type,
    objectId: record,
    ...deed,
    amount: made.length,
  });
  run.masses.change(mass, made, event);
}

function change(
  run: Run,
  desk: string,
  move: OnRecord,
  chosen: MassChoice,
  field: string,
  to: string,
  reason?: string,
): void {
  tell(run, desk, move, chosen, chosen.made, {
    kind: 'recordChanged',
    field,
    toState: to,
    ...(reason === undefined ? {} : { reasonCode: reason }),
  });
}

const where = (run: Run, { mass, made }: MassChoice, is: (row: MassRow) => boolean): number[] =>
  made.filter((index) => {
    const row = run.masses.row(mass, index);
    return row !== undefined && is(row);
  });

function link(run: Run, desk: string, move: Extract<OnRecord, { move: 'linkTo' }>, chosen: MassChoice): void {
  const w = run.world;
  const other = findRecord(w, move.to);
  const to = other?.id ?? (w.incidents.has(move.to) ? move.to : undefined);
  if (to === undefined) {
    refuse(w, desk, 'closed', chosen.mass.type);
    return;
  }
  const incident = other?.incident ?? (w.incidents.has(to) ? to : undefined);
  tell(
    run,
    desk,
    move,
    chosen,
    where(run, chosen, ({ linkedTo }) => !linkedTo.includes(to)),
    {
      kind: 'objectLinked',
      ...w.about(undefined, incident),
      relatedObjectId: to,
    },
  );
}

function reassign(run: Run, desk: string, move: OnRecord, chosen: MassChoice, to: string): void {
  const exempt = run.scenario.queues.find(({ id }) => id === to)?.slaExempt === true;
  tell(run, desk, move, chosen, chosen.made, {
    kind: 'ownerChanged',
    toState: to,
    ...(isUnitId(to) ? { targetUnit: to } : {}),
    reasonCode: exempt ? 'slaExempt' : 'reassigned',
  });
}

/** Only rows from whose status an arrow leads there. */
function setStatus(
  run: Run,
  desk: string,
  move: OnRecord,
  chosen: MassChoice,
  status: string,
  reason?: string,
): void {
  const { type } = chosen.mass;
  if (!statusAllowed(run, desk, { type }, status)) return;
  const made = where(run, chosen, (row) => arrowAllowed(type, row.status, status));
  if (made.length === 0) refuse(run.world, desk, 'noArrow', type);
  change(run, desk, move, { ...chosen, made }, 'status', status, reason);
}

/** Closing skips what lies between, as for one record. */
function close(run: Run, desk: string, move: OnRecord, chosen: MassChoice, code: string): void {
  const { type } = chosen.mass;
  const made = where(run, chosen, ({ status }) => closesAs({ type, status }) !== undefined);
  const first = made[0] === undefined ? undefined : run.masses.row(chosen.mass, made[0]);
  const to = (first && closesAs({ type, status: first.status })) ?? 'closed';
  if (!statusAllowed(run, desk, { type }, to)) return;
  if (made.length === 0) refuse(run.world, desk, 'noArrow', type);
  change(run, desk, move, { ...chosen, made }, 'status', to, code);
}

/** Alarms in their hundreds are acknowledged by one deed; false when the words name no rows of a mass. */
export function acknowledgeMass(run: Run, desk: string, ref: string): boolean {
  const w = run.world;
  const chosen = run.masses.choose(ref);
  const { unit } = w.desk(desk);
  if (!chosen || !isRecordTypeId(chosen.mass.type) || !isUnitId(unit)) return false;
  if (chosen.mass.type !== 'alarm' || !mayWrite(unit, 'alarm', 'status')) return false;
  const made = where(run, chosen, ({ fields }) => (fields.ackState ?? '') === '');
  if (made.length === 0) return true;
  const event = w.emit({
    kind: 'alarmAcked',
    ...w.actor(desk),
    objectType: 'alarm',
    objectId: ref,
    amount: made.length,
  });
  run.masses.change(chosen.mass, made, event);
  return true;
}
