/** The ticket screen: each ticket with its head, contract clock, fields, links, history, notes and controls. */
import type { TicketScreen } from '../../../../exercise/index.ts';
import { deskText } from '../../text/desk.ts';
import { RecordCard } from './record-card.tsx';
import { RecordControls } from './record-controls.tsx';
import { Lines } from './record-screen-view.tsx';
import { None, Rows } from './screen-parts.tsx';

export function TicketView({ screen }: { screen: TicketScreen }) {
  const { records, rows, at } = screen;
  return (
    <>
      {rows.length > 0 ? <Rows rows={rows} /> : null}
      {records.map((record) => (
        <RecordCard key={record.id} record={record} asOf={at} />
      ))}
      {records.length === 0 ? (
        <>
          {rows.length === 0 ? <None>{deskText.nothingShown}</None> : null}
          <RecordControls />
        </>
      ) : null}
      <Lines screen={screen} />
    </>
  );
}
