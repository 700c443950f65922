/** Lines of play: the seats that are judged together, and the plays that are written for them. */
import type { Play, Scenario } from '../../model/scenario.ts';

type Seated = Pick<Scenario, 'id' | 'seats' | 'seatRule'>;

/** Desks of each line: every seat by itself, or all of them where one person takes them in turn. */
export function linesOf(scenario: Seated): string[][] {
  const desks = scenario.seats.map((seat) => seat.desk);
  return scenario.seatRule === 'inTurn' ? [desks] : desks.map((desk) => [desk]);
}

/** The line that a desk belongs to. */
export const lineOf = (scenario: Seated, desk: string): string[] =>
  linesOf(scenario).find((line) => line.includes(desk)) ?? [desk];

/** Desk of a seat, by its desk or by its unit. */
export const seatDesk = (scenario: Seated, seat: string): string | undefined =>
  scenario.seats.find((each) => each.desk === seat || each.unit === seat)?.desk;

/** The desk at which a play begins. */
export const deskOfPlay = (scenario: Seated, play: Play): string =>
  seatDesk(scenario, play.seat) ?? play.seat;

/** The first play of a kind that is written for a line. */
export const playOfKind = <P extends Play>(
  scenario: Seated,
  plays: readonly P[],
  line: readonly string[],
  kind: Play['kind'],
): P | undefined => plays.find((play) => play.kind === kind && line.includes(deskOfPlay(scenario, play)));
