/** What a unit may write in a record; a refused move costs five seconds and says so. */
import { refuse } from '../../engine/world/records.ts';
import type { RecordRow } from '../../engine/world/shapes.ts';
import { isRecordTypeId, maySetStatus, mayWrite } from '../../model/record-types.ts';
import { isUnitId } from '../../model/units.ts';
import type { Run } from '../run-shape.ts';

type RecordKind = Pick<RecordRow, 'type' | 'journey'>;

/** Facts that stand inside a wider field of a record (2.7 names "dates", "premise", "reasons"). */
const FIELD_OF_FACT: Readonly<Record<string, string>> = {
  promisedDate: 'dates',
  requestedDate: 'dates',
  unitNumber: 'premise',
  premiseId: 'premise',
  serviceAddress: 'premise',
  accessNote: 'premise',
  delayReason: 'reasons',
};

/** Records a unit may write in this field; a refused one costs five seconds and says so. */
export function writable(run: Run, desk: string, row: RecordKind, field: string): boolean {
  const { unit } = run.world.desk(desk);
  const fields = [field, FIELD_OF_FACT[field] ?? field];
  if (!isUnitId(unit) || !isRecordTypeId(row.type)) return true;
  const { type } = row;
  if (fields.some((name) => mayWrite(unit, type, name))) return true;
  refuse(run.world, desk, 'noRight', row.type, undefined, row.journey);
  return false;
}

/** The same for a status: tier 1 may close, the technician may only report an outcome. */
export function statusAllowed(run: Run, desk: string, row: RecordKind, status: string): boolean {
  const { unit } = run.world.desk(desk);
  if (!isUnitId(unit) || !isRecordTypeId(row.type) || maySetStatus(unit, row.type, status)) return true;
  refuse(run.world, desk, 'noRight', row.type, undefined, row.journey);
  return false;
}
