/** Who one is, what time it is, how long the call lasts, and the way out. No score, no mood, no speed. */
import { clockOf, clockWithSeconds, weekdayOf } from '../../../../model/time.ts';
import { Button } from '../../../../ui/index.ts';
import { StepAway } from '../../assess/step-away.tsx';
import { useOffline } from '../../offline/use-offline.ts';
import { useTrainee } from '../../services.ts';
import { deskText } from '../../text/desk.ts';
import { offlineText } from '../../text/offline.ts';
import { unitName } from '../../text/units.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import { heldRows } from './held-words.ts';
import { showSpan } from './show-time.ts';
import styles from './top-bar.module.css';

export function TopBar() {
  const { run, clock } = useDesk();
  const { go } = useTrainee();
  const unit = useSeat((view) => view.unit);
  const name = useSeat((view) => view.name);
  const now = useSeat((view) => view.now);
  const sits = useSeat((view) => view.hours?.[0]);
  const call = useSeat((view) => view.call);
  const { isNewer } = useOffline();
  const [held] = heldRows(useSeat((view) => view.incoming));
  return (
    <header className={styles.bar}>
      <div className={styles.start}>
        <h1 className={styles.who}>
          {unitName(unit)}
          <span className={styles.you}>{deskText.youAre}</span>
          <span className={styles.name}>{name}</span>
        </h1>
        {isNewer ? <p className={styles.newer}>{offlineText.atDesk}</p> : null}
      </div>
      <p className={styles.time}>
        <span className={styles.day}>{weekdayOf(now).slice(0, 3)}</span> {clockWithSeconds(now)}
        {sits === undefined || sits.from > now ? null : (
          <span className={styles.until}> {deskText.until(clockOf(sits.until))}</span>
        )}
      </p>
      <p className={styles.call}>
        {call
          ? call.hold
            ? `${deskText.onHold} ${showSpan(now - call.hold.since)}`
            : `${deskText.onCall} ${showSpan(now - call.since)}`
          : held
            ? `${deskText.onHold} ${showSpan(now - held.hold.since)}`
            : ''}
      </p>
      <span className={styles.ways}>
        {clock ? <StepAway clock={clock} /> : null}
        <Button
          look="quiet"
          title={deskText.leaveHint}
          onClick={() => {
            run.flush();
            go({ page: 'home' });
          }}
        >
          {deskText.leave}
        </Button>
      </span>
    </header>
  );
}
