/** When something was, as people say it: "today, 14:05", "3 March, 09:20"; by the reader's own locale. */
import { whenText } from '../text/pages.ts';

export function when(wall: number, now: number): string {
  const date = new Date(wall);
  const time = date.toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
  if (date.toDateString() === new Date(now).toDateString()) return whenText.today(time);
  return whenText.onDay(date.toLocaleDateString(undefined, { day: 'numeric', month: 'long' }), time);
}
