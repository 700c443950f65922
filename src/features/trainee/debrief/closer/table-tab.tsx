/** The three tracks as tables, for reading, for copying and for whoever cannot see them. */
import { momentLabel } from '../../../../charts/time-axis.ts';
import type { DebriefView } from '../../../../exercise/debrief/index.ts';
import { formatSpan, MINUTE } from '../../../../model/time.ts';
import { debriefText } from '../../text/debrief.ts';
import type { FamilyRun } from '../family.ts';
import { FamilyTable } from './family-table.tsx';
import styles from './tabs.module.css';

export interface TableTabProps {
  view: DebriefView;
  family: readonly FamilyRun[];
  onSelect: (arrow: string | undefined) => void;
}

export function TableTab({ view, family, onSelect }: TableTabProps) {
  const name = (id: string): string => view.tracks.lanes.find((lane) => lane.id === id)?.name ?? id;
  return (
    <div className={styles.lists}>
      <section className={styles.scroll}>
        <table className={styles.table}>
          <caption>{debriefText.tableArrows}</caption>
          <thead>
            <tr>
              <th scope="col">{debriefText.when}</th>
              <th scope="col">{debriefText.from}</th>
              <th scope="col">{debriefText.to}</th>
              <th scope="col">{debriefText.what}</th>
              <th scope="col">{debriefText.quality}</th>
              <th scope="col">{debriefText.read}</th>
            </tr>
          </thead>
          <tbody>
            {view.tracks.arrows.map((a) => (
              <tr key={a.id}>
                <td>
                  <button type="button" className={styles.time} onClick={() => onSelect(a.id)}>
                    {momentLabel(a.sentAt, view)}
                  </button>
                </td>
                <td>{name(a.from)}</td>
                <td>{name(a.to)}</td>
                <td>{a.label}</td>
                <td>{debriefText.qualities[a.quality]}</td>
                <td>{a.neverRead ? debriefText.never : debriefText.yes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {view.patience.map((series) => (
        <section key={series.journey} className={styles.scroll}>
          <table className={styles.table}>
            <caption>
              {debriefText.tablePatience}: {series.who}
            </caption>
            <thead>
              <tr>
                <th scope="col">{debriefText.when}</th>
                <th scope="col">{debriefText.value}</th>
                <th scope="col">{debriefText.why}</th>
              </tr>
            </thead>
            <tbody>
              {series.steps.map((s) => (
                <tr key={`${s.t} ${s.why}`}>
                  <td>{momentLabel(s.t, view)}</td>
                  <td>{Math.round(s.to)}</td>
                  <td>{s.why}</td>
                </tr>
              ))}
              <tr>
                <td>{momentLabel(view.to, view)}</td>
                <td>{series.end}</td>
                <td />
              </tr>
            </tbody>
          </table>
        </section>
      ))}
      <Clocks view={view} />
      <FamilyTable family={family} run={view} />
    </div>
  );
}

function Clocks({ view }: { view: DebriefView }) {
  const rows = [
    { name: debriefText.customerClock, clock: view.clocks.customer },
    { name: debriefText.contractClock, clock: view.clocks.contract },
  ];
  return (
    <section className={styles.scroll}>
      <table className={styles.table}>
        <caption>{debriefText.tableClocks}</caption>
        <tbody>
          {rows.map(({ name, clock }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <bdi>{clock ? formatSpan(Math.round(clock.value / MINUTE) * MINUTE) : debriefText.none}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
