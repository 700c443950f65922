/** The whole run on one time axis, one cursor through all of it, and everything opened that is pointed at. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { timeCursor } from '../../../../charts/cursor.ts';
import { RunTracksChart } from '../../../../charts/run-tracks-chart.tsx';
import type { DebriefView } from '../../../../exercise/debrief/index.ts';
import type { Ms } from '../../../../model/time.ts';
import type { DebriefScreen, OneThingAnswer } from '../../services.ts';
import { useTrainee } from '../../services.ts';
import { debriefText } from '../../text/debrief.ts';
import type { DebriefActions } from '../actions.ts';
import type { FamilyRun } from '../family.ts';
import { FamilyTree } from '../family-list.tsx';
import { usePlayback } from '../use-playback.ts';
import styles from './closer.module.css';
import { CloserHead } from './closer-head.tsx';
import { Panel } from './panel.tsx';
import { ScrubRow } from './scrub-row.tsx';
import { Tabs } from './tabs.tsx';
import { arrowBefore, tracksData } from './tracks-data.ts';
import type { ExpertSource } from './use-expert.ts';
import { useWindow } from './use-window.ts';

export interface CloserProps {
  view: DebriefView;
  state: OneThingAnswer;
  act: DebriefActions;
  family: readonly FamilyRun[];
  expert: ExpertSource;
  /** The run, and the screen from which it is looked at closer. */
  place: { run: string; screen: DebriefScreen };
  at?: Ms | undefined;
}

/** How long the cursor rests before the address names its moment. */
const REST = 600;

export function Closer({ view, state, act, family, expert, place, at }: CloserProps) {
  const { go } = useTrainee();
  const { arrows } = view.tracks;
  const { run, screen } = place;
  const start = at ?? (state.done && state.one.happened[0] ? state.one.happened[0].t : view.from);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cursor is made once; later it is moved.
  const cursor = useMemo(() => timeCursor(view.from, view.to, start), [view]);
  const [selected, setSelected] = useState<string | undefined>(() =>
    at === undefined ? undefined : arrowBefore(arrows, at)?.id,
  );
  const playback = usePlayback(
    cursor,
    useMemo(() => view.moments.map((m) => m.t), [view]),
  );
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = cursor.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(
        () => go({ page: 'debrief', run, screen, closer: true, at: Math.round(cursor.get()), replace: true }),
        REST,
      );
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [cursor, go, run, screen]);
  const select = useCallback(
    (id: string | undefined) => {
      setSelected(id);
      const arrow = arrows.find((each) => each.id === id);
      if (arrow) cursor.set(arrow.sentAt);
    },
    [arrows, cursor],
  );
  const zoom = useWindow(cursor);
  const [thread, setThread] = useState<string>();
  const one = state.done ? state.one : undefined;
  const data = useMemo(
    () =>
      tracksData(view, {
        window: zoom.window,
        thread,
        other:
          one && one.patience.length > 0
            ? {
                label:
                  one.kind === 'without'
                    ? debriefText.withoutLine
                    : one.instead.includes('expert')
                      ? debriefText.expertLine
                      : debriefText.otherLine,
                series: one.patience,
              }
            : undefined,
      }),
    [view, one, thread, zoom.window],
  );
  const minutes = one && one.happened.length > 0 ? one.window : undefined;
  const summary = debriefText.chart(view.scenario.title, view.tracks.lanes.length, arrows.length);
  return (
    <main className={styles.closer}>
      <div className={styles.main}>
        <CloserHead view={view} act={act} />
        <figure className={styles.figure}>
          <RunTracksChart
            data={data}
            cursor={cursor}
            summary={summary}
            selected={selected}
            onSelect={select}
            mark={minutes}
          />
          <ScrubRow
            view={view}
            cursor={cursor}
            playback={playback}
            onSelect={select}
            zoom={zoom}
            minutes={minutes}
          />
        </figure>
        <FamilyTree family={family} data={data} run={view} />
      </div>
      <Panel
        view={view}
        one={one}
        cursor={cursor}
        selected={selected}
        onSelect={select}
        act={act}
        playing={playback.playing}
      />
      <div className={styles.lists}>
        <Tabs
          view={view}
          state={state}
          family={family}
          expert={expert}
          onPlay={playback.play}
          cursor={cursor}
          onSelect={select}
          thread={thread}
          onThread={setThread}
        />
      </div>
    </main>
  );
}
