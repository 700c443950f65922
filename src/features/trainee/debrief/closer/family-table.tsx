/** The tree of runs begun again as a table. */
import { momentLabel } from '../../../../charts/time-axis.ts';
import type { Ms } from '../../../../model/time.ts';
import { debriefText } from '../../text/debrief.ts';
import type { FamilyRun } from '../family.ts';
import { FamilyLink, familySentence } from '../family-words.tsx';
import styles from './tabs.module.css';

export interface FamilyTableProps {
  family: readonly FamilyRun[];
  run: { from: Ms; to: Ms };
}

export function FamilyTable({ family, run }: FamilyTableProps) {
  if (family.length === 0) return null;
  const nameOf = (id: string | undefined): string => {
    const found = family.find((each) => each.id === id);
    return found ? debriefText.runName(found.n) : debriefText.familyFirst;
  };
  return (
    <section className={styles.scroll}>
      <table className={styles.table}>
        <caption>{debriefText.family}</caption>
        <thead>
          <tr>
            <th scope="col">{debriefText.familyRun}</th>
            <th scope="col">{debriefText.familyOf}</th>
            <th scope="col">{debriefText.familyAt}</th>
            <th scope="col">{debriefText.familyVerdict}</th>
          </tr>
        </thead>
        <tbody>
          {family.map((each) => (
            <tr key={each.id}>
              <td>
                <FamilyLink of={each} run={run} />
              </td>
              <td>{nameOf(each.parent)}</td>
              <td>{each.at === undefined ? '' : momentLabel(each.at, run)}</td>
              <td>{familySentence(each)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
