/** Opens a finished run and shows its debrief. */
import { useEffect, useState } from 'react';
import type { RunMeta } from '../../../store/index.ts';
import { Frame } from '../home/frame.tsx';
import { PlaceLink } from '../home/place-link.tsx';
import page from '../page.module.css';
import { readMoment } from '../read-moment.ts';
import { RunProblem } from '../run-problem.tsx';
import { type DebriefScreen, type OpenRun, useTrainee } from '../services.ts';
import { debriefText } from '../text/debrief.ts';
import { Debrief } from './debrief.tsx';

export interface DebriefPageProps {
  runId: string;
  /** One of the screens: the one that is shown, or the one from which it is looked closer. */
  screen?: DebriefScreen | undefined;
  closer?: boolean;
  /** A moment that is opened at once: milliseconds of virtual time, or "D2 08:21:26". */
  at?: string | undefined;
}

export function DebriefPage({ runId, screen, closer = false, at }: DebriefPageProps) {
  const { runs } = useTrainee();
  const [opened, setOpened] = useState<OpenRun>();
  const [others, setOthers] = useState<readonly RunMeta[]>([]);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let isGone = false;
    const open = async () => {
      const [found, kept] = await Promise.all([runs.open(runId), runs.list().catch(() => [])]);
      await found.words.load();
      return { found, kept };
    };
    open().then(
      ({ found, kept }) => {
        if (isGone) return;
        setOthers(kept);
        setOpened(found);
      },
      (error: unknown) => {
        if (!isGone) setProblem(error instanceof Error ? error.message : String(error));
      },
    );
    return () => {
      isGone = true;
    };
  }, [runs, runId]);
  if (problem !== undefined)
    return (
      <Frame>
        <RunProblem text={problem} />
      </Frame>
    );
  if (!opened)
    return (
      <Frame>
        <main className={page.page} aria-busy="true">
          <p className={page.lead}>{debriefText.opening}</p>
        </main>
      </Frame>
    );
  if (!opened.run.ended)
    return (
      <Frame>
        <main className={page.page}>
          <h1 className={page.title}>{debriefText.notOver}</h1>
          <p className={page.lead}>{debriefText.notOverLead}</p>
          <p>
            <PlaceLink to={{ page: 'play', run: runId }} look="primary">
              {debriefText.goOnPlaying}
            </PlaceLink>
          </p>
        </main>
      </Frame>
    );
  const moment = at === undefined ? undefined : readMoment(at);
  return (
    <Frame>
      <Debrief
        runId={runId}
        opened={opened}
        onRun={setOpened}
        others={others}
        screen={screen}
        closer={closer}
        at={moment}
      />
    </Frame>
  );
}
