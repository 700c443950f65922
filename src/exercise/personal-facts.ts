/** Facts that only a person can tell: said by a desk that never heard them, they were written from memory. */
import { heldFacts } from '../engine/world/knowledge.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CaseInHand, Run } from './run-shape.ts';

/** Told by somebody of the cast and standing in no system at the start. */
export function personalFacts(scenario: Scenario): ReadonlySet<string> {
  const told = new Set(
    scenario.cast.flatMap((person) => [...Object.keys(person.tells), ...person.opensWith]),
  );
  for (const matter of [...scenario.journeys, ...scenario.incidents]) {
    for (const [fact, spec] of Object.entries(matter.facts)) if (spec.stands !== undefined) told.delete(fact);
  }
  return told;
}

/** What was said without personal facts that this desk never heard; those earn nothing and are logged with source none. */
export function onlyLearnt(
  run: Run,
  personal: ReadonlySet<string>,
  deskId: string,
  says: Readonly<Record<string, string>>,
  about: CaseInHand,
): Record<string, string> {
  const w = run.world;
  if (!w.desk(deskId).human) return { ...says };
  const held = heldFacts(w, deskId, about.journey, about.incident);
  const kept: Record<string, string> = {};
  for (const [fact, value] of Object.entries(says)) {
    if (held.has(fact) || !personal.has(fact)) {
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
