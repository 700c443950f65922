/** Some minutes as they went: line after line, as far as the cursor has come. */
import { useEffect, useRef } from 'react';
import type { TimeCursor } from '../../../charts/cursor.ts';
import { momentLabel, spansDays } from '../../../charts/time-axis.ts';
import type { Moment } from '../../../exercise/debrief/index.ts';
import { debriefText } from '../text/debrief.ts';
import styles from './minutes.module.css';
import { useLastBefore } from './use-cursor.ts';

export interface MinutesProps {
  cursor: TimeCursor;
  moments: readonly Moment[];
  playing: boolean;
  /** Shown although nothing plays. */
  always?: boolean;
  /** Only the last few lines. */
  last?: number;
}

export function Minutes({ cursor, moments, playing, always, last }: MinutesProps) {
  const reached = useLastBefore(cursor, moments);
  const list = useRef<HTMLOListElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line is brought into sight.
  useEffect(() => {
    const box = list.current;
    if (box) box.scrollTop = box.scrollHeight;
  }, [reached]);
  if (!playing && !always && reached < moments.length - 1 && reached <= 0) return null;
  const shown = moments.slice(last === undefined ? 0 : Math.max(0, reached + 1 - last), reached + 1);
  if (shown.length === 0)
    return (
      <p className={styles.none} data-still={last !== undefined}>
        {debriefText.nothingYet}
      </p>
    );
  return (
    <ol
      ref={list}
      className={styles.minutes}
      data-days={spansDays(cursor)}
      data-still={last !== undefined}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={debriefText.atMoment}
    >
      {shown.map((m) => (
        <li key={m.seq} className={styles.row} data-mine={m.mine} data-here={m.atDesk} data-kind={m.kind}>
          <span className={styles.time}>{momentLabel(m.t, cursor)}</span>
          <span className={styles.line}>
            <b>{m.who}</b> <bdi>{m.text}</bdi>
            {m.heardAs === undefined ? null : (
              <span className={styles.else}>
                {' '}
                {debriefText.heardAs} {m.heardAs}
              </span>
            )}
            {m.atDesk ? null : <span className={styles.else}> {debriefText.elsewhere}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
