/** The six verbs in quiet text above the line; their letters show when Esc has armed them. */
import { clockWithSeconds } from '../../../../model/time.ts';
import { assessText } from '../../text/assess.ts';
import { deskText, VERB_KEYS } from '../../text/desk.ts';
import { useSeat } from '../state/desk-context.ts';
import styles from './foot-line.module.css';

export function Verbs({ armed, onVerb }: { armed: boolean; onVerb: (letter: string) => void }) {
  const busyUntil = useSeat((view) => view.busyUntil);
  return (
    <div className={styles.verbs} role="toolbar" aria-label={deskText.verbs}>
      {VERB_KEYS.map(({ verb, letter }) => (
        <button key={verb} type="button" className={styles.verb} tabIndex={-1} onClick={() => onVerb(letter)}>
          {verb}
          {armed ? <kbd className={styles.letter}>{letter}</kbd> : null}
        </button>
      ))}
      {armed ? (
        <span className={styles.armed} role="status">
          {deskText.armed}
        </span>
      ) : null}
      {busyUntil === undefined ? null : (
        <span className={styles.armed}>{assessText.busyUntil(clockWithSeconds(busyUntil))}</span>
      )}
    </div>
  );
}
