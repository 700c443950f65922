/** The metrics of this run with formula and lineage: where the figure comes from, and which systems are silent. */
import type { DebriefView, Figure } from '../../../../exercise/debrief/index.ts';
import { debriefText } from '../../text/debrief.ts';
import styles from './tabs.module.css';

export function FiguresTab({ view }: { view: DebriefView }) {
  return (
    <div className={styles.lists}>
      <p className={styles.small}>{debriefText.figuresHead}</p>
      {view.figures.map(({ title, figures }) => (
        <section key={title} className={styles.scroll}>
          <table className={styles.table}>
            <caption>{title}</caption>
            <thead>
              <tr>
                <th scope="col">{debriefText.figure}</th>
                <th scope="col">{debriefText.value}</th>
                <th scope="col">{debriefText.howCounted}</th>
                <th scope="col">{debriefText.fromWhere}</th>
              </tr>
            </thead>
            <tbody>
              {figures.map((figure) => (
                <Row key={figure.id} figure={figure} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}

function Row({ figure }: { figure: Figure }) {
  const { name, value, counted, formula, observable, assumed, systems, coverage, blindSpot } = figure;
  const nothing = observable ? debriefText.nothingToCount : debriefText.notSeenHere;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {value ?? <span className={styles.side}>{nothing}</span>}
        {value !== undefined && counted > 1 ? (
          <span className={styles.side}>{debriefText.counted(counted)}</span>
        ) : null}
      </td>
      <td>
        {formula}
        {assumed ? <span className={styles.side}>{debriefText.assumedWeights}</span> : null}
        <div className={styles.lineage}>{debriefText.blindSpot(blindSpot)}</div>
      </td>
      <td>
        <ul className={styles.systems} aria-label={debriefText.systemsSeen(coverage)}>
          {systems.map((system) => (
            <li key={system.name} data-silent={system.silent}>
              {system.name}
              {system.silent ? <span className={styles.side}>{debriefText.silentSystem}</span> : null}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
