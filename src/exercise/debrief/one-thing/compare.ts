/** Two runs of the same story side by side: what differs outside, and for which of them it is better. */
import type { Ms } from '../../../model/time.ts';
import type { ExerciseRun } from '../../run.ts';
import type { Outcome } from '../outcome.ts';
import { capital, clockIn, personOf } from '../wording/speaking.ts';
import { pageWords } from '../wording/story-words.ts';

export interface CompareRow {
  label: string;
  yours: string;
  other: string;
  /** Of the two runs the other one is the better, the worse, or neither, in this. */
  otherIs: 'better' | 'worse' | 'different';
}

/** Points of patience below which nobody would notice. */
const ALIKE = 3;

/** Rows that differ, in the order of what people outside notice first. */
export function compareRows(run: ExerciseRun, a: Outcome, b: Outcome): CompareRow[] {
  const rows: CompareRow[] = [];
  /** `lost` is how much worse yours is: minutes, promises, points of patience. */
  const add = (label: string, yours: string, other: string, lost: number): void => {
    if (yours === other) return;
    rows.push({ label, yours, other, otherIs: lost > 0 ? 'better' : lost < 0 ? 'worse' : 'different' });
  };
  const times = (label: string, x: Ms | undefined, y: Ms | undefined): void =>
    add(label, timeOrNever(run, x), timeOrNever(run, y), (x ?? NEVER) - (y ?? NEVER));
  const counts = (label: string, x: number, y: number): void => add(label, String(x), String(y), x - y);
  times(`${capital(pageWords(run))} says so`, a.publishedAt, b.publishedAt);
  times('The contact centre could tell callers', a.impactAt, b.impactAt);
  for (const mine of a.customers) {
    const its = b.customers.find((c) => c.journey === mine.journey);
    if (!its) continue;
    const who = personOf(run, mine.customer);
    times(`${who} knows why`, mine.causeAt, its.causeAt);
    counts(`Times ${who} came to us`, mine.contacts, its.contacts);
    if (Math.abs(mine.patience - its.patience) >= ALIKE)
      add(
        `Patience of ${who} at the end`,
        String(mine.patience),
        String(its.patience),
        its.patience - mine.patience,
      );
  }
  // To ask more may be the better: it is shown and not judged.
  if (a.questions !== b.questions)
    add('Questions between units', String(a.questions), String(b.questions), 0);
  counts('Promises broken', a.promisesBroken, b.promisesBroken);
  counts('Wrong words to a customer', a.wrongWords, b.wrongWords);
  counts('Visits', a.visits, b.visits);
  counts('Sales', a.sold, b.sold);
  const [broke, brokeThen] = breakWords(a, b);
  add('Breaks of yours', broke, brokeThen, severity(a) - severity(b));
  return rows;
}

const NEVER: Ms = Number.MAX_SAFE_INTEGER;

const timeOrNever = (run: ExerciseRun, t: Ms | undefined): string =>
  t === undefined ? 'never' : clockIn(run, t);

const severity = (o: Outcome): number => o.yours.reduce((sum, y) => sum + y.severity, 0);

/** More than this are compared by their number. */
const FEW = 2;

/** Names against names, or numbers against numbers. */
function breakWords(a: Outcome, b: Outcome): [string, string] {
  const titles = (o: Outcome): string[] => [...new Set(o.yours.map((y) => y.title))].sort();
  const names = (o: Outcome): string => titles(o).join(', ') || 'none';
  const isLong = [a, b].some((o) => titles(o).length > FEW);
  const isAlike = names(a) === names(b);
  return isLong || isAlike ? [String(a.yours.length), String(b.yours.length)] : [names(a), names(b)];
}
