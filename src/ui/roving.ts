/** One tab stop for a region: arrows move between its `data-rove` elements, the last one used keeps the stop. */
import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

const STEP: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 1, ArrowLeft: -1 };

const stops = (host: HTMLElement): HTMLElement[] => [...host.querySelectorAll<HTMLElement>('[data-rove]')];

export interface Roving<E extends HTMLElement> {
  ref: RefObject<E | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: { target: EventTarget }) => void;
}

/** `start` says where the tab stop is before anybody was here. */
export function useRoving<E extends HTMLElement>(start: 'first' | 'last' = 'first'): Roving<E> {
  const ref = useRef<E>(null);
  const current = useRef<HTMLElement | null>(null);

  const mark = useCallback(() => {
    const host = ref.current;
    if (!host) return;
    const all = stops(host);
    const kept = current.current && all.includes(current.current) ? current.current : undefined;
    const stop = kept ?? (start === 'first' ? all[0] : all.at(-1));
    for (const element of all) element.tabIndex = element === stop ? 0 : -1;
  }, [start]);
  useLayoutEffect(mark);

  const onFocus = useCallback(
    ({ target }: { target: EventTarget }) => {
      if (!(target instanceof HTMLElement) || !target.hasAttribute('data-rove')) return;
      current.current = target;
      mark();
    },
    [mark],
  );

  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const host = ref.current;
    if (!host || !(event.target instanceof HTMLElement) || !event.target.hasAttribute('data-rove')) return;
    const all = stops(host);
    const at = all.indexOf(event.target);
    const step = STEP[event.key];
    const next =
      step !== undefined
        ? all[at + step]
        : event.key === 'Home'
          ? all[0]
          : event.key === 'End'
            ? all.at(-1)
            : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  }, []);

  return { ref, onKeyDown, onFocus };
}
