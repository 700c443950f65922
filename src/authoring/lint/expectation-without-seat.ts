/** Only a seat that people can play has expectations, hints and a debrief. */
import { expectKeysKnown, expectKnown, type Wanted } from './known/expect-known.ts';
import { namesOf } from './names.ts';
import type { Rule } from './rule.ts';

export const expectationWithoutSeat: Rule = {
  code: 'expectation-without-seat',
  check(scenario, vocabulary, report) {
    // A misspelt unit of a seat is told once, not at every expectation.
    if (scenario.seats.some(({ unit }) => !vocabulary.units.has(unit))) return;
    const { seats } = namesOf(scenario);
    const seat: Wanted = {
      thing: 'seat',
      known: seats,
      otherwise: 'Name the unit of a seat of this scenario.',
    };
    for (const [index, expectation] of scenario.expectations.entries())
      expectKnown(report, ['expectations', index, 'seat'], expectation.seat, seat);
    const other = { ...seat, code: 'unknown-seat' };
    for (const [index, hint] of scenario.hints.entries())
      expectKnown(report, ['hints', index, 'seat'], hint.seat, other);
    expectKeysKnown(report, ['debrief', 'seats'], scenario.debrief.seats, other);
  },
};
