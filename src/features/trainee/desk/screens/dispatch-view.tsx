/** The dispatch board: visits on the time axis of their day, the same as a table, and each job with its history. */
import type { DispatchScreen, Visit } from '../../../../exercise/index.ts';
import { clockOf } from '../../../../model/time.ts';
import { dispatchText, screenText } from '../../text/screens.ts';
import { spaced } from '../flows/options.ts';
import { labelOfDay, showMoment } from '../regions/show-time.ts';
import { useSeat } from '../state/desk-context.ts';
import { type DayStrip, dayStrips } from './day-strips.ts';
import styles from './dispatch-view.module.css';
import { RecordCard } from './record-card.tsx';
import { changeWords, History } from './record-parts.tsx';
import { None, Rows, Section, Table } from './screen-parts.tsx';

export function DispatchView({ screen }: { screen: DispatchScreen }) {
  const { visits, others, rows, at } = screen;
  const strips = dayStrips(visits, at);
  return (
    <>
      {visits.length === 0 ? <None>{dispatchText.noVisits}</None> : null}
      {strips.map((strip) => (
        <Strip key={strip.day} strip={strip} />
      ))}
      {visits.length > 0 ? <Visits visits={visits} /> : null}
      {rows.length > 0 ? (
        <Section title={dispatchText.job}>
          <Rows rows={rows} />
        </Section>
      ) : null}
      {visits.map((visit) => (
        <Job key={visit.id} visit={visit} />
      ))}
      {others.map((record) => (
        <RecordCard key={record.id} record={record} />
      ))}
    </>
  );
}

/** The picture says nothing that the table below does not say. */
function Strip({ strip: { day, ticks, lanes, now } }: { strip: DayStrip }) {
  return (
    <figure className={styles.strip} aria-hidden="true">
      <figcaption className={styles.day}>{labelOfDay(day)}</figcaption>
      <div className={styles.axis}>
        {ticks.map((tick) => (
          <span key={tick.at} className={styles.tick} style={{ insetInlineStart: `${tick.left}%` }}>
            {clockOf(tick.at)}
          </span>
        ))}
      </div>
      {lanes.map(({ technician, bars }) => (
        <div key={technician ?? ''} className={styles.lane}>
          <span className={styles.technician}>{technician ?? dispatchText.unassigned}</span>
          <div className={styles.track}>
            {now === undefined ? null : (
              <span className={styles.now} style={{ insetInlineStart: `${now}%` }} />
            )}
            {bars.map(({ id, window, onSite }) => (
              <div key={id} className={styles.bar}>
                {window ? <span className={styles.window} style={boxOf(window)} /> : null}
                {onSite ? <span className={styles.onSite} style={boxOf(onSite)} /> : null}
                <span
                  className={styles.label}
                  style={{ insetInlineStart: `${(window ?? onSite)?.left ?? 0}%` }}
                >
                  {id}
                </span>
              </div>
            ))}
          </div>
        </div>
      ))}
    </figure>
  );
}

const boxOf = ({ left, width }: { left: number; width: number }) => ({
  insetInlineStart: `${left}%`,
  inlineSize: `${width}%`,
});

function Visits({ visits }: { visits: readonly Visit[] }) {
  const now = useSeat((view) => view.now);
  const { visit, window, technician, onSite, status } = dispatchText;
  return (
    <Section title={dispatchText.visits}>
      <Table
        label={dispatchText.visits}
        columns={[
          { name: visit, kind: 'id' },
          { name: window },
          { name: technician },
          { name: onSite },
          { name: status, kind: 'wide' },
        ]}
        rows={visits.map((each) => ({
          key: each.id,
          cells: [
            each.id,
            windowOf(each, now),
            each.technician ?? '',
            each.arrivedAt === undefined
              ? ''
              : `${showMoment(each.arrivedAt, now)}${each.endedAt === undefined ? '' : ` to ${clockOf(each.endedAt)}`}`,
            statusOf(each),
          ],
        }))}
      />
    </Section>
  );
}

function windowOf({ from, to, written }: Visit, now: number): string {
  if (from !== undefined) return `${showMoment(from, now)}${to === undefined ? '' : ` to ${clockOf(to)}`}`;
  return written === undefined ? dispatchText.withoutDay : `${written}, ${dispatchText.withoutDay}`;
}

function statusOf({ record, steps }: Visit): string {
  const last = steps.at(-1);
  return record ? spaced(record.status) : last ? changeWords(last) : screenText.none;
}

/** The job with everything that happened to it in one order. */
function Job({ visit: { id, record, steps } }: { visit: Visit }) {
  if (record) {
    const history = [...record.history, ...steps].sort((one, other) => one.at - other.at);
    return <RecordCard record={{ ...record, history }} />;
  }
  return (
    <article className={styles.visit} aria-label={`${dispatchText.visit} ${id}`}>
      <h4 className={styles.id}>{id}</h4>
      <History changes={steps} />
    </article>
  );
}
