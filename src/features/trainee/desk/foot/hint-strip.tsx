/** A hint counts, so it is asked about before it is given: Enter in the line gives it, words typed on do not. */
import { Button, KeyHint } from '../../../../ui/index.ts';
import { deskText } from '../../text/desk.ts';
import { useDesk } from '../state/desk-context.ts';
import styles from './foot-line.module.css';

export function HintStrip({ of }: { of: 'hint' | 'check' }) {
  const { ui, act } = useDesk();
  return (
    <p className={styles.strip} role="status">
      {deskText.hintSure[of]}
      <Button look="quiet" onClick={() => act.giveHint()}>
        {deskText.hintGive} <KeyHint of="Enter" />
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          ui.set({ hintAsked: undefined });
          act.focusLine();
        }}
      >
        {deskText.hintLeave} <KeyHint of="Esc" />
      </Button>
    </p>
  );
}
