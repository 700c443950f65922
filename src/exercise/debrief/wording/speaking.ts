/** Names, counts and spans as the debrief says them in sentences. */

import { FACTS, isFactId } from '../../../model/facts.ts';
import { ordinal } from '../../../model/ordinal.ts';
import {
  clockOf,
  clockWithSeconds,
  DAY,
  HOUR,
  MINUTE,
  type Ms,
  parseInstant,
  SECOND,
  weekdayOf,
} from '../../../model/time.ts';
import { unitOfDesk } from '../../../model/units.ts';
import { factsOfCase, labelOf, showValue } from '../../fact-book.ts';
import type { Run } from '../../run-shape.ts';
import { unitWord } from './unit-words.ts';

/** A person of the cast or of a desk, by id. */
export function personOf(run: Run, id: string): string {
  return (
    run.scenario.cast.find((person) => person.id === id)?.name ??
    run.scenario.desks.find((desk) => desk.desk === id)?.person ??
    id
  );
}

/** "Bea, SOC", or the unit alone where nobody is named. */
export function deskWords(run: Run, desk: string | undefined, fallback = ''): string {
  if (desk === undefined) return unitWord(fallback);
  const person = run.scenario.desks.find((each) => each.desk === desk)?.person;
  const unit = unitWord(unitOfDesk(desk) ?? desk);
  return person === undefined ? unit : `${person}, ${unit}`;
}

/** How a fact is called and how its value is shown in one case. */
export function factWords(
  run: Run,
  fact: string,
  value: string | undefined,
  journey?: string,
  incident?: string,
): { label: string; value: string } {
  const entry = factsOfCase(run.scenario, journey, incident).find((each) => each.id === fact);
  const label = entry?.label ?? (isFactId(fact) ? FACTS[fact].label : labelOf(fact));
  if (value === undefined) return { label, value: '' };
  const isShown = entry?.spec.show !== undefined && entry.spec.truth === value;
  return { label, value: (isShown ? undefined : dayWords(value)) ?? showValue(entry?.spec, value) };
}

/** "D10" as "Wednesday the 10th", "D10 14:00" as "Wednesday the 10th, 14:00"; undefined for what is no day. */
export function dayWords(value: string): string | undefined {
  const found = /^D(\d{1,3})(?: (\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(value);
  if (!found) return undefined;
  const day = Number(found[1]);
  const date = `${weekdayOf((day - 1) * DAY)} the ${ordinal(day)}`;
  return found[2] === undefined ? date : `${date}, ${found[2]}`;
}

/** "14:00", with its day where that is another one: "Monday 16:00". */
export const timeFrom = (t: Ms, now: Ms): string =>
  Math.floor(t / DAY) === Math.floor(now / DAY) ? clockOf(t) : `${weekdayOf(t)} ${clockOf(t)}`;

const COUNTS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "three" up to twelve, then digits. */
const countWord = (n: number): string => COUNTS[n] ?? String(n);

/** "one question", "three questions". */
export const counted = (n: number, one: string, many = `${one}s`): string =>
  `${countWord(n)} ${n < 2 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A span as it is said: "40 seconds", "eight minutes". */
function spanWords(span: Ms): string {
  const whole = Math.max(0, span);
  if (whole < 90 * SECOND) return counted(Math.round(whole / SECOND), 'second');
  return counted(Math.round(whole / MINUTE), 'minute');
}

/** A span that may be days: "eight minutes", "12 hours", "nine days". */
export function longSpanWords(span: Ms): string {
  if (span < 2 * HOUR) return spanWords(span);
  return span < 2 * DAY ? counted(Math.round(span / HOUR), 'hour') : counted(Math.round(span / DAY), 'day');
}

/** The minute a clock shows: spans between two shown times are counted by it, whatever their seconds. */
export const minuteOf = (t: Ms): Ms => Math.floor(t / MINUTE) * MINUTE;

/** "10:04" as a clock of minutes and seconds. */
export function spanClock(span: Ms): string {
  const seconds = Math.round(Math.max(0, span) / SECOND);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "08:23:06", or with its day in a story of several days. */
export const at = (run: Run, t: Ms): string => `${dayIn(run, t)}${clockWithSeconds(t)}`;

/** "08:23", or with its day in a story of several days. */
export const clockIn = (run: Run, t: Ms): string => `${dayIn(run, t)}${clockOf(t)}`;

/** "at 08:23", "on Friday at 08:23". */
export function atTime(run: Run, t: Ms): string {
  const day = dayIn(run, t).replace(/,? $/, '');
  return day === '' ? `at ${clockOf(t)}` : `on ${day} at ${clockOf(t)}`;
}

/** The day of a moment where a story has several: a weekday, with its date where weekdays come twice. */
function dayIn(run: Run, t: Ms): string {
  const [first, last] = [run.scenario.start, run.scenario.ends.at].map((text) => dayOf(text));
  if (first === undefined || last === undefined || (first === last && dayNumber(t) === first)) return '';
  const weekday = weekdayOf(t);
  return last - first < 7 ? `${weekday} ` : `${weekday} the ${ordinal(dayNumber(t))}, `;
}

const dayNumber = (t: Ms): number => Math.floor(t / DAY) + 1;

function dayOf(instant: string): number | undefined {
  const t = parseInstant(instant);
  return t === undefined ? undefined : dayNumber(t);
}

/** "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
