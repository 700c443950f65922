/** One opened system: its rows, its records with their controls, its list. No cell is ever marked as important. */
import type { Screen } from '../../../../exercise/index.ts';
import { clockOf } from '../../../../model/time.ts';
import { boardText, deskText } from '../../text/desk.ts';
import { unitName } from '../../text/units.ts';
import { useDesk } from '../state/desk-context.ts';
import { RecordControls } from './record-controls.tsx';
import { RecordView } from './record-view.tsx';
import styles from './screen-view.module.css';

export function ScreenView({ screen }: { screen: Screen }) {
  const { act } = useDesk();
  const isEmpty = screen.rows.length + screen.records.length + screen.list.length === 0;
  return (
    <>
      {screen.system === 'outageBoard' ? <Board screen={screen} /> : null}
      {isEmpty && screen.system !== 'outageBoard' ? (
        <p className={styles.empty}>{deskText.nothingShown}</p>
      ) : null}
      {screen.rows.length > 0 ? (
        <dl className={styles.rows}>
          {screen.rows.map((row) => (
            <div key={row.fact ?? row.label} className={styles.row}>
              <dt>{row.label}</dt>
              <dd>{unitName(row.value)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {screen.records.map((record) => (
        <RecordView key={record.id} record={record} />
      ))}
      {screen.system === 'ticketing' && screen.records.length === 0 ? <RecordControls /> : null}
      {screen.system === 'outageBoard' ? <h4 className={styles.listTitle}>{boardText.contacts}</h4> : null}
      {screen.list.length > 0 ? (
        <ul className={styles.list}>
          {screen.list.map((line) => (
            <li key={line.id}>
              {line.opens ? (
                <button
                  type="button"
                  className={styles.page}
                  onClick={() => act.look(screen.system, line.id)}
                >
                  {line.text}
                </button>
              ) : (
                <p className={styles.line}>{line.text}</p>
              )}
            </li>
          ))}
        </ul>
      ) : null}
      <p className="sr-only">{deskText.asOf(clockOf(screen.at))}</p>
    </>
  );
}

/** Nothing declared and nothing planned are answers too. */
function Board({ screen }: { screen: Screen }) {
  const none = (type: string): boolean => !screen.records.some((record) => record.type === type);
  return (
    <dl className={styles.rows}>
      {none('serviceProblem') ? (
        <div className={styles.row}>
          <dt>{boardText.declared}</dt>
          <dd>{boardText.nothing}</dd>
        </div>
      ) : null}
      {none('change') ? (
        <div className={styles.row}>
          <dt>{boardText.planned}</dt>
          <dd>{boardText.nothing}</dd>
        </div>
      ) : null}
    </dl>
  );
}
