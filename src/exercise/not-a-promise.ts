/** The claim that words of a desk were no promise: found again in the log, so that it can be contested like any reading. */
import type { Contest } from '../model/contest.ts';
import type { LogEvent } from '../model/event-columns.ts';
import type { ExerciseRun } from './run.ts';

const WORDS: ReadonlySet<string> = new Set(['said', 'messageSent', 'handoverOffered', 'impactDeclared']);
const OF_A_PROMISE: ReadonlySet<string> = new Set(['commitmentMade', 'commitmentMoved']);

/** All words that made this promise or moved it; empty where none did: a promise by the verb stands. */
export function notAPromise(run: ExerciseRun, id: string): Contest[] {
  const { log, commitments } = run.world;
  const what = commitments.find((each) => each.id === id)?.what;
  const contests = new Map<string, Contest>();
  for (let row = log.length - 1; row >= 0; row -= 1) {
    const event = log.at(row);
    if (!OF_A_PROMISE.has(event.kind) || event.commitmentId !== id) continue;
    const made = madeIn(run, event, row, what);
    if (made) contests.set(`${made.text} ${made.from}`, made);
  }
  return [...contests.values()];
}

/** The newest words of that desk at that moment that promise this, by its time where they promise several. */
function madeIn(
  run: ExerciseRun,
  promise: LogEvent,
  row: number,
  kindOf: string | undefined,
): Contest | undefined {
  const { log, now } = run.world;
  const { deskId = '', t, dueAt } = promise;
  for (let at = row - 1; at >= 0 && log.at(at).t === t; at -= 1) {
    const { kind, deskId: by, text = '', journeyId: journey, incidentId: incident, targetUnit } = log.at(at);
    if (!WORDS.has(kind) || by !== deskId) continue;
    const listener = targetUnit === undefined || targetUnit === 'customer' ? 'customer' : 'unit';
    const { promises } = run.hearing.read(deskId, text, { journey, incident }, listener);
    const fitting = promises.filter(({ what, hold }) => what === kindOf && hold !== true);
    // Read again later, "in ten minutes" counts from now, and a time that is past means tomorrow.
    const isDue = (due: number | undefined): boolean =>
      due === dueAt || (due !== undefined && dueAt !== undefined && due - now === dueAt - t);
    const made = fitting.find(({ due }) => isDue(due)) ?? fitting[0];
    if (!made) continue;
    const matter = journey ?? incident;
    return {
      id: `p${t}`,
      desk: deskId,
      t,
      text,
      from: made.at[0],
      to: made.at[1],
      ...(matter === undefined ? {} : { matter }),
      claim: { kind: 'act', act: 'promise', not: true },
      state: 'open',
    };
  }
  return undefined;
}
