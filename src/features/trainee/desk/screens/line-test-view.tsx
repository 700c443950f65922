/** The test screens: every run of this desk as a card, the newest first, with its age. */
import type { LineTestScreen, TestCard } from '../../../../exercise/index.ts';
import { MINUTE } from '../../../../model/time.ts';
import { lineText, screenText } from '../../text/screens.ts';
import { showMoment, showSpan } from '../regions/show-time.ts';
import { useSeat } from '../state/desk-context.ts';
import styles from './line-test-view.module.css';
import { RecordCard } from './record-card.tsx';
import { None, Rows, Section } from './screen-parts.tsx';

export function LineTestView({ screen }: { screen: LineTestScreen }) {
  const { runs, rows, records, neverRun, at } = screen;
  return (
    <>
      {rows.length > 0 && runs[0]?.at !== at ? (
        <Section title={lineText.onFile}>
          <Rows rows={rows} />
        </Section>
      ) : null}
      {runs.length === 0 ? <None>{lineText.noRun}</None> : null}
      {runs.map((card) => (
        <Card key={`${card.at} ${card.parts[0]?.id ?? card.parts[0]?.check}`} card={card} />
      ))}
      {neverRun.length > 0 ? <p className={styles.never}>{lineText.neverRun(neverRun.join(', '))}</p> : null}
      {records.map((record) => (
        <RecordCard key={record.id} record={record} />
      ))}
    </>
  );
}

function Card({ card: { at, parts } }: { card: TestCard }) {
  const now = useSeat((view) => view.now);
  return (
    <article className={styles.card} aria-label={parts.map(({ name }) => name).join(', ')}>
      <p className={styles.when}>
        {showMoment(at, now)}{' '}
        <span className={styles.age}>
          {now - at < MINUTE ? screenText.justNow : screenText.ago(showSpan(now - at))}
        </span>
      </p>
      <div className={styles.parts}>
        {parts.map(({ check, name, id, rows, text }) => (
          <div key={check} className={styles.part}>
            <h4 className={styles.name}>
              {name} {id === undefined ? null : <span className={styles.id}>{id}</span>}
            </h4>
            {text === undefined ? null : <p className={styles.text}>{text}</p>}
            {rows.length > 0 ? <Rows rows={rows} /> : null}
            {text === undefined && rows.length === 0 ? <None>{lineText.noValue}</None> : null}
          </div>
        ))}
      </div>
    </article>
  );
}
