/** The pocket card: three lines for the next shift, to be taken along or printed. */
import { useMemo } from 'react';
import { type CardLine, cardLines, lastRuns, type PocketCard } from '../../../readiness/index.ts';
import { Button, notify } from '../../../ui/index.ts';
import { dayOf } from '../days.ts';
import { PlaceLink } from '../home/place-link.tsx';
import { when } from '../home/when.ts';
import page from '../page.module.css';
import { useTrainee } from '../services.ts';
import { cardText, recordText } from '../text/record.ts';
import { cardWords } from './card-words.ts';
import { dateWords } from './days.ts';
import styles from './record.module.css';
import type { KeptRecord } from './use-record.ts';

export function CardSection({ record, onKept }: { record: KeptRecord; onKept: () => void }) {
  const { wallTime } = useTrainee();
  const { evidence, runs, cards } = record;
  const looked = useMemo(() => lastRuns(evidence).size, [evidence]);
  const lines = useMemo(() => {
    const severe = runs.filter(({ verdict }) => (verdict?.severe ?? 0) > 0).map(({ id }) => id);
    return cardLines(evidence, new Set(severe));
  }, [evidence, runs]);
  return (
    <section className={page.section} aria-label={cardText.title}>
      <h2 className={`${page.heading} ${styles.offPaper}`}>{cardText.title}</h2>
      {lines.length > 0 ? (
        <Card lines={lines} looked={looked} cards={cards} onKept={onKept} />
      ) : (
        <>
          <p className={page.text}>{looked === 0 ? cardText.none : cardText.nothingLeftOut}</p>
          {looked === 0 ? (
            <p className={page.buttons}>
              <PlaceLink to={{ page: 'practise' }} look="plain">
                {recordText.play}
              </PlaceLink>
            </p>
          ) : null}
        </>
      )}
      <CardsBefore cards={cards} now={wallTime()} />
    </section>
  );
}

interface CardProps {
  lines: readonly CardLine[];
  /** How many runs were looked back on. */
  looked: number;
  cards: readonly PocketCard[];
  onKept: () => void;
}

function Card({ lines, looked, cards, onKept }: CardProps) {
  const { record, wallTime } = useTrainee();
  const now = wallTime();
  const id = `card-${dayOf(now)}`;
  const taken = cards.find((card) => card.id === id);
  /** One card a day: taken again it has the lines of now. */
  const keep = async (): Promise<void> => {
    try {
      await record.cards.keep({ id, at: wallTime(), lines });
      notify(cardText.kept);
      onKept();
    } catch {
      notify(cardText.notKept);
    }
  };
  const print = (): void => {
    void keep();
    window.print();
  };
  return (
    <>
      <div className={styles.card}>
        <p className={styles.cardHead}>
          <span>{cardText.forShift}</span>
          <span>{dateWords(now, now)}</span>
        </p>
        <ol className={styles.lines}>
          {lines.map((line) => (
            <li key={`${line.side} ${line.from} ${line.to} ${line.contract} ${line.fact}`}>
              <span className={styles.line}>{cardWords(line)}</span>
              <span className={`${page.quiet} ${styles.offPaper}`}>
                {cardText.count(line.times, line.severe)}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <p className={`${page.quiet} ${styles.offPaper}`}>{cardText.rule(looked)}</p>
      <p className={`${page.buttons} ${styles.offPaper}`}>
        <Button look="primary" onClick={() => void keep()}>
          {cardText.take}
        </Button>
        <Button onClick={print}>{cardText.print}</Button>
        {taken ? <span className={page.quiet}>{cardText.taken(when(taken.at, now))}</span> : null}
      </p>
    </>
  );
}

/** Cards that were asked about, with what was said. */
function CardsBefore({ cards, now }: { cards: readonly PocketCard[]; now: number }) {
  const before = cards.filter(({ id }) => id !== `card-${dayOf(now)}`);
  if (before.length === 0) return null;
  return (
    <details className={styles.offPaper}>
      <summary>{cardText.before}</summary>
      <ul className={styles.before}>
        {before.toReversed().map(({ id, at, answer, lines }) => (
          <li key={id}>
            <p className={page.strong}>
              {cardText.row(dateWords(at, now), answer ? cardText.answered[answer] : cardText.notAnswered)}
            </p>
            {lines.map((line) => (
              <p key={cardWords(line)} className={page.quiet}>
                {cardWords(line)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
