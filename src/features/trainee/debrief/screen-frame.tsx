/** One of the three first screens: its words, and a foot whose first button Enter presses. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Button, KeyHint } from '../../../ui/index.ts';
import { debriefText } from '../text/debrief.ts';
import styles from './screens.module.css';

export interface ScreenFrameProps {
  n: number;
  kicker: string;
  children: ReactNode;
  onNext?: () => void;
  onBack?: () => void;
}

const SCREENS = 3;

export function ScreenFrame({ n, kicker, children, onNext, onBack }: ScreenFrameProps) {
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus({ preventScroll: true }), []);
  return (
    <main className={styles.screen}>
      <p className={styles.kicker}>{kicker}</p>
      {children}
      <footer className={styles.foot}>
        {onNext ? (
          <Button ref={next} look="primary" onClick={onNext}>
            {debriefText.goOn} <KeyHint of="Enter" />
          </Button>
        ) : null}
        {onBack ? (
          <Button look="quiet" onClick={onBack}>
            {debriefText.back}
          </Button>
        ) : null}
        <span className={styles.count}>{debriefText.step(n, SCREENS)}</span>
      </footer>
    </main>
  );
}
