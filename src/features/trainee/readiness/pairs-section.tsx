/** The unit pairs: the matrix, what one cell rests on, and all pairs of which something is known. */
import { useState } from 'react';
import type { PairStanding } from '../../../readiness/board/index.ts';
import page from '../page.module.css';
import { PAIR_WORDS, pairsText, readinessText, SKILL_WORDS } from '../text/readiness.ts';
import { dayWords } from './day-of.ts';
import { Mark } from './marks.tsx';
import { PairDetail } from './pair-detail.tsx';
import { PairGrid, pairId } from './pair-grid.tsx';
import { pairName, shortWords } from './pair-words.ts';
import pairsStyles from './pairs.module.css';
import styles from './readiness.module.css';
import { Rule } from './rule.tsx';
import type { Board } from './use-board.ts';

const LEGEND = ['green', 'amber', 'red', 'none'] as const;
/** The worst first. */
const WORST = ['red', 'amber', 'green', 'none'];

export function PairsSection({ board: { pairs, now } }: { board: Board }) {
  const [open, setOpen] = useState<string>();
  const shown = pairs.find((pair) => pairId(pair) === open);
  const known = pairs
    .filter(({ state }) => state !== 'none')
    .sort((a, b) => WORST.indexOf(a.state) - WORST.indexOf(b.state));
  const close = (): void => {
    document.querySelector<HTMLElement>(`[data-pair="${open}"]`)?.focus();
    setOpen(undefined);
  };
  return (
    <section id="pairs" className={styles.part} aria-labelledby="pairs-title">
      <h2 id="pairs-title" className={styles.partTitle}>
        {readinessText.pairs}
      </h2>
      <p className={page.text}>{pairsText.lead}</p>
      <ul className={pairsStyles.legend} aria-label={pairsText.legend}>
        {LEGEND.map((state) => (
          <li key={state}>
            <Mark as={state} words={PAIR_WORDS[state]} />
          </li>
        ))}
      </ul>
      <PairGrid pairs={pairs} open={open} onOpen={setOpen} />
      {shown ? <PairDetail pair={shown} now={now} onClose={close} /> : null}
      {known.length === 0 ? (
        <p className={page.text}>{pairsText.empty}</p>
      ) : (
        <Known pairs={known} now={now} onOpen={setOpen} />
      )}
      <Rule words={pairsText.rule} />
    </section>
  );
}

interface KnownProps {
  pairs: readonly PairStanding[];
  now: number;
  onOpen: (pair: string) => void;
}

function Known({ pairs, now, onOpen }: KnownProps) {
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {pairs.length === 1 ? pairsText.one : pairsText.many(pairs.length)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{pairsText.pair}</th>
            <th scope="col">{pairsText.state}</th>
            <th scope="col">{pairsText.sender}</th>
            <th scope="col">{pairsText.receiver}</th>
            <th scope="col">{pairsText.together}</th>
            <th scope="col">{pairsText.last}</th>
            <th scope="col">{pairsText.why}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map((pair) => (
            <tr key={pairId(pair)}>
              <th scope="row">
                <button type="button" className={pairsStyles.open} onClick={() => onOpen(pairId(pair))}>
                  {pairName(pair)}
                </button>
              </th>
              <td data-label={pairsText.state}>
                <Mark as={pair.state} words={PAIR_WORDS[pair.state]} />
              </td>
              <td data-label={pairsText.sender}>
                {pair.trained.send ? SKILL_WORDS[pair.trained.send] : pairsText.notTrained}
              </td>
              <td data-label={pairsText.receiver}>
                {pair.trained.receive ? SKILL_WORDS[pair.trained.receive] : pairsText.notTrained}
              </td>
              <td data-label={pairsText.together}>{togetherWords(pair)}</td>
              <td data-label={pairsText.last}>{lastWords(pair, now)}</td>
              <td data-label={pairsText.why}>{shortWords(pair)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function togetherWords({ parts, last }: PairStanding): string {
  if (parts.drilled === 1) return pairsText.both;
  if (parts.drilled === 0) return pairsText.longAgo;
  return (last.send ?? 0) > (last.receive ?? 0) ? pairsText.oneEnd.send : pairsText.oneEnd.receive;
}

function lastWords({ evidence }: PairStanding, now: number): string {
  const last = evidence.at(-1);
  return last === undefined ? '' : dayWords(last.at, now);
}
