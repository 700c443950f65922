/** Readiness on one page, to be printed: what was felt, shown, answered and named, and what gate G1 makes of it. */
import { Button } from '../../../ui/index.ts';
import { Frame } from '../home/frame.tsx';
import { PlaceLink } from '../home/place-link.tsx';
import { when } from '../home/when.ts';
import page from '../page.module.css';
import { readinessText } from '../text/readiness.ts';
import { CardsSection } from './cards-section.tsx';
import { ContactsSection } from './contacts-section.tsx';
import { GateSection } from './gate-section.tsx';
import { gateWords } from './gate-words.ts';
import { PairsSection } from './pairs-section.tsx';
import styles from './readiness.module.css';
import { SkillsSection } from './skills-section.tsx';
import { type Board, useBoard } from './use-board.ts';

const PARTS = ['cards', 'pairs', 'skills', 'contacts', 'gate'] as const;

export function ReadinessPage() {
  const board = useBoard();
  return (
    <Frame>
      <main className={styles.page}>
        <h1 className={page.title}>{readinessText.title}</h1>
        {board === 'loading' ? <p className={page.text}>{readinessText.loading}</p> : null}
        {board === 'failed' ? <p role="alert">{readinessText.failed}</p> : null}
        {typeof board === 'string' ? null : <Parts board={board} />}
      </main>
    </Frame>
  );
}

function Parts({ board }: { board: Board }) {
  return (
    <>
      <div className={styles.head}>
        <p className={styles.lead}>{gateWords(board)}</p>
        <p className={page.quiet}>{readinessText.privately}</p>
        {board.evidence.length > 0 ? null : (
          <p className={styles.next}>
            {readinessText.nothingShown}
            <PlaceLink to={{ page: 'drill' }} look="plain">
              {readinessText.toDrill}
            </PlaceLink>
            <PlaceLink to={{ page: 'practise' }}>{readinessText.toPractise}</PlaceLink>
          </p>
        )}
        <p className={styles.printed}>{readinessText.printed(when(board.now, 0))}</p>
      </div>
      <nav className={styles.parts} aria-label={readinessText.parts}>
        {PARTS.map((part) => (
          <a key={part} href={`#${part}`}>
            {readinessText[part]}
          </a>
        ))}
        <Button onClick={() => window.print()}>{readinessText.print}</Button>
      </nav>
      <CardsSection board={board} />
      <PairsSection board={board} />
      <SkillsSection board={board} />
      <ContactsSection board={board} />
      <GateSection board={board} />
    </>
  );
}
