/** An expert's moves and words beside one's own, on one time axis and the same seed, with what the differences cost. */
import { compiledStepper } from '../../engine/compiled-stepper.ts';
import type { Play } from '../../model/scenario.ts';
import { MINUTE, type Ms } from '../../model/time.ts';
import type { Verdict } from '../../verdicts/index.ts';
import { playSlowly } from '../players/play.ts';
import { ExerciseRun } from '../run.ts';
import { judgeExercise } from './judge.ts';
import { type Moment, momentsOf } from './moments.ts';
import { isOwnDesk } from './own-desks.ts';
import { breakTitle, plainWords } from './wording/plain-words.ts';

export interface BesideRow {
  /** The minute it stands for. */
  t: Ms;
  yours: readonly Moment[];
  expert: readonly Moment[];
  /** What a difference of this minute cost: a break of yours, or what was expected and the expert did. */
  costs: readonly { side: 'yours' | 'expert'; words: string }[];
}

export interface ExpertBeside {
  title: string;
  rows: readonly BesideRow[];
}

/** Plays the expert bit by bit: after each bit it gives the share of the time that has gone by. */
export function* expertBeside(
  run: ExerciseRun,
  desk: string,
  plays: readonly Play[],
): Generator<number, ExpertBeside | undefined> {
  const play = plays.find((each) => each.kind === 'expert' && each.seat === desk);
  if (!play) return undefined;
  // A turn that was passed on is recorded: beside it the expert plays that desk, and the story the others.
  const seated = run.isPerson(desk) ? {} : { seats: [desk], recorded: [] };
  const other = new ExerciseRun({ ...run.setup, ...seated, stepperOf: compiledStepper, mode: 'watch' });
  const from = run.firstSeatAt;
  for (const _ of playSlowly(other, desk, play))
    yield Math.min(1, Math.max(0, (other.now - from) / Math.max(1, run.endsAt - from)));
  const mine = judgeExercise(run);
  yield 1;
  const its = judgeExercise(other);
  yield 1;
  return { title: play.title, rows: besideRows(run, mine, other, its, desk) };
}

/** Minutes in which either of the two did or said something, in order. */
function besideRows(
  run: ExerciseRun,
  mine: Verdict,
  other: ExerciseRun,
  its: Verdict,
  desk: string,
): BesideRow[] {
  const minute = (t: Ms): Ms => Math.floor(t / MINUTE) * MINUTE;
  const rows = new Map<Ms, { yours: Moment[]; expert: Moment[]; costs: BesideRow['costs'][number][] }>();
  const rowAt = (t: Ms) => {
    const found = rows.get(minute(t)) ?? { yours: [], expert: [], costs: [] };
    rows.set(minute(t), found);
    return found;
  };
  for (const moment of momentsOf(run, desk)) if (moment.mine) rowAt(moment.t).yours.push(moment);
  for (const moment of momentsOf(other, desk)) if (moment.mine) rowAt(moment.t).expert.push(moment);
  for (const found of mine.breaks)
    if (found.attribution === 'yours')
      rowAt(found.at).costs.push({ side: 'yours', words: breakTitle(found.id) });
  for (const { t, words } of onlyByExpert(run, mine, other, its, desk)) {
    const { costs } = rowAt(t);
    if (!costs.some((each) => each.words === words)) costs.push({ side: 'expert', words });
  }
  return [...rows].map(([t, row]) => ({ t, ...row })).sort((a, b) => a.t - b.t);
}

/** What was expected of the chair, met by the expert and not, or less, by the other: where the expert did it. */
function onlyByExpert(
  run: ExerciseRun,
  mine: Verdict,
  other: ExerciseRun,
  its: Verdict,
  desk: string,
): { t: Ms; words: string }[] {
  const isOwn = isOwnDesk(run, desk);
  return its.expectations.flatMap((result) => {
    const says = run.scenario.expectations.find(({ id }) => id === result.id)?.says;
    const own = mine.expectations.find(({ id }) => id === result.id);
    if (says === undefined || !own?.checked || own.r >= result.r) return [];
    const proof = result.evidence.findLast((seq) => isOwn(other.world.log.at(seq).deskId));
    return proof === undefined ? [] : [{ t: other.world.log.at(proof).t, words: plainWords(run, says) }];
  });
}
