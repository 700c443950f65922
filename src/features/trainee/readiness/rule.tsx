/** The rule a part of the page judges by, always there to be read. */
import { readinessText } from '../text/readiness.ts';
import styles from './readiness.module.css';

export function Rule({ words }: { words: string }) {
  return (
    <p className={styles.rule}>
      <strong>{readinessText.rule}.</strong> {words}
    </p>
  );
}
