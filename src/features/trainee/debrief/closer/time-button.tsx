/** A time that moves the cursor there. */
import type { TimeCursor } from '../../../../charts/cursor.ts';
import { momentLabel } from '../../../../charts/time-axis.ts';
import type { Ms } from '../../../../model/time.ts';
import { debriefText } from '../../text/debrief.ts';
import styles from './tabs.module.css';

export function TimeButton({ t, cursor }: { t: Ms; cursor: TimeCursor }) {
  const time = momentLabel(t, cursor);
  return (
    <button
      type="button"
      className={styles.time}
      aria-label={debriefText.goThere(time)}
      onClick={() => cursor.set(t)}
    >
      {time}
    </button>
  );
}
