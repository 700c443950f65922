/** Reads from a cursor what a part needs, and draws that part anew only when it changes. */
import { useCallback, useSyncExternalStore } from 'react';
import type { TimeCursor } from '../../../charts/cursor.ts';
import { type Ms, SECOND } from '../../../model/time.ts';

function useCursor<V extends string | number>(cursor: TimeCursor, pick: (t: Ms) => V): V {
  const subscribe = useCallback((listener: () => void) => cursor.subscribe(listener), [cursor]);
  return useSyncExternalStore(subscribe, () => pick(cursor.get()));
}

/** The whole second the cursor stands at. */
export const useSecond = (cursor: TimeCursor): Ms =>
  useCursor(cursor, (t) => Math.round(t / SECOND) * SECOND);

/** Position of the last row at or before the cursor, -1 before the first. */
export function useLastBefore(cursor: TimeCursor, rows: readonly { t: Ms }[]): number {
  return useCursor(cursor, (t) => rows.findLastIndex((row) => row.t <= t));
}
