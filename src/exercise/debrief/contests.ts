/** Contested readings of a run: counted at once where practice may count them, and told in words. */
import type { Contest } from '../../model/contest.ts';
import type { Session } from '../../model/session.ts';
import type { ExerciseRun } from '../run.ts';
import { sessionOf, unsealed } from '../session.ts';
import { type Changes, changesBetween } from './changes.ts';
import { claimLabel } from './read-in-words.ts';

export interface ContestRow {
  id: string;
  t: number;
  /** The words it is about. */
  words: string;
  claim: Contest['claim'];
  /** What it is about, in words; empty for an act or a mark. */
  label: string;
  shown: string;
  /** Whole text the words stand in. */
  text: string;
  from: number;
  to: number;
  /** `waits`: kept for the trainer, not counted. */
  state: 'counted' | 'waits' | 'accepted' | 'declined';
  why?: string;
}

export interface Counted extends Changes {
  session: Session;
  run: ExerciseRun;
  /** False when it is only kept for the trainer. */
  counts: boolean;
}

/** About the same reading of the same words, in whichever direction. */
function isSameMatter(a: Contest, b: Contest): boolean {
  if (a.desk !== b.desk || a.text !== b.text || a.to <= b.from || b.to <= a.from) return false;
  const thing = ({ claim }: Contest): string =>
    claim.kind === 'fact'
      ? claim.fact
      : claim.kind === 'act'
        ? claim.act
        : claim.kind === 'cause'
          ? claim.cause
          : claim.mark;
  return a.claim.kind === b.claim.kind && thing(a) === thing(b);
}

/**
 * The same run in which these words were read as the person says. What that adds against her is told, so that she can
 * leave it or have it wait for the trainer; nothing is kept here.
 */
export function withContest(
  run: ExerciseRun,
  contest: Contest,
  rebuild: (session: Session) => ExerciseRun,
): Counted {
  const others = (run.setup.contests ?? []).filter((each) => !isSameMatter(each, contest));
  return counted(run, replayed(run, [...others, contest], rebuild), contest);
}

/** The same run without one claim. */
export function withoutContest(
  run: ExerciseRun,
  id: string,
  rebuild: (session: Session) => ExerciseRun,
): Counted {
  const left = (run.setup.contests ?? []).filter((each) => each.id !== id);
  return counted(run, replayed(run, left, rebuild));
}

function counted(before: ExerciseRun, run: ExerciseRun, contest?: Contest): Counted {
  const isCounted = contest !== undefined && run.believed.some(({ id }) => id === contest.id);
  const desk = contest?.desk ?? before.setup.seats[0] ?? '';
  const changes = before.ended ? changesBetween(before, run, desk) : { adds: [], takes: [] };
  return { session: sessionOf(run), run, counts: isCounted, ...changes };
}

function replayed(
  run: ExerciseRun,
  contests: readonly Contest[],
  rebuild: (session: Session) => ExerciseRun,
): ExerciseRun {
  const { contests: _, ...session } = unsealed(sessionOf(run));
  const again = rebuild(contests.length > 0 ? { ...session, contests: [...contests] } : session);
  // Read otherwise, the end may come later than it came then.
  if (run.ended) again.advanceTo(again.endsAt);
  return again;
}

/** All claims of a run, in the order of the words. */
export function contestRows(run: ExerciseRun): ContestRow[] {
  const rows = (run.setup.contests ?? []).map((contest): ContestRow => {
    const { id, t, text, from, to, claim, state, why, waits, matter } = contest;
    const isIncident = matter !== undefined && run.world.incidents.has(matter);
    return {
      id,
      t,
      words: text.slice(from, to),
      claim,
      ...claimLabel(run, claim, isIncident ? { incident: matter } : { journey: matter }),
      text,
      from,
      to,
      state: state === 'open' ? (waits === true || run.mode === 'assess' ? 'waits' : 'counted') : state,
      ...(why === undefined ? {} : { why }),
    };
  });
  return rows.sort((a, b) => a.t - b.t);
}
