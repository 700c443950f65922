/** The width of a box as it is drawn; undefined before the first picture. */
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

export function useWidth(least: number): {
  host: RefObject<HTMLDivElement | null>;
  width: number | undefined;
} {
  const host = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number>();
  useLayoutEffect(() => {
    const box = host.current;
    if (!box) return;
    const measure = (): void => setWidth(Math.max(least, Math.floor(box.clientWidth)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => observer.disconnect();
  }, [least]);
  return { host, width };
}
