/** A record as its system shows it: where it stands, its clock, fields and links, what changed when, notes, controls. */
import type { ScreenClock, ScreenRecord, ScreenRow } from '../../../../exercise/index.ts';
import type { Ms } from '../../../../model/time.ts';
import { formatSpan } from '../../../../model/time.ts';
import { screenText, ticketText } from '../../text/screens.ts';
import { unitName } from '../../text/units.ts';
import { spaced, typeName } from '../flows/options.ts';
import { showMoment } from '../regions/show-time.ts';
import { useSeat } from '../state/desk-context.ts';
import styles from './record-card.module.css';
import { RecordControls } from './record-controls.tsx';
import { History, Notes } from './record-parts.tsx';
import { Rows } from './screen-parts.tsx';

/** Records whose controls belong to a screen; the others are changed through the palette. */
const CONTROLLED = new Set(['troubleTicket', 'serviceProblem', 'appointment', 'workOrder', 'complaint']);

/** `asOf`: when the screen was opened; a clock is shown as it stood then. */
export function RecordCard({ record, asOf }: { record: ScreenRecord; asOf?: Ms }) {
  const now = useSeat((view) => view.now);
  const { id, type, status, owner, ownerPerson, startedAt, clock } = record;
  const head: ScreenRow[] = [
    { label: screenText.status, value: spaced(status) },
    { label: screenText.owner, value: ownerOf(owner, ownerPerson) },
    ...(startedAt === undefined ? [] : [{ label: screenText.started, value: showMoment(startedAt, now) }]),
    ...(clock && asOf !== undefined
      ? [{ label: ticketText.clock, value: clockWords(clock, asOf, now) }]
      : []),
  ];
  const rows: ScreenRow[] = [
    ...record.fields,
    ...(record.linkedTo.length > 0 ? [{ label: screenText.links, value: record.linkedTo.join(', ') }] : []),
  ];
  return (
    <article className={styles.record} aria-label={`${typeName(type)} ${id}`}>
      <h4 className={styles.title}>
        <span className={styles.id}>{id}</span> {typeName(type)}
      </h4>
      <div className={styles.columns}>
        <Rows rows={head} />
        {rows.length > 0 ? <Rows rows={rows} /> : null}
      </div>
      {record.notes.length > 0 ? (
        <Part title={screenText.notes}>
          <Notes notes={record.notes} />
        </Part>
      ) : null}
      {record.history.length > 0 || asOf !== undefined ? (
        <Part title={screenText.history}>
          <History changes={record.history} />
        </Part>
      ) : null}
      {CONTROLLED.has(type) ? <RecordControls record={id} /> : null}
    </article>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className={styles.part}>
      <h5 className={styles.partTitle}>{title}</h5>
      {children}
    </div>
  );
}

const ownerOf = (owner: string, person: string | undefined): string =>
  owner === 'nobody'
    ? screenText.none
    : person === undefined
      ? unitName(owner)
      : `${person}, ${unitName(owner)}`;

/** "running · due 12:20 · 3 h 10 min left · 12 % used", as it stood when the screen was opened. */
function clockWords(clock: ScreenClock, asOf: Ms, now: Ms): string {
  const { state, startedAt, dueAt, stoodAt, pausedFor, exempt } = clock;
  const standsAt = stoodAt ?? asOf;
  const words: string[] = [ticketText.clockStates[state]];
  if (stoodAt !== undefined) words.push(ticketText.since(showMoment(stoodAt, now)));
  if (exempt) words.push(ticketText.exempt);
  if (dueAt === undefined) words.push(ticketText.noLimit);
  else {
    words.push(ticketText.due(showMoment(dueAt, now)));
    if (state !== 'stopped') {
      const left = dueAt - standsAt;
      words.push(left < 0 ? ticketText.over(formatSpan(-left)) : ticketText.left(formatSpan(left)));
    }
    if (startedAt !== undefined && dueAt > startedAt) {
      const used = (standsAt - startedAt - pausedFor) / (dueAt - startedAt - pausedFor);
      words.push(ticketText.used(Math.max(0, Math.floor(used * 100))));
    }
  }
  if (pausedFor > 0) words.push(ticketText.pausedFor(formatSpan(pausedFor)));
  return words.join(' · ');
}
