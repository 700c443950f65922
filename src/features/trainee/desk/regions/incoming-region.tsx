/** What has come in, in order of arrival: calls, chat, notes, handovers. Nothing says which one matters. */
import { memo } from 'react';
import type { IncomingView } from '../../../../exercise/index.ts';
import type { Ms } from '../../../../model/time.ts';
import { useRoving } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { firstName, senderName } from '../flows/senders.ts';
import { useDesk, useDeskUi, useSeat } from '../state/desk-context.ts';
import { sinceWords } from './held-words.ts';
import styles from './region.module.css';
import { showSpan } from './show-time.ts';

const LIVE = new Set(['call', 'heldCall']);
const IN_PERSON = 'inPerson';

const kindOf = ({ kind, channel }: IncomingView): string =>
  kind === 'call' && channel === IN_PERSON ? deskText.inPerson : deskText.kinds[kind];

/** Age of the row, or the time left where something is due. */
function timing(row: IncomingView, now: Ms): { text: string; late: boolean } {
  if (row.hold) return { text: showSpan(now - row.hold.since), late: (row.hold.lateAt ?? now) < now };
  if (row.settled) return { text: '', late: false };
  if (row.dueAt === undefined || row.state === 'readBack')
    return { text: showSpan(now - row.at), late: false };
  const left = row.dueAt - now;
  return left < 0
    ? { text: deskText.ackLate, late: true }
    : { text: deskText.ackLeft(showSpan(left)), late: false };
}

/** It rang here and needs nobody any more: who took it is said, and nothing is opened. */
const PastCall = ({ row }: { row: IncomingView }) => (
  <li className={`${styles.row} ${styles.past}`}>
    <span className={styles.first}>
      <span className={styles.who}>
        <span className={styles.kind}>{deskText.kinds.pastCall}</span> {row.from}
      </span>
    </span>
    <span className={styles.words}>
      {row.takenBy === undefined ? deskText.gaveUp : deskText.takenBy(firstName(row.takenBy))}
    </span>
  </li>
);

interface RowProps {
  row: IncomingView;
  time: string;
  late: boolean;
  current: boolean;
  opened: boolean;
  onOpen: (row: IncomingView) => void;
}

const IncomingRow = memo(function IncomingRow({ row, time, late, current, opened, onOpen }: RowProps) {
  const state =
    row.kind === 'call'
      ? `${row.channel === IN_PERSON ? deskText.waiting : deskText.ringing} · ${deskText.enterAnswers}`
      : row.kind === 'handover'
        ? (deskText.handoverStates[row.state] ?? row.state)
        : row.hold
          ? sinceWords(row.hold)
          : row.settled
            ? deskText.answered
            : undefined;
  return (
    <li>
      <button
        type="button"
        data-rove
        data-rings={row.kind === 'call' ? '' : undefined}
        tabIndex={-1}
        className={opened ? `${styles.row} ${styles.opened}` : styles.row}
        aria-current={current}
        onClick={() => onOpen(row)}
      >
        <span className={styles.first}>
          <span className={styles.who}>
            <span className={styles.kind}>{kindOf(row)}</span> {senderName(row.from)}
          </span>
          <span className={late ? `${styles.age} ${styles.late}` : styles.age}>{time}</span>
        </span>
        {state ? <span className={styles.words}>{state}</span> : null}
        {row.firstWords === '' ? null : (
          <span className={styles.words}>
            <bdi>{row.firstWords}</bdi>
          </span>
        )}
      </button>
    </li>
  );
});

export function IncomingRegion() {
  const { ui, act } = useDesk();
  const incoming = useSeat((view) => view.incoming);
  const call = useSeat((view) => view.call);
  const now = useSeat((view) => view.now);
  const item = useDeskUi((state) => state.item);
  const seen = useDeskUi((state) => state.seen);
  const roving = useRoving<HTMLElement>();

  const open = (row: IncomingView): void => {
    if (row.kind === 'call') {
      act.answer(row.ref);
      return;
    }
    if (row.kind === 'heldCall') {
      act.do([{ move: 'hold', on: false, about: row.ref }]);
      act.focusLine();
      return;
    }
    const { seen: before } = ui.get();
    ui.set({
      item: row.id,
      tab: 'item',
      pane: 'case',
      seen: before.includes(row.id) ? before : [...before, row.id],
    });
    act.focusLine();
  };

  return (
    <section
      ref={roving.ref}
      className={`${styles.region} ${styles.grow}`}
      aria-label={deskText.incoming}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      <h2 className={styles.title}>{deskText.incoming}</h2>
      <ul className={`${styles.scroll} ${styles.grow}`}>
        {incoming.length === 0 && !call ? <li className={styles.empty}>{deskText.nothingIncoming}</li> : null}
        {call && call.state === 'open' ? (
          <li>
            <button
              type="button"
              data-rove
              tabIndex={-1}
              className={styles.row}
              aria-current="true"
              onClick={() => {
                ui.set({ pane: 'case' });
                act.focusLine();
              }}
            >
              <span className={styles.first}>
                <span className={styles.who}>
                  <span className={styles.kind}>{deskText.kinds.call}</span> {senderName(call.who)}
                </span>
                <span className={styles.age}>{showSpan(now - call.since)}</span>
              </span>
              <span className={styles.words}>{deskText.onTheLine}</span>
            </button>
          </li>
        ) : null}
        {incoming.map((row) => {
          if (row.kind === 'pastCall') return <PastCall key={row.id} row={row} />;
          const { text, late } = timing(row, now);
          return (
            <IncomingRow
              key={row.id}
              row={row}
              time={text}
              late={late}
              current={!LIVE.has(row.kind) && row.id === item}
              opened={seen.includes(row.id)}
              onOpen={open}
            />
          );
        })}
      </ul>
    </section>
  );
}
