/** What a seat's view offers to point at, and things that are not there. */
import { clockOf, formatInstant, MINUTE } from '../../../model/time.ts';
import type { SeatView } from '../../views/seat-view.ts';
import type { Dice } from './dice.ts';

/** Share of references that point at nothing or at the wrong kind of thing, for the most thoughtless. */
const SENSELESS = 0.15;
const NOTHING_THERE = ['X-0', 'J99', 'nobody', 'H99', 'troubleTicket:J99'];

export interface Things {
  view: SeatView;
  dice: Dice;
  /** 0 careful to 1 thoughtless. */
  temper: number;
  calls: readonly string[];
  handovers: readonly string[];
  records: readonly string[];
  cases: readonly string[];
  facts: readonly string[];
  units: readonly string[];
  systems: readonly string[];
  all: readonly string[];
}

const RECORD_TYPES_MEANT = ['troubleTicket', 'productOrder', 'appointment'];

/** Everything that can be pointed at from this view. */
export function thingsOf(view: SeatView, dice: Dice, temper: number): Things {
  const calls = view.incoming
    .filter(({ kind }) => kind === 'call' || kind === 'heldCall')
    .map(({ ref }) => ref);
  const handovers = view.handovers.map(({ id }) => id);
  const cases = [
    ...new Set([
      ...(view.call?.matter === undefined ? [] : [view.call.matter]),
      ...view.people.map(({ ref }) => ref),
      ...view.knows.map(({ ref }) => ref),
    ]),
  ];
  const shown = view.screens.flatMap((screen) => screen.records.map(({ id }) => id));
  const many = view.screens.flatMap(({ mass }) =>
    mass ? [`${mass.id}/${mass.rows.length}/all`, `${mass.id}/1-3,7`] : [],
  );
  const meant = cases.flatMap((matter) => RECORD_TYPES_MEANT.map((type) => `${type}:${matter}`));
  const records = [...new Set([...shown, ...many, ...meant])];
  const messages = view.messages.map(({ id }) => id);
  return {
    view,
    dice,
    temper,
    calls,
    handovers,
    records,
    cases,
    facts: view.knows.map(({ fact }) => fact),
    units: view.units.map(({ id }) => id),
    systems: view.systems.map(({ id }) => id),
    all: [...calls, ...handovers, ...messages, ...records, ...cases, ...NOTHING_THERE],
  };
}

/** One of a kind of thing, now and then something else instead. */
export function point(things: Things, kind: readonly string[]): string {
  const { dice, all, temper } = things;
  const other = dice.one(all) ?? 'X-0';
  return dice.chance(SENSELESS * temper) ? other : (dice.one(kind) ?? other);
}

/** Sometimes a move names its case. */
export function aboutSome(things: Things): { about?: string } {
  const { dice, cases, temper } = things;
  const about = dice.one(cases);
  return about !== undefined && dice.chance(0.7 - temper / 2) ? { about } : {};
}

/** A time as people put it, now and then one that cannot be meant. */
export function someTime({ view, dice }: Things): string {
  const at = view.now + (dice.below(24) - 2) * 5 * MINUTE;
  const ways = [
    clockOf(at),
    formatInstant(Math.max(0, at)).slice(0, -3),
    `PT${5 + dice.below(50)}M`,
    'soon',
    '25:99',
  ];
  return dice.chance(0.9) ? (ways[dice.below(3)] ?? '') : (dice.one(ways) ?? '');
}
