/** Lines of play: the seats that are judged together, and what sits at each of them. */
import type { CompiledPlay } from '../../model/compiled.ts';
import type { Play, Scenario } from '../../model/scenario.ts';
import type { PlayPart } from './play.ts';

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

/** The play of a kind that is written for a seat, by its desk or unit. */
export function playOfKind(
  scenario: Seated,
  plays: readonly CompiledPlay[],
  desk: string,
  kind: Play['kind'],
): CompiledPlay | undefined {
  return plays.find((play) => play.kind === kind && seatDesk(scenario, play.seat) === desk);
}

/** A play that does nothing. */
export const nothingAt = (scenario: Seated, desk: string): CompiledPlay => ({
  format: 1,
  scenario: scenario.id,
  seat: desk,
  kind: 'silent',
  name: 'silent',
  title: 'Nobody at the desk',
  steps: [],
});

/** A written play at its seat; the other seats of its line do as their experts do. */
export function partsFor(
  scenario: Seated,
  plays: readonly CompiledPlay[],
  play: CompiledPlay,
  skip = -1,
): PlayPart[] {
  const own = seatDesk(scenario, play.seat) ?? play.seat;
  return lineOf(scenario, own).map((desk) =>
    desk === own
      ? { desk, play, skip }
      : { desk, play: playOfKind(scenario, plays, desk, 'expert') ?? nothingAt(scenario, desk) },
  );
}
