/** The hours of a desk in words: until when one sits there, when next, and what is promised for a time between. */
import type { OwedView, SeatView } from '../../../../exercise/index.ts';
import { clockOf, type Ms } from '../../../../model/time.ts';
import { deskText } from '../../text/desk.ts';
import { showMoment } from './show-time.ts';

const sameDay = (from: Ms, until: Ms, now: Ms): string =>
  showMoment(until, now) === clockOf(until) ? clockOf(until) : showMoment(until, from);

/** "You sit here until 14:15. Next: Fri 08:55 to 10:30." Undefined where the desk has no hours. */
export function hoursWords({ hours, now }: Pick<SeatView, 'hours' | 'now'>): string | undefined {
  const [first, second] = hours ?? [];
  if (!first) return undefined;
  const { from, until } = first;
  const words =
    from > now
      ? deskText.sitsFrom(showMoment(from, now), sameDay(from, until, now))
      : deskText.sitsUntil(showMoment(until, now));
  if (!second) return words;
  const next = deskText.sitsNext(showMoment(second.from, now), sameDay(second.from, second.until, now));
  return `${words} ${next}`;
}

/** What to say of a promise for a time at which nobody sits here; undefined where somebody does. */
export function notThereWords(
  { hours, now }: Pick<SeatView, 'hours' | 'now'>,
  { dueAt }: Pick<OwedView, 'dueAt'>,
): string | undefined {
  if (!hours || dueAt === undefined) return undefined;
  if (hours.some(({ from, until }) => from <= dueAt && dueAt <= until)) return undefined;
  const before = hours.findLast(({ until }) => until < dueAt)?.until;
  const after = hours.find(({ from }) => from > dueAt)?.from;
  return deskText.notThere(
    showMoment(dueAt, now),
    before === undefined ? undefined : showMoment(before, now),
    after === undefined ? undefined : showMoment(after, now),
  );
}
