/** Three short screens, then as close a look as anybody wants. */
import { type ReactNode, useEffect, useMemo } from 'react';
import { debriefView, judgeExercise } from '../../../exercise/debrief/index.ts';
import type { Ms } from '../../../model/time.ts';
import { evidenceOfRun } from '../../../readiness/index.ts';
import type { RunMeta } from '../../../store/index.ts';
import { notify } from '../../../ui/index.ts';
import { handOverFile } from '../hand-over-file.ts';
import { verdictOfRun } from '../rungs/verdict-of-run.ts';
import { type DebriefScreen, type OpenRun, useTrainee } from '../services.ts';
import { assessText } from '../text/assess.ts';
import { statementText } from '../text/record.ts';
import type { DebriefActions, Stage } from './actions.ts';
import { AgainScreen } from './again-screen.tsx';
import { Closer } from './closer/closer.tsx';
import { ContestsProvider } from './contest/contests.tsx';
import { familyOf } from './family.ts';
import { GistScreen } from './gist-screen.tsx';
import { OneThingScreen } from './one-thing-screen.tsx';
import { passOf, turnsOf } from './passed.ts';
import { TogetherScreen } from './together-screen.tsx';
import { useOneThing } from './use-one-thing.ts';

export interface DebriefProps {
  runId: string;
  opened: OpenRun;
  /** The run, read otherwise than it was. */
  onRun: (opened: OpenRun) => void;
  /** All runs that are kept: some were begun again from this one, or this one from them. */
  others: readonly RunMeta[];
  /** The screen that is asked for, or the one from which it is looked closer. */
  screen?: DebriefScreen | undefined;
  closer: boolean;
  at?: Ms | undefined;
}

export function Debrief({ runId, opened, onRun, others, screen: asked, closer, at }: DebriefProps) {
  const { runs, record, go } = useTrainee();
  const { run, meta, plays } = opened;
  const verdict = useMemo(() => judgeExercise(run), [run]);
  const view = useMemo(() => debriefView(run, verdict, meta.desk), [run, verdict, meta.desk]);
  const one = useOneThing(useMemo(() => ({ run, verdict, view, plays }), [run, verdict, view, plays]));
  const expert = useMemo(() => ({ run, desk: meta.desk, plays }), [run, meta.desk, plays]);
  const turns = useMemo(() => turnsOf(run, meta), [run, meta]);
  const first: DebriefScreen = meta.baton?.back && turns ? 'together' : 'gist';
  const screen = asked === undefined || (asked === 'together' && !turns) ? first : asked;
  // The address says where one is, so that reload and Back find it again.
  const stage: Stage = closer || at !== undefined ? 'closer' : screen;
  const sentence = view.gist.sentence;
  const family = useMemo(
    () => familyOf(others, runId).map((run) => (run.current ? { ...run, sentence, to: view.to } : run)),
    [others, runId, sentence, view.to],
  );
  useEffect(() => {
    void runs.judge(runId, verdictOfRun(view)).catch(() => undefined);
  }, [runs, runId, view]);
  useEffect(() => {
    const at = meta.finishedAt;
    if (at === undefined) return;
    const { hints = 0 } = verdictOfRun(view);
    void record.add(evidenceOfRun({ id: runId, run, verdict, at, hints })).catch(() => undefined);
  }, [record, runId, run, verdict, view, meta.finishedAt]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every screen begins at its top.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [stage]);
  const act: DebriefActions = useMemo(() => {
    const saveResult = async (): Promise<void> => {
      const kept = (await runs.all()).find((each) => each.meta.id === runId);
      if (!kept) return;
      handOverFile(assessText.file(meta.scenario), `${JSON.stringify(kept, null, 2)}\n`);
      notify(assessText.saved);
    };
    const saveStatements = async (): Promise<void> => {
      const { statedRun, STATEMENTS_TYPE } = await import('../record/state-runs.ts');
      const lines = statedRun(opened, record.account.needed());
      handOverFile(statementText.fileOf(meta.scenario), `${lines.join('\n')}\n`, STATEMENTS_TYPE);
      notify(assessText.saved);
    };
    const toRun = (begun: Promise<string>): void => {
      begun.then(
        (id) => go({ page: 'play', run: id }),
        (error: unknown) => notify(error instanceof Error ? error.message : String(error)),
      );
    };
    return {
      go: (to) =>
        go({
          page: 'debrief',
          run: runId,
          ...(to === 'closer' ? { screen, closer: true } : { screen: to === 'gist' ? first : to }),
        }),
      back: () => go({ page: 'debrief', run: runId, screen }),
      ...passOf(meta, () => go({ page: 'pass', run: runId })),
      ...(turns ? { together: () => go({ page: 'debrief', run: runId, screen: 'together' }) } : {}),
      again: (t) => toRun(runs.branch(runId, t)),
      chair: (desk, ownWords) => {
        const place = { page: 'begin', scenario: meta.scenario, seat: desk, seed: view.seed } as const;
        go(ownWords ? { ...place, after: runId } : place);
      },
      live: () =>
        go({ page: 'asCustomer', scenario: meta.scenario, seat: meta.desk, seed: view.seed, by: runId }),
      leave: go,
      ...(meta.assess ? { save: () => void saveResult(), state: () => void saveStatements() } : {}),
    };
  }, [go, runs, record, opened, runId, screen, meta, view.seed, first, turns]);
  const shown = (): ReactNode => {
    switch (stage) {
      case 'together':
        return <TogetherScreen view={view} turns={turns ?? []} act={act} />;
      case 'gist':
        return <GistScreen view={view} act={act} assess={meta.assess} />;
      case 'one':
        return <OneThingScreen view={view} state={one} act={act} />;
      case 'again':
        return <AgainScreen view={view} state={one} act={act} family={family} />;
      case 'closer':
        return (
          <Closer
            view={view}
            state={one}
            act={act}
            family={family}
            expert={expert}
            place={{ run: runId, screen }}
            at={at}
          />
        );
    }
  };
  return (
    <ContestsProvider view={view} opened={opened} onRun={onRun}>
      {shown()}
    </ContestsProvider>
  );
}
