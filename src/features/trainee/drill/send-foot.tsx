/** The sending desk of a drill: a draft that may need mending, and one key that sends it. */
import { useEffect, useRef, useState } from 'react';
import { Button, KeyHint, notify } from '../../../ui/index.ts';
import { drillText } from '../text/drill.ts';
import styles from './drill.module.css';
import { DrillCard } from './drill-card.tsx';
import type { FootProps } from './receive-foot.tsx';

export function SendFoot({ drill, onAnswer }: FootProps) {
  const [text, setText] = useState(drill.text);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = box.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  const send = (): void => {
    if (text.trim() === '') notify(drillText.emptyDraft);
    else onAnswer({ answer: 'send', text: text.trim() });
  };
  return (
    <>
      <DrillCard
        drill={drill}
        asked={
          <section className={styles.asked}>
            <h3 className={styles.title}>{drillText.asked}</h3>
            <ul className={styles.choices}>
              {drill.asked.map(({ fact, label }) => (
                <li key={fact} className={styles.plain}>
                  {label}
                </li>
              ))}
            </ul>
          </section>
        }
      >
        <textarea
          ref={box}
          className={styles.draft}
          aria-label={drillText.draftLabel}
          dir="auto"
          rows={6}
          maxLength={4000}
          enterKeyHint="send"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            if (!event.repeat) send();
          }}
        />
      </DrillCard>
      <p className={styles.foot}>
        <Button look="primary" onClick={send}>
          {drillText.send} <KeyHint of="Enter" />
        </Button>
      </p>
    </>
  );
}
