/** Both rooms side by side on one time line: what each came to know, and when one told the other. */
import type { TimeCursor } from '../../../../charts/cursor.ts';
import { momentLabel } from '../../../../charts/time-axis.ts';
import type { TwoRooms } from '../../../../exercise/debrief/index.ts';
import { debriefText } from '../../text/debrief.ts';
import styles from './rooms-tab.module.css';
import { TimeButton } from './time-button.tsx';

type Row = TwoRooms['rows'][number];

export function RoomsTab({ rooms, cursor }: { rooms: TwoRooms; cursor: TimeCursor }) {
  const { names, rows, heldFrom, apartFrom: from, joinedAt, sentence } = rooms;
  const isApart = (t: number): boolean =>
    from !== undefined && t >= from && (joinedAt === undefined || t < joinedAt);
  return (
    <div>
      <p className={styles.sentence}>{sentence}</p>
      <table className={styles.rooms}>
        <thead>
          <tr>
            {names.map((name, side) => {
              const had = heldFrom[side];
              return (
                <th key={name} scope="col" data-side={side}>
                  {name}
                  <span className={styles.had}>
                    {had === undefined
                      ? debriefText.roomNever
                      : debriefText.roomHad(momentLabel(had, cursor))}
                  </span>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.seq} ${row.words}`} data-apart={isApart(row.t)}>
              {row.what === 'crosses' ? (
                <td colSpan={2} className={styles.crosses} data-from={row.from}>
                  <span className={styles.arrow} aria-hidden="true">
                    {row.from === 0 ? '→' : '←'}
                  </span>
                  <TimeButton t={row.t} cursor={cursor} /> {row.words}
                  <span className="sr-only">{debriefText.crossesTo(names[row.from === 0 ? 1 : 0])}</span>
                </td>
              ) : (
                ([0, 1] as const).map((side) => (
                  <td key={side} className={styles.cell} data-half={side === row.side ? row.half : undefined}>
                    {side === row.side ? <Known row={row} cursor={cursor} /> : null}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Known({ row, cursor }: { row: Extract<Row, { what: 'knows' }>; cursor: TimeCursor }) {
  return (
    <>
      <TimeButton t={row.t} cursor={cursor} /> {row.words}
      <span className={styles.who}>{row.who}</span>
    </>
  );
}
