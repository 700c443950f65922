/** The customer's seat: who sits at the desk, the morning itself, ten questions, and both views side by side. */
import { useEffect, useState } from 'react';
import { Announcer, notify, Toast } from '../../../ui/index.ts';
import { Frame } from '../home/frame.tsx';
import { PlaceLink } from '../home/place-link.tsx';
import { useOfflineBegins } from '../offline/use-offline.ts';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { seatText } from '../text/customer-seat.ts';
import { AfterSeat } from './after-seat.tsx';
import { ChooseDesk } from './choose-desk.tsx';
import { type OpenedSeat, openSeat } from './open-seat.ts';
import { SeatRun } from './seat-run.ts';
import { SeatScreen } from './seat-screen.tsx';

export interface CustomerSeatPageProps {
  scenarioId: string;
  runId?: string | undefined;
  seat?: string | undefined;
  seed?: number | undefined;
  by?: string | undefined;
}

export function CustomerSeatPage({ scenarioId, runId, seat, seed, by }: CustomerSeatPageProps) {
  const { scenarios } = useTrainee();
  useOfflineBegins();
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  if (!scenario) return <Sorry text={seatText.noScenario} />;
  if (scenario.caller === undefined) return <Sorry text={seatText.nobody} />;
  return runId === undefined ? (
    <ChooseDesk scenario={scenario} caller={scenario.caller} seat={seat} seed={seed} by={by} />
  ) : (
    <StoredSeat runId={runId} />
  );
}

function Sorry({ text }: { text: string }) {
  return (
    <Frame>
      <main className={page.page}>
        <h1 className={page.title}>{seatText.label}</h1>
        <p className={page.lead}>{text}</p>
        <p>
          <PlaceLink to={{ page: 'practise' }}>{seatText.toLibrary}</PlaceLink>
        </p>
      </main>
    </Frame>
  );
}

type State =
  | { show: 'opening' }
  | { show: 'problem'; text: string }
  | { show: 'seat'; seat: SeatRun; opened: OpenedSeat }
  | { show: 'after'; opened: OpenedSeat };

function StoredSeat({ runId }: { runId: string }) {
  const services = useTrainee();
  const [state, setState] = useState<State>({ show: 'opening' });
  useEffect(() => {
    let isGone = false;
    const open = async (): Promise<State> => {
      const opened = await openSeat(services.runs, runId);
      if (!opened.play) return { show: 'after', opened };
      let warned = false;
      const seat = new SeatRun(opened.play, (session, ended) => {
        const changedAt = services.wallTime();
        opened.meta = { ...opened.meta, changedAt, ...(ended ? { finishedAt: changedAt } : {}) };
        services.runs.save(opened.meta, session).catch(() => {
          if (!warned) notify(seatText.notSaved);
          warned = true;
        });
        if (ended) setState({ show: 'after', opened });
      });
      return { show: 'seat', seat, opened };
    };
    open().then(
      (next) => {
        if (!isGone) setState(next);
      },
      (error: unknown) => {
        if (!isGone)
          setState({ show: 'problem', text: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isGone = true;
    };
  }, [services, runId]);
  switch (state.show) {
    case 'opening':
      return <p className="sr-only">{seatText.opening}</p>;
    case 'problem':
      return <Sorry text={state.text} />;
    case 'seat':
      return (
        <>
          <SeatScreen seat={state.seat} />
          <Announcer />
          <Toast />
        </>
      );
    case 'after':
      return (
        <Frame>
          <AfterSeat opened={state.opened} />
        </Frame>
      );
  }
}
