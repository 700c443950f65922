/** The matrix from whom to whom: a cell for every pair that hands over, one tab stop for all of them. */
import { useState } from 'react';
import type { PairStanding } from '../../../readiness/board/index.ts';
import { PAIR_WORDS, pairsText } from '../text/readiness.ts';
import { UNIT_WORDS, unitName } from '../text/units.ts';
import { onGridKey } from './grid-keys.ts';
import { SIGNS } from './marks.tsx';
import { pairName, shortWords } from './pair-words.ts';
import pairsStyles from './pairs.module.css';
import styles from './readiness.module.css';

export interface PairGridProps {
  pairs: readonly PairStanding[];
  open: string | undefined;
  onOpen: (pair: string) => void;
}

export const pairId = ({ from, to }: Pick<PairStanding, 'from' | 'to'>): string => `${from} ${to}`;

/** As every desk lists them; a unit that is in no list comes last. */
const inOrder = (units: readonly string[]): string[] => {
  const order = Object.keys(UNIT_WORDS);
  return [...new Set(units)].sort((a, b) => order.indexOf(a) - order.indexOf(b));
};

export function PairGrid({ pairs, open, onOpen }: PairGridProps) {
  const rows = inOrder(pairs.map(({ from }) => from));
  const columns = inOrder(pairs.map(({ to }) => to));
  const byId = new Map(pairs.map((pair) => [pairId(pair), pair]));
  const first = rows.flatMap((from) => columns.map((to) => `${from} ${to}`)).find((id) => byId.has(id));
  const [stop, setStop] = useState(first);
  return (
    <div className={styles.wide}>
      <table className={pairsStyles.grid} onKeyDown={onGridKey}>
        <caption className="sr-only">{pairsText.caption}</caption>
        <thead>
          <tr>
            <td className={pairsStyles.corner}>{pairsText.corner}</td>
            {columns.map((to) => (
              <th key={to} scope="col">
                <span className={pairsStyles.upright}>{unitName(to)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((from, row) => (
            <tr key={from}>
              <th scope="row">{unitName(from)}</th>
              {columns.map((to, col) => {
                const pair = byId.get(`${from} ${to}`);
                if (!pair) return <td key={to} />;
                const id = pairId(pair);
                return (
                  <td key={to}>
                    <button
                      type="button"
                      className={pairsStyles.cell}
                      data-row={row}
                      data-col={col}
                      data-state={pair.state}
                      data-pair={id}
                      tabIndex={id === stop ? 0 : -1}
                      aria-expanded={id === open}
                      aria-label={labelOf(pair)}
                      title={labelOf(pair)}
                      onFocus={() => setStop(id)}
                      onClick={() => onOpen(id)}
                    >
                      {SIGNS[pair.state]}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function labelOf(pair: PairStanding): string {
  const state = pair.unused ? pairsText.unused : PAIR_WORDS[pair.state];
  return `${pairName(pair)}: ${state}${pair.state === 'none' ? '' : `. ${shortWords(pair)}`}`;
}
