/** Days and weeks of a record, as the person at this machine counts them. */
import { DAY } from '../../../model/time.ts';
import { dayOf } from '../days.ts';

/** Number of the calendar week; weeks begin on Monday, the first day of all was a Thursday. */
export const weekOf = (at: number): number => Math.floor((dayOf(at) + 3) / 7);

/** Noon of the Monday of a week, as a wall time. */
const mondayOf = (week: number): Date => {
  const utc = new Date((week * 7 - 3) * DAY);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate(), 12);
};

/** "3 Mar"; in the reader's own order. */
export const weekWords = (week: number): string =>
  mondayOf(week).toLocaleDateString(undefined, { day: 'numeric', month: 'short' });

/** "3 March", with its year where it is another one. */
export function dateWords(at: number, now: number): string {
  const date = new Date(at);
  const isThisYear = date.getFullYear() === new Date(now).getFullYear();
  const year = isThisYear ? {} : ({ year: 'numeric' } as const);
  return date.toLocaleDateString(undefined, { day: 'numeric', month: 'long', ...year });
}
