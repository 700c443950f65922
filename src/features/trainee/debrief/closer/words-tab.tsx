/** Everything this seat said and wrote, what Baton read in it, and the way to say that it read wrongly. */
import type { TimeCursor } from '../../../../charts/cursor.ts';
import type { ContestRow, DebriefView, OwnText } from '../../../../exercise/debrief/index.ts';
import { Button } from '../../../../ui/index.ts';
import { claimWords, contestText } from '../../text/contest.ts';
import styles from '../contest/contest.module.css';
import { type Contests, useContests } from '../contest/contests.tsx';
import tab from './tabs.module.css';
import { TimeButton } from './time-button.tsx';

export function WordsTab({ view, cursor }: { view: DebriefView; cursor: TimeCursor }) {
  const contests = useContests();
  if (view.texts.length === 0) return <p className={tab.quiet}>{contestText.none}</p>;
  return (
    <>
      <p className={tab.quiet}>{contestText.tabLead}</p>
      <ul className={styles.texts}>
        {view.texts.map((text) => (
          <li key={text.seq} className={styles.text}>
            <TimeButton t={text.t} cursor={cursor} />
            <q className={styles.said} dir="auto">
              {text.text}
            </q>
            {contests ? (
              <span className={styles.ask}>
                <Button
                  look="quiet"
                  aria-label={contestText.said.buttonFor(text.text)}
                  onClick={() => contests.open(text, 'said')}
                >
                  {contestText.said.button}
                </Button>
                {text.read.length > 0 ? (
                  <Button
                    look="quiet"
                    aria-label={contestText.notSaid.buttonFor(text.text)}
                    onClick={() => contests.open(text, 'notSaid')}
                  >
                    {contestText.notSaid.button}
                  </Button>
                ) : null}
              </span>
            ) : null}
            <span className={styles.side}>
              {text.to} · {contestText.read} {text.heardAs === '' ? contestText.nothingRead : text.heardAs}
            </span>
            <Claims rows={view.contests.filter((row) => isAbout(row, text))} contests={contests} />
          </li>
        ))}
      </ul>
    </>
  );
}

const isAbout = (row: ContestRow, text: OwnText): boolean => row.text === text.text;

function Claims({ rows, contests }: { rows: readonly ContestRow[]; contests: Contests | undefined }) {
  if (rows.length === 0) return null;
  return (
    <ul className={styles.contests}>
      {rows.map((row) => (
        <li key={row.id} className={styles.contest}>
          <span>
            <q dir="auto">{row.words}</q> {row.claim.not ? contestText.isNot : '='} {claimWords(row)}
          </span>
          <span className={styles.state}>
            {contestText.states[row.state]}
            {row.why === undefined ? '' : `: ${row.why}`}
          </span>
          {contests && row.state !== 'accepted' ? (
            <Button look="quiet" onClick={() => contests.withdraw(row.id)}>
              {contestText.withdraw}
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
