/** What this desk has kept: one row per fact and source, nothing about what is not known. */
import type { KeyboardEvent } from 'react';
import { memo } from 'react';
import type { KnownView } from '../../../../exercise/index.ts';
import { clockOf } from '../../../../model/time.ts';
import { useRoving } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { sourceName } from '../../text/systems.ts';
import { isAttached } from '../flows/attach.ts';
import { useDesk, useDeskUi, useSeat } from '../state/desk-context.ts';
import styles from './region.module.css';

interface KnownRowProps {
  row: KnownView;
  attached: boolean;
  onAttach: (row: KnownView) => void;
}

const KnownRow = memo(function KnownRow({ row, attached, onAttach }: KnownRowProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== ' ') return;
    event.preventDefault();
    onAttach(row);
  };
  return (
    <li>
      <button
        type="button"
        data-rove
        tabIndex={-1}
        className={attached ? `${styles.row} ${styles.attached}` : styles.row}
        aria-pressed={attached}
        title={deskText.attach}
        onKeyDown={onKeyDown}
        onClick={() => onAttach(row)}
      >
        <span className={styles.first}>
          <span className={styles.value}>
            <span className={styles.label}>{row.label}</span> {row.value}
          </span>
          <span className={styles.source}>
            {sourceName(row.from)} {clockOf(row.at)}
          </span>
        </span>
      </button>
    </li>
  );
});

export function KnowsRegion() {
  const { act } = useDesk();
  const knows = useSeat((view) => view.knows);
  const people = useSeat((view) => view.people);
  const matter = useSeat((view) => view.call?.matter);
  const writing = useDeskUi((state) => state.writing);
  const roving = useRoving<HTMLElement>();

  const kept = knows.filter((row) => row.kept);
  const refs = [...new Set(kept.map((row) => row.ref))];
  const ordered = matter === undefined ? refs : [...refs].sort((a, b) => rank(a, matter) - rank(b, matter));
  const onAttach = (row: KnownView): void => act.attach(row, `${row.label} ${row.value}`);

  return (
    <section
      ref={roving.ref}
      className={`${styles.region} ${styles.grow}`}
      aria-label={deskText.knows}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      <h2 className={styles.title}>{deskText.knows}</h2>
      <div className={`${styles.scroll} ${styles.grow}`}>
        {kept.length === 0 ? <p className={styles.empty}>{deskText.nothingKnown}</p> : null}
        {ordered.map((ref) => (
          <div key={ref}>
            {refs.length > 1 ? (
              <h3 className={styles.group}>{people.find((person) => person.ref === ref)?.name ?? ref}</h3>
            ) : null}
            <ul>
              {kept
                .filter((row) => row.ref === ref)
                .map((row) => (
                  <KnownRow
                    key={`${row.ref} ${row.fact}`}
                    row={row}
                    attached={writing !== undefined && isAttached(writing, row)}
                    onAttach={onAttach}
                  />
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

const rank = (ref: string, matter: string): number => (ref === matter ? 0 : 1);
