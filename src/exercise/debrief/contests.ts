/** Contested readings of a run: counted at once where practice may count them, and told in words. */
import type { Contest } from '../../model/contest.ts';
import type { Session } from '../../model/session.ts';
import type { ExerciseRun } from '../run.ts';
import { sessionOf } from '../session.ts';
import { judgeExercise } from './judge.ts';
import { factWords } from './speaking.ts';

export interface ContestRow {
  id: string;
  t: number;
  /** The words it is about. */
  words: string;
  claim: Contest['claim'];
  /** What is claimed of a fact, in words; empty for an act. */
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

export interface Counted {
  session: Session;
  run: ExerciseRun;
  /** False when it is only kept for the trainer. */
  counts: boolean;
}

const sameClaim = (a: Contest, b: Contest): boolean =>
  a.desk === b.desk && a.text === b.text && JSON.stringify(a.claim) === JSON.stringify(b.claim);

/**
 * The same run in which these words were read as the person says. Nothing is lost by asking: where the others would then
 * have done something that ends worse for the seat, the claim waits for the trainer and the run stays as it was.
 */
export function withContest(
  run: ExerciseRun,
  contest: Contest,
  rebuild: (session: Session) => ExerciseRun,
): Counted {
  const others = (run.setup.contests ?? []).filter((each) => !sameClaim(each, contest));
  const read = replayed(run, [...others, contest], rebuild);
  const believed = read.believed.some(({ id }) => id === contest.id);
  const isWorse = run.ended && judgeExercise(read).score < judgeExercise(run).score;
  if (!isWorse) return { session: sessionOf(read), run: read, counts: believed };
  const kept = replayed(run, [...others, { ...contest, waits: true }], rebuild);
  return { session: sessionOf(kept), run: kept, counts: false };
}

/** The same run without one claim. */
export function withoutContest(
  run: ExerciseRun,
  id: string,
  rebuild: (session: Session) => ExerciseRun,
): Counted {
  const left = (run.setup.contests ?? []).filter((each) => each.id !== id);
  const read = replayed(run, left, rebuild);
  return { session: sessionOf(read), run: read, counts: false };
}

function replayed(
  run: ExerciseRun,
  contests: readonly Contest[],
  rebuild: (session: Session) => ExerciseRun,
): ExerciseRun {
  const { logHash: _, contests: __, ...session } = sessionOf(run);
  const again = rebuild(contests.length > 0 ? { ...session, contests: [...contests] } : session);
  // Read otherwise, the end may come later than it came then.
  if (run.ended) again.advanceTo(again.endsAt);
  return again;
}

/** All claims of a run, in the order of the words. */
export function contestRows(run: ExerciseRun): ContestRow[] {
  const rows = (run.setup.contests ?? []).map((contest): ContestRow => {
    const { id, t, text, from, to, claim, state, why, waits, matter } = contest;
    const incident = matter !== undefined && run.world.incidents.has(matter);
    const { label, value } =
      claim.kind === 'fact'
        ? factWords(
            run,
            claim.fact,
            claim.value,
            incident ? undefined : matter,
            incident ? matter : undefined,
          )
        : { label: '', value: '' };
    return {
      id,
      t,
      words: text.slice(from, to),
      claim,
      label,
      shown: value,
      text,
      from,
      to,
      state: state === 'open' ? (waits === true || run.mode === 'assess' ? 'waits' : 'counted') : state,
      ...(why === undefined ? {} : { why }),
    };
  });
  return rows.sort((a, b) => a.t - b.t);
}
