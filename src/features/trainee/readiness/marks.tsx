/** A state as a sign and a word, never as a colour alone. */
import type { PairState } from '../../../readiness/board/index.ts';
import styles from './readiness.module.css';

export const SIGNS: Readonly<Record<PairState, string>> = {
  green: '\u2713',
  amber: '!',
  red: '\u2715',
  none: '\u00b7',
};

export interface MarkProps {
  as: PairState;
  words: string;
}

export function Mark({ as, words }: MarkProps) {
  return (
    <span className={styles.mark} data-state={as}>
      <span aria-hidden="true" className={styles.sign}>
        {SIGNS[as]}
      </span>
      {words}
    </span>
  );
}
