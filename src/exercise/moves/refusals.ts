/** What a system refuses a desk in this story although its unit may: a role nobody gave it, a step that does not work. */
import type { Refusal } from '../../model/finding.ts';
import type { Move } from '../../model/move.ts';
import { isOneOf, isTimeFor } from '../circumstances.ts';
import type { Run } from '../run-shape.ts';

export interface Refused {
  reason: Refusal['reason'];
  system?: string;
}

export function refusalOf(run: Run, desk: string, move: Move): Refused | undefined {
  const found = run.scenario.refusals.find(
    (refusal) => isOneOf(refusal.desk, desk) && isMeant(refusal, move) && isTimeFor(run, refusal),
  );
  if (!found) return undefined;
  return { reason: found.reason, ...(move.move === 'lookUp' ? { system: move.system } : {}) };
}

function isMeant({ work, system }: Refusal, move: Move): boolean {
  if (move.move === 'doWork') return work !== undefined && isOneOf(work, move.work);
  return move.move === 'lookUp' && system !== undefined && isOneOf(system, move.system);
}
