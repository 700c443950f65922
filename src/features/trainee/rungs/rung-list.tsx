/** The rung per unit and chain, where there are runs. */
import type { RunMeta } from '../../../store/index.ts';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { rungText } from '../text/rungs.ts';
import styles from './rung-list.module.css';
import { rungRows } from './rung-rule.ts';

export function RungList({ runs }: { runs: readonly RunMeta[] | undefined }) {
  const { scenarios } = useTrainee();
  const rows = rungRows(scenarios, runs ?? []);
  if (rows.length === 0) return null;
  return (
    <section className={page.section} aria-label={rungText.yours}>
      <h2 className={page.heading}>{rungText.yours}</h2>
      <ul className={styles.list}>
        {rows.map(({ unit, chain, rung }) => (
          <li key={`${unit} ${chain}`}>{rungText.printed(unit, chain, rung)}</li>
        ))}
      </ul>
    </section>
  );
}
