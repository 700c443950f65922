/** The desks of whoever reads a debrief: one chair, or every chair of a story that is played in turn. */
import type { ExerciseRun } from '../run.ts';

/**
 * In turn one person moves from desk to desk: what was done at the later ones is no less theirs. Where the run was passed
 * from hand to hand, each has the desks of her own turn.
 */
export function ownDesks(run: ExerciseRun, desk: string): readonly string[] {
  const { mine } = run.setup;
  if (mine?.includes(desk)) return [desk, ...mine.filter((other) => other !== desk)];
  if (mine) return [desk];
  if (run.scenario.seatRule !== 'inTurn') return [desk];
  return [desk, ...run.setup.seats.filter((seat) => seat !== desk)];
}

/** Tells whether a desk is one of theirs. */
export function isOwnDesk(run: ExerciseRun, desk: string): (other: string | undefined) => boolean {
  const own = ownDesks(run, desk);
  return (other) => other !== undefined && own.includes(other);
}
