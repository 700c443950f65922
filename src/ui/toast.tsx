/** One short notice at the foot that goes by itself; errors say what happened and what to do. */
import { useEffect, useSyncExternalStore } from 'react';
import { announce } from './live.tsx';
import styles from './toast.module.css';

const SHOWN_FOR = 6_000;
let current: { text: string; count: number } = { text: '', count: 0 };
const listeners = new Set<() => void>();

/** Shown to those who see and said, once, to those who do not. */
export function notify(text: string): void {
  show(text);
  announce(text);
}

function show(text: string): void {
  current = { text, count: current.count + 1 };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Toast() {
  const notice = useSyncExternalStore(subscribe, () => current);
  useEffect(() => {
    if (notice.text === '') return;
    const timer = setTimeout(() => show(''), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [notice]);
  // A notice belongs to the page on which it was given.
  useEffect(() => () => show(''), []);
  return notice.text === '' ? null : <div className={styles.toast}>{notice.text}</div>;
}
