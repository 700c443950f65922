/** Weights add up to 100 for each line of play: per seat when either is played, over all seats in turn. */
import type { Rule } from './rule.ts';

const FULL = 100;

export const weights: Rule = {
  code: 'weights-not-100',
  check({ seatRule, seats, expectations }, vocabulary, report) {
    const sum = (unit?: string): number =>
      expectations.reduce(
        (all, { seat, weight }) => (unit === undefined || seat === unit ? all + weight : all),
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
      for (const unit of new Set(seats.map((seat) => seat.unit)))
        if (vocabulary.units.has(unit)) tell(unit, sum(unit));
  },
};
