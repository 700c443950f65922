/** Weights add up to 100 for each line of play: per seat when either is played, over all seats in turn. */
import { seatName } from './names.ts';
import type { Rule } from './rule.ts';

const FULL = 100;

export const weights: Rule = {
  code: 'weights-not-100',
  check(scenario, vocabulary, report) {
    const { seatRule, seats, expectations } = scenario;
    const sum = (name?: string): number =>
      expectations.reduce(
        (all, { seat, weight }) => (name === undefined || seat === name ? all + weight : all),
        0,
      );
    const tell = (whose: string, found: number): void => {
      if (Math.abs(found - FULL) > 1e-6)
        report(['expectations'], {
          at: 'key',
          message: `the weights of ${whose} add up to ${Number(found.toFixed(3))}`,
          fix: `Change them by ${Number((FULL - found).toFixed(3))} to make 100.`,
        });
    };
    if (seatRule === 'inTurn') tell('all seats', sum());
    else
      for (const seat of seats)
        if (vocabulary.units.has(seat.unit)) tell(seatName(scenario, seat), sum(seatName(scenario, seat)));
  },
};
