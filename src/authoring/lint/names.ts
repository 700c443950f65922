/** What a scenario defines: the names that the rest of it may refer to. */
import type { Scenario, Seat } from '../../model/scenario.ts';

type Words = ReadonlySet<string>;

export interface Names {
  journeys: Words;
  incidents: Words;
  areas: Words;
  persons: Words;
  desks: Words;
  /** Units that have a desk here. */
  units: Words;
  /** Units of seats, and their desks where a unit has more than one. */
  seats: Words;
  /** Beats, and what a customer raises by herself: journey, dot, item of her agenda. */
  beats: Words;
  records: Words;
  /** Facts with a truth in some journey or incident. */
  facts: Words;
}

const ids = (items: readonly { id: string }[]): Words => new Set(items.map(({ id }) => id));

const raised = ({ journeys, cast }: Scenario): string[] =>
  journeys.flatMap((journey) => cast.flatMap(({ agenda }) => agenda.map(({ id }) => `${journey.id}.${id}`)));

/** A seat goes by its unit, or by its desk where two seats are of one unit and each is a play of its own (two shifts). */
export const seatName = (
  { seats, seatRule }: Pick<Scenario, 'seats' | 'seatRule'>,
  { unit, desk }: Seat,
): string =>
  seatRule === 'either' && seats.some((other) => other.unit === unit && other.desk !== desk) ? desk : unit;

/** The names of one scenario. */
export function namesOf(scenario: Scenario): Names {
  const holders = [...scenario.journeys, ...scenario.incidents];
  return {
    journeys: ids(scenario.journeys),
    incidents: ids(scenario.incidents),
    areas: ids(scenario.areas),
    persons: ids(scenario.cast),
    desks: new Set(scenario.desks.map(({ desk }) => desk)),
    units: new Set(scenario.desks.map(({ unit }) => unit)),
    seats: new Set(scenario.seats.map((seat) => seatName(scenario, seat))),
    beats: new Set([...ids(scenario.beats), ...raised(scenario)]),
    records: ids(scenario.opening.records),
    facts: new Set(holders.flatMap(({ facts }) => Object.keys(facts))),
  };
}
