/** One fact as a thread: its stops along a line, and the place where it snapped. */
import { memo } from 'react';
import styles from './thread-strip.module.css';
import { type ThreadStripStop, threadStrip } from './thread-strip.ts';

export interface ThreadStripProps {
  stops: readonly ThreadStripStop[];
  snapAt?: number | undefined;
  label: string;
}

const WIDTH = 320;

export const ThreadStrip = memo(function ThreadStrip({ stops, snapAt, label }: ThreadStripProps) {
  const g = threadStrip(stops, WIDTH, snapAt);
  return (
    <svg className={styles.strip} viewBox={`0 0 ${WIDTH} ${g.height}`} role="img" aria-label={label}>
      <path className={styles.whole} d={g.whole} />
      {g.lost === '' ? null : <path className={styles.lost} d={g.lost} />}
      {g.stops
        .filter((stop) => !(stop.broken && stop.x === g.snapX))
        .map((stop) => (
          <circle
            key={`${stop.x} ${stop.kind}`}
            className={stop.broken ? styles.broken : stop.mine ? styles.mine : styles.stop}
            cx={stop.x}
            cy={g.y}
            r={stop.mine ? 4.5 : 3.5}
          />
        ))}
      {g.snapX === undefined ? null : (
        <path
          className={styles.snap}
          d={`M${g.snapX - 4} ${g.y - 7} l8 14 M${g.snapX + 2} ${g.y - 7} l-4 14`}
        />
      )}
    </svg>
  );
});
