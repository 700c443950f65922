/** Values with where they stand and how old they are. */
import { DAY, formatSpan, type Ms } from '../../../model/time.ts';
import type { DrillRow } from '../../../readiness/drills/index.ts';
import { drillText } from '../text/drill.ts';
import { systemName } from '../text/systems.ts';
import styles from './drill.module.css';

/** "6 min", "3 weeks": nobody counts the hours of weeks. */
const spanWords = (span: Ms): string =>
  span >= 7 * DAY ? drillText.weeks(Math.round(span / (7 * DAY))) : formatSpan(span);

const ageWords = ({ age, isOver, system }: DrillRow, hasNewer: boolean): string => {
  if (isOver) return drillText.before;
  if (age === undefined) return system === undefined ? '' : drillText.now;
  return hasNewer ? drillText.since(spanWords(age)) : drillText.asOf(spanWords(age));
};

export function RowList({ rows }: { rows: readonly DrillRow[] }) {
  return (
    <dl className={styles.rows}>
      {rows.map((row) => (
        <div
          key={`${row.fact} ${row.words} ${row.age}`}
          className={styles.row}
          data-over={row.isOver === true}
        >
          <dt className={styles.label}>{row.label}</dt>
          <dd className={styles.value}>
            <bdi>{row.words}</bdi>
          </dd>
          <dd className={styles.source}>
            {row.system === undefined ? '' : `${systemName(row.system)} · `}
            {ageWords(
              row,
              rows.some((other) => other.fact === row.fact && other.isOver === true),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
