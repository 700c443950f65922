/** Times as a desk types them, seen from now. */
import { DAY, HOUR, MINUTE, type Ms, parseDuration, parseInstant } from '../../model/time.ts';

/** "09:00" as time of day; undefined when no clock shows it. */
function timeOfDay(text: string): Ms | undefined {
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(text.trim());
  if (!clock) return undefined;
  const [hours, minutes] = [Number(clock[1]), Number(clock[2])];
  return hours < 24 && minutes < 60 ? hours * HOUR + minutes * MINUTE : undefined;
}

const midnight = (now: Ms): Ms => Math.floor(now / DAY) * DAY;

/** A time to come: "D2 09:00", "09:00" (today, or tomorrow when past) or "PT20M". */
export function readDue(now: Ms, text: string): Ms | undefined {
  const instant = parseInstant(text);
  if (instant !== undefined) return instant;
  const span = parseDuration(text);
  if (span !== undefined) return now + span;
  const time = timeOfDay(text);
  if (time === undefined) return undefined;
  const today = midnight(now) + time;
  return today > now ? today : today + DAY;
}

/** "Saturday the 6th, 11:20": a day by its number, as screens and people say it. */
function dayAndTime(text: string): Ms | undefined {
  const found = /\b(\d{1,3})(?:st|nd|rd|th)\b\D*(\d{1,2}[:.]\d{2})\s*$/.exec(text.trim());
  const [day, time] = [Number(found?.[1]), timeOfDay(found?.[2] ?? '')];
  return time === undefined || day < 1 ? undefined : (day - 1) * DAY + time;
}

/** A time that has been: "D2 07:50", "Tuesday the 2nd, 07:50", or "07:50" of today. */
export function readInstant(now: Ms, text: string): Ms | undefined {
  const time = timeOfDay(text);
  return parseInstant(text) ?? dayAndTime(text) ?? (time === undefined ? undefined : midnight(now) + time);
}
