/** How much of the run the picture shows: all of it, or some minutes that follow the cursor. */
import { useCallback, useEffect, useState } from 'react';
import type { TimeCursor } from '../../../../charts/cursor.ts';
import { MINUTE, type Ms } from '../../../../model/time.ts';

export interface TimeWindow {
  from: Ms;
  to: Ms;
}

export interface Zoom {
  window: TimeWindow;
  isWhole: boolean;
  closer(): void;
  wider(): void;
  show(from: Ms, to: Ms): void;
}

const LEAST: Ms = 2 * MINUTE;

export function useWindow(cursor: TimeCursor): Zoom {
  const { from, to } = cursor;
  const [window, setWindow] = useState<TimeWindow>({ from, to });
  /** A window of this length around a moment, inside the run. */
  const around = useCallback(
    (t: Ms, length: Ms): TimeWindow => {
      const span = Math.min(to - from, Math.max(LEAST, length));
      const start = Math.min(to - span, Math.max(from, t - span / 2));
      return { from: start, to: start + span };
    },
    [from, to],
  );
  const isWhole = window.to - window.from >= to - from;
  useEffect(() => {
    if (isWhole) return;
    return cursor.subscribe(() => {
      const t = cursor.get();
      setWindow((w) => (t >= w.from && t <= w.to ? w : around(t + (w.to - w.from) / 3, w.to - w.from)));
    });
  }, [cursor, isWhole, around]);
  return {
    window,
    isWhole,
    closer: () => setWindow((w) => around(cursor.get(), (w.to - w.from) / 2)),
    wider: () => setWindow((w) => around(cursor.get(), (w.to - w.from) * 2)),
    show: (a, b) => setWindow(around((a + b) / 2, (b - a) * 1.6)),
  };
}
