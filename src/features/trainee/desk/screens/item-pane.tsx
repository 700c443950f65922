/** An incoming note, chat or handover: its words, what was written since, and what one can do with it. */
import type { IncomingView } from '../../../../exercise/index.ts';
import type { Move } from '../../../../model/move.ts';
import { Button } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { composeText } from '../../text/flows.ts';
import { messageTo, readBackOf, sendBack } from '../flows/pass-on-flows.ts';
import { firstName, senderName } from '../flows/senders.ts';
import { showMoment } from '../regions/show-time.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import styles from './item-pane.module.css';
import { Thread, type Words } from './thread.tsx';

/** States of a handover in which it can be taken no more, and in which nobody has said yet that it was seen. */
const SETTLED = new Set(['accepted', 'returned', 'withdrawn']);
const NEW = new Set(['offered', 'delivered', 'expired']);

export function ItemPane({ item }: { item: IncomingView }) {
  const messages = useSeat((view) => view.messages);
  const now = useSeat((view) => view.now);
  const handover = useSeat((view) => view.handovers.find(({ id }) => id === item.ref));
  const thread: Words[] = messages.filter(({ who, to }) => who === item.from || to === item.from);
  const words: Words[] = handover
    ? dedupe([{ t: handover.at, who: handover.from, mine: false, text: handover.text }, ...handover.thread])
    : thread;
  return (
    <div className={styles.item}>
      <h3 className={styles.title}>
        {senderName(item.from)}
        {handover ? (
          <span className={styles.label}>
            {handover.label} · {deskText.handoverStates[handover.state] ?? handover.state}
            {handover.readBackOwed && handover.state !== 'readBack' ? ` · ${deskText.readBackOwed}` : ''}
            {handover.dueAt === undefined ? '' : ` · ${showMoment(handover.dueAt, now)}`}
          </span>
        ) : null}
      </h3>
      <Thread
        words={words.map((line) => ({ ...line, who: line.mine ? deskText.you : firstName(line.who) }))}
      />
      <ItemControls item={item} />
    </div>
  );
}

const dedupe = (words: readonly Words[]): Words[] =>
  words.filter(
    (line, at) => words.findIndex(({ text, mine }) => text === line.text && mine === line.mine) === at,
  );

function ItemControls({ item }: { item: IncomingView }) {
  const { run, ui, act } = useDesk();
  const write = (compose: ReturnType<typeof messageTo>): void => ui.set({ writing: { compose, attach: [] } });
  const { answerTo } = item;
  const done = (move: Move): void => {
    act.do([move]);
    act.focusLine();
  };
  if (item.kind === 'handover') {
    const view = run.getView();
    return (
      <div className={styles.controls}>
        {SETTLED.has(item.state) ? null : (
          <Button onClick={() => done({ move: 'accept', handover: item.ref })}>{deskText.accept}</Button>
        )}
        <Button onClick={() => write(sendBack(view, item.ref))}>{deskText.sendBack}</Button>
        {answerTo === undefined ? null : (
          <Button
            onClick={() =>
              write({
                ...messageTo(view, answerTo.ref, { channels: ['note', 'chat', 'hotline'], about: item.ref }),
                title: composeText.ask(senderName(answerTo.name)),
              })
            }
          >
            {deskText.ask}
          </Button>
        )}
        <Button onClick={() => write(readBackOf(view, item.ref))}>{deskText.readBack}</Button>
        {NEW.has(item.state) ? (
          <Button onClick={() => done({ move: 'acknowledge', what: item.ref })}>
            {deskText.acknowledge}
          </Button>
        ) : null}
      </div>
    );
  }
  if (answerTo === undefined) return null;
  const { ref: to } = answerTo;
  const name = senderName(answerTo.name);
  return (
    <div className={styles.controls}>
      <Button
        onClick={() =>
          write(
            messageTo(run.getView(), to, { channels: ['chat', 'note', 'hotline'], about: item.ref, name }),
          )
        }
      >
        {deskText.reply}
      </Button>
      <Button onClick={() => done({ move: 'placeCall', to, about: item.ref })}>{deskText.ring}</Button>
    </div>
  );
}
