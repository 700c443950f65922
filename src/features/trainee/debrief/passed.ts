/** What a debrief knows of a run that was, or can be, passed from hand to hand. */
import { type JointTurn, jointTurns } from '../../../exercise/debrief/index.ts';
import type { ExerciseRun } from '../../../exercise/index.ts';
import type { RunMeta } from '../../../store/index.ts';
import { batonText } from '../text/baton.ts';
import type { DebriefActions } from './actions.ts';

/** Everybody's turns; that of whoever holds the baton stands last. */
export function turnsOf(run: ExerciseRun, { baton, desk }: RunMeta): JointTurn[] | undefined {
  if (!baton) return undefined;
  const own = { name: '', desks: [...baton.mine], until: run.now };
  return jointTurns(run, baton.back ? baton.turns : [...baton.turns, own], desk);
}

/** Practice is passed on; a run that came back is at its end. */
export function passOf({ assess, customer, baton }: RunMeta, act: () => void): Pick<DebriefActions, 'pass'> {
  if (assess || customer || baton?.back) return {};
  const to = baton?.turns.at(-1)?.name || batonText.before;
  return {
    pass: baton
      ? { label: batonText.backTo(to), why: batonText.backWhy(to), act }
      : { label: batonText.pass, why: batonText.passWhy, act },
  };
}
