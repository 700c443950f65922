/** Chosen rows: choosing and leaving them, and the one reference by which a move names them all. */
import type { MassView } from '../../../../exercise/index.ts';
import { spansOf, writeMassRef } from '../../../../model/mass-ref.ts';
import type { Line } from './lines.ts';

export type Chosen = ReadonlySet<number>;

/** All rows in, or all of them out where every one was in. */
export function toggled(chosen: Chosen, rows: readonly number[]): Chosen {
  const next = new Set(chosen);
  const isIn = rows.every((row) => chosen.has(row));
  for (const row of rows) {
    if (isIn) next.delete(row);
    else next.add(row);
  }
  return next;
}

export const added = (chosen: Chosen, rows: readonly number[]): Chosen => new Set([...chosen, ...rows]);

/** Rows that a line stands for: itself, or all of its group. */
export const rowsOfLine = (line: Line | undefined): readonly number[] =>
  line === undefined ? [] : line.kind === 'group' ? line.group.rows : [line.index];

/**
 * The shortest words for the chosen rows: all there are, whole values of one column, or their places. A column in which
 * something was changed does not serve: what stands there now is not what it began with.
 */
export function refOf(view: MassView, chosen: Chosen): string {
  const of = view.rows.length;
  const single = chosen.size === 1 ? [...chosen][0] : undefined;
  if (chosen.size === of) return writeMassRef({ mass: view.id, of });
  if (single === undefined) {
    for (const { id } of view.columns) {
      const values = valuesOf(view, chosen, id);
      if (values) return writeMassRef({ mass: view.id, of, where: { column: id, values } });
    }
  }
  const places = [...chosen].map((index) => index + 1).sort((a, b) => a - b);
  return writeMassRef({ mass: view.id, of, places: spansOf(places) });
}

/** Most values that a reference lists; more of them are no group any more. */
const MOST_VALUES = 12;

/** Values of a column that the chosen rows have and no other row has. */
function valuesOf({ rows }: MassView, chosen: Chosen, column: string): string[] | undefined {
  const inside = new Set<string>();
  for (const index of chosen) inside.add(rows[index]?.fields[column] ?? '');
  if (inside.size > MOST_VALUES || [...inside].some((value) => value.includes('|'))) return undefined;
  for (const [index, { fields, past }] of rows.entries()) {
    if (past.some(({ field }) => field === column)) return undefined;
    if (!chosen.has(index) && inside.has(fields[column] ?? '')) return undefined;
  }
  return [...inside].sort();
}
