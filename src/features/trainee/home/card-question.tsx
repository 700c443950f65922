/** Two weeks after a pocket card was taken along: one question, once. */
import { useEffect, useState } from 'react';
import { CARD_ANSWERS, type CardAnswer, cardToAsk, type PocketCard } from '../../../readiness/index.ts';
import { Button, notify } from '../../../ui/index.ts';
import page from '../page.module.css';
import { dateWords } from '../record/days.ts';
import { useTrainee } from '../services.ts';
import { cardText } from '../text/record.ts';

export function CardQuestion() {
  const { record, wallTime } = useTrainee();
  const [card, setCard] = useState<PocketCard>();
  useEffect(() => {
    const now = wallTime();
    record.cards.all().then(
      (cards) => {
        const asked = cardToAsk(cards, now);
        if (!asked) return;
        const shown = { ...asked, askedAt: asked.askedAt ?? now };
        setCard(shown);
        void record.cards.keep(shown).catch(() => undefined);
      },
      () => undefined,
    );
  }, [record, wallTime]);
  if (!card) return null;
  const answer = (given: CardAnswer): void => {
    setCard(undefined);
    void record.cards.keep({ ...card, answer: given, answeredAt: wallTime() }).catch(() => undefined);
    notify(cardText.thanks);
  };
  return (
    <section className={page.section} aria-label={cardText.askLabel}>
      <p className={page.strong}>{cardText.ask(dateWords(card.at, wallTime()))}</p>
      <p className={page.buttons}>
        {CARD_ANSWERS.map((each) => (
          <Button key={each} onClick={() => answer(each)}>
            {cardText.answers[each]}
          </Button>
        ))}
      </p>
    </section>
  );
}
