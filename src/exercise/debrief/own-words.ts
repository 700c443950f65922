/** What a desk said to somebody about a matter, in whatever form: a contract, another one, a free note, a line. */
import type { LogEvent } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import { isRight } from './quality.ts';

export interface Listener {
  units: readonly string[];
  desks: readonly string[];
  /** Only words about these journeys, where any are named. */
  journeys: readonly string[];
}

const WORDS: readonly string[] = ['messageSent', 'handoverOffered', 'impactDeclared', 'said'];

/** In order; much is said by voice. */
export function wordsTo(
  events: readonly LogEvent[],
  desk: string,
  { units, desks, journeys }: Listener,
  from: Ms,
): LogEvent[] {
  return events.filter(
    (e) =>
      e.deskId === desk &&
      e.t >= from &&
      WORDS.includes(e.kind) &&
      (units.includes(e.targetUnit ?? '') || desks.includes(e.targetDesk ?? '')) &&
      (journeys.length === 0 || e.journeyId === undefined || journeys.includes(e.journeyId)),
  );
}

const holds = (e: LogEvent, fact: string): boolean => isRight(e.fields?.[fact]);

/** When the last of these facts had been said, rightly; undefined while one of them was not. */
export function saidBy(words: readonly LogEvent[], facts: readonly string[]): LogEvent | undefined {
  const firsts = facts.map((fact) => words.find((e) => holds(e, fact)));
  if (firsts.length === 0 || firsts.some((first) => first === undefined)) return undefined;
  return firsts.reduce((last, e) => (last && e && e.seq > last.seq ? e : last));
}

/** The words with most of these facts; undefined where none has any. */
export function fullest(words: readonly LogEvent[], facts: readonly string[]): LogEvent | undefined {
  const right = (e: LogEvent): number => facts.filter((fact) => holds(e, fact)).length;
  const best = words.reduce<LogEvent | undefined>((a, e) => (a && right(a) >= right(e) ? a : e), undefined);
  return best && right(best) > 0 ? best : undefined;
}
