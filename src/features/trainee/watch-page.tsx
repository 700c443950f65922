/** Where a link to watch a scenario leads as long as nobody has played it here: to the first play. */
import { Button } from '../../ui/index.ts';
import { Frame } from './home/frame.tsx';
import { PlaceLink } from './home/place-link.tsx';
import { useBegin } from './home/use-begin.ts';
import page from './page.module.css';
import { useTrainee } from './services.ts';
import { pagesText, watchText } from './text/pages.ts';

export function WatchPage({ scenarioId }: { scenarioId: string }) {
  const { scenarios } = useTrainee();
  const { begin, busy } = useBegin();
  const scenario = scenarios.find(({ id }) => id === scenarioId);
  return (
    <Frame>
      <main className={page.page}>
        <h1 className={page.title}>{scenario?.title ?? watchText.unknown}</h1>
        <p className={page.lead}>{scenario ? watchText.playFirst : watchText.unknownLead}</p>
        <p className={page.buttons}>
          {scenario ? (
            <Button look="primary" disabled={busy} onClick={() => begin(scenario.id)}>
              {pagesText.begin}
            </Button>
          ) : null}
          <PlaceLink to={{ page: 'practise' }}>{pagesText.all}</PlaceLink>
        </p>
      </main>
    </Frame>
  );
}
