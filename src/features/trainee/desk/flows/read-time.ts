/** Times as people type them at a desk: "8:50", "0850", "20 min", "Wed 10:00", "tomorrow 9:30", "the 16th, 10:00". */
import { DAY, type Ms, weekdayOf } from '../../../../model/time.ts';

const CLOCK = /^(?:at |by )?(\d{1,2})(?:[:.h](\d{2})|(?<=\d{2})(\d{2}))$/;
const CLOCK_RUN = /^(?:at |by )?(\d{1,2})(\d{2})$/;
const SPAN = /^(?:in )?(\d{1,3}|an?|half an)\s*(s|sec|seconds?|m|min|mins|minutes?|h|hours?|d|days?)$/;
const DAY_CLOCK = /^d(\d{1,3}) (\d{1,2}):(\d{2})$/;

const DAY_FIRST =
  /^(?:on |by )?(?:the )?([a-z]+|\d{1,3}(?:st|nd|rd|th))(?: the \d{1,3}(?:st|nd|rd|th))?,? +(.+)$/;

const two = (n: number): string => String(n).padStart(2, '0');

function clock(hours: number, minutes: number): string | undefined {
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : undefined;
}

function span(amount: string, unit: string): string {
  if (amount === 'half an') return 'PT30M';
  const count = /^\d/.test(amount) ? Number(amount) : 1;
  if (unit.startsWith('s')) return `PT${count}S`;
  if (unit.startsWith('m')) return `PT${count}M`;
  return unit.startsWith('h') ? `PT${count}H` : `P${count}D`;
}

/** Number of the day in the story that is named, seen from now: a weekday is the next one, today's while it lasts. */
function dayNumber(word: string, time: string, now: Ms): number | undefined {
  const today = Math.floor(now / DAY);
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  if (word === 'today') return today + 1;
  if (word === 'tomorrow') return today + 2;
  if (word.length < 2) return undefined;
  const minute = (now % DAY) / 60_000;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  for (let away = 0; away <= 7; away += 1) {
    const isOver = away === 0 && hours * 60 + minutes <= minute;
    if (
      !isOver &&
      weekdayOf((today + away) * DAY)
        .toLowerCase()
        .startsWith(word)
    )
      return today + away + 1;
  }
  return undefined;
}

/** A due time as moves take it ("08:50", "PT20M", "D2 09:00"); undefined when it is none. */
export function readTime(text: string, now: Ms = 0): string | undefined {
  const typed = text.trim().toLowerCase();
  const day = DAY_CLOCK.exec(typed);
  if (day) return `D${day[1]} ${two(Number(day[2]))}:${day[3]}`;
  const [, word = '', rest = ''] = DAY_FIRST.exec(typed) ?? [];
  const time = rest === '' ? undefined : readClock(rest);
  const number = time === undefined ? undefined : dayNumber(word, time, now);
  if (number !== undefined) return `D${number} ${time}`;
  const length = SPAN.exec(typed);
  return readClock(typed) ?? (length ? span(length[1] ?? '1', length[2] ?? 'm') : undefined);
}

function readClock(typed: string): string | undefined {
  const found = CLOCK.exec(typed) ?? CLOCK_RUN.exec(typed);
  return found ? clock(Number(found[1]), Number(found[2] ?? found[3] ?? '0')) : undefined;
}
