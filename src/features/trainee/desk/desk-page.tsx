/** Opens a run at its desk: loads what was kept, keeps every move, and leads to the debrief when it is over. */
import { useEffect, useState } from 'react';
import { Announcer, notify, Toast } from '../../../ui/index.ts';
import { RunProblem } from '../run-problem.tsx';
import { DeskRun } from '../run-store.ts';
import { type OpenRun, useTrainee } from '../services.ts';
import { deskText } from '../text/desk.ts';
import { DeskScreen } from './desk-screen.tsx';
import { DeskActions } from './state/actions.ts';
import { type Desk, DeskProvider } from './state/desk-context.ts';
import { DeskUi } from './state/desk-ui.ts';

/** Before the first thing reaches the desk there is nothing to do: the run begins with it. */
const LONGEST_START = 120_000;

/** The reader of words is fetched this long after the desk was drawn, in ms. */
const AFTER_THE_DESK = 60;

export function DeskPage({ runId }: { runId: string }) {
  const services = useTrainee();
  const [desk, setDesk] = useState<Desk>();
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let isGone = false;
    let made: Desk | undefined;
    const opened = ({ meta, run, rebuild, words }: OpenRun): void => {
      if (isGone) return;
      if (run.ended) {
        services.go({ page: 'debrief', run: runId });
        return;
      }
      let kept = meta;
      let warned = false;
      const notSaved = (): void => {
        if (!warned) notify(deskText.notSaved);
        warned = true;
      };
      const store = new DeskRun({
        run,
        desk: meta.desk,
        rebuild,
        words,
        keep: (session, ended) => {
          kept = {
            ...kept,
            changedAt: services.wallTime(),
            ...(ended ? { finishedAt: services.wallTime() } : {}),
          };
          const saved = services.runs.save(kept, session).then(() => undefined, notSaved);
          if (ended) void saved.then(() => services.go({ page: 'debrief', run: runId }));
        },
      });
      if (run.inputs.length === 0) store.begin(LONGEST_START);
      const cardsRead = run.inputs.length === 0 ? 0 : run.cards.filter(({ at }) => at < run.now).length;
      const ui = new DeskUi(runId, cardsRead);
      made = { runId, first: meta.first === true, run: store, ui, act: new DeskActions(runId, store, ui) };
      setDesk(made);
      // The desk is drawn first; nobody has spoken yet. What needs words asks for them again.
      setTimeout(() => void words.load().catch(() => undefined), AFTER_THE_DESK);
    };
    services.runs
      .open(runId)
      .then(opened)
      .catch((error: unknown) => {
        if (!isGone) setProblem(error instanceof Error ? error.message : String(error));
      });
    const onHide = (): void => made?.run.flush();
    window.addEventListener('pagehide', onHide);
    return () => {
      isGone = true;
      window.removeEventListener('pagehide', onHide);
      onHide();
    };
  }, [runId, services]);

  if (problem !== undefined) return <RunProblem text={problem} />;
  if (!desk) return <p className="sr-only">{deskText.loading}</p>;
  return (
    <DeskProvider value={desk}>
      <DeskScreen />
      <Announcer />
      <Toast />
    </DeskProvider>
  );
}
