/** A jump in time as a card: what day it is now and what came to this desk since. One Enter goes on. */
import { useCallback, useEffect } from 'react';
import { Button, Dialog, KeyHint } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { cardUp } from '../state/card-up.ts';
import { useDesk, useDeskUi, useSeat } from '../state/desk-context.ts';
import styles from './overlays.module.css';

export function Cards() {
  const { ui, act } = useDesk();
  const seen = useDeskUi((state) => state.cardsSeen);
  const card = useSeat((view) => cardUp(view, seen));
  const isUp = card !== undefined;
  const goOn = useCallback((): void => {
    ui.set({ cardsSeen: seen + 1 });
    act.focusLine();
  }, [seen, ui, act]);
  // Wherever a click beside the button has left the focus.
  useEffect(() => {
    if (!isUp) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || event.defaultPrevented || event.target instanceof HTMLButtonElement)
        return;
      event.preventDefault();
      goOn();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [isUp, goOn]);
  if (!card) return null;
  return (
    <Dialog key={seen} label={card.title} onClose={goOn} dismissable={false} width={520}>
      <div className={styles.card}>
        <h2 className={styles.cardTitle}>{card.title}</h2>
        <ul className={styles.cardLines}>
          {card.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <Button look="primary" autoFocus onClick={goOn}>
          {deskText.card} <KeyHint of="Enter" />
        </Button>
      </div>
    </Dialog>
  );
}
