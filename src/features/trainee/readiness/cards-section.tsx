/** Eight situations for each audience: sure or not, and beside it what was shown. */
import { useState } from 'react';
import {
  AUDIENCES,
  type Audience,
  CARDS,
  type CardStanding,
  feltOf,
  feltStanding,
  noteId,
} from '../../../readiness/board/index.ts';
import { Button } from '../../../ui/index.ts';
import { PlaceLink } from '../home/place-link.tsx';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { cardsText, readinessText } from '../text/readiness.ts';
import cardsStyles from './cards.module.css';
import { dayWords } from './day-of.ts';
import { Mark } from './marks.tsx';
import styles from './readiness.module.css';
import { Rule } from './rule.tsx';
import type { Board } from './use-board.ts';

export function CardsSection({ board }: { board: Board }) {
  const felt = feltOf(board.notes);
  const [audience, setAudience] = useState<Audience>(() => lastAudience(felt.at(-1)?.card));
  const standing = feltStanding(CARDS[audience], board.evidence, felt, board.now);
  return (
    <section id="cards" className={styles.part} aria-labelledby="cards-title">
      <h2 id="cards-title" className={styles.partTitle}>
        {readinessText.cards}
      </h2>
      <p className={page.text}>{cardsText.lead}</p>
      <fieldset className={cardsStyles.audiences}>
        <legend className="sr-only">{cardsText.audience}</legend>
        {AUDIENCES.map((each) => (
          <Button
            key={each}
            className={cardsStyles.audience}
            aria-pressed={each === audience}
            onClick={() => setAudience(each)}
          >
            {cardsText.audiences[each]}
          </Button>
        ))}
      </fieldset>
      <p className={styles.verdict} role="status">
        {cardsText.verdicts[standing.verdict](standing)}{' '}
        {standing.verdict === 'asking' ? null : (
          <span className={cardsStyles.counts}>
            {cardsText.counts(standing)} {cardsText.sureElsewhere(standing.sureElsewhere)}
          </span>
        )}
      </p>
      <ol className={cardsStyles.cards}>
        {standing.cards.map((each) => (
          <Card key={each.card.id} standing={each} board={board} />
        ))}
      </ol>
      <Rule words={cardsText.rule} />
    </section>
  );
}

/** The audience whose card was answered last. */
const lastAudience = (card: string | undefined): Audience =>
  AUDIENCES.find((each) => CARDS[each].some(({ id }) => id === card)) ?? 'operationalTeams';

function Card({ standing, board }: { standing: CardStanding; board: Board }) {
  const { scenarios } = useTrainee();
  const { card, state, felt, evidence, afterwards } = standing;
  const last = evidence.at(-1);
  const scenario = state === 'shown' ? undefined : scenarios.find(({ id }) => id === card.play);
  const say = (sure: boolean): void =>
    board.put({ kind: 'felt', id: noteId('felt', card.id), at: board.now, card: card.id, sure });
  return (
    <li className={cardsStyles.card} data-state={state}>
      <p className={cardsStyles.words} id={card.id}>
        {card.words}
      </p>
      <div className={cardsStyles.answers}>
        {felt === undefined ? (
          <>
            <Button aria-describedby={card.id} onClick={() => say(true)}>
              {cardsText.sure}
            </Button>
            <Button aria-describedby={card.id} onClick={() => say(false)}>
              {cardsText.notSure}
            </Button>
          </>
        ) : (
          <>
            <span className={page.strong}>{cardsText.said(felt.sure, dayWords(felt.at, board.now))}</span>
            {evidence.length === 0 ? (
              <Button look="quiet" aria-describedby={card.id} onClick={() => board.remove(felt.id)}>
                {cardsText.change}
              </Button>
            ) : null}
          </>
        )}
      </div>
      <div className={cardsStyles.beside}>
        <Mark as={SIGN_OF[state]} words={cardsText.states[state]} />
        {last === undefined ? null : (
          <span className={page.quiet}>{cardsText.last(dayWords(last.at, board.now))}</span>
        )}
        {afterwards ? <span className={page.quiet}>{cardsText.afterwards}</span> : null}
        {card.elsewhere === undefined ? null : (
          <span className={page.quiet}>{cardsText.elsewhere(card.elsewhere)}</span>
        )}
        {scenario === undefined || felt === undefined ? null : (
          <PlaceLink to={{ page: 'begin', scenario: scenario.id }}>
            {cardsText.play(scenario.title)}
          </PlaceLink>
        )}
      </div>
    </li>
  );
}

const SIGN_OF = { shown: 'green', tried: 'amber', untried: 'none', elsewhere: 'none' } as const;
