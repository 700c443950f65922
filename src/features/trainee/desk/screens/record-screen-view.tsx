/** The screen of any other system: its values, its records with their history, its list. */
import type { Screen } from '../../../../exercise/index.ts';
import { deskText } from '../../text/desk.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import { RecordCard } from './record-card.tsx';
import { Rows } from './screen-parts.tsx';
import styles from './screen-view.module.css';

export function RecordScreenView({ screen }: { screen: Screen }) {
  const who = useSeat(
    (view) => view.people.find(({ ref }) => ref === screen.matter)?.name ?? screen.matter ?? '',
  );
  const isEmpty = screen.rows.length + screen.records.length + screen.list.length === 0;
  return (
    <>
      {isEmpty ? <p className={styles.empty}>{deskText.nothingFor(who)}</p> : null}
      {screen.rows.length > 0 ? <Rows rows={screen.rows} /> : null}
      {screen.records.map((record) => (
        <RecordCard key={record.id} record={record} />
      ))}
      <Lines screen={screen} />
    </>
  );
}

/** Lines that a system keeps; titles of pages open them. */
export function Lines({ screen }: { screen: Screen }) {
  const { act } = useDesk();
  if (screen.list.length === 0) return null;
  return (
    <ul className={styles.list}>
      {screen.list.map((line) => (
        <li key={line.id}>
          {line.opens ? (
            <button type="button" className={styles.page} onClick={() => act.look(screen.system, line.id)}>
              {line.text}
            </button>
          ) : (
            <p className={styles.line}>{line.text}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
