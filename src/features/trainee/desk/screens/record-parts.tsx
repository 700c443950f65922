/** What a record shows besides its fields: its history in order of time with who and when, and its notes. */
import type { ScreenChange, ScreenNote } from '../../../../exercise/index.ts';
import { isUnitId } from '../../../../model/units.ts';
import { CHANGE_WORDS, reasonName, screenText } from '../../text/screens.ts';
import { sourceName } from '../../text/systems.ts';
import { unitName } from '../../text/units.ts';
import { spaced } from '../flows/options.ts';
import { senderName } from '../flows/senders.ts';
import { showMoment } from '../regions/show-time.ts';
import { useSeat } from '../state/desk-context.ts';
import styles from './record-parts.module.css';
import { None } from './screen-parts.tsx';

const who = (by: string | undefined): string => (by === undefined ? '' : senderName(sourceName(by)));

/** "Priority P3 → P2", "with Contact centre → Service operations", "opened as acknowledged", "on site". */
export function changeWords({ what, label, from, to, reason }: ScreenChange): string {
  const words = [nameOf(what, label, to !== undefined), valuesOf(from, to)].filter(Boolean).join(' ');
  return reason === undefined || UNTOLD.has(reason) ? words : `${words} · ${spaced(reasonName(reason))}`;
}

/** Reasons that say nothing. */
const UNTOLD: ReadonlySet<string> = new Set(['none', 'normal']);

function nameOf(what: ScreenChange['what'], label: string | undefined, hasValue: boolean): string {
  if (what === 'field' || what === 'status') return label ?? screenText.status;
  const { alone, before } = CHANGE_WORDS[what];
  return hasValue ? before : alone;
}

function valuesOf(from: string | undefined, to: string | undefined): string {
  if (to === undefined) return '';
  const words = (value: string): string => unitName(isUnitId(value) ? value : spaced(value));
  return from === undefined ? words(to) : `${words(from)} → ${words(to)}`;
}

export function History({ changes }: { changes: readonly ScreenChange[] }) {
  const now = useSeat((view) => view.now);
  if (changes.length === 0) return <None>{screenText.noHistory}</None>;
  return (
    <ol className={styles.entries}>
      {changes.map((change, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries are only ever added at the end.
        <li key={at} className={styles.entry}>
          <span className={styles.time}>{showMoment(change.at, now)}</span>
          <span className={styles.words}>{changeWords(change)}</span>
          <span className={styles.who}>{who(change.by)}</span>
        </li>
      ))}
    </ol>
  );
}

export function Notes({ notes }: { notes: readonly ScreenNote[] }) {
  const now = useSeat((view) => view.now);
  return (
    <ol className={styles.entries} aria-label={screenText.notes}>
      {notes.map((note, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: notes are only ever added at the end.
        <li key={at} className={note.at === undefined ? `${styles.entry} ${styles.timeless}` : styles.entry}>
          {note.at === undefined ? null : <span className={styles.time}>{showMoment(note.at, now)}</span>}
          <span className={styles.text}>{note.text}</span>
          <span className={styles.who}>{who(note.by)}</span>
        </li>
      ))}
    </ol>
  );
}
