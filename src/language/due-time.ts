/** Resolves the time of a promise: clock, day or length, to an instant after now. */
import { DAY, HOUR, MINUTE, type Ms } from '../model/time.ts';
import { boundTo, type Deed } from './bound-time.ts';
import { END_OF_DAY } from './english/number-words.ts';
import type { Mention } from './grammar/mention.ts';
import { type Line, spanOf } from './normalise.ts';
import { settleTime } from './settle-time.ts';

export interface DueTime {
  due?: Ms;
  dueWords: string;
  from: number;
  to: number;
}

function wordsOf(line: Line, from: number, to: number): string {
  const before = line.tokens[from - 1]?.word ?? '';
  const start = /^(by|at|in|within|before|on|until|around|about|for|till)$/.test(before) ? from - 1 : from;
  const [first, last] = spanOf(line, start, to);
  return line.source.slice(first, last);
}

/** The due time named in tokens `from` to `to`, the one bound to the deed if there are several; nothing when none is. */
export function dueIn(
  line: Line,
  mentions: readonly Mention[],
  from: number,
  to: number,
  now: Ms,
  deed?: Deed,
): DueTime | undefined {
  const inside = mentions.filter((mention) => mention.from >= from && mention.to <= to);
  const dates = inside.filter((mention) => mention.type === 'date' && mention.day !== undefined);
  const date = boundTo(line, dates, deed);
  const times = inside.filter(
    (mention) => mention.type === 'time' && mention.clock && !behindSince(line, mention),
  );
  const time = boundTo(line, times, deed);
  const hours = inside.find(
    (mention) =>
      mention.type === 'count' && /^(by|at|before)$/.test(line.tokens[mention.from - 1]?.word ?? ''),
  );
  const clock =
    time?.clock ?? (hours ? { hour: Number(hours.value), minute: 0, exact: false, bare: true } : undefined);
  const at = time ?? hours;
  if (clock && at && clock.hour <= 24) {
    // A window lies in the working day: "eight till twelve" is no evening.
    const window = time?.end !== undefined && clock.bare ? Math.floor(now / DAY) + 1 : undefined;
    const settled = settleTime(clock, now, 'future', date?.day ?? window);
    const ends = date ? { from: Math.min(at.from, date.from), to: Math.max(at.to, date.to) } : at;
    const due = settled.at < now && date === undefined ? settled.at + DAY : settled.at;
    return { due, dueWords: wordsOf(line, ends.from, ends.to), from: ends.from, to: ends.to };
  }
  const span = inside.find(
    (mention) =>
      mention.type === 'duration' && mention.span !== undefined && !mention.ago && aheadOf(line, mention),
  );
  if (span?.span !== undefined) {
    return {
      due: now + span.span,
      dueWords: wordsOf(line, span.from, span.to),
      from: span.from,
      to: span.to,
    };
  }
  const hour = findWords(line, from, to, /^within$/, /^hour$/) ?? findWords(line, from, to, /^in$/, /^hour$/);
  if (hour) return { due: now + HOUR, dueWords: wordsOf(line, hour.from + 1, hour.to), ...hour };
  if (date?.day !== undefined) {
    const early = line.tokens
      .slice(Math.max(0, date.from - 2), date.from)
      .some((token) => token.word === 'first');
    const end = early ? 9 : (date.partEnd ?? END_OF_DAY);
    const due = Math.max(date.day * DAY + end * HOUR, now + MINUTE);
    return { due, dueWords: wordsOf(line, date.from, date.to), from: date.from, to: date.to };
  }
  return partOfToday(line, from, to, now);
}

function behindSince(line: Line, mention: Mention): boolean {
  return /^(since|from|for)$/.test(line.tokens[mention.from - 1]?.word ?? '');
}

function aheadOf(line: Line, mention: Mention): boolean {
  const before = line.tokens[mention.from - 1]?.word ?? '';
  const behind = line.tokens[mention.from - 2]?.word ?? '';
  return /^(in|within|about|around|every|or|another|next|the)$/.test(before) || /^(in|within)$/.test(behind);
}

function findWords(
  line: Line,
  from: number,
  to: number,
  first: RegExp,
  last: RegExp,
): { from: number; to: number } | undefined {
  for (let at = from; at < to - 1; at += 1) {
    if (!first.test(line.tokens[at]?.word ?? '')) continue;
    for (let end = at + 1; end < Math.min(to, at + 4); end += 1) {
      if (last.test(line.tokens[end]?.word ?? '')) return { from: at, to: end + 1 };
    }
  }
  return undefined;
}

const PARTS: readonly (readonly [RegExp, RegExp, number])[] = [
  [/^(this|by)$/, /^afternoon$/, 18],
  [/^(this|by)$/, /^evening$/, 21],
  [/^(this)$/, /^morning$/, 12],
  [/^end$/, /^(day|business|today|play)$/, 18],
  [/^by$/, /^(eod|cob|lunchtime|lunch)$/, 18],
];

function partOfToday(line: Line, from: number, to: number, now: Ms): DueTime | undefined {
  for (const [first, last, hour] of PARTS) {
    const found = findWords(line, from, to, first, last);
    if (!found) continue;
    const end = line.tokens[found.to - 1]?.word.startsWith('lunch') ? 13 : hour;
    const due = Math.floor(now / DAY) * DAY + end * HOUR;
    return { due: Math.max(due, now + MINUTE), dueWords: wordsOf(line, found.from, found.to), ...found };
  }
  return undefined;
}
