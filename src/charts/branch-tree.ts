/** Geometry of runs begun again from one another: a row for each, its line where it went its own way. Data in, shapes out. */
import type { Ms } from '../model/time.ts';
import { type Stretch, xOf } from './time-axis.ts';

export interface TreeRun {
  id: string;
  /** Absent for the run that the others come from. */
  parent?: string | undefined;
  /** When it left its parent. */
  at?: Ms | undefined;
  /** How far it came. */
  to: Ms;
}

export interface TreeRow<R extends TreeRun> {
  run: R;
  /** Its own line, drawn at the foot of the row. */
  x0: number;
  x1: number;
  /** It comes down from a row above at `x0`. */
  leaves: boolean;
  /** Lines on their way to rows further down. */
  through: readonly number[];
}

/**
 * Rows from the first run down. Of those that leave one run the last to leave comes first, so that no line
 * crosses another: what passes a row passes before its beginning.
 */
export function branchTree<R extends TreeRun>(runs: readonly R[], axis: readonly Stretch[]): TreeRow<R>[] {
  const ids = new Set(runs.map(({ id }) => id));
  const childrenOf = (id: string): R[] =>
    runs
      .map((run, i) => ({ run, i }))
      .filter(({ run }) => run.parent === id)
      .sort((a, b) => (b.run.at ?? 0) - (a.run.at ?? 0) || b.i - a.i)
      .map(({ run }) => run);
  const ordered: R[] = [];
  const add = (run: R): void => {
    if (ordered.includes(run)) return;
    ordered.push(run);
    for (const child of childrenOf(run.id)) add(child);
  };
  for (const run of runs) if (run.parent === undefined || !ids.has(run.parent)) add(run);
  const row = new Map(ordered.map((run, i) => [run.id, i]));
  const start = axis[0]?.x0 ?? 0;
  const beginOf = (run: R): number => (run.at === undefined ? start : xOf(axis, run.at));
  return ordered.map((run, i) => {
    const x0 = beginOf(run);
    const through = ordered.flatMap((other, at) => {
      const from = row.get(other.parent ?? '');
      return from !== undefined && from < i && at > i ? [beginOf(other)] : [];
    });
    return {
      run,
      x0,
      x1: Math.max(x0 + LEAST, xOf(axis, run.to)),
      leaves: row.has(run.parent ?? ''),
      through: [...new Set(through)],
    };
  });
}

/** A run that was left at once is still seen. */
const LEAST = 4;
