/** A handover as it lies on the desk: who it is from and for, the words, what can be seen beside them. */
import type { ReactNode } from 'react';
import { HANDOVER_CONTRACTS } from '../../../model/handover-contracts.ts';
import { clockOf } from '../../../model/time.ts';
import type { Drill } from '../../../readiness/drills/index.ts';
import { drillText } from '../text/drill.ts';
import { unitName } from '../text/units.ts';
import styles from './drill.module.css';
import { RowList } from './row-list.tsx';

export interface DrillCardProps {
  drill: Drill;
  /** The words can be written: the draft of a sender. */
  children?: ReactNode;
  /** Answered: nothing is asked any more. */
  isOver?: boolean;
  /** What the contract asks for, as a list that can be worked with. */
  asked?: ReactNode;
}

export function DrillCard({ drill, children, isOver = false, asked }: DrillCardProps) {
  const { side, source, text, rows } = drill;
  const [desk, other] = side === 'send' ? [source.from, source.to] : [source.to, source.from];
  const contract = HANDOVER_CONTRACTS[source.contract];
  return (
    <div className={styles.card}>
      <header className={styles.who}>
        <h2 className={styles.whoTitle}>{drillText.youAre(unitName(desk.unit), desk.person)}</h2>
        <p className={styles.other}>
          {side === 'send'
            ? drillText.to(other.person, unitName(other.unit))
            : drillText.from(other.person, unitName(other.unit))}
        </p>
        <p className={styles.contract}>
          {drillText.contract(source.contract, contract.label)} · {clockOf(source.at)}
        </p>
      </header>
      <div className={styles.note}>
        <h3 className={styles.title}>{side === 'send' ? drillText.draft : drillText.note}</h3>
        {children ?? (
          <blockquote className={styles.words} dir="auto">
            {text}
          </blockquote>
        )}
      </div>
      <aside className={styles.beside}>
        <h3 className={styles.title}>{side === 'send' ? drillText.knows : drillText.rows}</h3>
        {rows.length === 0 ? <p className={styles.empty}>{drillText.noRows}</p> : <RowList rows={rows} />}
      </aside>
      {isOver ? null : asked}
    </div>
  );
}
