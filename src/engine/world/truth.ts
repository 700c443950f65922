/** Truth of facts, and how a value said compares with it. */
import type { FieldVerdict } from '../../model/event-columns.ts';
import type { IncidentState, JourneyState, Truth } from './shapes.ts';
import type { World } from './world.ts';

/** "*" as truth: any value of the type is right. */
export const ANY_VALUE = '*';

/** The journey's own truth first, then that of the incident that truly hits it, then the incident named. */
export function truthOf(w: World, fact: string, journey?: string, incident?: string): Truth | undefined {
  const own = journey === undefined ? undefined : w.journeys.get(journey);
  const found = own?.truth.get(fact);
  if (found) return found;
  const matter = incident ?? own?.trueIncident;
  return matter === undefined ? undefined : w.incidents.get(matter)?.truth.get(fact);
}

/** Case under which knowledge of a fact is filed: the journey, or the incident whose fact it is. */
export function caseOfFact(w: World, fact: string, journey?: string, incident?: string): string {
  const own = journey === undefined ? undefined : w.journeys.get(journey);
  if (own?.truth.has(fact)) return own.id;
  const matter = incident ?? own?.trueIncident;
  if (matter !== undefined && w.incidents.get(matter)?.truth.has(fact)) return matter;
  return own?.id ?? incident ?? 'desk';
}

/** Letters and digits only, of any script, so that "440 218" and "440218" are one id. */
export function plainValue(value: string): string {
  return value.toLowerCase().replace(/[^\p{L}\p{N}.:*-]+/gu, '');
}

function sameValue(kind: string, a: string, b: string): boolean {
  if (a === b) return true;
  if (kind === 'id') return plainValue(a).replace(/-/g, '') === plainValue(b).replace(/-/g, '');
  return plainValue(a) === plainValue(b);
}

/** present, wrong or stale; undefined when this truth does not hold the fact. */
export function verdictOf(
  truth: Truth | undefined,
  value: string,
): Exclude<FieldVerdict, 'missing'> | undefined {
  if (!truth) return undefined;
  if (truth.value === ANY_VALUE || sameValue(truth.kind, truth.value, value)) return 'present';
  if (truth.alsoRight.some((other) => sameValue(truth.kind, other, value))) return 'present';
  return truth.past.some((old) => sameValue(truth.kind, old, value)) ? 'stale' : 'wrong';
}

/** Verdict per required fact that exists in truth, and per further fact that was said. */
export function fieldsOf(
  w: World,
  required: readonly string[],
  says: Readonly<Record<string, string>>,
  attached: readonly string[],
  journey?: string,
  incident?: string,
): Record<string, FieldVerdict> {
  const fields: Record<string, FieldVerdict> = {};
  for (const fact of required) {
    const truth = truthOf(w, fact, journey, incident);
    if (!truth) continue;
    const said = says[fact];
    fields[fact] = said === undefined ? 'missing' : (verdictOf(truth, said) ?? 'missing');
    if (attached.includes(fact) && fields[fact] === 'present') fields[fact] = 'attached';
  }
  for (const [fact, value] of Object.entries(says)) {
    if (fields[fact] !== undefined) continue;
    const verdict = verdictOf(truthOf(w, fact, journey, incident), value);
    if (verdict) fields[fact] = verdict;
  }
  return fields;
}

/** The world changes: the old value is stale from now on. */
export function setTruth(
  matter: JourneyState | IncidentState,
  fact: string,
  value: string,
  kind = 'text',
): void {
  const old = matter.truth.get(fact);
  if (old?.value === value) return;
  matter.truth.set(fact, {
    value,
    alsoRight: [],
    past: old && old.value !== ANY_VALUE ? [...old.past, old.value] : (old?.past ?? []),
    kind: old?.kind ?? kind,
  });
}
