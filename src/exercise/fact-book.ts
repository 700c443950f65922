/** The facts of one case as people say and see them: scenario wordings over the vocabulary's own. */

import type { ReadableFact } from '../language/reading.ts';
import { FACTS, isFactId } from '../model/facts.ts';
import type { Scenario, ScenarioFact } from '../model/scenario.ts';

export interface BookEntry {
  id: string;
  /** Journey or incident whose truth holds it. */
  matter: string;
  spec: ScenarioFact;
  label: string;
}

/** "recentChanges" as "recent changes". */
const spaced = (id: string): string => id.replace(/(?<=[a-z])[A-Z]/g, (c) => ` ${c.toLowerCase()}`);

export const labelOf = (id: string, spec?: ScenarioFact): string =>
  spec?.label ?? (isFactId(id) ? FACTS[id].label : spaced(id));

/** Facts that a journey's case holds: its own, then those of the incident behind it. */
export function factsOfCase(scenario: Scenario, journey?: string, incident?: string): BookEntry[] {
  const own = scenario.journeys.find((j) => j.id === journey);
  const matter = scenario.incidents.find((i) => i.id === (incident ?? own?.incident));
  const entries: BookEntry[] = [];
  for (const [id, spec] of Object.entries(own?.facts ?? {})) {
    entries.push({ id, matter: own?.id ?? '', spec, label: labelOf(id, spec) });
  }
  for (const [id, spec] of Object.entries(matter?.facts ?? {})) {
    if (entries.some((entry) => entry.id === id)) continue;
    entries.push({ id, matter: matter?.id ?? '', spec, label: labelOf(id, spec) });
  }
  return entries;
}

/** How a value is shown: the scenario's words for it, else the value itself. */
export function showValue(spec: ScenarioFact | undefined, value: string): string {
  if (!spec) return value;
  if (value === spec.truth && spec.show !== undefined) return spec.show;
  const tempting = spec.tempting?.[value]?.[0];
  return tempting ?? (spec.type === 'enum' || spec.type === 'text' ? spaced(value) : value);
}

/** A fact for the reader; it learns every wording and never which value is true. */
export function readableFact(entry: BookEntry): ReadableFact {
  const { spec } = entry;
  // A key such as "slow" or "noSync" names a value; only typed values are words people say.
  const typed = spec.type !== 'enum' && spec.type !== 'text' && spec.type !== 'yesNo';
  const shown = spec.show === undefined ? [] : [spec.show];
  const own = spec.truth === '*' ? [] : [...(typed ? [spec.truth] : []), ...shown, ...(spec.accept ?? [])];
  const wordings = [
    ...(own.length > 0 ? [{ value: spec.truth, says: own }] : []),
    ...(spec.alsoRight ?? []).map((value) => ({ value, says: [value] })),
    ...Object.entries(spec.tempting ?? {}).map(([value, says]) => ({
      value,
      says: typed && /\d/.test(value) ? [value, ...says] : says,
    })),
  ];
  return {
    id: entry.id,
    kind: spec.type,
    cues: spec.cues ?? [],
    wordings,
    askedBy: [entry.label, ...(spec.askedBy ?? [])],
    ...(spec.harm ? { harm: true } : {}),
  };
}
