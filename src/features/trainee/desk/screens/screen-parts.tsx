/** The parts all screens are made of: a titled section, rows of values with their age, a table. */
import type { ReactNode } from 'react';
import type { ScreenRow } from '../../../../exercise/index.ts';
import { screenText } from '../../text/screens.ts';
import { unitName } from '../../text/units.ts';
import { showMoment } from '../regions/show-time.ts';
import { useSeat } from '../state/desk-context.ts';
import styles from './screen-parts.module.css';

export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <h4 className={styles.title}>{title}</h4>
      {children}
    </section>
  );
}

export function None({ children = screenText.nothingOnFile }: { children?: string }) {
  return <p className={styles.none}>{children}</p>;
}

/** Label and value, one below the other; a value that came later says since when it stands there. */
export function Rows({ rows }: { rows: readonly ScreenRow[] }) {
  const now = useSeat((view) => view.now);
  return (
    <dl className={styles.rows}>
      {rows.map(({ label, value, fact, of, since }) => (
        <div key={`${of} ${fact ?? label}`} className={styles.row}>
          <dt>{label}</dt>
          <dd>
            {unitName(value)}
            {since === undefined ? null : (
              <span className={styles.age}> {screenText.since(showMoment(since, now))}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

export interface Column {
  name: string;
  kind?: 'id' | 'time' | 'number' | 'wide';
}

const styleOf = (kind: Column['kind']) => (kind === undefined ? undefined : styles[kind]);

interface TableProps {
  label: string;
  columns: readonly Column[];
  /** The first cell of a row names it. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

export function Table({ label, columns, rows }: TableProps) {
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ name, kind }) => (
            <th key={name} scope="col" className={styleOf(kind)}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {columns.map(({ name, kind }, at) =>
              at === 0 ? (
                <th key={name} scope="row" className={styleOf(kind)}>
                  {cells[at]}
                </th>
              ) : (
                <td key={name} className={styleOf(kind)}>
                  {cells[at]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
