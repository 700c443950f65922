/** One opened system in the shape of its kind. No cell is ever marked as important. */
import type { Screen } from '../../../../exercise/index.ts';
import { clockOf } from '../../../../model/time.ts';
import { deskText } from '../../text/desk.ts';
import { BoardView } from './board-view.tsx';
import { CustomerView } from './customer-view.tsx';
import { DispatchView } from './dispatch-view.tsx';
import { LineTestView } from './line-test-view.tsx';
import { RecordScreenView } from './record-screen-view.tsx';
import { TicketView } from './ticket-view.tsx';

export function ScreenView({ screen }: { screen: Screen }) {
  return (
    <>
      <Shape screen={screen} />
      <p className="sr-only">{deskText.asOf(clockOf(screen.at))}</p>
    </>
  );
}

function Shape({ screen }: { screen: Screen }) {
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
