/** Own words, received at the other desk: left as they were written, right what was done with them. */
import type { TimeCursor } from '../../../charts/cursor.ts';
import { momentLabel } from '../../../charts/time-axis.ts';
import type { WordsReceived } from '../../../exercise/debrief/index.ts';
import type { Ms } from '../../../model/time.ts';
import { debriefText } from '../text/debrief.ts';
import { TimeButton } from './closer/time-button.tsx';
import styles from './own-words.module.css';

export interface OwnWordsProps {
  rows: readonly WordsReceived[];
  run: { from: Ms; to: Ms };
  /** Times move it, where there is one. */
  cursor?: TimeCursor;
}

export function OwnWords({ rows, run, cursor }: OwnWordsProps) {
  const time = (t: Ms) => (cursor ? <TimeButton t={t} cursor={cursor} /> : momentLabel(t, run));
  return (
    <ol className={styles.rows} aria-label={debriefText.ownWords}>
      {rows.map((row) => (
        <li key={row.seq} className={styles.row}>
          <div>
            <p className={styles.head}>
              {time(row.sentAt)} {row.from}
            </p>
            <blockquote className={styles.note} dir="auto">
              {row.text}
            </blockquote>
          </div>
          <ol className={styles.done}>
            {row.arrivedAt === undefined ? <li>{debriefText.ownWordsLost}</li> : null}
            {row.arrivedAt !== undefined && row.done.length === 0 ? (
              <li>{debriefText.ownWordsNothing}</li>
            ) : null}
            {row.done.map((deed) => (
              <li key={`${deed.t} ${deed.text}`}>
                <span className={styles.head}>{time(deed.t)}</span> {deed.text}.
                {deed.words === '' ? null : <q className={styles.words}>{deed.words}</q>}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
