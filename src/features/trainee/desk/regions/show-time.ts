/** Times and spans as a desk shows them: "0:10", "1:04:00", "2 d 16 h"; "08:50", on another day "Tue 08:50". */
import { ordinal } from '../../../../model/ordinal.ts';
import { clockOf, clockWithSeconds, DAY, formatSpan, type Ms, weekdayOf } from '../../../../model/time.ts';

const two = (n: number): string => String(n).padStart(2, '0');

export function showSpan(span: Ms): string {
  if (Math.abs(span) >= DAY) return formatSpan(Math.abs(span));
  const seconds = Math.floor(Math.abs(span) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}

const dayOf = (t: Ms): number => Math.floor(t / DAY);

/** The day, where it is another one than now; a week away and more the weekday alone would say the wrong one. */
function otherDay(t: Ms, now: Ms): string {
  const away = Math.abs(dayOf(t) - dayOf(now));
  if (away === 0) return '';
  const weekday = weekdayOf(t).slice(0, 3);
  return away < 7 ? `${weekday} ` : `${weekday} ${ordinal(dayOf(t) + 1)} `;
}

export const showMoment = (t: Ms, now: Ms): string => `${otherDay(t, now)}${clockOf(t)}`;

/** With seconds on the same day; what was written on another day was written at a minute of it. */
export const showLineTime = (t: Ms, now: Ms): string =>
  dayOf(t) === dayOf(now) ? clockWithSeconds(t) : showMoment(t, now);

/** "Tue 2nd": a day of the story by its own name. */
export const labelOfDay = (t: Ms): string => `${weekdayOf(t).slice(0, 3)} ${ordinal(dayOf(t) + 1)}`;

/** The clock time, or the weekday of another day. */
export const shortTime = (t: Ms, now: Ms): string =>
  dayOf(t) === dayOf(now) ? clockOf(t) : weekdayOf(t).slice(0, 3);
