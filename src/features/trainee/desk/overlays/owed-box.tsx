/** One thing that is owed: in which words, and the way to say that they were no promise. */
import { Button, Dialog, KeyHint } from '../../../../ui/index.ts';
import { deskText, owedWords } from '../../text/desk.ts';
import { senderName } from '../flows/senders.ts';
import { showMoment } from '../regions/show-time.ts';
import { useDesk, useSeat } from '../state/desk-context.ts';
import styles from './overlays.module.css';

export function OwedBox({ id }: { id: string }) {
  const { ui, act } = useDesk();
  const owed = useSeat((view) => view.owes.find((each) => each.id === id));
  const now = useSeat((view) => view.now);
  const close = (): void => {
    ui.set({ overlay: undefined });
    act.focusLine();
  };
  if (!owed) return null;
  const title = `${deskText.owes}: ${owedWords(owed.what)} ${senderName(owed.to)}`;
  return (
    <Dialog label={title} onClose={close} width={480}>
      <div className={styles.card}>
        <h2 className={styles.cardTitle}>{title}</h2>
        <p className={styles.cardLines}>
          {owed.dueAt === undefined ? deskText.noTime : showMoment(owed.dueAt, now)}
          {owed.words === '' ? '' : ` · ${deskText.heardOnly(owed.words)}`}
        </p>
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              close();
              act.notPromise(id);
            }}
          >
            {deskText.takeBack}
          </Button>
          <Button look="primary" data-first-focus onClick={close}>
            {deskText.leaveOwed} <KeyHint of="Esc" />
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
