/** The next turn of a passed run: the desks before it are played by what was put in there. */
import type { Baton, BatonTurn } from '../../model/baton.ts';
import { ExerciseRun } from '../run.ts';
import { recordedOf, sessionOf } from '../session.ts';
import type { NextDesk } from './next-desks.ts';

/**
 * In turn the run goes on where it stood, at the hour of the next chair and with the help it began with. Else the story
 * begins anew at the next desk, and what was put in at the others comes when it came then.
 */
export function takeOver(
  passed: ExerciseRun,
  { session }: Baton,
  { desk, at }: NextDesk,
  rung: 1 | 2 | 3,
): { run: ExerciseRun; mine: string[] } {
  if (passed.scenario.seatRule === 'inTurn') {
    passed.advanceTo(at);
    const later = passed.turns.filter(({ until }) => until > at).map((turn) => turn.desk);
    return { run: passed, mine: [...new Set([desk, ...later])] };
  }
  // What was contested travels with the desk it was said at.
  const { contests: _, mine: __, ...setup } = passed.setup;
  const recorded = recordedOf(session, desk);
  return { run: new ExerciseRun({ ...setup, seats: [desk], recorded, rung }), mine: [desk] };
}

/** The baton as whoever holds it passes it on: her turn stands last. */
export function passedOn(
  run: ExerciseRun,
  { name, id, before }: { name: string; id: string; before: readonly BatonTurn[] },
): Baton {
  return {
    session: sessionOf(run),
    turns: [...before, { name, run: id, desks: desksOfTurn(run, before), until: run.now }],
  };
}

/** In turn, the desks at which something was put in since the baton came. */
function desksOfTurn(run: ExerciseRun, before: readonly BatonTurn[]): string[] {
  const { seats, mine = seats } = run.setup;
  if (run.scenario.seatRule !== 'inTurn') return [...seats];
  const since = before.at(-1)?.until ?? Number.NEGATIVE_INFINITY;
  const sat = run.inputs.filter(({ t, desk }) => t >= since && mine.includes(desk)).map(({ desk }) => desk);
  return sat.length > 0 ? [...new Set(sat)] : mine.slice(0, 1);
}
