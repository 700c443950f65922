/** Opens a run at its desk: loads what was kept, keeps every move, and leads to the debrief when it is over. */
import { useEffect, useState } from 'react';
import { parseInstant } from '../../../model/time.ts';
import { Announcer, notify, Toast } from '../../../ui/index.ts';
import { AssessClock } from '../assess/assess-clock.ts';
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

const startOf = ({ scenario }: OpenRun['run']): number => parseInstant(scenario.start) ?? 0;

/** What has passed so far is written, though no move was made. */
function keepTime(clock: AssessClock, run: DeskRun): void {
  clock.settle();
  run.write();
}

function later(work: () => void, ms: number): () => void {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
}

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
      const clock =
        meta.assess &&
        new AssessClock({
          wall: services.wallTime,
          later,
          pass: (span) => store.pass(span),
          conditions: meta.assess,
        });
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
            ...(clock ? { assess: clock.conditions() } : {}),
            ...(ended ? { finishedAt: services.wallTime() } : {}),
          };
          const saved = services.runs.save(kept, session).then(() => undefined, notSaved);
          if (ended) void saved.then(() => services.go({ page: 'debrief', run: runId }));
        },
      });
      const isNew = run.inputs.length === 0 && !(clock && run.now > startOf(run));
      if (isNew) store.begin(LONGEST_START);
      const cardsRead = run.inputs.length === 0 ? 0 : run.cards.filter(({ at }) => at < run.now).length;
      const ui = new DeskUi(runId, cardsRead);
      const act = new DeskActions(runId, store, ui, clock);
      made = { runId, first: meta.first === true, run: store, ui, act, clock };
      setDesk(made);
      if (clock) store.subscribe(act.tell);
      // What passed while the page was closed counts from what was kept last.
      clock?.start(isNew ? undefined : meta.changedAt);
      // The desk is drawn first; nobody has spoken yet. What needs words asks for them again.
      setTimeout(() => void words.load().catch(() => undefined), AFTER_THE_DESK);
    };
    services.runs
      .open(runId)
      .then(opened)
      .catch((error: unknown) => {
        if (!isGone) setProblem(error instanceof Error ? error.message : String(error));
      });
    const onHide = (): void => {
      if (made?.clock) keepTime(made.clock, made.run);
      made?.run.flush();
    };
    const onShow = (): void => made?.clock?.settle();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onShow);
    return () => {
      isGone = true;
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onShow);
      if (made?.clock) keepTime(made.clock, made.run);
      made?.clock?.stop();
      made?.run.flush();
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
