/** Where a finished run leads: its debrief. */
import { Button } from '../../ui/index.ts';
import { Frame } from './home/frame.tsx';
import { PlaceLink } from './home/place-link.tsx';
import page from './page.module.css';
import { useTrainee } from './services.ts';
import { debriefText, pagesText } from './text/pages.ts';

export function DebriefPage({ runId }: { runId: string }) {
  const { runs, go } = useTrainee();
  return (
    <Frame>
      <main className={page.page}>
        <h1 className={page.title}>{debriefText.title}</h1>
        <p className={page.lead}>{debriefText.lead}</p>
        <p className={page.buttons}>
          <Button
            look="primary"
            onClick={() => void runs.branch(runId, 0).then((run) => go({ page: 'play', run }))}
          >
            {debriefText.again}
          </Button>
          <PlaceLink to={{ page: 'practise' }}>{pagesText.all}</PlaceLink>
        </p>
      </main>
    </Frame>
  );
}
