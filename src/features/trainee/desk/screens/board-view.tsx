/** The outage board: declared now, planned work, public words, contacts by street. "None" is an answer too. */
import type { BoardEntry, OutageBoardScreen, ScreenRow } from '../../../../exercise/index.ts';
import { boardText, screenText } from '../../text/screens.ts';
import { unitName } from '../../text/units.ts';
import { spaced, typeName } from '../flows/options.ts';
import { showMoment } from '../regions/show-time.ts';
import { useSeat } from '../state/desk-context.ts';
import styles from './board-view.module.css';
import { Notes } from './record-parts.tsx';
import { None, Rows, Section, Table } from './screen-parts.tsx';

export function BoardView({ screen }: { screen: OutageBoardScreen }) {
  const { declared, undeclared, planned, notices, beside, contacts } = screen;
  return (
    <>
      <Entries title={boardText.declared} entries={declared} none={boardText.noneDeclared} />
      {undeclared.length > 0 ? <Entries title={boardText.undeclared} entries={undeclared} /> : null}
      <Entries title={boardText.planned} entries={planned} none={boardText.nonePlanned} />
      {notices.length > 0 ? (
        <Entries title={boardText.notices} entries={notices.map((record) => ({ record, known: [] }))} />
      ) : null}
      {beside.length > 0 ? (
        <Section title={boardText.beside}>
          <Rows rows={beside} />
        </Section>
      ) : null}
      <Streets contacts={contacts} />
    </>
  );
}

function Entries({ title, entries, none }: { title: string; entries: readonly BoardEntry[]; none?: string }) {
  return (
    <Section title={title}>
      {entries.length === 0 ? <None>{none ?? screenText.none}</None> : null}
      {entries.map((entry) => (
        <Entry key={entry.record.id} entry={entry} />
      ))}
    </Section>
  );
}

/** What a record holds of itself stands before what is said about it; what both have, once. */
function Entry({ entry: { record, known } }: { entry: BoardEntry }) {
  const now = useSeat((view) => view.now);
  const own: ScreenRow[] = [
    { label: screenText.status, value: spaced(record.status) },
    { label: screenText.owner, value: record.owner === 'nobody' ? screenText.none : unitName(record.owner) },
    ...(record.startedAt === undefined
      ? []
      : [{ label: screenText.started, value: showMoment(record.startedAt, now) }]),
    ...record.fields.filter(
      ({ label, value }) => !known.some((row) => row.label === label && row.value === value),
    ),
    ...(record.linkedTo.length === 0 ? [] : [{ label: screenText.links, value: record.linkedTo.join(', ') }]),
  ];
  return (
    <article className={styles.entry} aria-label={`${typeName(record.type)} ${record.id}`}>
      <h5 className={styles.id}>{record.id}</h5>
      <div className={styles.columns}>
        <Rows rows={own} />
        {known.length > 0 ? <Rows rows={known} /> : null}
      </div>
      {record.notes.length > 0 ? <Notes notes={record.notes} /> : null}
    </article>
  );
}

function Streets({ contacts }: { contacts: OutageBoardScreen['contacts'] }) {
  const now = useSeat((view) => view.now);
  const { street, count, first, ids } = boardText.columns;
  return (
    <Section title={boardText.contacts}>
      {contacts.length === 0 ? (
        <None>{boardText.noContacts}</None>
      ) : (
        <Table
          label={boardText.contacts}
          columns={[
            { name: street },
            { name: count, kind: 'number' },
            { name: first, kind: 'time' },
            { name: ids, kind: 'wide' },
          ]}
          rows={contacts.map((row) => ({
            key: row.street,
            cells: [row.street, row.count, showMoment(row.firstAt, now), row.ids.join(', ')],
          }))}
        />
      )}
    </Section>
  );
}
