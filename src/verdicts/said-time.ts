/** Times of day as values hold them: "D2 08:50", "08:50", "down from 08:50". */
import { DAY, HOUR, type Ms, parseInstant } from '../model/time.ts';

/** First time in a value; a bare time of day is the next one at or after `after`. */
export function saidTime(text: string | undefined, after: Ms): Ms | undefined {
  const found = /(?:D(\d+) )?(\d{1,2}:\d{2})/.exec(text ?? '');
  if (!found?.[2]) return undefined;
  if (found[1] !== undefined) return parseInstant(`D${found[1]} ${found[2]}`);
  const inDay = parseInstant(`D1 ${found[2]}`);
  if (inDay === undefined) return undefined;
  const sameDay = Math.floor(after / DAY) * DAY + inDay;
  return sameDay >= after ? sameDay : sameDay + DAY;
}

/** A next word that was due up to this long ago is overdue, not one of tomorrow. [A] */
const STALE = 6 * HOUR;

/** The next word a message names; a bare time just passed is today's, and stale. */
export const nextWordIn = (text: string | undefined, sent: Ms): Ms | undefined =>
  saidTime(text, sent - STALE);
