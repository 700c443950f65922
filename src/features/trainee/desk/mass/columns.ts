/** What a list of records shows of each row, in words: the columns of its data between those that every record has. */
import type { MassRow, MassView } from '../../../../exercise/index.ts';
import { CAUSES } from '../../../../model/codes.ts';
import { clockOf, clockWithSeconds } from '../../../../model/time.ts';
import { massText } from '../../text/mass.ts';
import { unitName } from '../../text/units.ts';
import { spaced } from '../flows/options.ts';

export interface MassColumn {
  id: string;
  label: string;
  value: (row: MassRow) => string;
}

const causeName = (code: string): string =>
  Object.entries(CAUSES).find(([id]) => id === code)?.[1].name ?? code;

/** The words for what stands in a field. */
export function fieldWords(field: string, value: string): string {
  if (value === '') return '';
  if (field === 'rootCause' || field === 'cause') return causeName(value);
  if (field === 'owner') return unitName(value);
  return field === 'status' ? spaced(value) : value;
}

/** Columns in the order in which they stand. */
export const columnsOf = (columns: MassView['columns']): MassColumn[] => [
  { id: 'id', label: massText.columns.id, value: ({ id }) => id },
  { id: 'at', label: massText.columns.at, value: ({ at }) => clockWithSeconds(at) },
  ...columns.map(({ id, label }) => ({
    id,
    label,
    value: ({ fields }: MassRow) => fieldWords(id, fields[id] ?? ''),
  })),
  { id: 'status', label: massText.columns.status, value: ({ status }) => fieldWords('status', status) },
  { id: 'owner', label: massText.columns.owner, value: ({ owner }) => fieldWords('owner', owner) },
  { id: 'linkedTo', label: massText.columns.linkedTo, value: ({ linkedTo }) => linkedTo.join(', ') },
];

/** What rows can be grouped by: every column but the number, and the minute in place of the second. */
export const groupingsOf = (columns: readonly MassColumn[]): MassColumn[] =>
  columns.flatMap((column) => {
    if (column.id === 'id') return [];
    if (column.id !== 'at') return [column];
    return [{ id: 'minute', label: massText.columns.minute, value: ({ at }: MassRow) => clockOf(at) }];
  });

/** Longest a column gets, in characters. */
const WIDEST = 28;

/** Width of each column in characters, so that nothing moves while rows come and go. */
export const widthsOf = (columns: readonly MassColumn[], rows: readonly MassRow[]): number[] =>
  columns.map(({ label, value }) => {
    let width = label.length + 1;
    for (const row of rows) width = Math.max(width, value(row).length);
    return Math.min(width + 1, WIDEST);
  });
