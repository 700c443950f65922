/** Days in a row with at least one drill or run: the only thing that is counted up. */
import type { Evidence } from './evidence.ts';

/** `dayOf` gives the number of the person's own calendar day for a wall time; today may still be without. */
export function daysInARow(
  evidence: readonly Pick<Evidence, 'at'>[],
  now: number,
  dayOf: (at: number) => number,
): number {
  const days = new Set(evidence.map(({ at }) => dayOf(at)));
  const today = dayOf(now);
  let day = days.has(today) ? today : today - 1;
  let row = 0;
  for (; days.has(day); day -= 1) row += 1;
  return row;
}
