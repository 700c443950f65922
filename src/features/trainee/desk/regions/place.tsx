/** Nobody is on the line: where one sits, what is expected here, and the way to let time pass. */
import { Button, notify } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import styles from './place.module.css';

export function Place() {
  const { act, run } = useDesk();
  const briefing = useSeat((view) => view.briefing);
  const rings = useSeat((view) => view.incoming.some(({ kind }) => kind === 'call'));
  const wait = (): void => {
    const { incoming, cards } = run.getView();
    act.do([{ move: 'wait', until: 'addressed' }], () => {
      const now = run.getView();
      if (now.incoming.length === incoming.length && now.cards.length === cards.length)
        notify(deskText.nothingCame);
    });
    act.focusLine();
  };
  return (
    <section className={styles.place} aria-label={deskText.yourPlace}>
      <p className={styles.briefing}>{briefing}</p>
      <p className={styles.next}>
        {rings ? (
          <span>{deskText.somebodyRings}</span>
        ) : (
          <>
            <Button onClick={wait}>{deskText.waitHere}</Button> <span>{deskText.waitHow}</span>
          </>
        )}
      </p>
    </section>
  );
}
