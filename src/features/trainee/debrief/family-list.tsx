/** Runs begun again from one another: as a tree under the time axis, and as a short list. */
import { useCallback, useMemo } from 'react';
import { BranchTreeChart } from '../../../charts/branch-tree-chart.tsx';
import { type TracksData, tracksAxis } from '../../../charts/run-tracks.ts';
import type { Ms } from '../../../model/time.ts';
import { debriefText } from '../text/debrief.ts';
import type { FamilyRun } from './family.ts';
import styles from './family-list.module.css';
import { FamilyLink, familySentence } from './family-words.tsx';

interface Span {
  from: Ms;
  to: Ms;
}

export interface FamilyTreeProps {
  family: readonly FamilyRun[];
  /** What the picture above shows: the tree stands on its axis. */
  data: TracksData;
  run: Span;
}

export function FamilyTree({ family, data, run }: FamilyTreeProps) {
  const axisOf = useCallback((width: number) => tracksAxis(data, width), [data]);
  const runs = useMemo(() => family.map((each) => ({ ...each, to: each.to ?? run.to })), [family, run.to]);
  if (family.length === 0) return null;
  return (
    <section className={styles.tree}>
      <h2 className={styles.title}>{debriefText.family}</h2>
      <BranchTreeChart
        runs={runs}
        axisOf={axisOf}
        label={debriefText.family}
        words={(each) => (
          <>
            <FamilyLink of={each} run={run} />
            <span className={styles.sentence}> {familySentence(each)}</span>
          </>
        )}
      />
    </section>
  );
}

export function FamilyList({ family, run }: { family: readonly FamilyRun[]; run: Span }) {
  if (family.length === 0) return null;
  return (
    <section className={styles.list}>
      <h2 className={styles.title}>{debriefText.family}</h2>
      <p className={styles.lead}>{debriefText.familyLead}</p>
      <ol className={styles.rows}>
        {family.map((each) => (
          <li key={each.id}>
            <FamilyLink of={each} run={run} />
            <span className={styles.sentence}> {familySentence(each)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
