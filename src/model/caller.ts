/** The customer of a story in whose seat one can sit: the one it is told about, if he or she rings. */
import type { Scenario } from './scenario.ts';

export interface Caller {
  journey: string;
  name: string;
  /** Whom he or she rings first. */
  unit: string;
}

export function callerOf({
  journeys,
  cast,
  beats,
  desks,
}: Pick<Scenario, 'journeys' | 'cast' | 'beats' | 'desks'>): Caller | undefined {
  const focus = journeys.find((journey) => journey.focus);
  const person = cast.find(({ id }) => id === focus?.customer);
  if (!focus || !person) return undefined;
  const isShe = (id: string | undefined): boolean =>
    id === undefined || id === person.id || cast.find((each) => each.id === id)?.name === person.name;
  const [ring] = beats.flatMap(({ do: deeds }) =>
    deeds.flatMap((deed) =>
      'ring' in deed && deed.ring.journey === focus.id && isShe(deed.ring.person) ? [deed.ring] : [],
    ),
  );
  const unit = ring && (desks.find(({ desk }) => desk === ring.to)?.unit ?? ring.to);
  return unit === undefined ? undefined : { journey: focus.id, name: person.name, unit };
}

/** The seat that takes her calls: the one asked for where it is of that unit, else the first of it, else the first of all. */
export function seatFor(
  seats: readonly { desk: string; unit: string }[],
  unit: string,
  asked?: string,
): string | undefined {
  const own = seats.filter((seat) => seat.unit === unit);
  const fits = own.length > 0 ? own : seats;
  return (fits.find(({ desk }) => desk === asked) ?? fits[0])?.desk;
}
