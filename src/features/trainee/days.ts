/** Days as the person at this machine counts them. */
import { DAY } from '../../model/time.ts';
import { drillText } from './text/drill.ts';

/** Number of the calendar day of a wall time, by the machine's own zone. */
export const dayOf = (at: number): number =>
  Math.floor((at - new Date(at).getTimezoneOffset() * 60_000) / DAY);

/** "Tuesday", "yesterday", "today" of a wall time not long ago. */
export function dayWords(at: number, now: number): string {
  const ago = dayOf(now) - dayOf(at);
  if (ago === 0) return drillText.earlierToday;
  if (ago === 1) return drillText.yesterday;
  const weekday = new Date(at).toLocaleDateString(undefined, { weekday: 'long' });
  return ago < 7
    ? drillText.onDay(weekday)
    : new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'long' });
}
