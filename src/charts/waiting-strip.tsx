/** Bars of waiting without a word; what never came stays open at its end. */
import type { Ms } from '../model/time.ts';
import { useWidth } from './use-width.ts';
import styles from './waiting-strip.module.css';
import { WAITING_BAR, type WaitingRow, waitingStrip } from './waiting-strip.ts';

export interface WaitingStripProps {
  rows: readonly WaitingRow[];
  end: Ms;
  label: string;
}

const FIRST_WIDTH = 960;

export function WaitingStrip({ rows, end, label }: WaitingStripProps) {
  const { host, width = FIRST_WIDTH } = useWidth(240);
  const g = waitingStrip(rows, end, width);
  return (
    <div ref={host} dir="ltr">
      <svg className={styles.strip} viewBox={`0 0 ${g.width} ${g.height}`} role="img" aria-label={label}>
        {g.rows.map((row) => (
          <g key={row.name}>
            <text className={styles.name} x={row.x} y={row.y - 8}>
              {row.name}
            </text>
            <rect className={styles.bar} x={row.x} y={row.y} width={row.width} height={WAITING_BAR} rx={2} />
            {row.open ? (
              <path
                className={styles.open}
                d={`M${row.x + row.width - 6} ${row.y - 2} l4 6 l-4 6 l4 6 l-4 8`}
              />
            ) : (
              <line
                className={styles.end}
                x1={row.x + row.width}
                x2={row.x + row.width}
                y1={row.y - 4}
                y2={row.y + WAITING_BAR + 4}
              />
            )}
            <text className={styles.words} x={row.wordsX} y={row.y + 14}>
              {row.words}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
