/** The day of something, and the time as well where it was today. */
import { when } from '../home/when.ts';

export function dayWords(at: number, now: number): string {
  const date = new Date(at);
  return date.toDateString() === new Date(now).toDateString()
    ? when(at, now)
    : date.toLocaleDateString(undefined, { day: 'numeric', month: 'long' });
}
