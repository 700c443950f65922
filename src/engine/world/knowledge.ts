/** What each desk holds true, with source and time; the word "wrong" never stands here. */
import type { FactSource } from '../../model/event-columns.ts';
import type { Ms } from '../../model/time.ts';
import type { Known } from './shapes.ts';
import { caseOfFact } from './truth.ts';
import type { World } from './world.ts';

export interface Learning {
  journey?: string | undefined;
  incident?: string | undefined;
  fact: string;
  value: string;
  source: FactSource;
  /** As the desk shows it: "she", "SOC ring", "line check". */
  from: string;
  systemId?: string | undefined;
  handoverId?: string | undefined;
  kept?: boolean;
}

/** The sheet of one desk for one case. */
function sheetOf(w: World, desk: string, caseId: string): Map<string, Known> {
  let cases = w.knowledge.get(desk);
  if (!cases) {
    cases = new Map();
    w.knowledge.set(desk, cases);
  }
  let sheet = cases.get(caseId);
  if (!sheet) {
    sheet = new Map();
    cases.set(caseId, sheet);
  }
  return sheet;
}

/** A desk hears a value; a repetition of what it holds is not news. */
export function learn(w: World, deskId: string, what: Learning): void {
  const caseId = caseOfFact(w, what.fact, what.journey, what.incident);
  const sheet = sheetOf(w, deskId, caseId);
  const old = sheet.get(what.fact);
  if (old?.value === what.value) {
    if (what.kept && !old.kept) keep(w, deskId, what.fact, what.journey, what.incident);
    return;
  }
  sheet.set(what.fact, { value: what.value, source: what.source, from: what.from, at: w.now, kept: false });
  w.emit({
    kind: 'factLearned',
    ...w.about(what.journey, what.incident ?? (w.incidents.has(caseId) ? caseId : undefined)),
    ...w.actor(deskId),
    factId: what.fact,
    says: { [what.fact]: what.value },
    source: what.source,
    ...(what.systemId === undefined ? {} : { systemId: what.systemId }),
    ...(what.handoverId === undefined ? {} : { handoverId: what.handoverId }),
  });
  if (what.kept) keep(w, deskId, what.fact, what.journey, what.incident);
}

/** A desk keeps what it heard; false when it never heard it. */
export function keep(w: World, deskId: string, fact: string, journey?: string, incident?: string): boolean {
  const caseId = caseOfFact(w, fact, journey, incident);
  const known = sheetOf(w, deskId, caseId).get(fact);
  if (!known) return false;
  if (known.kept) return true;
  known.kept = true;
  w.emit({
    kind: 'factKept',
    ...w.about(journey, w.incidents.has(caseId) ? caseId : incident),
    ...w.actor(deskId),
    factId: fact,
    says: { [fact]: known.value },
  });
  return true;
}

/** What a desk holds about a fact of a journey or incident. */
export function known(
  w: World,
  deskId: string,
  fact: string,
  journey?: string,
  incident?: string,
): Known | undefined {
  return w.knowledge
    .get(deskId)
    ?.get(caseOfFact(w, fact, journey, incident))
    ?.get(fact);
}

/** Everything a desk holds that may be said about a journey: its own case, its incident, the desk's own. */
export function heldFacts(w: World, deskId: string, journey?: string, incident?: string): Map<string, Known> {
  const held = new Map<string, Known>();
  const cases = w.knowledge.get(deskId);
  if (!cases) return held;
  const state = journey === undefined ? undefined : w.journeys.get(journey);
  for (const id of [incident, state?.trueIncident, state?.linkedIncident, journey, 'desk']) {
    if (id === undefined) continue;
    for (const [fact, value] of cases.get(id) ?? []) held.set(fact, value);
  }
  return held;
}

/** A value stands in a system for a case; look-ups find it there. */
export function stand(w: World, system: string, caseId: string, fact: string, value: string): void {
  let cases = w.standing.get(system);
  if (!cases) {
    cases = new Map();
    w.standing.set(system, cases);
  }
  let sheet = cases.get(caseId);
  if (!sheet) {
    sheet = new Map();
    cases.set(caseId, sheet);
  }
  if (w.log.length > 0 && sheet.get(fact) !== value) w.stoodSince.set(`${system} ${caseId} ${fact}`, w.now);
  sheet.set(fact, value);
}

/** Since when the value that stands there has stood; undefined where it was there from the first. */
export const standsSince = (w: World, system: string, caseId: string, fact: string): Ms | undefined =>
  w.stoodSince.get(`${system} ${caseId} ${fact}`);
