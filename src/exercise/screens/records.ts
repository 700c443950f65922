/** Records as their system shows them, with the history that the system keeps of them. */
import type { RecordRow } from '../../engine/world/shapes.ts';
import type { World } from '../../engine/world/world.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import { isRecordTypeId, RECORD_TYPES } from '../../model/record-types.ts';
import { isSystemId, SYSTEMS, type SystemId } from '../../model/systems.ts';
import { isUnitId, UNITS } from '../../model/units.ts';
import { labelOf } from '../fact-book.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { valueWords } from '../value-words.ts';
import { deskName } from '../views/names.ts';
import type { ScreenChange, ScreenClock, ScreenNote, ScreenRecord } from './shapes.ts';

/** Screens that list their records whatever case is in hand. */
const SHARED_RECORDS: ReadonlySet<SystemId> = new Set<SystemId>([
  'outageBoard',
  'serviceProblem',
  'changeCal',
  'contactRegister',
]);

/** Records on which a contract clock hangs. */
const CLOCKED: ReadonlySet<string> = new Set(['troubleTicket', 'productOrder']);

/** The rows that a system shows to a desk of this unit for the case in hand. */
export function recordsOf(run: Run, unit: string, system: SystemId, about: CaseInHand): ScreenRecord[] {
  const rows = [...run.world.records.values()].filter(
    (row) =>
      row.visibleIn.includes(system) &&
      (SHARED_RECORDS.has(system) || isOfCase(row, about)) &&
      (row.type !== 'serviceProblem' || row.ownerUnit === unit || isDeclared(run.world, row.incident)),
  );
  const histories = historiesOf(run, new Set(rows.map(({ id }) => id)));
  return rows.map((row) => screenRecord(run, row, histories.get(row.id)));
}

/** One record with all that its system has of it now. */
export const recordNow = (run: Run, row: RecordRow): ScreenRecord =>
  screenRecord(run, row, historiesOf(run, new Set([row.id])).get(row.id));

/** The name of a field as this type of record has it. */
export function fieldLabel(type: string, field: string): string {
  const fields: Readonly<Record<string, string>> = isRecordTypeId(type) ? RECORD_TYPES[type].fields : {};
  return fields[field] ?? labelOf(field);
}

export const isDeclared = (w: World, incident: string | undefined): boolean =>
  w.incidents.get(incident ?? '')?.declared === true;

const isOfCase = (row: RecordRow, about: CaseInHand): boolean =>
  (row.journey !== undefined && row.journey === about.journey) ||
  (row.incident !== undefined && row.incident === about.incident);

function screenRecord(run: Run, row: RecordRow, history: readonly ScreenChange[] = []): ScreenRecord {
  const clock = clockOfRecord(run.world, row);
  const person = row.ownerDesk === undefined ? undefined : run.world.desks.get(row.ownerDesk)?.person;
  return {
    id: row.id,
    type: row.type,
    status: row.status,
    owner: row.ownerUnit ?? 'nobody',
    ...(person === undefined ? {} : { ownerPerson: person }),
    ...(row.startedAt < 0 ? {} : { startedAt: row.startedAt }),
    fields: Object.entries(row.fields).map(([field, value]) => ({
      label: fieldLabel(row.type, field),
      value: valueWords(undefined, value),
    })),
    linkedTo: [...row.linkedTo],
    notes: row.notes.map((note) => noteOf(run, note)),
    history,
    ...(clock ? { clock } : {}),
  };
}

const noteOf = (run: Run, { t, by, text }: RecordRow['notes'][number]): ScreenNote => ({
  ...(t < 0 ? {} : { at: t }),
  ...(run.world.desks.has(by) ? { by: deskName(run, by) } : {}),
  text,
});

function clockOfRecord(w: World, row: RecordRow): ScreenClock | undefined {
  if (!CLOCKED.has(row.type)) return undefined;
  const limit = w.clocks.find((each) => each.record === row.id && each.clock === 'contract');
  if (!limit) return clockWithoutLimit(w, row);
  return {
    state: limit.state,
    startedAt: limit.startedAt,
    dueAt: limit.dueAt,
    ...(limit.stoodAt === undefined ? {} : { stoodAt: limit.stoodAt }),
    pausedFor: limit.pausedTotal,
    exempt: limit.exempt,
    breached: limit.breached,
  };
}

/** Nobody named a limit: the clock counts on all the same. */
function clockWithoutLimit(w: World, row: RecordRow): ScreenClock | undefined {
  let clock: ScreenClock | undefined;
  for (let at = 0; at < w.log.length; at += 1) {
    const { kind, t, objectId, clock: name } = w.log.at(at);
    if (objectId !== row.id || name !== 'contract') continue;
    if (kind === 'clockStarted') {
      const begun = row.startedAt < 0 ? {} : { startedAt: row.startedAt };
      clock = { state: 'running', ...begun, pausedFor: 0, exempt: false, breached: false };
    } else if (clock && kind === 'clockPaused') clock = { ...clock, state: 'paused', stoodAt: t };
    else if (clock && kind === 'clockStopped') clock = { ...clock, state: 'stopped', stoodAt: t };
    else if (clock && kind === 'clockResumed') {
      const { stoodAt = t, ...rest } = clock;
      clock = { ...rest, state: 'running', pausedFor: clock.pausedFor + t - stoodAt };
    }
  }
  return clock;
}

/** What the log has of each of these records, oldest first. */
function historiesOf(run: Run, ids: ReadonlySet<string>): Map<string, ScreenChange[]> {
  const found = new Map<string, ScreenChange[]>();
  const { log } = run.world;
  for (let at = 0; at < log.length; at += 1) {
    const event = log.at(at);
    if (event.objectId === undefined || !ids.has(event.objectId)) continue;
    const change = changeOf(run, event);
    if (!change) continue;
    const history = found.get(event.objectId) ?? [];
    history.push(change);
    found.set(event.objectId, history);
  }
  return found;
}

const CLOCK_CHANGES: Readonly<Record<string, ScreenChange['what']>> = {
  clockPaused: 'clockPaused',
  clockResumed: 'clockResumed',
  clockStopped: 'clockStopped',
  clockBreached: 'clockBreached',
};

/**
 * The entry that an event leaves in the history of its record; a note stands among the notes. What a system did to its
 * own fields without anybody (a migration at night) leaves none.
 */
function changeOf(run: Run, event: LogEvent): ScreenChange | undefined {
  const { kind, t: at, field, fromState, toState, reasonCode, relatedObjectId, clock, origin } = event;
  const { objectType = '' } = event;
  const by = authorOf(run, event);
  const who = by === undefined ? { at } : { at, by };
  const reason = reasonCode === undefined ? {} : { reason: reasonCode };
  const clockChange = clock === 'contract' ? CLOCK_CHANGES[kind] : undefined;
  if (clockChange !== undefined) return { ...who, what: clockChange, ...reason };
  switch (kind) {
    case 'recordOpened':
      return { ...who, what: 'opened', ...(toState === undefined ? {} : { to: toState }) };
    case 'objectLinked':
      return relatedObjectId === undefined ? undefined : { ...who, what: 'linked', to: relatedObjectId };
    case 'ownerChanged':
      return {
        ...who,
        what: 'owner',
        ...(fromState === undefined ? {} : { from: fromState }),
        to: toState ?? 'nobody',
      };
    case 'recordChanged':
      if (field === undefined || field === 'note' || origin === 'machine') return undefined;
      return {
        ...who,
        what: field === 'status' ? 'status' : 'field',
        label: fieldLabel(objectType, field),
        ...(fromState === undefined ? {} : { from: valueWords(undefined, fromState) }),
        ...(toState === undefined ? {} : { to: valueWords(undefined, toState) }),
        ...reason,
      };
    default:
      return undefined;
  }
}

/** "Bea, Service operations centre", a unit or a system by its name; nobody where the world itself did it. */
export function authorOf(run: Run, { deskId, actorUnit }: LogEvent): string | undefined {
  if (deskId !== undefined) return deskName(run, deskId);
  if (isUnitId(actorUnit)) return UNITS[actorUnit].name;
  return isSystemId(actorUnit) ? SYSTEMS[actorUnit].name : undefined;
}

/** A record as shown, with one change of the own desk written into it. */
export function withChange(run: Run, record: ScreenRecord, event: LogEvent): ScreenRecord {
  const { kind, field, toState = '', text = '', relatedObjectId, t } = event;
  const change = changeOf(run, event);
  const row = run.world.records.get(record.id);
  const clock = row && clockOfRecord(run.world, row);
  const next = {
    ...record,
    ...(clock ? { clock } : {}),
    history: change ? [...record.history, change] : record.history,
  };
  if (kind === 'objectLinked' && relatedObjectId !== undefined)
    return { ...next, linkedTo: [...new Set([...record.linkedTo, relatedObjectId])] };
  if (kind === 'ownerChanged') {
    const { ownerPerson: _, ...unowned } = next;
    return { ...unowned, owner: toState };
  }
  if (kind === 'interactionClosed') return { ...next, status: row?.status ?? record.status };
  if (kind !== 'recordChanged' || field === undefined) return next;
  if (field === 'note') {
    const by = authorOf(run, event);
    return { ...next, notes: [...record.notes, { at: t, ...(by === undefined ? {} : { by }), text }] };
  }
  if (field === 'status') return { ...next, status: toState };
  const label = fieldLabel(record.type, field);
  const others = record.fields.filter((each) => each.label !== label);
  return { ...next, fields: [...others, { label, value: valueWords(undefined, toState) }] };
}
