/** What happened to her, in order: words spoken, and what is told. */
import { memo, useLayoutEffect, useRef } from 'react';
import type { HerEntry } from '../../../exercise/customer-seat/index.ts';
import { clockWithSeconds } from '../../../model/time.ts';
import { seatText } from '../text/customer-seat.ts';
import styles from './seat.module.css';
import { entryWords, speakerOf } from './words.ts';

const Entry = memo(function Entry({ entry }: { entry: HerEntry }) {
  const who = speakerOf(entry);
  return (
    <li className={styles.entry} data-what={entry.what}>
      <span className={styles.stamp}>{clockWithSeconds(entry.t)}</span>
      <span className={styles.words}>
        {who === undefined ? null : <span className={styles.speaker}>{who} </span>}
        <bdi>{entryWords(entry)}</bdi>
      </span>
    </li>
  );
});

export function Transcript({ entries, nothing }: { entries: readonly HerEntry[]; nothing: string }) {
  const end = useRef<HTMLDivElement>(null);
  const count = entries.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line is brought into sight.
  useLayoutEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [count, nothing]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls can be reached by keys.
    <section className={styles.log} aria-label={seatText.log} tabIndex={0}>
      {count === 0 ? <p className={styles.nothing}>{seatText.nothingYet}</p> : null}
      <div role="log" aria-label={seatText.log}>
        <ol>
          {entries.map((entry) => (
            <Entry key={entry.key} entry={entry} />
          ))}
        </ol>
      </div>
      <p className={styles.nothing}>{nothing}</p>
      <div ref={end} />
    </section>
  );
}
