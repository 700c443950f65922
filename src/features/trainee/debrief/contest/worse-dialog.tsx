/** Before a contest is kept that costs the person something: what it would add, and the choice. */
import type { Changes } from '../../../../exercise/debrief/index.ts';
import { Button, Dialog } from '../../../../ui/index.ts';
import { contestText } from '../../text/contest.ts';
import styles from './contest.module.css';

export interface WorseDialogProps {
  changes: Changes;
  onCount: () => void;
  onWait: () => void;
  onClose: () => void;
}

export function WorseDialog({ changes: { adds, takes }, onCount, onWait, onClose }: WorseDialogProps) {
  const text = contestText.worse;
  return (
    <Dialog label={text.title} onClose={onClose} width={560}>
      <div className={styles.dialog}>
        <h2 className={styles.title}>{text.title}</h2>
        <p className={styles.lead}>{text.lead}</p>
        <Lines title={text.adds} lines={adds} />
        {takes.length > 0 ? <Lines title={text.takes} lines={takes} /> : null}
        <p className={styles.buttons}>
          <Button look="primary" autoFocus onClick={onClose}>
            {contestText.leave}
          </Button>
          <Button onClick={onWait}>{text.wait}</Button>
          <Button onClick={onCount}>{text.count}</Button>
        </p>
      </div>
    </Dialog>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <p className={styles.part}>{title}:</p>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
