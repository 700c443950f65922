/** Every handover as a row; a row opens it beside the picture. */
import { momentLabel } from '../../../../charts/time-axis.ts';
import type { DebriefView, OpenedHandover, TrackArrow } from '../../../../exercise/debrief/index.ts';
import { debriefText } from '../../text/debrief.ts';
import styles from './tabs.module.css';

const DIRECTION: Readonly<Record<OpenedHandover['direction'], string>> = {
  sent: debriefText.sent,
  received: debriefText.received,
  both: debriefText.both,
  elsewhere: debriefText.between,
};

export interface HandoversTabProps {
  view: DebriefView;
  onSelect: (arrow: string | undefined) => void;
}

export function HandoversTab({ view, onSelect }: HandoversTabProps) {
  if (view.handovers.length === 0)
    return (
      <p className={styles.quiet}>
        {view.tracks.arrows.some(isBetweenDesks) ? debriefText.onlyWords : debriefText.noHandovers}
      </p>
    );
  const arrowOf = (id: string): string | undefined =>
    view.tracks.arrows.find((a) => a.handover === id && a.kind === 'handover')?.id;
  return (
    <ul className={styles.rows}>
      {view.handovers.map((h) => (
        <li key={h.id}>
          <button type="button" className={styles.handover} onClick={() => onSelect(arrowOf(h.id))}>
            <span className={styles.rowTime}>{momentLabel(h.at, view)}</span>
            <span className={styles.rowTitle}>
              {h.name}
              <span className={styles.side}>
                {debriefText.fromTo(h.from, h.to)} · {DIRECTION[h.direction]}
              </span>
            </span>
            <Meter right={h.right} wanted={h.wanted} />
            <span className={styles.rowText}>{h.summary}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const isBetweenDesks = ({ kind }: TrackArrow): boolean => kind === 'message' || kind === 'question';

/** One square for each fact the contract asks for. */
function Meter({ right, wanted }: { right: number; wanted: number }) {
  return (
    <span className={styles.meter} role="img" aria-label={`${right} of ${wanted}`}>
      {Array.from({ length: wanted }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: squares have no other name.
        <span key={i} data-there={i < right} />
      ))}
    </span>
  );
}
