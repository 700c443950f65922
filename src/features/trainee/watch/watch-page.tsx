/** The expert plays: offered after the first failure; somebody who has not played yet is sent to the desk first. */
import { useEffect, useState } from 'react';
import { type WatchView, watchView } from '../../../exercise/debrief/index.ts';
import { Button } from '../../../ui/index.ts';
import { Frame } from '../home/frame.tsx';
import { PlaceLink } from '../home/place-link.tsx';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { watchText } from '../text/debrief.ts';
import { pagesText } from '../text/pages.ts';
import { Watch } from './watch.tsx';

export interface WatchPageProps {
  scenarioId: string;
  seat?: string | undefined;
  seed?: number | undefined;
}

type State =
  | { show: 'opening' | 'playFirst' | 'noExpert' }
  | { show: 'problem'; text: string }
  | { show: 'watch'; view: WatchView };

export function WatchPage({ scenarioId, seat, seed }: WatchPageProps) {
  const { scenarios, runs, go } = useTrainee();
  const [state, setState] = useState<State>({ show: 'opening' });
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  const known = scenario !== undefined;
  const begin = (): void =>
    go({ page: 'begin', scenario: scenarioId, ...(seat === undefined ? {} : { seat }) });
  useEffect(() => {
    if (!known) return;
    let isGone = false;
    const open = async (): Promise<State> => {
      const finished = (await runs.list()).filter(
        (m) => m.scenario === scenarioId && m.finishedAt !== undefined,
      );
      if (finished.length === 0) return { show: 'playFirst' };
      const desk = seat ?? finished[0]?.desk;
      const { setup, plays } = await runs.watch(scenarioId, {
        ...(desk === undefined ? {} : { seat: desk }),
        ...(seed === undefined ? {} : { seed }),
      });
      const play = plays.find((p) => p.kind === 'expert' && (desk === undefined || p.seat === desk));
      return play ? { show: 'watch', view: watchView(setup, play) } : { show: 'noExpert' };
    };
    open().then(
      (next) => {
        if (!isGone) setState(next);
      },
      (error: unknown) => {
        if (isGone) return;
        setState({ show: 'problem', text: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isGone = true;
    };
  }, [known, runs, scenarioId, seat, seed]);
  if (scenario && state.show === 'watch')
    return (
      <Frame>
        <Watch view={state.view} onBegin={begin} />
      </Frame>
    );
  const lead = scenario ? leadOf(state) : watchText.unknownLead;
  return (
    <Frame>
      <main className={page.page} aria-busy={scenario !== undefined && state.show === 'opening'}>
        <h1 className={page.title}>{scenario?.title ?? watchText.unknown}</h1>
        <p className={page.lead}>{lead}</p>
        <p className={page.buttons}>
          {scenario && state.show !== 'opening' ? (
            <Button look="primary" onClick={begin}>
              {pagesText.begin}
            </Button>
          ) : null}
          <PlaceLink to={{ page: 'practise' }}>{pagesText.all}</PlaceLink>
        </p>
      </main>
    </Frame>
  );
}

function leadOf(state: State): string {
  switch (state.show) {
    case 'opening':
    case 'watch':
      return watchText.opening;
    case 'noExpert':
      return watchText.noExpert;
    case 'playFirst':
      return watchText.playFirst;
    case 'problem':
      return watchText.problem(state.text);
  }
}
