/** Opens a run at its desk and leaves it with the page; a run that is over has its debrief. */
import { useEffect, useState } from 'react';
import { Announcer, Toast } from '../../../ui/index.ts';
import { holdRun } from '../hold-run.ts';
import { RunProblem, RunTaken } from '../run-problem.tsx';
import { useTrainee } from '../services.ts';
import { deskText } from '../text/desk.ts';
import { DeskScreen } from './desk-screen.tsx';
import { type OpenedDesk, openDesk } from './open-desk.ts';
import { type Desk, DeskProvider } from './state/desk-context.ts';

export function DeskPage({ runId }: { runId: string }) {
  const services = useTrainee();
  const [desk, setDesk] = useState<Desk>();
  const [problem, setProblem] = useState<string>();
  const [isTaken, setTaken] = useState(false);

  useEffect(() => {
    if (isTaken) return;
    let isGone = false;
    let opened: OpenedDesk | undefined;
    const letGo = holdRun(runId, () => {
      opened?.lose();
      setDesk(undefined);
      setTaken(true);
    });
    services.runs
      .open(runId)
      .then((found) => {
        if (isGone) return;
        if (found.run.ended) {
          services.go({ page: 'debrief', run: runId });
          return;
        }
        opened = openDesk(runId, found, services);
        setDesk(opened.desk);
      })
      .catch((error: unknown) => {
        if (!isGone) setProblem(error instanceof Error ? error.message : String(error));
      });
    const onHide = (): void => opened?.hidden();
    const onShow = (): void => opened?.shown();
    window.addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onShow);
    return () => {
      isGone = true;
      window.removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onShow);
      opened?.leave();
      letGo();
    };
  }, [runId, services, isTaken]);

  if (isTaken) return <RunTaken onTake={() => setTaken(false)} />;
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
