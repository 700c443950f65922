/** The customer of a story in whose seat one can sit: the one it is told about, if he or she rings. */
import type { Scenario } from './scenario.ts';

export interface Caller {
  journey: string;
  name: string;
}

export function callerOf({
  journeys,
  cast,
  beats,
}: Pick<Scenario, 'journeys' | 'cast' | 'beats'>): Caller | undefined {
  const focus = journeys.find((journey) => journey.focus);
  const person = cast.find(({ id }) => id === focus?.customer);
  if (!focus || !person) return undefined;
  const isShe = (id: string | undefined): boolean =>
    id === undefined || id === person.id || cast.find((each) => each.id === id)?.name === person.name;
  const rings = beats.some(({ do: deeds }) =>
    deeds.some((deed) => 'ring' in deed && deed.ring.journey === focus.id && isShe(deed.ring.person)),
  );
  return rings ? { journey: focus.id, name: person.name } : undefined;
}
