/** Reads dates, parts of the day and durations. */
import { DAY, HOUR, type Ms, SECOND } from '../../model/time.ts';
import { DAY_PARTS, SHORT_WEEKDAYS, SPAN_SECONDS, WEEKDAY_NAMES } from '../english/number-words.ts';
import type { Token } from '../normalise.ts';
import type { Mention } from './mention.ts';
import { readNumber } from './numbers.ts';

const own = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

function weekdayNumber(word: string): number | undefined {
  const bare = word.replace(/s$/, '');
  const index = WEEKDAY_NAMES.findIndex((name) => name === bare || name === word);
  return index >= 0 ? index : own(SHORT_WEEKDAYS, word);
}

function dayPart(
  tokens: readonly Token[],
  at: number,
): { name: string; end: number; to: number } | undefined {
  const skip = /^(in|the)$/.test(tokens[at]?.word ?? '') ? (tokens[at + 1]?.word === 'the' ? 2 : 1) : 0;
  const word = tokens[at + skip]?.word ?? '';
  const end = own(DAY_PARTS, word);
  return end === undefined ? undefined : { name: word, end, to: at + skip + 1 };
}

/** "Thursday the 4th, morning": a part of the day between two marks. */
function setApart(tokens: readonly Token[], at: number): ReturnType<typeof dayPart> {
  const part = tokens[at]?.word === ',' ? dayPart(tokens, at + 1) : undefined;
  return part && /^[,.;)]?$/.test(tokens[part.to]?.word ?? '') ? part : undefined;
}

function named(tokens: readonly Token[], from: number, to: number, day: number, other?: number): Mention {
  const part = dayPart(tokens, to) ?? setApart(tokens, to);
  const tail = part ? ` ${part.name}` : '';
  return {
    type: 'date',
    from,
    to: part?.to ?? to,
    value: `D${day + 1}${tail}`,
    day,
    partEnd: part?.end,
    ambiguous: other === undefined ? undefined : `D${other + 1}${tail}`,
  };
}

/** The day that starts at a token, with the same day in other words behind it: "today, the 9th". */
export function readDate(tokens: readonly Token[], at: number, now: Ms): Mention | undefined {
  const day = readDay(tokens, at, now);
  if (day?.day === undefined || !/^[,(]$/.test(tokens[day.to]?.word ?? '')) return day;
  const again = readDay(tokens, day.to + 1, now);
  return again?.day === day.day && again?.partEnd === undefined ? { ...day, to: again.to } : day;
}

/** The day that starts at a token: weekday, today, tomorrow, "D4", 23/11. */
function readDay(tokens: readonly Token[], at: number, now: Ms): Mention | undefined {
  const word = tokens[at]?.word ?? '';
  const today = Math.floor(now / DAY);
  if (word === 'tomorrow') return named(tokens, at, at + 1, today + 1);
  if (word === 'today' || word === 'tonight') return named(tokens, at, word === 'today' ? at + 1 : at, today);
  if (word === 'd' && tokens[at + 1]?.glued && /^\d{1,3}$/.test(tokens[at + 1]?.word ?? ''))
    return named(tokens, at, at + 2, Number(tokens[at + 1]?.word) - 1);
  if (/^\d{1,2}\/\d{1,2}$/.test(word) && Number(word.split('/')[1]) <= 12 && Number(word.split('/')[0]) <= 31)
    return { type: 'date', from: at, to: at + 1, value: word };
  const next = word === 'next' || word === 'this' || word === 'coming';
  if (word === 'next' && tokens[at + 1]?.word === 'week') {
    const on = tokens[at + 2]?.word === 'on' ? at + 3 : at + 2;
    const later = weekdayNumber(tokens[on]?.word ?? '');
    return later === undefined ? undefined : named(tokens, at, on + 1, today - (today % 7) + 7 + later);
  }
  const weekday = weekdayNumber(tokens[next ? at + 1 : at]?.word ?? '');
  if (weekday === undefined) return dayOfMonth(tokens, at);
  const to = at + (next ? 2 : 1);
  const numbered = dayNumber(tokens, to, weekday);
  if (numbered) return named(tokens, at, numbered.to, numbered.day);
  const ahead = (((weekday - (today % 7)) % 7) + 7) % 7;
  if (tokens[to]?.word === 'week') return named(tokens, at, to + 1, today + ahead + 7);
  if (word === 'next') {
    const early = today % 7 <= 2 && ahead > 0;
    return named(tokens, at, to, today + (ahead || 7), early ? today + ahead + 7 : undefined);
  }
  return named(tokens, at, to, today + (ahead === 0 && word !== 'this' ? 0 : ahead));
}

/** Things that are counted by ordinals, so that "the 5th" before one of them is no day. */
const COUNTED_THINGS =
  /^(floor|line|call|caller|time|visit|report|step|try|attempt|house|home|door|year|release|contact|customer|order|mail|one|ticket|van|week|month|part|page|party|street|avenue|road|job|note|week)s?$/;

/** "the 8th", "8th" or "8" behind a weekday, when the day of that number is this weekday. */
function dayNumber(
  tokens: readonly Token[],
  at: number,
  weekday: number,
): { day: number; to: number } | undefined {
  const skip = /^(the|,)$/.test(tokens[at]?.word ?? '') ? 1 : 0;
  const found = readNumber(tokens, at + skip);
  if (!found || found.value < 1 || found.value > 31 || (found.value - 1) % 7 !== weekday) return undefined;
  const after = tokens[found.to]?.word ?? '.';
  if (found.form === 'word' || COUNTED_THINGS.test(after)) return undefined;
  const bare = found.form === 'digits';
  if (bare && (skip > 0 || !/^([.,;!?\n)(]|at|by|from|is|dec|december)$/.test(after))) return undefined;
  return { day: found.value - 1, to: found.to };
}

/** "The 16th", "16th", "8 December": a day of the month the story runs in. */
function dayOfMonth(tokens: readonly Token[], at: number): Mention | undefined {
  const article = tokens[at]?.word === 'the' ? 1 : 0;
  const found = readNumber(tokens, at + article);
  if (!found || found.value < 1 || found.value > 31 || !Number.isInteger(found.value)) return undefined;
  const after = tokens[found.to]?.word ?? '.';
  const month =
    /^(dec|december)$/.test(after) || (after === 'of' && /^dec/.test(tokens[found.to + 1]?.word ?? ''));
  if (month) return named(tokens, at, found.to + (after === 'of' ? 2 : 1), found.value - 1);
  if (found.form !== 'ordinal' || COUNTED_THINGS.test(after)) return undefined;
  const digits = /^\d/.test(tokens[at + article]?.word ?? '');
  if (!digits && !(article && /^[.,;!?\n)]$/.test(after))) return undefined;
  return named(tokens, at, found.to, found.value - 1);
}

function duration(from: number, to: number, span: Ms, tokens: readonly Token[]): Mention {
  const ago = tokens[to]?.word === 'ago';
  return { type: 'duration', from, to: ago ? to + 1 : to, value: isoOf(span), span, ago };
}

/** "PT45M", "PT1H30M", "P2D". */
function isoOf(span: Ms): string {
  if (span % DAY === 0 && span > 0) return `P${span / DAY}D`;
  const seconds = Math.round(span / SECOND);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return `PT${h ? `${h}H` : ''}${m ? `${m}M` : ''}${s || (!h && !m) ? `${s}S` : ''}`;
}

/** The duration that starts at a token: 45 min, an hour and a half, three quarters of an hour, 0:45 h. */
export function readSpan(tokens: readonly Token[], at: number): Mention | undefined {
  const words = (from: number, count: number): string =>
    tokens
      .slice(from, from + count)
      .map((token) => token.word)
      .join(' ');
  const five = words(at, 5);
  if (/^three quarters of an hour/.test(five)) return duration(at, at + 5, 0.75 * HOUR, tokens);
  if (/^quarter of an hour/.test(five)) return duration(at, at + 4, 0.25 * HOUR, tokens);
  if (/^half an hour/.test(five)) return duration(at, at + 3, 0.5 * HOUR, tokens);
  if (/^half hour/.test(five)) return duration(at, at + 2, 0.5 * HOUR, tokens);
  if (/^(an|one) hour and a half/.test(five)) return duration(at, at + 5, 1.5 * HOUR, tokens);
  const clocked = /^(\d):([0-5]\d)$/.exec(tokens[at]?.word ?? '');
  if (clocked && /^(h|hours?)$/.test(tokens[at + 1]?.word ?? ''))
    return duration(at, at + 2, (Number(clocked[1]) * 60 + Number(clocked[2])) * 60 * SECOND, tokens);
  const article = /^(a|an)$/.test(tokens[at]?.word ?? '');
  const found = article ? { value: 1, to: at + 1, form: 'word' } : readNumber(tokens, at);
  if (!found || found.form === 'ordinal' || /^0\d/.test(tokens[at]?.word ?? '')) return undefined;
  const half = words(found.to, 3) === 'and a half';
  const unitAt = half ? found.to + 3 : found.to;
  const seconds = own(SPAN_SECONDS, tokens[unitAt]?.word ?? '');
  if (seconds === undefined || (article && /^(s|m|h)$/.test(tokens[unitAt]?.word ?? ''))) return undefined;
  const first = (found.value + (half ? 0.5 : 0)) * seconds * SECOND;
  const more =
    seconds === 3600 ? readSpan(tokens, unitAt + (tokens[unitAt + 1]?.word === 'and' ? 2 : 1)) : undefined;
  const minutes = more?.span !== undefined && more.span < HOUR && !more.ago ? more : undefined;
  return minutes
    ? duration(at, minutes.to, first + (minutes.span ?? 0), tokens)
    : duration(at, unitAt + 1, first, tokens);
}
