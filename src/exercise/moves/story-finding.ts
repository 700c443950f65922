/** A check that finds what the story says it finds: a line on the screen, facts learnt, a run that words may name. */
import { sendToJourney } from '../../engine/world/chain-moves.ts';
import { learn } from '../../engine/world/knowledge.ts';
import { truthOf } from '../../engine/world/truth.ts';
import { CHECKS, isCheckCode } from '../../model/codes.ts';
import type { CheckFinding } from '../../model/finding.ts';
import type { MoveOf } from '../../model/move.ts';
import type { SystemId } from '../../model/systems.ts';
import { isOneOf, isTimeFor } from '../circumstances.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { raiseWorldEvent } from './chain-events.ts';

/** What this check of this object finds at this desk now. */
export function findingOf(
  run: Run,
  desk: string,
  { check, object }: MoveOf<'runCheck'>,
  about: CaseInHand,
): CheckFinding | undefined {
  return run.scenario.checks.find(
    (each) =>
      each.check === check &&
      (each.object === undefined || each.object === object) &&
      isOneOf(each.desk, desk) &&
      isOfCase(run, each, about) &&
      isTimeFor(run, each),
  );
}

/** Where several cases have such a check, the one in hand decides. */
function isOfCase({ scenario }: Run, { check, object, of }: CheckFinding, about: CaseInHand): boolean {
  const rivals = scenario.checks.some(
    (other) => other.check === check && other.object === object && other.of !== of,
  );
  return !rivals || of === (about.journey ?? about.incident);
}

export function tellFinding(
  run: Run,
  desk: string,
  { check, object }: MoveOf<'runCheck'>,
  found: CheckFinding,
  system: SystemId,
): void {
  const w = run.world;
  const isJourney = w.journeys.has(found.of);
  const about: CaseInHand = isJourney ? { journey: found.of } : { incident: found.of };
  const evidenceId = w.nextId('CK');
  w.tests.push({ id: evidenceId, desk, check, at: w.now, ...about });
  run.screens.add(desk, system, found.of, { id: evidenceId, check, text: found.text });
  const columns = {
    ...w.actor(desk),
    ...w.about(about.journey, about.incident),
    checkId: check,
    evidenceId,
    toState: found.result,
    ...(object === undefined ? {} : { objectId: object }),
  };
  w.emit({ kind: 'checkDone', ...columns, systemId: system });
  if (isCheckCode(check) && CHECKS[check].emits === 'diagnosisRun')
    w.emit({ kind: 'diagnosisRun', ...columns });
  const values = { ...trueValues(run, found, about), ...found.shows };
  for (const [fact, value] of Object.entries(values)) {
    learn(w, desk, {
      ...about,
      fact,
      value,
      source: 'checked',
      from: isCheckCode(check) ? CHECKS[check].name : check,
      systemId: system,
      kept: run.keepsFor(desk),
    });
  }
  if (about.journey === undefined || found.brings === 'nothing') return;
  if (found.brings === undefined) raiseWorldEvent(run, desk, about.journey, [`runCheck:${check}`]);
  else sendToJourney(w, about.journey, found.brings, { unit: 'world', origin: 'machine' });
}

function trueValues(run: Run, { tells }: CheckFinding, about: CaseInHand): Record<string, string> {
  return Object.fromEntries(
    tells.flatMap((fact): [string, string][] => {
      const truth = truthOf(run.world, fact, about.journey, about.incident);
      return truth === undefined ? [] : [[fact, truth.value]];
    }),
  );
}
