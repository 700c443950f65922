/** Lets a cursor run by itself through some minutes; in steps for those who want no motion. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TimeCursor } from '../../../charts/cursor.ts';
import type { Ms } from '../../../model/time.ts';

export const SPEEDS = [10, 30, 60] as const;
export type Speed = (typeof SPEEDS)[number];

/** Between two steps where motion is not wanted. */
const STILL = 1_400;

/** Where nothing happens for so long the cursor hurries, so that half of it passes in the time of RUSH. */
const QUIET: Ms = 90_000;
const RUSH = 500;

export interface Playback {
  playing: boolean;
  speed: Speed;
  setSpeed(speed: Speed): void;
  /** From a moment to another; without them from here to the end. */
  play(from?: Ms, to?: Ms): void;
  stop(): void;
}

/** `stops` are the moments worth standing at. */
export function usePlayback(cursor: TimeCursor, stops: readonly Ms[]): Playback {
  const [playing, setPlaying] = useState(false);
  const [speed, setSpeed] = useState<Speed>(30);
  const until = useRef<Ms>(cursor.to);
  const play = useCallback(
    (from?: Ms, to?: Ms) => {
      if (from !== undefined) cursor.set(from);
      else if (cursor.get() >= cursor.to) cursor.set(cursor.from);
      until.current = to ?? cursor.to;
      setPlaying(true);
    },
    [cursor],
  );
  const stop = useCallback(() => setPlaying(false), []);
  useEffect(() => {
    if (!playing) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      const timer = setInterval(() => {
        const next = stops.find((t) => t > cursor.get() && t <= until.current);
        if (next === undefined) setPlaying(false);
        else cursor.set(next);
      }, STILL);
      return () => clearInterval(timer);
    }
    let frame = 0;
    let last = performance.now();
    const tick = (now: number): void => {
      const here = cursor.get();
      const gap = (stops.find((t) => t > here) ?? until.current) - here;
      const pace = gap > QUIET ? Math.max(speed, gap / RUSH) : speed;
      cursor.set(Math.min(until.current, here + (now - last) * pace));
      last = now;
      if (cursor.get() >= until.current) setPlaying(false);
      else frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
    return () => cancelAnimationFrame(frame);
  }, [playing, speed, cursor, stops]);
  return { playing, speed, setSpeed, play, stop };
}
