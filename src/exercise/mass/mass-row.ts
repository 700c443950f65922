/** A row of a mass as its screen shows it, and how an event of the log changes it. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';

/** Something that was done to a row. */
export interface MassPast {
  at: Ms;
  /** Name of whoever did it. */
  by: string;
  /** Field that changed, or `status`, `owner`, `linkedTo`, `note`. */
  field: string;
  to: string;
}

export interface MassRow {
  id: string;
  at: Ms;
  status: string;
  /** Unit, or empty. */
  owner: string;
  linkedTo: readonly string[];
  fields: Readonly<Record<string, string>>;
  past: readonly MassPast[];
}

export interface MassView {
  id: string;
  type: string;
  columns: readonly { id: string; label: string }[];
  /** Oldest first: a row keeps its place when others come. */
  rows: readonly MassRow[];
}

/** What the event did to the records it names; undefined when it changed none. */
export function pastOf(event: LogEvent, by: string): MassPast | undefined {
  const { kind, t: at, toState = '', text = '' } = event;
  if (kind === 'objectLinked' && event.relatedObjectId !== undefined)
    return { at, by, field: 'linkedTo', to: event.relatedObjectId };
  if (kind === 'ownerChanged') return { at, by, field: 'owner', to: toState };
  if (kind === 'alarmAcked') return { at, by, field: 'ackState', to: by };
  if (kind !== 'recordChanged' || event.field === undefined) return undefined;
  return { at, by, field: event.field, to: event.field === 'note' ? text : toState };
}

/** The row with what was done to it. */
export function withPast(row: MassRow, past: MassPast): MassRow {
  const changed = { ...row, past: [...row.past, past] };
  switch (past.field) {
    case 'status':
      return { ...changed, status: past.to };
    case 'owner':
      return { ...changed, owner: past.to };
    case 'linkedTo':
      return row.linkedTo.includes(past.to) ? row : { ...changed, linkedTo: [...row.linkedTo, past.to] };
    case 'note':
      return changed;
    default:
      return { ...changed, fields: { ...row.fields, [past.field]: past.to } };
  }
}
