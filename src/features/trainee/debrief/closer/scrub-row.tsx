/** Play, step, scrub: one row under the picture, all of it by keys as well. */
import { useCallback } from 'react';
import type { TimeCursor } from '../../../../charts/cursor.ts';
import { ScrubBar } from '../../../../charts/scrub-bar.tsx';
import type { DebriefView } from '../../../../exercise/debrief/index.ts';
import type { Ms } from '../../../../model/time.ts';
import { Button } from '../../../../ui/index.ts';
import { debriefText } from '../../text/debrief.ts';
import { type Playback, SPEEDS } from '../use-playback.ts';
import styles from './closer.module.css';
import { arrowBefore, arrowWords } from './tracks-data.ts';
import type { Zoom } from './use-window.ts';

export interface ScrubRowProps {
  view: DebriefView;
  cursor: TimeCursor;
  playback: Playback;
  onSelect: (arrow: string | undefined) => void;
  zoom: Zoom;
  /** The minutes in question, to be shown alone. */
  minutes?: { from: Ms; to: Ms } | undefined;
}

export function ScrubRow({ view, cursor, playback, onSelect, zoom, minutes }: ScrubRowProps) {
  const { arrows } = view.tracks;
  const describe = useCallback(
    (t: Ms): string => {
      const arrow = arrowBefore(arrows, t);
      return arrow ? arrowWords(view, arrow) : debriefText.nothingYet;
    },
    [arrows, view],
  );
  const jump = (forward: boolean): void => {
    const t = cursor.get();
    const next = forward ? arrows.find((a) => a.sentAt > t) : arrows.findLast((a) => a.sentAt < t);
    if (next) onSelect(next.id);
  };
  return (
    <figcaption className={styles.scrub}>
      <div className={styles.scrubRow}>
        <Button onClick={() => (playback.playing ? playback.stop() : playback.play())}>
          {playback.playing ? debriefText.pause : debriefText.play}
        </Button>
        <label className={styles.speed}>
          <span className="sr-only">{debriefText.speed}</span>
          <select
            value={playback.speed}
            onChange={(event) => {
              const speed = SPEEDS.find((each) => each === Number(event.target.value));
              if (speed !== undefined) playback.setSpeed(speed);
            }}
          >
            {SPEEDS.map((speed) => (
              <option key={speed} value={speed}>
                {debriefText.times(speed)}
              </option>
            ))}
          </select>
        </label>
        <ScrubBar
          cursor={cursor}
          label={debriefText.scrub}
          describe={describe}
          onOpen={() => onSelect(arrowBefore(arrows, cursor.get())?.id)}
          onJump={jump}
        />
        <Button look="quiet" onClick={() => jump(false)}>
          {debriefText.previous}
        </Button>
        <Button look="quiet" onClick={() => jump(true)}>
          {debriefText.next}
        </Button>
      </div>
      <fieldset className={styles.zoom}>
        <legend className="sr-only">{debriefText.zoom}</legend>
        <Button look="quiet" onClick={zoom.closer}>
          {debriefText.closerView}
        </Button>
        <Button look="quiet" disabled={zoom.isWhole} onClick={zoom.wider}>
          {debriefText.widerView}
        </Button>
        {minutes ? (
          <Button look="quiet" onClick={() => zoom.show(minutes.from, minutes.to)}>
            {debriefText.those}
          </Button>
        ) : null}
        <Button look="quiet" disabled={zoom.isWhole} onClick={() => zoom.show(view.from, view.to)}>
          {debriefText.whole}
        </Button>
      </fieldset>
      <p className={styles.hint}>
        <span>{debriefText.legend}</span>
        <span className={styles.keys}>{debriefText.keys}</span>
      </p>
    </figcaption>
  );
}
