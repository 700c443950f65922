/** The receiving desk of a drill: take it, or name what is amiss and send it back. */
import { useCallback, useEffect, useState } from 'react';
import type { Drill, DrillAnswer } from '../../../readiness/drills/index.ts';
import { Button, KeyHint, notify } from '../../../ui/index.ts';
import { drillText } from '../text/drill.ts';
import styles from './drill.module.css';
import { DrillCard } from './drill-card.tsx';

/** Keys of the list, in its order; what comes behind them is reached by Tab or by a click. */
const KEYS = '1234567890';
const MOST = 2;

export interface FootProps {
  drill: Drill;
  onAnswer: (answer: DrillAnswer) => void;
}

export function ReceiveFoot({ drill, onAnswer }: FootProps) {
  const { asked } = drill;
  const [named, setNamed] = useState<readonly string[]>([]);
  const toggle = useCallback(
    (fact: string): void => {
      if (named.includes(fact)) setNamed(named.filter((each) => each !== fact));
      else if (named.length >= MOST) notify(drillText.mostTwo);
      else setNamed([...named, fact]);
    },
    [named],
  );
  const sendBack = useCallback((): void => {
    if (named.length === 0) notify(drillText.nameFirst);
    else onAnswer({ answer: 'sendBack', facts: named });
  }, [named, onAnswer]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.defaultPrevented) return;
      if (event.target instanceof HTMLSelectElement || document.querySelector('dialog[open]')) return;
      const fact = asked[KEYS.indexOf(event.key)]?.fact;
      if (event.key.toLowerCase() === 'a') onAnswer({ answer: 'accept' });
      else if (KEYS.includes(event.key) && fact !== undefined) toggle(fact);
      else if (
        event.key === 'Enter' &&
        !(event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement)
      )
        sendBack();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [asked, toggle, sendBack, onAnswer]);
  const labels = named.flatMap((fact) => asked.find((each) => each.fact === fact)?.label ?? []).join(', ');
  return (
    <>
      <DrillCard
        drill={drill}
        asked={
          <section className={styles.asked}>
            <h3 className={styles.title}>{drillText.asked}</h3>
            <ul className={styles.choices}>
              {asked.map(({ fact, label }, i) => (
                <li key={fact}>
                  <button
                    type="button"
                    className={styles.choice}
                    aria-pressed={named.includes(fact)}
                    onClick={(event) => {
                      toggle(fact);
                      // The next Enter is for what was named, not for this name again.
                      if (event.detail > 0) event.currentTarget.blur();
                    }}
                  >
                    {i < KEYS.length ? <KeyHint of={KEYS.charAt(i)} /> : null} {label}
                  </button>
                </li>
              ))}
            </ul>
            <p className={styles.how}>{drillText.askedHow}</p>
          </section>
        }
      />
      <p className={styles.foot}>
        <Button look="primary" onClick={() => onAnswer({ answer: 'accept' })}>
          {drillText.accept} <KeyHint of="A" />
        </Button>
        <Button onClick={sendBack}>
          {labels === '' ? drillText.sendBack : drillText.sendBackFor(labels)} <KeyHint of="Enter" />
        </Button>
      </p>
    </>
  );
}
