/** Runs begun again from one another under one time axis: each leaves at its moment, its words stand over its line. */
import { type ReactNode, useMemo } from 'react';
import styles from './branch-tree.module.css';
import { branchTree, type TreeRun } from './branch-tree.ts';
import type { Stretch } from './time-axis.ts';
import { useWidth } from './use-width.ts';

export interface TreeChartRun extends TreeRun {
  current: boolean;
  /** `gone`: only its place is known. */
  state: 'over' | 'open' | 'gone';
}

export interface BranchTreeProps<R extends TreeChartRun> {
  runs: readonly R[];
  axisOf: (width: number) => readonly Stretch[];
  label: string;
  /** What stands over a run's line. */
  words: (run: R) => ReactNode;
}

/** Words keep so much room, wherever their run begins. */
const WORDS = 300;
const GAP = 10;

export function BranchTreeChart<R extends TreeChartRun>({ runs, axisOf, label, words }: BranchTreeProps<R>) {
  const { host, width } = useWidth(280);
  const rows = useMemo(
    () => (width === undefined ? [] : branchTree(runs, axisOf(width))),
    [runs, axisOf, width],
  );
  return (
    <div ref={host} dir="ltr">
      <ol className={styles.tree} aria-label={label}>
        {rows.map(({ run, x0, x1, leaves, through }) => (
          <li key={run.id} className={styles.row} data-state={run.state} data-current={run.current}>
            {through.map((x) => (
              <span key={x} className={styles.through} style={{ left: x }} aria-hidden="true" />
            ))}
            {leaves ? <span className={styles.drop} style={{ left: x0 }} aria-hidden="true" /> : null}
            <span className={styles.line} style={{ left: x0, width: x1 - x0 }} aria-hidden="true" />
            <div
              className={styles.words}
              style={{ marginLeft: Math.max(0, Math.min(x0, (width ?? 0) - WORDS)) + GAP }}
            >
              {words(run)}
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
