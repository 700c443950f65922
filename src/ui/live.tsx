/** Words for screen readers: politely when there is a pause, or at once. */
import { useSyncExternalStore } from 'react';

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

/** Says something once; the same words twice in a row are told apart by a space nobody hears. */
export function announce(text: string, manner: Manner = 'polite'): void {
  say({ ...spoken, [manner]: spoken[manner] === text ? `${text}\u00a0` : text });
  clearTimeout(fading);
  fading = setTimeout(() => say({ polite: '', assertive: '' }), READ_OUT);
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
