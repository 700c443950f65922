/** Facts as threads: where each was heard, kept, passed on, and the sentence at which it snapped. */
import type { TimeCursor } from '../../../../charts/cursor.ts';
import { ThreadStrip } from '../../../../charts/thread-strip.tsx';
import type { DebriefView, FactThread } from '../../../../exercise/debrief/index.ts';
import { debriefText } from '../../text/debrief.ts';
import styles from './tabs.module.css';
import { TimeButton } from './time-button.tsx';

/** Stops shown in words; the strip shows all. */
const SHOWN = 5;

export interface FactsTabProps {
  view: DebriefView;
  cursor: TimeCursor;
  /** The thread drawn into the picture. */
  shown: string | undefined;
  onShow: (thread: string | undefined) => void;
}

export function FactsTab({ view, cursor, shown, onShow }: FactsTabProps) {
  if (view.threads.length === 0) return <p className={styles.quiet}>{debriefText.noFactsYet}</p>;
  return (
    <ul className={styles.threads}>
      {view.threads.map((thread) => (
        <Thread
          key={thread.id}
          thread={thread}
          view={view}
          cursor={cursor}
          shown={shown === thread.id}
          onShow={() => onShow(shown === thread.id ? undefined : thread.id)}
        />
      ))}
    </ul>
  );
}

interface ThreadProps {
  thread: FactThread;
  view: DebriefView;
  cursor: TimeCursor;
  shown: boolean;
  onShow: () => void;
}

function Thread({ thread, view, cursor, shown, onShow }: ThreadProps) {
  const { snap } = thread;
  const stops = thread.stops.map((s) => ({ t: s.t, kind: s.kind, mine: s.desk === view.seat.desk }));
  const words = thread.stops.map((s) => `${s.who} ${debriefText.stops[s.kind]}`).join(', ');
  return (
    <li className={styles.thread} data-snapped={snap !== undefined}>
      <div className={styles.threadHead}>
        <h3 className={styles.threadName}>{thread.label}</h3>
        <span className={styles.side}>{thread.truth}</span>
        <span className={snap ? styles.bad : styles.side}>
          {snap ? debriefText.snapped : debriefText.held}
        </span>
        <button type="button" className={styles.show} aria-pressed={shown} onClick={onShow}>
          {shown ? debriefText.hideThread : debriefText.showThread}
        </button>
      </div>
      <ThreadStrip stops={stops} snapAt={snap?.t} label={`${thread.label}: ${words}`} />
      {snap ? (
        <div className={styles.snap}>
          <p>
            {snap.sentence} {snap.cost}
          </p>
          {snap.words === '' ? null : <q dir="auto">{snap.words}</q>}
        </div>
      ) : null}
      <ol className={styles.stops}>
        {thread.stops.slice(0, SHOWN).map((s) => (
          <li key={`${s.seq} ${s.kind}`}>
            <TimeButton t={s.t} cursor={cursor} /> {s.who} {debriefText.stops[s.kind]}
            {s.value === '' || s.value === thread.truth ? null : (
              <span className={styles.side}>: {s.value}</span>
            )}
          </li>
        ))}
      </ol>
    </li>
  );
}
