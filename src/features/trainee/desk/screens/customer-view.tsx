/** The customer screen: who she is, her contacts in order of time, orders, tickets, visits, money. */
import type { Contact, CustomerScreen, ScreenRecord, ScreenRow } from '../../../../exercise/index.ts';
import { channelName, customerText, screenText } from '../../text/screens.ts';
import { unitName } from '../../text/units.ts';
import { spaced, typeName } from '../flows/options.ts';
import { showMoment } from '../regions/show-time.ts';
import { useSeat } from '../state/desk-context.ts';
import styles from './customer-view.module.css';
import { RecordCard } from './record-card.tsx';
import { Notes } from './record-parts.tsx';
import { None, Rows, Section, Table } from './screen-parts.tsx';

export function CustomerView({ screen }: { screen: CustomerScreen }) {
  const { about, name, contacts, orders, tickets, visits, money, others } = screen;
  const nameRows: ScreenRow[] = name === undefined ? [] : [{ label: customerText.name, value: name }];
  const groups = [
    {
      group: 'person' as const,
      rows: [...nameRows, ...(about.find(({ group }) => group === 'person')?.rows ?? [])],
    },
    ...about.filter(({ group }) => group !== 'person'),
  ].filter(({ rows }) => rows.length > 0);
  return (
    <>
      <div className={styles.about}>
        {groups.map(({ group, rows }) => (
          <Section key={group} title={customerText.groups[group]}>
            <Rows rows={rows} />
          </Section>
        ))}
      </div>
      <Section title={customerText.contacts}>
        {contacts.length === 0 ? (
          <None />
        ) : (
          <ol className={styles.contacts}>
            {contacts.map((contact) => (
              <ContactLine key={contact.record.id} contact={contact} />
            ))}
          </ol>
        )}
      </Section>
      <Records title={customerText.orders} records={orders} always />
      <Records title={customerText.tickets} records={tickets} always />
      <Records title={customerText.visits} records={visits} />
      <Records title={customerText.money} records={money} />
      {others.map((record) => (
        <RecordCard key={record.id} record={record} />
      ))}
    </>
  );
}

function ContactLine({ contact }: { contact: Contact }) {
  const now = useSeat((view) => view.now);
  const { record, at, channel, reason, result, keyed } = contact;
  const head = [
    channel === undefined ? '' : channelName(channel),
    reason === undefined ? '' : (customerText.reasons[reason] ?? spaced(reason)),
    result === undefined ? spaced(record.status) : (customerText.results[result] ?? spaced(result)),
    record.linkedTo.length === 0 ? '' : customerText.linked(record.linkedTo.join(', ')),
  ].filter(Boolean);
  const noted = [
    ...record.fields.map(({ label, value }) => `${label}: ${value}`),
    ...(keyed.length === 0
      ? []
      : [`${customerText.keyed}: ${keyed.map(({ label, value }) => `${label} ${value}`).join(' · ')}`]),
  ];
  return (
    <li className={styles.contact}>
      <span className={styles.time}>{at === undefined ? '' : showMoment(at, now)}</span>
      <div className={styles.what}>
        <p>{head.join(' · ')}</p>
        {noted.map((line) => (
          <p key={line} className={styles.noted}>
            {line}
          </p>
        ))}
        {record.notes.length > 0 ? <Notes notes={record.notes} /> : null}
      </div>
      <span className={styles.id}>{record.id}</span>
    </li>
  );
}

interface RecordsProps {
  title: string;
  records: readonly ScreenRecord[];
  /** That there is none is an answer too. */
  always?: true;
}

function Records({ title, records, always }: RecordsProps) {
  const now = useSeat((view) => view.now);
  const { id, what, status, owner, since } = customerText.columns;
  if (records.length === 0 && !always) return null;
  return (
    <Section title={title}>
      {records.length === 0 ? (
        <None />
      ) : (
        <Table
          label={title}
          columns={[
            { name: id, kind: 'id' },
            { name: what, kind: 'wide' },
            { name: status },
            { name: owner },
            { name: since, kind: 'time' },
          ]}
          rows={records.map((record) => ({
            key: record.id,
            cells: [
              record.id,
              <What key="what" record={record} />,
              spaced(record.status),
              record.owner === 'nobody' ? screenText.none : unitName(record.owner),
              record.startedAt === undefined ? '' : showMoment(record.startedAt, now),
            ],
          }))}
        />
      )}
    </Section>
  );
}

function What({ record }: { record: ScreenRecord }) {
  const words = [
    typeName(record.type),
    ...record.fields.map(({ label, value }) => `${label} ${unitName(value)}`),
    ...(record.linkedTo.length === 0 ? [] : [customerText.linked(record.linkedTo.join(', '))]),
  ];
  return (
    <>
      {words.join(' · ')}
      {record.notes.length > 0 ? <Notes notes={record.notes} /> : null}
    </>
  );
}
