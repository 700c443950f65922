/** Nobody is on the line: where one sits, what is expected here, and the way to let time pass. */
import { Button, notify } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { firstName } from '../flows/senders.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import { heldRows, holdWords } from './held-words.ts';
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
  const held = heldRows(useSeat((view) => view.incoming));
  return (
    <section className={styles.place} aria-label={deskText.yourPlace}>
      <p className={styles.briefing}>{briefing}</p>
      {held.map((row) => (
        <p key={row.id} className={styles.next}>
          <Button
            onClick={() => {
              act.do([{ move: 'hold', on: false, about: row.ref }]);
              act.focusLine();
            }}
          >
            {deskText.backTo(firstName(row.from))}
          </Button>
          <span>{deskText.heldWho(firstName(row.from), holdWords(row.hold))}</span>
        </p>
      ))}
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
