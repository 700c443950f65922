/** A run that cannot be opened, or goes on in another tab: what happened and where to go from here. */
import { Button } from '../../ui/index.ts';
import styles from './page.module.css';
import { useTrainee } from './services.ts';
import { pagesText } from './text/pages.ts';

export function RunProblem({ text }: { text: string }) {
  const { go } = useTrainee();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{pagesText.runProblem}</h1>
      <p>{text}</p>
      <p>
        <Button look="primary" onClick={() => go({ page: 'practise' })}>
          {pagesText.toLibrary}
        </Button>
      </p>
    </main>
  );
}

export function RunTaken({ onTake }: { onTake: () => void }) {
  const { go } = useTrainee();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{pagesText.runTaken}</h1>
      <p>{pagesText.runTakenWhy}</p>
      <p className={styles.buttons}>
        <Button look="primary" autoFocus onClick={onTake}>
          {pagesText.takeRun}
        </Button>
        <Button onClick={() => go({ page: 'practise' })}>{pagesText.toLibrary}</Button>
      </p>
    </main>
  );
}
