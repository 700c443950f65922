/** The seat itself: what she knows at one side, what happens to her in the middle, her telephone at the foot. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { CustomerView } from '../../../exercise/customer-seat/index.ts';
import type { CustomerDeed } from '../../../model/customer-deed.ts';
import { clockWithSeconds, formatSpan, type Ms, weekdayOf } from '../../../model/time.ts';
import { announce, Button } from '../../../ui/index.ts';
import { seatText } from '../text/customer-seat.ts';
import { Menu } from './menu.tsx';
import { PhoneFoot } from './phone-foot.tsx';
import styles from './seat.module.css';
import type { SeatRun } from './seat-run.ts';
import { Transcript } from './transcript.tsx';
import { entryWords } from './words.ts';

export function SeatScreen({ seat }: { seat: SeatRun }) {
  const view = useSyncExternalStore(seat.subscribe, seat.getView);
  const [menu, setMenu] = useState(false);
  const [nothing, setNothing] = useState('');
  const seen = useRef(view.entries.length);

  // The log is read out by its own role; what rings is said at once.
  useEffect(() => {
    if (view.phone.state === 'rings') announce(seatText.states.rings, 'assertive');
  }, [view.phone.state]);

  const act = (deed: CustomerDeed): void => {
    const before = view.now;
    seat.do(deed);
    const after = seat.getView();
    const news = after.entries.slice(seen.current).some(({ what }) => what !== 'mine');
    seen.current = after.entries.length;
    const quiet = !news && after.phone.state === view.phone.state && after.now > before;
    const words = quiet ? seatText.nothingFor(formatSpan(after.now - before)) : '';
    setNothing(words);
    if (words !== '') announce(words);
  };
  const dial = (digits: string | undefined): void => {
    setMenu(false);
    act({ deed: 'ring', ...(digits === undefined ? {} : { digits }) });
  };
  const onRing = (): void => {
    if (view.number === undefined) dial(undefined);
    else setMenu(true);
  };

  return (
    <div className={styles.seat}>
      <header className={styles.bar}>
        <h1 className={styles.who}>{seatText.as(view.name)}</h1>
        <p className={styles.time}>
          {weekdayOf(view.now).slice(0, 3)} {clockWithSeconds(view.now)}
        </p>
        <p className={styles.state}>{menu ? seatText.states.menu : stateWords(view)}</p>
        <Button look="quiet" title={seatText.leaveHint} onClick={() => act({ deed: 'leave' })}>
          {seatText.leave}
        </Button>
      </header>
      <main className={styles.main}>
        <Knows view={view} />
        <Transcript entries={view.entries} nothing={nothing} />
      </main>
      {menu ? (
        <Menu number={view.number ?? ''} onDone={dial} onHangUp={() => setMenu(false)} />
      ) : (
        <PhoneFoot view={view} act={act} onRing={onRing} />
      )}
    </div>
  );
}

function stateWords({ phone, now }: CustomerView): string {
  const words = seatText.states[phone.state];
  return phone.state === 'idle' ? words : `${words} ${spanWords(now - phone.since)}`;
}

const spanWords = (span: Ms): string => {
  const seconds = Math.floor(span / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

function Knows({ view }: { view: CustomerView }) {
  const thought = view.entries.findLast(({ what }) => what === 'thought');
  return (
    <section className={styles.knows} aria-label={seatText.knows}>
      <h2 className={styles.small}>{seatText.scene}</h2>
      <p className={styles.scene}>{view.scene}</p>
      {view.number === undefined ? null : (
        <p>
          <span className={styles.small}>{seatText.number}</span> <span className="mono">{view.number}</span>
        </p>
      )}
      {thought ? <p className={styles.thought}>{entryWords(thought)}</p> : null}
      {view.knows.length > 0 ? (
        <details className={styles.besides}>
          <summary className={styles.small}>{seatText.besides}</summary>
          <ul>
            {view.knows.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
