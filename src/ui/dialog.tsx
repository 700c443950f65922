/** A box above the page that keeps focus inside; Esc or a click beside it closes it. */
import { type ReactNode, useEffect, useRef } from 'react';
import styles from './dialog.module.css';

export interface DialogProps {
  label: string;
  onClose: () => void;
  width?: number;
  /** False: only a deliberate key or button inside closes it. */
  dismissable?: boolean;
  children: ReactNode;
}

export function Dialog({ label, onClose, width, dismissable = true, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    // A browser gives it to the first button, which need not be the one that is meant.
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
    return () => dialog?.close();
  }, []);
  /** A browser lets a second Esc close what may not be left so: it is shown again, and nothing stays closed unseen. */
  const onClosed = (): void => {
    const dialog = box.current;
    if (!dialog || dialog.open) return;
    if (dismissable) onClose();
    else dialog.showModal();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the key for it, handled by onCancel.
    <dialog
      ref={box}
      className={styles.dialog}
      aria-label={label}
      style={width === undefined ? undefined : { ['--dialog-width' as string]: `${width}px` }}
      onCancel={(event) => {
        event.preventDefault();
        if (dismissable) onClose();
      }}
      onClose={onClosed}
      onClick={(event) => {
        if (dismissable && event.target === box.current) onClose();
      }}
    >
      {children}
    </dialog>
  );
}
