/** Facts that only a person can tell: said by a desk that never heard them, they were written from memory. */
import { heldFacts } from '../engine/world/knowledge.ts';
import { caseOfFact } from '../engine/world/truth.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CaseInHand, Run } from './run-shape.ts';

/** Told by somebody of the cast and standing in no system of its own case at the start, by journey and incident. */
export function personalFacts(scenario: Scenario): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Set(
    scenario.cast.flatMap((person) => [...Object.keys(person.tells), ...person.opensWith]),
  );
  return new Map(
    [...scenario.journeys, ...scenario.incidents].map(({ id, facts }) => [
      id,
      new Set([...told].filter((fact) => facts[fact] !== undefined && facts[fact].stands === undefined)),
    ]),
  );
}

/** What was said without personal facts that this desk never heard; those earn nothing and are logged with source none. */
export function onlyLearnt(
  run: Run,
  personal: ReadonlyMap<string, ReadonlySet<string>>,
  deskId: string,
  says: Readonly<Record<string, string>>,
  about: CaseInHand,
): Record<string, string> {
  const w = run.world;
  if (!w.desk(deskId).human) return { ...says };
  const held = heldFacts(w, deskId, about.journey, about.incident);
  const kept: Record<string, string> = {};
  for (const [fact, value] of Object.entries(says)) {
    const owner = caseOfFact(w, fact, about.journey, about.incident);
    if (held.has(fact) || !personal.get(owner)?.has(fact)) {
      kept[fact] = value;
      continue;
    }
    w.emit({
      kind: 'factLearned',
      ...w.actor(deskId),
      ...w.about(about.journey, about.incident),
      factId: fact,
      says: { [fact]: value },
      source: 'none',
    });
  }
  return kept;
}
