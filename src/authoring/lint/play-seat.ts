/** A play sits on a seat of its scenario and names breaks and expectations that exist. */
import { expectAllKnown, expectKnown } from './known/expect-known.ts';
import { namesOf } from './names.ts';
import type { PlayRule } from './rule.ts';

export const playSeat: PlayRule = {
  code: 'unknown-seat',
  check(play, scenario, _, report) {
    const desks = scenario.seats.map(({ desk }) => desk);
    expectKnown(report, ['seat'], play.seat, {
      thing: 'seat',
      known: [...namesOf(scenario).seats, ...desks],
      otherwise: 'Name the unit of a seat of this scenario.',
    });
    for (const [index, { desk }] of play.steps.entries())
      expectKnown(report, ['steps', index, 'desk'], desk, {
        thing: 'seat',
        known: desks,
        otherwise: 'Name the desk of a seat of this scenario.',
      });
    expectAllKnown(report, ['mustGet', 'fails'], play.mustGet?.fails, {
      thing: 'expectation',
      code: 'unknown-expectation',
      known: scenario.expectations.map(({ id }) => id),
      otherwise: 'Name the id of an expectation of this scenario.',
    });
  },
};
