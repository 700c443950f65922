/** Statements of all finished runs as a file, for whoever keeps records elsewhere. */
import { useId, useState } from 'react';
import type { RunMeta } from '../../../store/index.ts';
import { Button } from '../../../ui/index.ts';
import { handOverFile } from '../hand-over-file.ts';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { statementText } from '../text/record.ts';
import styles from './record.module.css';
import type { StatedRuns } from './state-runs.ts';

type State = { at: 'rest' } | { at: 'working'; done: number } | { at: 'saved'; stated: StatedRuns };

export function StatementsSection({ runs }: { runs: readonly RunMeta[] }) {
  const services = useTrainee();
  const { account } = services.record;
  const field = useId();
  const [name, setName] = useState(() => account.get() ?? '');
  const [state, setState] = useState<State>({ at: 'rest' });
  const finished = runs.filter(({ finishedAt }) => finishedAt !== undefined);
  const save = async (): Promise<void> => {
    account.set(name);
    setName(account.needed());
    setState({ at: 'working', done: 1 });
    const { stateRuns, STATEMENTS_TYPE } = await import('./state-runs.ts');
    const stated = await stateRuns(services, finished, (done) => setState({ at: 'working', done }));
    if (stated.statements > 0) handOverFile(statementText.file, stated.text, STATEMENTS_TYPE);
    setState({ at: 'saved', stated });
  };
  return (
    <section className={`${page.section} ${styles.offPaper}`} aria-label={statementText.title}>
      <h2 className={page.heading}>{statementText.title}</h2>
      <p className={page.text}>{statementText.lead}</p>
      {finished.length === 0 ? (
        <p className={page.text}>{statementText.noRuns}</p>
      ) : (
        <>
          <p className={styles.account}>
            <label htmlFor={field}>{statementText.account}</label>
            <input
              id={field}
              value={name}
              autoComplete="off"
              spellCheck={false}
              maxLength={80}
              aria-describedby={`${field}-how`}
              onChange={(event) => setName(event.target.value)}
            />
            <span id={`${field}-how`} className={page.quiet}>
              {statementText.accountHow}
            </span>
          </p>
          <p className={page.buttons}>
            <Button disabled={state.at === 'working'} onClick={() => void save()}>
              {statementText.save}
            </Button>
          </p>
        </>
      )}
      <p role="status" className={page.text}>
        {wordsOf(state, finished.length)}
      </p>
    </section>
  );
}

function wordsOf(state: State, all: number): string {
  if (state.at === 'rest') return '';
  if (state.at === 'working') return statementText.working(state.done, all);
  const { statements, runs, left } = state.stated;
  return [
    ...(statements > 0 ? [statementText.saved(runs, statements)] : []),
    ...(left > 0 ? [statementText.left(left)] : []),
  ].join(' ');
}
