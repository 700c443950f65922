/** Written words one below the other, with their time and who wrote them. */
import { clockWithSeconds } from '../../../../model/time.ts';
import styles from './item-pane.module.css';

export interface Words {
  t: number;
  who: string;
  mine: boolean;
  text: string;
}

export function Thread({ words }: { words: readonly Words[] }) {
  return (
    <ol className={styles.thread}>
      {words.map((line) => (
        <li key={`${line.t} ${line.who} ${line.text}`} className={line.mine ? styles.mine : undefined}>
          <span className={styles.time}>{clockWithSeconds(line.t)}</span>
          <p className={styles.words}>
            <span className={styles.who}>{line.who}</span> {line.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
