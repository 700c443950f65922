/** The box of the one line: it grows with its words, and takes the focus or words when the desk asks it to. */
import { type Dispatch, type RefObject, type SetStateAction, useEffect, useLayoutEffect } from 'react';
import { LINE_EVENT, wishOfLine } from '../state/actions.ts';

type Box = RefObject<HTMLTextAreaElement | null>;

const GROWS_BY_ITSELF = CSS.supports('field-sizing', 'content');

/** Then it scrolls, in px. */
const TALLEST = 120;

/** `arm` has to stay the same function. */
export function useWishes(box: Box, setText: Dispatch<SetStateAction<string>>, arm: () => void): void {
  useEffect(() => {
    const onWish = (event: Event): void => {
      const { insert, arm: isArmed, enter } = wishOfLine(event);
      if (insert !== undefined)
        setText((before) => (before === '' ? insert : `${before.trimEnd()} ${insert}`));
      box.current?.focus();
      if (isArmed) arm();
      if (enter)
        box.current?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
        );
    };
    window.addEventListener(LINE_EVENT, onWish);
    return () => window.removeEventListener(LINE_EVENT, onWish);
  }, [box, setText, arm]);
}

export function useGrowing(box: Box, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the box grows with its words.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || GROWS_BY_ITSELF) return;
    element.style.height = 'auto';
    element.style.height = `${Math.min(element.scrollHeight, TALLEST)}px`;
  }, [text]);
}
