/** Settles a clock time said without am or pm on an instant near now. */
import { clockOf, DAY, HOUR, MINUTE, type Ms } from '../model/time.ts';
import type { ClockSaid } from './grammar/mention.ts';

export interface SettledTime {
  /** "08:50". */
  value: string;
  at: Ms;
  ambiguous?: string;
}

function wrongBy(lies: 'past' | 'future' | 'due' | 'near', at: Ms, now: Ms): Ms {
  // Clocks differ: what was a quarter of an hour ahead is no time of yesterday.
  if (lies === 'past') return at <= now ? 0 : at - now <= HOUR / 2 ? 8 * HOUR : 10 * DAY;
  if (lies === 'near' || at >= now) return 0;
  return lies === 'due' && now - at <= JUST_PAST ? 8 * HOUR : 10 * DAY;
}

const text = (hour: number, minute: number): string => clockOf(hour * HOUR + minute * MINUTE);

/** A crew that was due five minutes ago is still that crew, and not one of tonight. */
const JUST_PAST = 3 * HOUR;

/** The time nearest to now in the given direction, `due` what may just have passed; an hour alone keeps its other half of the day as ambiguous. */
export function settleTime(
  clock: ClockSaid,
  now: Ms,
  lies: 'past' | 'future' | 'due' | 'near',
  day?: number,
): SettledTime {
  const base = (day ?? Math.floor(now / DAY)) * DAY;
  const hours = clock.exact || clock.hour > 12 ? [clock.hour] : [clock.hour % 12, (clock.hour % 12) + 12];
  const days = day === undefined ? [-1, 0, 1] : [0];
  const hourNow = (now % DAY) / HOUR;
  const byDay = hourNow >= 6 && hourNow < 18;
  // Who talks at four in the morning means the night he is in.
  const atNight = hourNow < 6;
  let best: { at: Ms; hour: number; cost: number } | undefined;
  for (const hour of hours) {
    for (const step of days) {
      const at = base + step * DAY + hour * HOUR + clock.minute * MINUTE;
      const wrong = wrongBy(lies, at, now);
      // By day nobody means half past nine at night when he says "at nine thirty".
      const late = hour >= 21 && byDay && at > now ? 13 * HOUR : 0;
      const night = clock.exact || (atNight && hour < 6) ? 0 : hour < 6 ? 6 * HOUR : late;
      const office = day !== undefined && hour >= 7 && hour < 19 ? 0 : day === undefined ? 0 : 12 * HOUR;
      const cost = (day === undefined ? Math.abs(at - now) + night : office + hour * MINUTE) + wrong;
      if (!best || cost < best.cost) best = { at, hour, cost };
    }
  }
  const hour = best?.hour ?? clock.hour;
  const other = hours.find((one) => one !== hour);
  return {
    value: text(hour, clock.minute),
    at: best?.at ?? now,
    ambiguous: clock.bare && other !== undefined ? text(other, clock.minute) : undefined,
  };
}
