/** Looking: opening a system and running a check. Looking is checking. */
import { learn } from '../../engine/world/knowledge.ts';
import { refuse } from '../../engine/world/records.ts';
import { setTruth, truthOf } from '../../engine/world/truth.ts';
import { CHECKS, type CheckCode, causeSide, isCheckCode } from '../../model/codes.ts';
import type { MoveOf } from '../../model/move.ts';
import { mayOpen } from '../../model/rights.ts';
import { isSystemId, SYSTEMS, type SystemId } from '../../model/systems.ts';
import { isUnitId } from '../../model/units.ts';
import { findRecord } from '../references.ts';
import type { CaseInHand, Run } from '../run-shape.ts';
import { cannotActivate, raiseByMove, raiseWorldEvent } from './chain-events.ts';
import { findingOf, tellFinding } from './story-finding.ts';
import { howItStands, learnFindings, TRIES_THE_SERVICE } from './usual-findings.ts';

/** Checks that opening a system amounts to (vocabulary 3.3, note 6). */
const CHECKS_OF_SYSTEM: Partial<Record<SystemId, readonly string[]>> = {
  outageBoard: ['outage', 'plannedWork', 'contactsByStreet'],
  changeCal: ['plannedWork'],
  crm: ['history'],
  ticketing: ['history'],
  wfm: ['history'],
  journeyStore: ['history'],
  lineCheck: ['lineSync', 'neighbourLines'],
};

/** Checks that are tests of the service and prove a side. */
const TESTS = new Set(['lineSync', 'lineTest', 'activationTest', 'callTest', 'onSiteTest']);

export function lookUpMove(run: Run, desk: string, move: MoveOf<'lookUp'>, about: CaseInHand): void {
  const w = run.world;
  const { unit } = w.desk(desk);
  const { system } = move;
  if (!isSystemId(system) || (isUnitId(unit) && mayOpen(unit, system) === 'no')) {
    refuse(w, desk, 'noRight', undefined, system, about.journey);
    return;
  }
  w.emit({
    kind: 'lookedUp',
    ...w.actor(desk),
    ...w.about(about.journey, about.incident),
    systemId: system,
    ...(move.query === undefined ? {} : { objectId: move.query }),
  });
  run.screens.open(desk, system, about, move.query);
  for (const check of CHECKS_OF_SYSTEM[system] ?? []) {
    if (TESTS.has(check)) runTest(run, desk, check, about);
    else logCheck(run, desk, check, system, about);
  }
  run.screens.tested(desk, system);
  if (system === 'outageBoard') learnOutageResult(run, desk, about);
  if (about.journey !== undefined) raiseByMove(run, desk, about.journey, [`lookUp:${system}`]);
}

function logCheck(
  run: Run,
  desk: string,
  check: string,
  system: string,
  about: CaseInHand,
  object?: string,
): void {
  const w = run.world;
  w.emit({
    kind: 'checkDone',
    ...w.actor(desk),
    ...w.about(about.journey, about.incident),
    checkId: check,
    systemId: system,
    ...(object === undefined ? {} : { objectId: object }),
    ...(check === 'outage' ? { toState: declaredFor(run, about) === undefined ? 'none' : 'declared' } : {}),
  });
}

/** Incident declared for this case, if any. */
function declaredFor(run: Run, about: CaseInHand): string | undefined {
  const w = run.world;
  const journey = about.journey === undefined ? undefined : w.journeys.get(about.journey);
  return [...w.incidents.values()].find(
    (incident) =>
      incident.declared &&
      (incident.id === journey?.trueIncident ||
        (incident.area !== undefined && incident.area === journey?.area)),
  )?.id;
}

/** What the board says is what is true of the board: declared or none. */
function learnOutageResult(run: Run, desk: string, about: CaseInHand): void {
  const w = run.world;
  if (about.journey === undefined) return;
  const journey = w.journey(about.journey);
  const value = declaredFor(run, about) === undefined ? 'none' : 'declared';
  if (journey.truth.has('outageCheckResult')) setTruth(journey, 'outageCheckResult', value);
  learn(w, desk, {
    journey: about.journey,
    fact: 'outageCheckResult',
    value,
    source: 'checked',
    from: SYSTEMS.outageBoard.name,
    systemId: 'outageBoard',
    kept: run.keepsFor(desk),
  });
}

export function runCheckMove(run: Run, desk: string, move: MoveOf<'runCheck'>, about: CaseInHand): void {
  const w = run.world;
  const { unit } = w.desk(desk);
  const systems: readonly SystemId[] = isCheckCode(move.check) ? CHECKS[move.check].systems : [];
  if (systems.length > 0 && isUnitId(unit) && systems.every((system) => mayOpen(unit, system) === 'no')) {
    refuse(w, desk, 'noRight', undefined, systems[0], about.journey);
    return;
  }
  const found = findingOf(run, desk, move, about);
  if (found) {
    const open = systems.find((system) => isUnitId(unit) && mayOpen(unit, system) !== 'no');
    tellFinding(run, desk, move, found, open ?? systems[0] ?? 'testHead');
    return;
  }
  const check = move.check === 'outage' || move.check === 'plannedWork' ? 'outage' : move.check;
  if (check === 'outage') {
    lookUpMove(run, desk, { move: 'lookUp', system: 'outageBoard' }, about);
    return;
  }
  if (TESTS.has(check)) {
    const tool = check === 'lineSync' ? 'lineCheck' : 'testHead';
    run.screens.open(desk, tool, about);
    runTest(run, desk, check, about);
    run.screens.tested(desk, tool);
    return;
  }
  if (!isCheckCode(check)) return;
  const system = systems.find((each) => isUnitId(unit) && mayOpen(unit, each) !== 'no') ?? 'testHead';
  if (TRIES_THE_SERVICE.has(check)) tryService(run, desk, check, system, about);
  else if (check === 'contactDrill') drill(run, desk, system, move.object, about);
  else {
    logCheck(run, desk, check, system, about, move.object);
    // Who checks sees what stands there.
    run.screens.open(desk, system, about);
    run.screens.tested(desk, system);
  }
  learnFindings(run, desk, check, system, about);
}

/** The service itself is tried: what comes of it is how it stands, whatever the alarms say. */
function tryService(run: Run, desk: string, check: CheckCode, system: SystemId, about: CaseInHand): void {
  const w = run.world;
  const evidenceId = w.nextId('LT');
  w.tests.push({ id: evidenceId, desk, check, at: w.now, ...about });
  const columns = {
    ...w.actor(desk),
    ...w.about(about.journey, about.incident),
    checkId: check,
    evidenceId,
    toState: howItStands(w, check, about),
  };
  const sample = truthOf(w, 'sampleResult', about.journey, about.incident)?.value;
  w.emit({
    kind: 'checkDone',
    ...columns,
    systemId: system,
    ...(check === 'sampleTest' && sample !== undefined ? { says: { sampleResult: sample } } : {}),
  });
  if (CHECKS[check].emits === 'diagnosisRun') w.emit({ kind: 'diagnosisRun', ...columns });
}

/** An address is tried: somebody answers, or nobody does. */
function drill(
  run: Run,
  desk: string,
  system: SystemId,
  object: string | undefined,
  about: CaseInHand,
): void {
  const w = run.world;
  const entry = object === undefined ? undefined : findRecord(w, object);
  w.emit({
    kind: 'checkDone',
    ...w.actor(desk),
    ...w.about(about.journey, about.incident),
    checkId: 'contactDrill',
    systemId: system,
    ...(entry?.type === 'contactEntry'
      ? { objectId: entry.id, objectType: entry.type, toState: entry.status === 'active' ? 'pass' : 'dead' }
      : {}),
  });
}

/** What a test shows: good while the service works, else the side on which the truth lies. */
function resultOf(run: Run, check: string, { journey, incident }: CaseInHand): string {
  const w = run.world;
  if (check === 'activationTest' && cannotActivate(run, journey)) return 'faultProvider';
  if (journey !== undefined && w.journey(journey).position.own.works === 1) return 'pass';
  const cause = truthOf(w, 'rootCause', journey, incident)?.value;
  const side = cause === undefined ? 'open' : causeSide(cause);
  return side === 'providerSide' ? 'faultProvider' : side === 'customerSide' ? 'faultCustomer' : 'pass';
}

/** The run gets an id that words may name; what it brings about hangs on how it ended. */
function runTest(run: Run, desk: string, check: string, about: CaseInHand): void {
  const w = run.world;
  const result = resultOf(run, check, about);
  const evidenceId = w.nextId('LT');
  w.tests.push({ id: evidenceId, desk, check, at: w.now, ...about });
  const columns = { ...w.actor(desk), ...w.about(about.journey, about.incident), checkId: check, evidenceId };
  w.emit({ kind: 'checkDone', ...columns, systemId: 'testHead', toState: result });
  w.emit({ kind: 'diagnosisRun', ...columns, toState: result });
  const ended = result === 'pass' ? 'good' : 'bad';
  if (about.journey !== undefined)
    raiseWorldEvent(run, desk, about.journey, [`runCheck:${check}`, `runCheck:${check}:${ended}`]);
}
