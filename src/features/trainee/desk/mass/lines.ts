/** The lines of a list: groups with their rows where they are open, and what was done to a row where that is open. */
import type { MassPast, MassRow } from '../../../../exercise/index.ts';
import type { Ms } from '../../../../model/time.ts';
import type { MassColumn } from './columns.ts';

export interface Group {
  /** What its rows have in common, in words; empty where they have nothing in that column. */
  label: string;
  /** Places of its rows. */
  rows: readonly number[];
  first: Ms;
  last: Ms;
}

export type Line =
  | { kind: 'group'; key: string; group: Group; isOpen: boolean }
  | { kind: 'row'; key: string; index: number; isOpen: boolean; isInGroup: boolean }
  | { kind: 'past'; key: string; index: number; past: MassPast | undefined; isInGroup: boolean };

const groupKey = (label: string): string => `group ${label}`;
export const rowKey = (index: number): string => `row ${index}`;

const byLabel = new Intl.Collator('en', { numeric: true });

/** Rows that show the same in this column, groups by name: nothing says which one matters. */
export function groupRows(rows: readonly MassRow[], places: readonly number[], column: MassColumn): Group[] {
  const groups = new Map<string, { label: string; rows: number[]; first: Ms; last: Ms }>();
  for (const place of places) {
    const row = rows[place];
    if (!row) continue;
    const label = column.value(row);
    const group = groups.get(label);
    if (group) {
      group.rows.push(place);
      group.first = Math.min(group.first, row.at);
      group.last = Math.max(group.last, row.at);
    } else groups.set(label, { label, rows: [place], first: row.at, last: row.at });
  }
  return [...groups.values()].sort((a, b) => byLabel.compare(a.label, b.label));
}

/** Everything from top to bottom; `open` holds the keys of opened groups and rows. */
export function linesOf(
  rows: readonly MassRow[],
  places: readonly number[],
  groups: readonly Group[] | undefined,
  open: ReadonlySet<string>,
): Line[] {
  const lines: Line[] = [];
  const add = (index: number, isInGroup: boolean): void => {
    const key = rowKey(index);
    const isOpen = open.has(key);
    lines.push({ kind: 'row', key, index, isOpen, isInGroup });
    if (!isOpen) return;
    const past = rows[index]?.past ?? [];
    if (past.length === 0)
      lines.push({ kind: 'past', key: `${key} past`, index, past: undefined, isInGroup });
    for (const [at, each] of past.entries())
      lines.push({ kind: 'past', key: `${key} past ${at}`, index, past: each, isInGroup });
  };
  if (!groups) for (const place of places) add(place, false);
  for (const group of groups ?? []) {
    const key = groupKey(group.label);
    const isOpen = open.has(key);
    lines.push({ kind: 'group', key, group, isOpen });
    if (isOpen) for (const place of group.rows) add(place, true);
  }
  return lines;
}
