/** Everything out as one file, and in again; what came can be taken back until the page is left. */
import { type ChangeEvent, useRef, useState } from 'react';
import { Button, notify } from '../../../ui/index.ts';
import { handOverFile } from '../hand-over-file.ts';
import page from '../page.module.css';
import { type FileTaken, useTrainee } from '../services.ts';
import { fileText } from '../text/record.ts';
import { refusalWords, takenWords, unreadWords } from './file-words.ts';
import styles from './record.module.css';

type State =
  | { at: 'rest' }
  | { at: 'reading' }
  | { at: 'refused'; words: string }
  | { at: 'taken'; file: Extract<FileTaken, { ok: true }> }
  | { at: 'undone' };

export function FileSection({ onChanged }: { onChanged: () => void }) {
  const { record } = useTrainee();
  const chooser = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ at: 'rest' });

  const save = async (): Promise<void> => {
    handOverFile(fileText.file, await record.write());
    notify(fileText.saved);
  };
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    // The same file can be chosen again.
    event.target.value = '';
    if (!file) return;
    setState({ at: 'reading' });
    try {
      const taken = await record.takeIn(file);
      setState(
        taken.ok ? { at: 'taken', file: taken } : { at: 'refused', words: refusalWords(taken.refusal) },
      );
      if (taken.ok) onChanged();
    } catch {
      setState({ at: 'refused', words: fileText.notWritten });
    }
  };
  const undo = async (file: Extract<FileTaken, { ok: true }>): Promise<void> => {
    await file.taken.undo();
    setState({ at: 'undone' });
    onChanged();
  };
  return (
    <section className={`${page.section} ${styles.offPaper}`} aria-label={fileText.title}>
      <h2 className={page.heading}>{fileText.title}</h2>
      <p className={page.text}>{fileText.lead}</p>
      <p className={page.buttons}>
        <Button onClick={() => void save()}>{fileText.out}</Button>
        <Button disabled={state.at === 'reading'} onClick={() => chooser.current?.click()}>
          {fileText.in}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept="application/json,.json"
          hidden
          onChange={(event) => void take(event)}
        />
      </p>
      <div role="status">
        <Outcome state={state} onUndo={(file) => void undo(file)} />
      </div>
    </section>
  );
}

const UNREAD_SHOWN = 8;

function Outcome({
  state,
  onUndo,
}: {
  state: State;
  onUndo: (file: Extract<FileTaken, { ok: true }>) => void;
}) {
  if (state.at === 'rest') return null;
  if (state.at === 'reading') return <p className={page.text}>{fileText.reading}</p>;
  if (state.at === 'undone') return <p className={page.text}>{fileText.undone}</p>;
  if (state.at === 'refused') return <p className={styles.refused}>{state.words}</p>;
  const { file } = state;
  const { came } = file.taken;
  return (
    <div className={styles.outcome}>
      <p>{takenWords(file)}</p>
      {file.format < 2 ? <p className={page.quiet}>{fileText.older(file.format)}</p> : null}
      {file.unread.length > 0 ? (
        <>
          <p>{fileText.unread(file.unread.length)}</p>
          <ul className={page.quiet}>
            {file.unread.slice(0, UNREAD_SHOWN).map((each) => (
              <li key={unreadWords(each)}>{unreadWords(each)}</li>
            ))}
            {file.unread.length > UNREAD_SHOWN ? (
              <li>{fileText.unreadMore(file.unread.length - UNREAD_SHOWN)}</li>
            ) : null}
          </ul>
        </>
      ) : null}
      {came.runs + came.evidence + came.cards + came.notes > 0 ? (
        <p className={page.buttons}>
          <Button onClick={() => onUndo(file)}>{fileText.undo}</Button>
          <span className={page.quiet}>{fileText.untilLeft}</span>
        </p>
      ) : null}
    </div>
  );
}
