/** What people see when a page breaks: what happened, that nothing is lost, and the way on. */
import { Button } from '../ui/index.ts';
import styles from './problem.module.css';
import { appText } from './text.ts';

export function Problem({ error }: { error: unknown }) {
  return (
    <main className={styles.page}>
      <h1>{appText.problem}</h1>
      <p>{appText.nothingLost}</p>
      <p className={styles.detail}>{error instanceof Error ? error.message : String(error)}</p>
      <p>
        <Button look="primary" onClick={() => location.reload()}>
          {appText.again}
        </Button>{' '}
        <Button onClick={() => location.assign('/')}>{appText.home}</Button>
      </p>
    </main>
  );
}
