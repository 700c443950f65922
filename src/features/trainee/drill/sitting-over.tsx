/** The end of two minutes: what to look at again, and two more for who wants them. */
import { useEffect, useRef } from 'react';
import { Button, KeyHint } from '../../../ui/index.ts';
import { PlaceLink } from '../home/place-link.tsx';
import page from '../page.module.css';
import { drillText } from '../text/drill.ts';
import { afterWords } from './after-words.ts';
import styles from './drill.module.css';
import type { Answered } from './use-sitting.ts';

export function SittingOver({ done, onMore }: { done: readonly Answered[]; onMore: () => void }) {
  const more = useRef<HTMLButtonElement>(null);
  useEffect(() => more.current?.focus(), []);
  const missed = done.filter(({ verdict }) => !verdict.passed);
  return (
    <section className={styles.stage}>
      <h2 className={page.title}>{drillText.over}</h2>
      <p className={page.lead}>{drillText.results(done.length - missed.length, done.length)}</p>
      <h3 className={page.heading}>{missed.length === 0 ? drillText.allRight : drillText.missed}</h3>
      {missed.length === 0 ? null : (
        <ul className={styles.missed}>
          {missed.map(({ drill, verdict }) => (
            <li key={drill.id}>
              <PlaceLink to={{ page: 'drill', id: drill.id }}>{drill.source.scenario.title}</PlaceLink>
              <span className={page.text}>{afterWords(drill, verdict)}</span>
            </li>
          ))}
        </ul>
      )}
      <p className={page.buttons}>
        <Button ref={more} look="primary" onClick={onMore}>
          {drillText.more} <KeyHint of="Enter" />
        </Button>
        <PlaceLink to={{ page: 'home' }}>{drillText.toHome}</PlaceLink>
      </p>
    </section>
  );
}
