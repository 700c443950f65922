/** The expert's moves up to the cursor and the one that comes next, each with its reason. */
import { useEffect, useRef } from 'react';
import type { TimeCursor } from '../../../charts/cursor.ts';
import type { WatchStep } from '../../../exercise/debrief/index.ts';
import { clockWithSeconds } from '../../../model/time.ts';
import { TimeButton } from '../debrief/closer/time-button.tsx';
import { useLastBefore } from '../debrief/use-cursor.ts';
import { watchText } from '../text/debrief.ts';
import styles from './watch.module.css';

export function Steps({ steps, cursor }: { steps: readonly WatchStep[]; cursor: TimeCursor }) {
  const now = useLastBefore(cursor, steps);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const box = list.current;
    const row = box?.children[Math.max(0, now)];
    if (!box || !(row instanceof HTMLElement)) return;
    box.scrollTop = row.offsetTop - box.offsetTop - 12;
  }, [now]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reachable by keyboard.
    <ol ref={list} className={styles.steps} tabIndex={0} aria-label={watchText.steps}>
      {steps.map((step, i) => (
        <li
          key={`${step.t} ${step.what} ${step.words}`}
          className={styles.step}
          data-when={i < now ? 'done' : i === now ? 'now' : 'later'}
          aria-current={i === now ? 'step' : undefined}
        >
          <TimeButton t={step.t} cursor={cursor} />
          <div>
            <p className={styles.what}>
              {step.what}
              {step.words === '' ? null : <q className={styles.words}>{step.words}</q>}
            </p>
            {step.because === '' || step.because === steps[i - 1]?.because ? null : (
              <p className={styles.why}>
                <span>{watchText.because}</span> {step.because}
              </p>
            )}
            {step.serves.map((each) => (
              <p key={each.id} className={styles.serves}>
                {each.says}
              </p>
            ))}
          </div>
          <span className="sr-only">{clockWithSeconds(step.doneAt)}</span>
        </li>
      ))}
    </ol>
  );
}
