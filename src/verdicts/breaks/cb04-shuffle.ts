/** One shuffle of CB04 before it becomes a break. */
import type { LogEvent } from '../../model/event-columns.ts';
import { type Ms, parseInstant } from '../../model/time.ts';

export interface Shuffle {
  /** Number of breaks.md 6.4, or "restarted" and "relogged". */
  variant: string;
  record: string;
  at: Ms;
  /** The act that did it. */
  act: LogEvent;
  events: readonly LogEvent[];
  words: string;
}

/** Value of a time field: "D2 08:20" or a number of ms. */
export function timeIn(text: string | undefined): Ms | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  return text !== '' && Number.isFinite(number) ? number : parseInstant(text);
}
