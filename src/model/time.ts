/** Virtual time: integer milliseconds from Monday 00:00 of a fictional week ("D1 00:00"). */

/** Milliseconds since D1 00:00, or a span in milliseconds. */
export type Ms = number;

export const SECOND: Ms = 1_000;
export const MINUTE: Ms = 60_000;
export const HOUR: Ms = 3_600_000;
export const DAY: Ms = 86_400_000;

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Reads "D2 08:20" or "D2 08:20:30"; returns undefined when the text is no instant. */
export function parseInstant(text: string): Ms | undefined {
  const found = /^D(\d{1,3}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text.trim());
  if (!found) return undefined;
  const [, day, hour, minute, second = '0'] = found;
  const clock = [Number(hour), Number(minute), Number(second)] as const;
  if (Number(day) < 1 || clock[0] > 23 || clock[1] > 59 || clock[2] > 59) return undefined;
  return (Number(day) - 1) * DAY + clock[0] * HOUR + clock[1] * MINUTE + clock[2] * SECOND;
}

/** Reads an ISO duration of days to seconds ("PT6M", "PT1H30M", "P1DT2H"); undefined when it is none. */
export function parseDuration(text: string): Ms | undefined {
  const found = /^P(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(text.trim());
  if (!found || text.trim() === 'P') return undefined;
  const [, days = '0', hours = '0', minutes = '0', seconds = '0'] = found;
  return Number(days) * DAY + Number(hours) * HOUR + Number(minutes) * MINUTE + Number(seconds) * SECOND;
}

/** The same in ms where a story may leave it out: none where nothing is written, or nothing that can be read. */
export const spanIn = (duration: string | undefined): Ms =>
  duration === undefined ? 0 : (parseDuration(duration) ?? 0);

const two = (n: number): string => String(n).padStart(2, '0');

/** "08:20" of an instant. */
export function clockOf(t: Ms): string {
  const inDay = ((t % DAY) + DAY) % DAY;
  return `${two(Math.floor(inDay / HOUR))}:${two(Math.floor((inDay % HOUR) / MINUTE))}`;
}

/** "08:20:30" of an instant. */
export function clockWithSeconds(t: Ms): string {
  return `${clockOf(t)}:${two(Math.floor((((t % MINUTE) + MINUTE) % MINUTE) / SECOND))}`;
}

/** "D2 08:20:30", the form golden logs use. */
export function formatInstant(t: Ms): string {
  return `D${Math.floor(t / DAY) + 1} ${clockWithSeconds(t)}`;
}

/** Weekday of an instant: "Tuesday". */
export function weekdayOf(t: Ms): (typeof WEEKDAYS)[number] {
  const index = ((Math.floor(t / DAY) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 'Monday';
}

/** A span as people say it: "45 s", "6 min", "1 h 05 min", "2 d 3 h". */
export function formatSpan(span: Ms): string {
  const s = Math.round(Math.abs(span) / SECOND);
  const sign = span < 0 ? '-' : '';
  if (s < 60) return `${sign}${s} s`;
  if (s < 3600) return `${sign}${Math.floor(s / 60)} min${s % 60 ? ` ${s % 60} s` : ''}`;
  const h = Math.floor(s / 3600);
  if (h < 24) return `${sign}${h} h ${two(Math.floor((s % 3600) / 60))} min`;
  return `${sign}${Math.floor(h / 24)} d ${h % 24} h`;
}
