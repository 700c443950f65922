/** What this desk owes: what, to whom, until when. Promises put themselves here. */
import type { OwedView } from '../../../../exercise/index.ts';
import { clockOf, formatSpan } from '../../../../model/time.ts';
import { useRoving } from '../../../../ui/index.ts';
import { deskText, owedWords } from '../../text/desk.ts';
import { senderName } from '../flows/senders.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import styles from './region.module.css';
import { showMoment, showSpan } from './show-time.ts';

export function OwesRegion() {
  const { ui, act } = useDesk();
  const owes = useSeat((view) => view.owes);
  const now = useSeat((view) => view.now);
  const roving = useRoving<HTMLElement>();
  return (
    <section
      ref={roving.ref}
      className={styles.region}
      aria-label={deskText.owes}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      <h2 className={styles.title}>{deskText.owes}</h2>
      <ul className={styles.scroll}>
        {owes.length === 0 ? <li className={styles.empty}>{deskText.nothingOwed}</li> : null}
        {owes.map((owed) => {
          const left = owed.dueAt === undefined ? undefined : owed.dueAt - now;
          const isLate = left !== undefined && left < 0 && (owed.lateAt ?? now - 1) < now;
          return (
            <li key={owed.id}>
              <button
                type="button"
                data-rove
                tabIndex={-1}
                className={styles.row}
                aria-keyshortcuts="Backspace"
                title={deskText.notPromiseKey}
                onClick={() => ui.set({ overlay: { kind: 'owed', id: owed.id } })}
                onKeyDown={(event) => {
                  if (event.key === 'Backspace') act.notPromise(owed.id);
                }}
              >
                <span className={styles.first}>
                  <span className={styles.value}>
                    {owedWords(owed.what)} <span className={styles.who}>{senderName(owed.to)}</span>
                  </span>
                  <bdi className={isLate ? `${styles.age} ${styles.late}` : styles.age}>
                    {left === undefined
                      ? deskText.noTime
                      : isLate
                        ? `${deskText.late} ${formatSpan(-left)}`
                        : showSpan(Math.max(0, left))}
                  </bdi>
                </span>
                <span className={styles.first}>
                  <span className={styles.label}>{saysMore(owed) ? deskText.heardOnly(owed.words) : ''}</span>
                  <span className={styles.source}>
                    {owed.dueAt === undefined ? '' : showMoment(owed.dueAt, now)}
                  </span>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** True when the words of the promise say something its time does not. */
const saysMore = ({ words, dueAt }: OwedView): boolean =>
  words !== '' && !/^P[T\d]/.test(words) && (dueAt === undefined || !words.includes(clockOf(dueAt)));
