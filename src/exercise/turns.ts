/** Who sits where and when: in turn one person moves from desk to desk, and a chair of its own may have hours. */
import type { Scenario } from '../model/scenario.ts';
import { type Ms, parseInstant } from '../model/time.ts';

/** Somebody sits at a desk from one time to another. */
export interface Stay {
  desk: string;
  from: Ms;
  until: Ms;
}

export interface Turn extends Stay {
  unit: string;
  briefing: string;
}

/** Desks that are there only for some hours. */
export const hoursOf = (scenario: Scenario): Stay[] =>
  scenario.desks.flatMap(({ desk, onDuty }) => {
    const [from, until] = [parseInstant(onDuty?.from ?? ''), parseInstant(onDuty?.until ?? '')];
    return from === undefined || until === undefined ? [] : [{ desk, from, until }];
  });

/**
 * The turns of a line of play in order of time. Where seats are not taken in turn, a seat has turns only when it is
 * played by itself and has hours (a story of days); else there are none, and it is taken from start to end.
 */
export function turnsOf(scenario: Scenario, played: readonly string[]): Turn[] {
  const seats = scenario.seats.filter(({ desk }) => scenario.seatRule === 'inTurn' || played.includes(desk));
  const [only, ...others] = seats;
  if (scenario.seatRule !== 'inTurn' && (others.length > 0 || only?.from === undefined)) return [];
  const opens = parseInstant(scenario.start) ?? 0;
  const ends = parseInstant(scenario.ends.at) ?? 0;
  const at = (text: string | undefined, other: Ms): Ms =>
    (text === undefined ? undefined : parseInstant(text)) ?? other;
  return seats
    .flatMap(({ desk, unit, briefing, from, until, again = [] }): Turn[] => [
      { desk, unit, briefing, from: at(from, opens), until: at(until, ends) },
      ...again.map((turn) => ({
        desk,
        unit,
        briefing: turn.briefing ?? briefing,
        from: at(turn.from, opens),
        until: at(turn.until, ends),
      })),
    ])
    .sort((a, b) => a.from - b.from);
}

/** The turn that runs at a time; between two turns nobody sits anywhere. */
export const turnAt = (turns: readonly Turn[], t: Ms): Turn | undefined =>
  turns.findLast((turn) => turn.from <= t && t < turn.until);

/** Start of the next turn after a time. */
export const nextTurn = (turns: readonly Turn[], t: Ms): Turn | undefined =>
  turns.find((turn) => turn.from > t);
