/** One key as it is printed on a keyboard. */
import styles from './key-hint.module.css';

export function KeyHint({ of }: { of: string }) {
  return <kbd className={styles.key}>{of}</kbd>;
}
