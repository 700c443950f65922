/** Everything written from and to this desk, in order: what was sent stays readable. */
import { deskText } from '../../text/desk.ts';
import { senderName } from '../flows/senders.ts';
import { useSeat } from '../state/desk-context.ts';
import styles from './item-pane.module.css';
import { Thread } from './thread.tsx';

export function WrittenPane() {
  const messages = useSeat((view) => view.messages);
  return (
    <div className={styles.item}>
      <h3 className={styles.title}>{deskText.written}</h3>
      <Thread
        words={messages.map(({ t, who, mine, to, text, heardAs }) => ({
          t,
          who: mine ? `${deskText.youTo} ${senderName(to ?? '')}` : senderName(who),
          mine,
          text,
          ...(heardAs === undefined ? {} : { heardAs }),
        }))}
      />
    </div>
  );
}
