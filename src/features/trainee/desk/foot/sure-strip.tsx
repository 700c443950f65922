/** "How sure?" after a cause was named or a case passed on. Left alone it goes away with the next move. */
import { Button, KeyHint } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { useDesk } from '../state/desk-context.ts';
import styles from './foot-line.module.css';

export function SureStrip({ of, armed }: { of: 'cause' | 'handover'; armed: boolean }) {
  const { run, act } = useDesk();
  const answer = (sure: boolean): void => {
    run.sure(sure);
    act.focusLine();
  };
  return (
    <p className={styles.strip} role="status">
      {deskText.howSure[of]}
      <Button look="quiet" onClick={() => answer(true)}>
        {deskText.sure}
        {armed ? <KeyHint of="Y" /> : null}
      </Button>
      <Button look="quiet" onClick={() => answer(false)}>
        {deskText.notSure}
        {armed ? <KeyHint of="N" /> : null}
      </Button>
    </p>
  );
}
