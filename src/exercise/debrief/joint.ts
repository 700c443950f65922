/** The joint debrief of a run that was passed from hand to hand: each turn with its own handovers, judged by the same rules. */
import type { BatonTurn } from '../../model/baton.ts';
import type { Ms } from '../../model/time.ts';
import type { ExerciseRun } from '../run.ts';
import { type BreakRow, breakLists, type ExpectationRow, expectationRows } from './findings.ts';
import { judgeExercise } from './judge.ts';
import { type OpenedHandover, openedHandovers } from './opened.ts';
import { deskWords } from './wording/speaking.ts';

export interface JointTurn {
  /** The name that was chosen, else who the story has there. */
  who: string;
  isMine: boolean;
  /** "Sam, Contact centre". */
  desks: readonly string[];
  /** When the baton was passed; absent for the turn that was played to the end. */
  passedAt?: Ms;
  sent: readonly OpenedHandover[];
  received: readonly OpenedHandover[];
  /** What counts against the desks of this turn alone. */
  breaks: readonly BreakRow[];
  /** What was expected of these desks. */
  expected: readonly ExpectationRow[];
}

/** `desk` is one of the reader's own. */
export function jointTurns(
  run: ExerciseRun,
  turns: readonly Pick<BatonTurn, 'name' | 'desks' | 'until'>[],
  desk: string,
): JointTurn[] {
  const own = run.setup.mine ?? run.setup.seats;
  return turns.map(({ name, desks, until }) => {
    const known = desks.filter((each) => run.world.desks.has(each));
    const verdict = judgeExercise(run, known);
    const handovers = openedHandovers(run, desk);
    const raw = run.world.handovers;
    const isOf = (which: 'fromDesk' | 'toDesk', id: string): boolean =>
      raw.some((each) => each.id === id && known.includes(each[which] ?? ''));
    return {
      who: name === '' ? (run.world.desks.get(known[0] ?? '')?.person ?? '') : name,
      isMine: known.some((each) => own.includes(each)),
      desks: known.map((each) => deskWords(run, each)),
      ...(until < run.now ? { passedAt: until } : {}),
      sent: handovers.filter(({ id }) => isOf('fromDesk', id)),
      received: handovers.filter(({ id }) => isOf('toDesk', id)),
      breaks: breakLists(run, verdict, desk).yours,
      expected: expectationRows(run, verdict),
    };
  });
}
