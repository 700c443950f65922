/** One opened system in the shape of its kind. No cell is ever marked as important. */
import { lazy, Suspense } from 'react';
import type { MassView, Screen } from '../../../../exercise/index.ts';
import { clockOf } from '../../../../model/time.ts';
import { deskText } from '../../text/desk.ts';
import { BoardView } from './board-view.tsx';
import { CustomerView } from './customer-view.tsx';
import { DispatchView } from './dispatch-view.tsx';
import { LineTestView } from './line-test-view.tsx';
import { RecordCard } from './record-card.tsx';
import { RecordScreenView } from './record-screen-view.tsx';
import { None, Rows } from './screen-parts.tsx';
import styles from './screen-view.module.css';
import { TicketView } from './ticket-view.tsx';

/** Few stories have records by the hundred: what lists them is fetched with the first such screen. */
const MassScreen = lazy(() =>
  import('../mass/mass-screen.tsx').then((part) => ({ default: part.MassScreen })),
);

export function ScreenView({ screen }: { screen: Screen }) {
  return (
    <>
      {screen.mass ? <ManyRecords screen={screen} mass={screen.mass} /> : <Shape screen={screen} />}
      <p className="sr-only">{deskText.asOf(clockOf(screen.at))}</p>
    </>
  );
}

/** A record that is a row among the others is no card above them. */
function ManyRecords({ screen, mass }: { screen: Screen; mass: MassView }) {
  return (
    <>
      {screen.rows.length > 0 ? (
        <div className={styles.beside}>
          <Rows rows={screen.rows} />
        </div>
      ) : null}
      {screen.records
        .filter(({ type }) => type !== mass.type)
        .map((record) => (
          <RecordCard key={record.id} record={record} />
        ))}
      <Suspense fallback={null}>
        <MassScreen key={screen.system} screen={screen} view={mass} />
      </Suspense>
    </>
  );
}

/** The board is about every street; the other screens are about a case, and without one they are empty. */
function Shape({ screen }: { screen: Screen }) {
  const isEmpty = screen.rows.length + screen.records.length + screen.list.length === 0;
  if (screen.matter === undefined && isEmpty && screen.kind !== 'outageBoard')
    return <None>{deskText.noCase}</None>;
  switch (screen.kind) {
    case 'customer':
      return <CustomerView screen={screen} />;
    case 'outageBoard':
      return <BoardView screen={screen} />;
    case 'lineTest':
      return <LineTestView screen={screen} />;
    case 'ticket':
      return <TicketView screen={screen} />;
    case 'dispatch':
      return <DispatchView screen={screen} />;
    case 'record':
      return <RecordScreenView screen={screen} />;
  }
}
