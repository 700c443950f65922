/** What came of trying a contact: answered in the limit, or a dead letter. */
import { DAY } from '../../model/time.ts';
import type { ContactLine } from './contact-lines.ts';
import type { ContactNote } from './note.ts';
import { DRILL_COUNTS } from './settings.ts';

/**
 * `unused`: this house has no such line. `noAddress`, `untried`: nothing known. `waiting`: the limit is not over. `answered`: in the limit, not long ago.
 * `lapsed`: answered in the limit, too long ago. `dead`: no answer in the limit, or too late.
 */
export const CONTACT_STATES = [
  'unused',
  'noAddress',
  'untried',
  'waiting',
  'answered',
  'lapsed',
  'dead',
] as const;
export type ContactState = (typeof CONTACT_STATES)[number];

/** The sixth and seventh day of a week that begins on a Monday; the first of 1970 was a Thursday. */
const isWeekend = (at: number): boolean => (Math.floor(at / DAY) + 3) % 7 >= 5;

/** Wall time at which an answer is too late. A working day is one from Monday to Friday, holidays not known [A]. */
export function answerDue(from: number, { limit }: Pick<ContactLine, 'limit'>): number {
  if (limit.workingDays === undefined) return from + limit.ms;
  let [due, left] = [from, limit.workingDays];
  while (left > 0) {
    due += DAY;
    if (!isWeekend(due)) left -= 1;
  }
  return due;
}

export function contactState(
  line: Pick<ContactLine, 'limit'>,
  note: ContactNote | undefined,
  now: number,
): ContactState {
  if (note?.unused === true) return 'unused';
  if (note === undefined || note.address.trim() === '') return 'noAddress';
  const { triedAt, answeredAt, gaveUpAt } = note;
  if (triedAt === undefined) return 'untried';
  const due = answerDue(triedAt, line);
  if (answeredAt !== undefined && answeredAt <= due)
    return now - triedAt <= DRILL_COUNTS ? 'answered' : 'lapsed';
  return answeredAt !== undefined || gaveUpAt !== undefined || now > due ? 'dead' : 'waiting';
}

export interface Contact {
  line: ContactLine;
  note: ContactNote | undefined;
  state: ContactState;
}

export function contactsBy(
  lines: readonly ContactLine[],
  notes: readonly ContactNote[],
  now: number,
): Contact[] {
  const byLine = new Map(notes.map((note) => [note.line, note]));
  return lines.map((line) => {
    const note = byLine.get(line.id);
    return { line, note, state: contactState(line, note, now) };
  });
}
