/** One line of a list: a group, a row, or something that was done to a row. Drawn again only when it changed. */
import { memo } from 'react';
import type { MassRow } from '../../../../exercise/index.ts';
import { clockOf, clockWithSeconds } from '../../../../model/time.ts';
import { massText } from '../../text/mass.ts';
import { unitName } from '../../text/units.ts';
import { fieldWords, type MassColumn } from './columns.ts';
import type { Line } from './lines.ts';
import styles from './mass-screen.module.css';

export interface MassLineProps {
  /** Beginning of the ids of this list's lines. */
  list: string;
  line: Line;
  /** Place among all lines, from 0. */
  at: number;
  row: MassRow | undefined;
  columns: readonly MassColumn[];
  isActive: boolean;
  /** How many of its rows are chosen. */
  chosen: number;
}

/** Id of a line's element; the heading is the first row, so lines count from 2. */
export const lineId = (list: string, at: number): string => `${list}-${at + 2}`;

export const MassLine = memo(function MassLine(props: MassLineProps) {
  const { list, line, at, row, columns, isActive, chosen } = props;
  const whole = line.kind === 'group' ? line.group.rows.length : 1;
  const level = line.kind === 'group' ? 1 : (line.isInGroup ? 2 : 1) + (line.kind === 'past' ? 1 : 0);
  return (
    <tr
      id={lineId(list, at)}
      className={styles.line}
      data-line={at}
      data-kind={line.kind}
      data-active={isActive || undefined}
      aria-rowindex={at + 2}
      aria-level={level}
      {...(line.kind === 'past' ? {} : { 'aria-expanded': line.isOpen, 'aria-selected': chosen === whole })}
    >
      {line.kind === 'past' ? (
        <td className={styles.past} colSpan={columns.length + 1}>
          {pastWords(line, row)}
        </td>
      ) : (
        <td className={styles.mark} data-mark={chosen === 0 ? 'none' : chosen === whole ? 'all' : 'some'} />
      )}
      {line.kind === 'group' ? <GroupCells line={line} chosen={chosen} columns={columns.length} /> : null}
      {line.kind === 'row' && row
        ? columns.map(({ id, value }) => (
            <td key={id} className={styles.cell} data-column={id}>
              {value(row)}
            </td>
          ))
        : null}
    </tr>
  );
});

function GroupCells(props: { line: Extract<Line, { kind: 'group' }>; chosen: number; columns: number }) {
  const { group, isOpen } = props.line;
  const [first, last] = [clockOf(group.first), clockOf(group.last)];
  return (
    <td className={styles.group} colSpan={props.columns}>
      <span className={styles.turn} data-open={isOpen} aria-hidden="true" />
      <span className={styles.groupName}>{group.label === '' ? massText.none : group.label}</span>{' '}
      <span className={styles.count}>{massText.inGroup(group.rows.length, props.chosen)}</span>{' '}
      <span className={styles.span}>{massText.span(first, last)}</span>
    </td>
  );
}

function pastWords({ past }: Extract<Line, { kind: 'past' }>, row: MassRow | undefined): string {
  if (!past) return `${clockWithSeconds(row?.at ?? 0)} ${massText.came}. ${massText.noPast}`;
  const what = massText.past[past.field] ?? past.field;
  const to = past.field === 'linkedTo' ? unitName(past.to) : fieldWords(past.field, past.to);
  return `${clockWithSeconds(past.at)} ${past.by}: ${what}${to === '' || to === past.by ? '' : ` ${to}`}`;
}
