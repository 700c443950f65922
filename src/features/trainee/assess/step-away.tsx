/** The one step away of an assessed run: the button for it, and the cover over the whole screen meanwhile. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Button, KeyHint } from '../../../ui/index.ts';
import { useDesk } from '../desk/state/desk-context.ts';
import { assessText } from '../text/assess.ts';
import styles from './assess.module.css';
import type { AssessClock } from './assess-clock.ts';

export function StepAway({ clock }: { clock: AssessClock }) {
  const { run } = useDesk();
  const taken = useSyncExternalStore(clock.subscribe, () => clock.conditions().steppedAway !== undefined);
  return (
    <Button
      look="quiet"
      disabled={taken}
      title={assessText.stepAwayHint}
      onClick={() => {
        clock.stepAway();
        run.write();
      }}
    >
      {assessText.stepAway}
    </Button>
  );
}

/** Seconds left, so that it is drawn once a second; undefined while nobody is away. */
const secondsLeft = (clock: AssessClock): number | undefined => {
  const left = clock.awayLeft();
  return left === undefined ? undefined : Math.ceil(left / 1000);
};

export function Cover({ clock }: { clock: AssessClock }) {
  const left = useSyncExternalStore(clock.subscribe, () => secondsLeft(clock));
  return left === undefined ? null : <CoverBox clock={clock} left={left} />;
}

function CoverBox({ clock, left }: { clock: AssessClock; left: number }) {
  const { run, act } = useDesk();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  const back = (): void => {
    clock.back();
    run.write();
    act.focusLine();
  };
  return (
    <dialog
      ref={box}
      className={styles.cover}
      aria-label={assessText.away}
      onKeyDown={(event) => {
        // A browser lets a second Esc close what may not be left so.
        if (event.key === 'Escape') event.preventDefault();
      }}
      onCancel={(event) => event.preventDefault()}
      onClose={() => {
        if (clock.awayLeft() !== undefined) box.current?.showModal();
      }}
    >
      <div className={styles.coverBox}>
        <h2 className={styles.coverTitle}>{assessText.away}</h2>
        <p>{left > 0 ? assessText.awayLeft(left) : assessText.awayOver}</p>
        <p>
          <Button look="primary" autoFocus onClick={back}>
            {assessText.back} <KeyHint of="Enter" />
          </Button>
        </p>
      </div>
    </dialog>
  );
}
