/** The expert's morning: the picture of its tracks, the moves with their reasons, and what the desk hears. */
import { useMemo, useState } from 'react';
import { timeCursor } from '../../../charts/cursor.ts';
import { RunTracksChart } from '../../../charts/run-tracks-chart.tsx';
import type { WatchView } from '../../../exercise/debrief/index.ts';
import { Button } from '../../../ui/index.ts';
import { ScrubRow } from '../debrief/closer/scrub-row.tsx';
import { tracksData } from '../debrief/closer/tracks-data.ts';
import { useWindow } from '../debrief/closer/use-window.ts';
import { Minutes } from '../debrief/minutes.tsx';
import { usePlayback } from '../debrief/use-playback.ts';
import { debriefText, watchText } from '../text/debrief.ts';
import { Steps } from './steps.tsx';
import styles from './watch.module.css';

export function Watch({ view, onBegin }: { view: WatchView; onBegin: () => void }) {
  const { debrief } = view;
  const first = view.steps[0]?.t ?? debrief.from;
  const cursor = useMemo(() => timeCursor(debrief.from, debrief.to, first), [debrief, first]);
  const playback = usePlayback(
    cursor,
    useMemo(() => view.moments.map((m) => m.t), [view]),
  );
  const [selected, setSelected] = useState<string>();
  const zoom = useWindow(cursor);
  const data = useMemo(() => tracksData(debrief, { window: zoom.window }), [debrief, zoom.window]);
  const select = (id: string | undefined): void => {
    setSelected(id);
    const arrow = debrief.tracks.arrows.find((each) => each.id === id);
    if (arrow) cursor.set(arrow.sentAt);
  };
  const { lanes, arrows } = debrief.tracks;
  return (
    <main className={styles.watch}>
      <div className={styles.main}>
        <header className={styles.head}>
          <div>
            <h1 className={styles.title}>{watchText.title(debrief.scenario.title)}</h1>
            <p className={styles.lead}>{watchText.lead(debrief.seat.unitName)}</p>
          </div>
          <Button look="primary" onClick={onBegin}>
            {watchText.begin}
          </Button>
        </header>
        <figure className={styles.figure}>
          <RunTracksChart
            data={data}
            cursor={cursor}
            summary={debriefText.chart(debrief.scenario.title, lanes.length, arrows.length)}
            selected={selected}
            onSelect={select}
          />
          <ScrubRow view={debrief} cursor={cursor} playback={playback} onSelect={select} zoom={zoom} />
        </figure>
        <section className={styles.heard}>
          <h2 className={styles.small}>{watchText.heard}</h2>
          <Minutes cursor={cursor} moments={view.moments} playing={playback.playing} always last={14} />
        </section>
      </div>
      <aside className={styles.aside} aria-label={watchText.steps}>
        <h2 className={styles.small}>{watchText.steps}</h2>
        <Steps steps={view.steps} cursor={cursor} />
      </aside>
    </main>
  );
}
