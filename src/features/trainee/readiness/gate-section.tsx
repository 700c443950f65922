/** Gate G1: each criterion with what it rests on, and the names that stand beside it. */
import page from '../page.module.css';
import { gateText, readinessText } from '../text/readiness.ts';
import { CriterionRow } from './criterion-row.tsx';
import gateStyles from './gate.module.css';
import { gateWords } from './gate-words.ts';
import styles from './readiness.module.css';
import { Rule } from './rule.tsx';
import type { Board } from './use-board.ts';

export function GateSection({ board }: { board: Board }) {
  return (
    <section id="gate" className={styles.part} aria-labelledby="gate-title">
      <h2 id="gate-title" className={styles.partTitle}>
        {readinessText.gate}
      </h2>
      <p className={styles.verdict} data-verdict={board.gate.verdict} role="status">
        {gateWords(board)}
      </p>
      <p className={page.text}>{gateText.lead}</p>
      <ul className={gateStyles.criteria}>
        {board.gate.criteria.map((criterion) => (
          <CriterionRow key={criterion.id} criterion={criterion} board={board} />
        ))}
      </ul>
      <p className={page.quiet}>{gateText.may}</p>
      <Rule words={gateText.rule} />
    </section>
  );
}
