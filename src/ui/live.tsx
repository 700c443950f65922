/** Words for screen readers: politely when there is a pause, or at once. */
import { useEffect, useSyncExternalStore } from 'react';

type Manner = 'polite' | 'assertive';
interface Spoken {
  polite: string;
  assertive: string;
}

let spoken: Spoken = { polite: '', assertive: '' };
const listeners = new Set<() => void>();

/** What was said does not stay in the page: whoever comes to it later would read it as news. In ms. */
const READ_OUT = 10_000;
let fading: ReturnType<typeof setTimeout> | undefined;

/** What comes within this of what was said before stands beside it: both are read out. In ms. */
const IN_ONE_BREATH = 250;
let breath: Record<Manner, boolean> = { polite: false, assertive: false };
let breathing: ReturnType<typeof setTimeout> | undefined;

/** Says something once; the same words twice in a row are told apart by a space nobody hears. */
export function announce(text: string, manner: Manner = 'polite'): void {
  const before = spoken[manner];
  const beside = breath[manner] && before !== '' && before.trim() !== text;
  const again = before === text ? `${text}\u00a0` : text;
  say({ ...spoken, [manner]: beside ? `${before} ${text}` : again });
  breath = { ...breath, [manner]: true };
  clearTimeout(breathing);
  breathing = setTimeout(() => {
    breath = { polite: false, assertive: false };
  }, IN_ONE_BREATH);
  clearTimeout(fading);
  fading = setTimeout(hush, READ_OUT);
}

function hush(): void {
  say({ polite: '', assertive: '' });
}

function say(words: Spoken): void {
  spoken = words;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function Announcer() {
  const now = useSyncExternalStore(subscribe, () => spoken);
  // What was said belongs to the page on which it was said.
  useEffect(() => hush, []);
  return (
    <>
      <div className="sr-only" role="status" aria-live="polite">
        {now.polite}
      </div>
      <div className="sr-only" role="alert" aria-live="assertive">
        {now.assertive}
      </div>
    </>
  );
}
