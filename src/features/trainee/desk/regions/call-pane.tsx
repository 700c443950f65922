/** The call: what was keyed in, every line as it was said, and in grey how Baton took the own ones. */
import { type KeyboardEvent, memo, useLayoutEffect, useRef, useState } from 'react';
import type { CallView, LineView } from '../../../../exercise/index.ts';
import { clockWithSeconds, HOUR } from '../../../../model/time.ts';
import { Button, KeyHint, useRoving } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { firstName, senderName } from '../flows/senders.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import styles from './call-pane.module.css';
import { holdWords } from './held-words.ts';
import { showMoment } from './show-time.ts';
import { useStayAtEnd } from './stay-at-end.ts';

const Line = memo(function Line({ line, onKeep }: { line: LineView; onKeep: (seq: number) => void }) {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 'k' || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onKeep(line.seq);
  };
  return (
    <li className={line.mine ? `${styles.line} ${styles.mine}` : styles.line}>
      <span className={styles.time}>{clockWithSeconds(line.t)}</span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a line of the log can be reached to be kept. */}
      <div className={styles.said} data-rove tabIndex={-1} onKeyDown={onKeyDown}>
        <span className={styles.who}>{line.mine ? deskText.you : firstName(line.who)}</span>{' '}
        <bdi>{line.text}</bdi>
        {line.heardAs ? (
          <span className={styles.heard}>
            {deskText.heardAs} {line.heardAs}
          </span>
        ) : null}
      </div>
      {line.mine ? null : (
        <button
          type="button"
          className={styles.keep}
          tabIndex={-1}
          aria-label={deskText.keepLabel}
          onClick={() => onKeep(line.seq)}
        >
          <KeyHint of="K" />
        </button>
      )}
    </li>
  );
});

/** A call that ended this long ago makes room: its words are behind one button. */
const LONG_OVER = HOUR;

export function CallPane({ call }: { call: CallView }) {
  const { act } = useDesk();
  const now = useSeat((view) => view.now);
  const roving = useRoving<HTMLElement>('last');
  const end = useRef<HTMLDivElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const onKeep = useRef((seq: number) => act.keep(seq)).current;
  const [unfolded, setUnfolded] = useState('');
  const isOver = call.endedAt !== undefined && now - call.endedAt >= LONG_OVER;
  const isFolded = isOver && unfolded !== call.talk;
  const count = call.lines.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every new line is brought into sight.
  useLayoutEffect(() => {
    end.current?.scrollIntoView({ block: 'end' });
  }, [count, call.talk, isFolded]);

  useStayAtEnd(scroll);

  return (
    <section
      ref={roving.ref}
      className={styles.call}
      data-part="call"
      data-folded={isFolded}
      aria-label={`${deskText.kinds.call}, ${call.who}`}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      <header className={styles.head}>
        <h2 className={styles.name}>{senderName(call.who)}</h2>
        {call.keyed.map(({ label, value }) => (
          <span key={label} className={styles.keyed}>
            {label} <span className={styles.keyedValue}>{value}</span>
          </span>
        ))}
        {call.joined.length > 0 ? (
          <span className={styles.keyed}>{deskText.joined(call.joined.map(senderName).join(', '))}</span>
        ) : null}
        <span className={styles.state}>
          {call.endedAt !== undefined
            ? deskText.callEnded(showMoment(call.endedAt, now))
            : call.state === 'held'
              ? call.hold
                ? holdWords(call.hold)
                : deskText.onHold
              : `${deskText.onTheLine}, ${showMoment(call.since, now)}`}
        </span>
        {isOver ? (
          <Button
            look="quiet"
            aria-expanded={!isFolded}
            onClick={() => setUnfolded(isFolded ? call.talk : '')}
          >
            {isFolded ? deskText.showCall : deskText.hideCall}
          </Button>
        ) : null}
      </header>
      <div
        ref={scroll}
        className={styles.scroll}
        role="log"
        aria-label={deskText.caseInHand}
        hidden={isFolded}
      >
        <ol>
          {call.lines.map((line) => (
            <Line key={line.seq} line={line} onKeep={onKeep} />
          ))}
        </ol>
        <div ref={end} />
      </div>
    </section>
  );
}
