/** A record as its system shows it: what it is, where it stands, its fields, links and notes. */
import type { ScreenRecord } from '../../../../exercise/index.ts';
import { deskText } from '../../text/desk.ts';
import { unitName } from '../../text/units.ts';
import { spaced, typeName } from '../flows/options.ts';
import { showMoment } from '../regions/show-time.ts';
import { useSeat } from '../state/desk-context.ts';
import { RecordControls } from './record-controls.tsx';
import styles from './screen-view.module.css';

/** Records whose controls belong to a ticket screen; the others are changed through the palette. */
const CONTROLLED = new Set(['troubleTicket', 'serviceProblem', 'appointment', 'workOrder', 'complaint']);

export function RecordView({ record }: { record: ScreenRecord }) {
  const now = useSeat((view) => view.now);
  const rows: (readonly [string, string])[] = [
    [deskText.status, spaced(record.status)],
    [deskText.owner, record.owner === 'nobody' ? deskText.nobodyOwns : unitName(record.owner)],
    ...record.fields.map(({ label, value }) => [label, unitName(value)] as const),
    ...(record.linkedTo.length > 0 ? [[deskText.linked, record.linkedTo.join(', ')] as const] : []),
  ];
  return (
    <article className={styles.record} aria-label={`${typeName(record.type)} ${record.id}`}>
      <h4 className={styles.recordTitle}>
        {typeName(record.type)} <span className="mono">{record.id}</span>
      </h4>
      <dl className={styles.rows}>
        {rows.map(([label, value]) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {record.notes.length > 0 ? (
        <ul className={styles.notes} aria-label={deskText.notes}>
          {record.notes.map((note) => (
            <li key={`${note.at} ${note.text}`} className={styles.note}>
              <span className={styles.time}>{showMoment(note.at, now)}</span> {note.text}
            </li>
          ))}
        </ul>
      ) : null}
      {CONTROLLED.has(record.type) ? <RecordControls record={record.id} /> : null}
    </article>
  );
}
