/** The keyboard's way to the cursor: a slider under the picture, five seconds a step, a minute a page. */
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Ms } from '../model/time.ts';
import { cursorStep, type TimeCursor } from './cursor.ts';
import styles from './scrub-bar.module.css';
import { momentLabel } from './time-axis.ts';

export interface ScrubBarProps {
  cursor: TimeCursor;
  label: string;
  /** What stands at a time, for those who cannot see the picture. */
  describe: (t: Ms) => string;
  /** Enter: open what stands here. */
  onOpen?: () => void;
  /** Ctrl with an arrow: the next or previous thing. */
  onJump?: (forward: boolean) => void;
}

export function ScrubBar({ cursor, label, describe, onOpen, onJump }: ScrubBarProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const show = (): void => {
      const bar = input.current;
      if (!bar) return;
      bar.value = String(cursor.get());
      bar.setAttribute('aria-valuetext', `${momentLabel(cursor.get(), cursor)}. ${describe(cursor.get())}`);
    };
    show();
    return cursor.subscribe(show);
  }, [cursor, describe]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen?.();
      return;
    }
    const step = cursorStep(event.key, event.shiftKey);
    if (step === undefined) return;
    event.preventDefault();
    if (event.ctrlKey && typeof step === 'number') onJump?.(step > 0);
    else if (step === 'start') cursor.set(cursor.from);
    else if (step === 'end') cursor.set(cursor.to);
    else cursor.set(cursor.get() + step);
  };
  return (
    <input
      ref={input}
      className={styles.bar}
      type="range"
      dir="ltr"
      aria-label={label}
      min={cursor.from}
      max={cursor.to}
      step={1000}
      defaultValue={cursor.get()}
      onKeyDown={onKeyDown}
      onChange={(event) => cursor.set(Number(event.currentTarget.value))}
    />
  );
}
