/** Right after an answer: whether it was right, what was amiss, how it was handed over, when it comes again. */
import { useEffect, useRef } from 'react';
import { announce, Button, KeyHint } from '../../../ui/index.ts';
import { dayOf } from '../days.ts';
import { PlaceLink } from '../home/place-link.tsx';
import { useTrainee } from '../services.ts';
import { drillText } from '../text/drill.ts';
import { afterWords } from './after-words.ts';
import styles from './drill.module.css';
import type { Answered } from './use-sitting.ts';

const dueWords = (due: number, now: number): string => {
  const days = dayOf(due) - dayOf(now);
  return days <= 0 ? drillText.comesToday : drillText.comesAgain(days);
};

export function AfterDrill({ answered, onNext }: { answered: Answered; onNext: () => void }) {
  const { wallTime } = useTrainee();
  const { drill, verdict, due } = answered;
  const words = afterWords(drill, verdict);
  const verdictWord = verdict.passed ? drillText.right : drillText.wrong;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    next.current?.focus();
    announce(`${verdictWord} ${words}`);
  }, [verdictWord, words]);
  const { id, title } = drill.source.scenario;
  return (
    <div className={styles.after} data-passed={verdict.passed}>
      <p className={styles.verdict}>
        <strong>{verdictWord}</strong> {words}
      </p>
      {drill.text === drill.source.text ? null : (
        <div>
          <h3 className={styles.title}>{drillText.expert}</h3>
          <blockquote className={styles.words} dir="auto">
            {drill.source.text}
          </blockquote>
        </div>
      )}
      <p className={styles.foot}>
        <Button ref={next} look="primary" onClick={onNext}>
          {drillText.next} <KeyHint of="Enter" />
        </Button>
        <PlaceLink to={{ page: 'begin', scenario: id }}>{drillText.play(title)}</PlaceLink>
        {due === undefined ? null : <span className={styles.due}>{dueWords(due, wallTime())}</span>}
      </p>
    </div>
  );
}
