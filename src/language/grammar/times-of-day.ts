/** Which half of the day a time means when the words around it say so: "Monday at ten", "between 2 and 4 at night". */
import type { Token } from '../normalise.ts';
import type { ClockSaid, Mention } from './mention.ts';

const BEFORE_A_TIME = /^(at|by|before|around|about|until|till|from|,)$/;
const BEFORE_A_DAY = /^(on|,)$/;
const NOON = 12;
const NIGHT = 22;

/** The start of a window is in the half of the day that its end names. */
export function inHalfOf(first: ClockSaid, second: ClockSaid): ClockSaid {
  const [from, to] = [first.hour % NOON, second.hour % NOON];
  if (first.exact || !second.exact || second.bare || from >= to) return first;
  return { ...first, hour: from + (second.hour >= NOON ? NOON : 0), exact: true, bare: false };
}

/** Times beside a day are times of that day, and of the part of it that is named. */
export function withDays(mentions: readonly Mention[], tokens: readonly Token[]): readonly Mention[] {
  const days = mentions.filter((one) => one.type === 'date' && one.day !== undefined);
  if (days.length === 0) return mentions;
  return mentions.map((mention) => {
    const { clock } = mention;
    if (mention.type !== 'time' || !clock) return mention;
    const date = days.find((one) => isBeside(one, mention, tokens));
    return date ? { ...mention, clock: { ...partOf(date, clock), day: date.day } } : mention;
  });
}

function isBeside(date: Mention, time: Mention, tokens: readonly Token[]): boolean {
  const ahead = date.to <= time.from;
  const between = ahead ? tokens.slice(date.to, time.from) : tokens.slice(time.to, date.from);
  if (!ahead && time.to > date.from) return false;
  return (
    between.length <= 2 && between.every(({ word }) => (ahead ? BEFORE_A_TIME : BEFORE_A_DAY).test(word))
  );
}

function partOf({ partEnd }: Mention, clock: ClockSaid): ClockSaid {
  if (partEnd === undefined || clock.exact || clock.hour > NOON) return clock;
  const late = partEnd === NIGHT ? clock.hour >= 6 && clock.hour < NOON : partEnd > NOON;
  return { ...clock, hour: (clock.hour % NOON) + (late ? NOON : 0), exact: true, bare: false };
}
