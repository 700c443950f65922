/** What this desk has kept: one row per fact and value, with its source; nothing about what is not known. */
import type { KeyboardEvent } from 'react';
import { memo } from 'react';
import type { KnownView } from '../../../../exercise/index.ts';
import { useRoving } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { sourceName } from '../../text/systems.ts';
import { isAttached } from '../flows/attach.ts';
import { useDesk, useDeskUi, useSeat } from '../state/desk-context.ts';
import styles from './region.module.css';
import { showMoment } from './show-time.ts';

interface KnownRowProps {
  row: KnownView;
  time: string;
  /** Another value took its place since: it can be said, and no note carries it as what the desk knows. */
  older: boolean;
  attached: boolean;
  onAttach: (row: KnownView) => void;
}

const KnownRow = memo(function KnownRow({ row, time, older, attached, onAttach }: KnownRowProps) {
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
        aria-pressed={older ? undefined : attached}
        title={older ? undefined : deskText.attach}
        onKeyDown={onKeyDown}
        onClick={() => onAttach(row)}
      >
        <span className={styles.first}>
          <span className={styles.value}>
            <span className={styles.label}>{row.label}</span> {row.value}
          </span>
          <span className={styles.source}>
            {sourceName(row.from)} {time}
          </span>
        </span>
      </button>
    </li>
  );
});

export function KnowsRegion() {
  const { act } = useDesk();
  const knows = useSeat((view) => view.knows);
  const before = useSeat((view) => view.knewBefore);
  const now = useSeat((view) => view.now);
  const people = useSeat((view) => view.people);
  const matter = useSeat((view) => view.call?.matter);
  const writing = useDeskUi((state) => state.writing);
  const roving = useRoving<HTMLElement>();

  const kept = [...knows, ...before].filter((row) => row.kept).sort((a, b) => a.at - b.at);
  const isOlder = (row: KnownView): boolean => before.includes(row);
  const refs = [...new Set(kept.map((row) => row.ref))];
  const ordered = matter === undefined ? refs : [...refs].sort((a, b) => rank(a, matter) - rank(b, matter));
  const onAttach = (row: KnownView): void => {
    const words = `${row.label} ${row.value}`;
    if (isOlder(row)) act.sayOlder(words);
    else act.attach(row, words);
  };

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
                    key={`${row.ref} ${row.fact} ${row.value}`}
                    row={row}
                    time={showMoment(row.at, now)}
                    older={isOlder(row)}
                    attached={writing !== undefined && !isOlder(row) && isAttached(writing, row)}
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
