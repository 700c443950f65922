/** Nobody is on the line: where one sits, what is expected here, and the way to let time pass. */
import { Button } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { firstName } from '../flows/senders.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import { heldRows, holdWords } from './held-words.ts';
import { hoursWords } from './hours-words.ts';
import styles from './place.module.css';
import { waitedWords } from './waited-words.ts';

export function Place() {
  const { act } = useDesk();
  const briefing = useSeat((view) => view.briefing);
  const rings = useSeat((view) => view.incoming.some(({ kind }) => kind === 'call'));
  const wait = (): void => {
    act.do([{ move: 'wait', until: 'addressed' }]);
    act.focusLine();
  };
  const held = heldRows(useSeat((view) => view.incoming));
  const waited = useSeat((view) => view.waited);
  const now = useSeat((view) => view.now);
  const sits = useSeat(hoursWords);
  return (
    <section className={styles.place} aria-label={deskText.yourPlace}>
      <p className={styles.briefing}>{briefing}</p>
      {sits === undefined ? null : <p className={styles.next}>{sits}</p>}
      {waited ? <p className={styles.next}>{waitedWords(waited, now)}</p> : null}
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
