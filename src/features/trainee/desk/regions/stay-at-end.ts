/** A list that stood at its end stays there when the room around it changes: a keyboard comes up, a window is made smaller. */
import { type RefObject, useEffect } from 'react';

/** This far from the end still counts as there, in px. */
const NEAR = 24;

export function useStayAtEnd(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const box = ref.current;
    if (!box) return;
    let atEnd = true;
    const look = (): void => {
      atEnd = box.scrollHeight - box.scrollTop - box.clientHeight <= NEAR;
    };
    // A smaller box scrolls nowhere by itself, so what was seen before the change decides.
    const room = new ResizeObserver(() => {
      if (atEnd) box.scrollTop = box.scrollHeight;
    });
    box.addEventListener('scroll', look, { passive: true });
    room.observe(box);
    return () => {
      box.removeEventListener('scroll', look);
      room.disconnect();
    };
  }, [ref]);
}
