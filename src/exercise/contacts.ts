/** People somebody named as a contact of a case, besides its customer: a daughter, a neighbour with a key. */
import { factsOfCase, showValue } from './fact-book.ts';
import type { Run } from './run-shape.ts';

export interface CaseContact {
  /** Person of the cast. */
  person: string;
  journey: string;
}

/** Facts that name whom one can turn to, or the number under which one does. */
const NAMES_SOMEBODY: ReadonlySet<string> = new Set([
  'contactPerson',
  'contactPhone',
  'landlordContact',
  'onCallContact',
]);

/** Those whom a desk was told of or read about, in the order in which it was. */
export function contactsOf(run: Run, desk: string): CaseContact[] {
  const found = new Map<string, CaseContact>();
  for (const [journey, sheet] of run.world.knowledge.get(desk) ?? []) {
    if (!run.world.journeys.has(journey)) continue;
    const specs = factsOfCase(run.scenario, journey);
    for (const [fact, { value }] of sheet) {
      if (!NAMES_SOMEBODY.has(fact)) continue;
      const shown = showValue(specs.find(({ id }) => id === fact)?.spec, value);
      const person = personNamed(run, journey, value, shown);
      if (person !== undefined) found.set(`${journey} ${person}`, { person, journey });
    }
  }
  return [...found.values()];
}

/** By id, or by the first name among the words that the desk reads. */
function personNamed(run: Run, journey: string, value: string, shown: string): string | undefined {
  const words = new Set(shown.split(/[^\p{L}]+/u));
  const { customer } = run.world.journey(journey);
  return run.scenario.cast.find(
    ({ id, name }) => id !== customer && (id === value || words.has(name.split(' ')[0] ?? '')),
  )?.id;
}
