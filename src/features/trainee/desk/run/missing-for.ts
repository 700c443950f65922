/** What a note still lacks for its receiver: asked for on rung 1 only, before it is sent. */

import { factsOfCase } from '../../../../exercise/fact-book.ts';
import type { ExerciseRun } from '../../../../exercise/index.ts';
import { contractOfReport } from '../../../../exercise/moves/report-contract.ts';
import { caseInHand } from '../../../../exercise/references.ts';
import { contractOf, isContractId } from '../../../../model/contracts.ts';
import type { Move } from '../../../../model/move.ts';

function contractFor(run: ExerciseRun, desk: string, move: Move): string | undefined {
  if (move.move === 'sendHandover') return move.contract;
  if (move.move !== 'report') return undefined;
  const contract = contractOfReport(run.world.desk(desk).unit, move.to);
  return contract === 'free' ? undefined : contract;
}

/** Labels of the facts that the contract needs, the case has and the words and attachments leave out. */
export function missingFor(run: ExerciseRun, desk: string, move: Move): string[] | undefined {
  const contract = contractFor(run, desk, move);
  if (contract === undefined || !isContractId(contract)) return undefined;
  const about = caseInHand(run.world, desk, move.about);
  const text = 'text' in move ? (move.text ?? '') : '';
  const attached = 'attach' in move ? (move.attach ?? []) : [];
  const said = new Set([
    ...attached,
    ...Object.keys(run.hearing.says(run.hearing.read(desk, text, about, 'unit'))),
  ]);
  const required: readonly string[] = contractOf(contract).required;
  return factsOfCase(run.scenario, about.journey, about.incident)
    .filter(({ id }) => required.includes(id) && !said.has(id))
    .map(({ label }) => label);
}
