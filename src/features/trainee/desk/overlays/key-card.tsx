/** The keys of the desk on one card, with the switch for the letters after Esc and the way to Help. */
import { useState } from 'react';
import { Button, Dialog } from '../../../../ui/index.ts';
import { useTrainee } from '../../services.ts';
import { keyCardText } from '../../text/desk.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import { lettersOn, setLetters } from '../state/letters.ts';
import styles from './overlays.module.css';

export function KeyCard() {
  const { ui, act } = useDesk();
  const { go } = useTrainee();
  const rung = useSeat((view) => view.rung);
  const [letters, setOn] = useState(lettersOn);
  const close = (): void => {
    ui.set({ overlay: undefined });
    act.focusLine();
  };
  return (
    <Dialog label={keyCardText.title} onClose={close}>
      <div className={styles.card}>
        <h2 className={styles.cardTitle}>{keyCardText.title}</h2>
        <dl className={styles.keys}>
          {keyCardText.rows.map(([key, meaning]) => (
            <div key={key} className={styles.keyRow}>
              <dt>{key}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <div className={styles.buttons}>
          {rung < 3 ? (
            <Button
              onClick={() => {
                close();
                act.askHint('hint');
              }}
            >
              {keyCardText.hint}
            </Button>
          ) : null}
          <Button
            aria-pressed={letters}
            onClick={() => {
              setLetters(!letters);
              setOn(!letters);
            }}
          >
            {keyCardText.letters}: {letters ? keyCardText.lettersOn : keyCardText.lettersOff}
          </Button>
          <Button onClick={() => go({ page: 'coldOpen' })}>{keyCardText.again}</Button>
          <Button onClick={() => go({ page: 'stored' })}>{keyCardText.stored}</Button>
          <Button look="primary" data-first-focus onClick={close}>
            {keyCardText.close}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
