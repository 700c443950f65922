/** The six verbs in quiet text above the line; their letters show when Esc has armed them. */
import { deskText, VERB_KEYS } from '../../text/desk.ts';
import styles from './foot-line.module.css';

export function Verbs({ armed, onVerb }: { armed: boolean; onVerb: (letter: string) => void }) {
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
    </div>
  );
}
