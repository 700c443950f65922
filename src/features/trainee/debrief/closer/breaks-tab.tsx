/** What broke, in three lists: yours, passed to you, elsewhere; each with rule and evidence. */
import type { TimeCursor } from '../../../../charts/cursor.ts';
import type { BreakRow, DebriefView } from '../../../../exercise/debrief/index.ts';
import { debriefText } from '../../text/debrief.ts';
import styles from './tabs.module.css';
import { TimeButton } from './time-button.tsx';

export function BreaksTab({ view, cursor }: { view: DebriefView; cursor: TimeCursor }) {
  const { yours, insults, passedToYou, elsewhere } = view.breaks;
  return (
    <div className={styles.lists}>
      <List title={debriefText.breaksYours} lead={debriefText.breaksYoursLead} rows={yours} cursor={cursor} />
      {insults.length > 0 ? (
        <section>
          <h3 className={styles.heading}>
            {debriefText.insulted} <span className={styles.side}>{debriefText.insultedLead}</span>
          </h3>
          <ul className={styles.evidence}>
            {insults.map((each) => (
              <li key={each.t}>
                <TimeButton t={each.t} cursor={cursor} /> {each.words}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <List
        title={debriefText.breaksPassed}
        lead={debriefText.breaksPassedLead}
        rows={passedToYou}
        cursor={cursor}
      />
      <List
        title={debriefText.breaksElsewhere}
        lead={debriefText.breaksElsewhereLead}
        rows={elsewhere}
        cursor={cursor}
      />
      {view.published.length > 0 ? (
        <section>
          <h3 className={styles.heading}>{debriefText.published}</h3>
          <ul className={styles.published}>
            {view.published.map((each) => (
              <Published key={each} text={each} />
            ))}
          </ul>
        </section>
      ) : null}
      {view.notObservable.length > 0 ? (
        <p className={styles.quiet}>{debriefText.notObservable(view.notObservable.join(', '))}</p>
      ) : null}
    </div>
  );
}

/** A case with its sources set apart: "... [S20, S21]". */
function Published({ text }: { text: string }) {
  const [, words = text, ids] = /^(.*?)\s*\[([^\]]+)\]\.?$/.exec(text) ?? [];
  return (
    <li>
      {words}
      {ids === undefined ? null : <span className={styles.side}> {debriefText.sources(ids)}</span>}
    </li>
  );
}

interface ListProps {
  title: string;
  lead: string;
  rows: readonly BreakRow[];
  cursor: TimeCursor;
}

function List({ title, lead, rows, cursor }: ListProps) {
  return (
    <section>
      <h3 className={styles.heading}>
        {title} <span className={styles.side}>{lead}</span>
      </h3>
      {rows.length === 0 ? <p className={styles.quiet}>{debriefText.none}</p> : null}
      <ul className={styles.breaks}>
        {rows.map((row) => (
          <li key={row.key} className={styles.break}>
            <h4 className={styles.breakTitle}>
              <Severity n={row.severity} word={row.severityWord} />
              {row.title} <span className={styles.code}>{row.id}</span>
            </h4>
            <p>
              {row.who}: {row.explanation}.
            </p>
            <p className={styles.quiet}>
              {debriefText.rule}: {row.rule}
            </p>
            <ul className={styles.evidence} aria-label={debriefText.evidence}>
              {row.evidence.slice(0, 4).map((e) => (
                <li key={e.seq}>
                  <TimeButton t={e.t} cursor={cursor} /> {e.who}: {e.words}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Five bars, as many filled as the severity: the harm scale, readable without its colour. */
function Severity({ n, word }: { n: number; word: string }) {
  return (
    <span
      className={styles.severity}
      role="img"
      aria-label={debriefText.severity(n, word)}
      title={debriefText.severity(n, word)}
    >
      {[1, 2, 3, 4, 5].map((step) => (
        <span key={step} data-on={step <= n} data-step={Math.min(4, Math.ceil((n * 4) / 5))} />
      ))}
    </span>
  );
}
