/** A hint that was asked for, and counted; or what the expert beside the desk says. */
import { Button, Dialog, KeyHint } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { useDesk } from '../state/desk-context.ts';
import styles from './overlays.module.css';

export function HintBox({ title, text }: { title: string; text: string }) {
  const { ui, act } = useDesk();
  const close = (): void => {
    ui.set({ overlay: undefined });
    act.focusLine();
  };
  return (
    <Dialog label={title} onClose={close} width={480}>
      <div className={styles.card}>
        <h2 className={styles.cardTitle}>{title}</h2>
        <p className={styles.cardLines}>{text}</p>
        <Button look="primary" autoFocus onClick={close}>
          {deskText.card} <KeyHint of="Enter" />
        </Button>
      </div>
    </Dialog>
  );
}
