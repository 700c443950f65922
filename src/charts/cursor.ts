/** A moment in time that many drawings share: moving it redraws a line here and there, never a whole chart. */
import type { Ms } from '../model/time.ts';

export interface TimeCursor {
  get(): Ms;
  /** Clamped to the run. */
  set(t: Ms): void;
  subscribe(listener: () => void): () => void;
  readonly from: Ms;
  readonly to: Ms;
}

export function timeCursor(from: Ms, to: Ms, at: Ms = from): TimeCursor {
  const clamp = (t: Ms): Ms => Math.min(to, Math.max(from, t));
  let now = clamp(at);
  const listeners = new Set<() => void>();
  return {
    from,
    to,
    get: () => now,
    set(t) {
      const next = clamp(t);
      if (next === now) return;
      now = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Steps of the keys that move a cursor; undefined for any other key. */
export function cursorStep(key: string, big: boolean): Ms | 'start' | 'end' | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return big ? 30_000 : 5_000;
    case 'ArrowLeft':
    case 'ArrowDown':
      return big ? -30_000 : -5_000;
    case 'PageUp':
      return 60_000;
    case 'PageDown':
      return -60_000;
    case 'Home':
      return 'start';
    case 'End':
      return 'end';
    default:
      return undefined;
  }
}
