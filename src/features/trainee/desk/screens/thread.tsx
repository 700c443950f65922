/** Written words one below the other, with their time and who wrote them; the newest is in sight. */
import { useLayoutEffect, useRef } from 'react';
import { deskText } from '../../text/desk.ts';
import { showLineTime } from '../regions/show-time.ts';
import { useSeat } from '../state/desk-context.ts';
import styles from './item-pane.module.css';

export interface Words {
  t: number;
  who: string;
  mine: boolean;
  text: string;
  /** How own words were read; absent on rung 3. */
  heardAs?: string;
}

export function Thread({ words }: { words: readonly Words[] }) {
  const now = useSeat((view) => view.now);
  const last = useRef<HTMLLIElement>(null);
  const newest = words.at(-1)?.t;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new word is brought into sight.
  useLayoutEffect(() => {
    last.current?.scrollIntoView({ block: 'nearest' });
  }, [words.length, newest]);
  return (
    <ol className={styles.thread}>
      {words.map((line, at) => (
        <li
          key={`${line.t} ${line.who} ${line.text}`}
          ref={at === words.length - 1 ? last : undefined}
          className={line.mine ? styles.mine : undefined}
        >
          <span className={styles.time}>{showLineTime(line.t, now)}</span>
          <p className={styles.words}>
            <span className={styles.who}>{line.who}</span> <bdi>{line.text}</bdi>
            {line.heardAs === undefined ? null : (
              <span className={styles.heard}>
                {deskText.heardAs} {line.heardAs}
              </span>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}
