/** The metrics of this run, each with formula and lineage behind it: where it comes from, and which systems are silent. */
import type { DebriefView, Figure, FigureGroup } from '../../../../exercise/debrief/index.ts';
import { debriefText } from '../../text/debrief.ts';
import styles from './figures-tab.module.css';

export function FiguresTab({ view }: { view: DebriefView }) {
  return (
    <div className={styles.groups}>
      <p className={styles.lead}>{debriefText.figuresHead}</p>
      {view.figures.map((group) => (
        <Group key={group.title} group={group} />
      ))}
      {view.audit.length > 0 ? (
        <section>
          <h3 className={styles.heading}>{debriefText.audit}</h3>
          <p className={styles.lead}>{debriefText.auditLead}</p>
          <ul className={styles.audit}>
            {view.audit.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function Group({ group: { title, figures } }: { group: FigureGroup }) {
  const unseen = figures.filter(({ observable }) => !observable);
  const never = figures.filter((figure) => figure.never);
  const empty = figures.filter(({ observable, value }) => observable && value === undefined);
  return (
    <section>
      <h3 className={styles.heading}>{title}</h3>
      {figures.map((figure) =>
        figure.value === undefined || figure.never ? null : <Row key={figure.id} figure={figure} />,
      )}
      <Names title={debriefText.neverHappened} figures={never} />
      <Names title={debriefText.nothingToCount} figures={empty} />
      <Names title={debriefText.notSeenHere} figures={unseen} />
    </section>
  );
}

function Row({ figure }: { figure: Figure }) {
  const { name, value, counted, formula, assumed, systems, coverage, blindSpot } = figure;
  return (
    <details className={styles.row}>
      <summary className={styles.summary}>
        <span className={styles.name}>{name}</span>
        <span className={styles.value}>{value}</span>
        <span className={styles.side}>
          {[...(counted > 1 ? [debriefText.counted(counted)] : []), debriefText.systemsSeen(coverage)].join(
            ' · ',
          )}
        </span>
      </summary>
      <dl className={styles.lineage}>
        <dt>{debriefText.howCounted}</dt>
        <dd>
          {formula}
          {assumed ? ` (${debriefText.assumedWeights})` : ''}
        </dd>
        <dt>{debriefText.fromWhere}</dt>
        <dd>
          <ul className={styles.systems}>
            {systems.map((system) => (
              <li key={system.name} data-silent={system.silent}>
                {system.name}
                {system.silent ? `: ${debriefText.silentSystem}` : ''}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{debriefText.blindSpot}</dt>
        <dd>{blindSpot}</dd>
      </dl>
    </details>
  );
}

function Names({ title, figures }: { title: string; figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <p className={styles.names}>
      <span className={styles.side}>{title}:</span> {figures.map(({ name }) => name).join(', ')}
    </p>
  );
}
