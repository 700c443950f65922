/** An address that leads nowhere: what was asked for, and what there is. */
import { Frame } from './home/frame.tsx';
import { PlaceLink } from './home/place-link.tsx';
import page from './page.module.css';
import { lostText, pagesText } from './text/pages.ts';

export function LostPage({ address }: { address: string }) {
  return (
    <Frame>
      <main className={page.page}>
        <h1 className={page.title}>{lostText.title}</h1>
        <p className={page.lead}>
          {lostText.asked} <span className="mono">{address}</span>. {lostText.lead}
        </p>
        <p className={page.buttons}>
          <PlaceLink to={{ page: 'home' }} look="primary">
            {lostText.home}
          </PlaceLink>
          <PlaceLink to={{ page: 'practise' }}>{pagesText.all}</PlaceLink>
        </p>
      </main>
    </Frame>
  );
}
