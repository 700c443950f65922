/** Whoever acts, holds a fact or is rung sits at a desk of the scenario; a desk's name begins with its unit. */

import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';
import { deedsOf } from '../walk.ts';
import { expectAllKnown, expectKnown, type Wanted } from './expect-known.ts';

export const unknownDesk: Rule = {
  code: 'unknown-desk',
  check(scenario, vocabulary, report) {
    const { desks, units } = namesOf(scenario);
    const desk: Wanted = {
      thing: 'desk',
      known: desks,
      otherwise: 'Add it under "desks", or use one that stands there.',
    };
    const deskOrUnit: Wanted = { ...desk, known: [...desks, ...units] };
    for (const [index, seat] of scenario.seats.entries()) {
      expectKnown(report, ['seats', index, 'desk'], seat.desk, desk);
      const own = scenario.desks.find((each) => each.desk === seat.desk)?.unit ?? seat.unit;
      const fix = `Write "unit: ${own}", or choose a desk of ${seat.unit}.`;
      if (own !== seat.unit && vocabulary.units.has(seat.unit))
        report(['seats', index, 'unit'], { message: `"${seat.desk}" is a desk of ${own}`, fix });
    }
    for (const [index, { desk: name, unit }] of scenario.desks.entries()) {
      if (!vocabulary.units.has(unit) || vocabulary.unitOfDesk(name) === unit) continue;
      const fix = `Call it "${unit}.1", "${unit}.night" or the like.`;
      report(['desks', index, 'desk'], { message: `"${name}" is no desk of ${unit}`, fix });
    }
    for (const key of ['journeys', 'incidents'] as const)
      for (const [index, { facts }] of scenario[key].entries())
        for (const [fact, { knownTo }] of Object.entries(facts))
          expectAllKnown(report, [key, index, 'facts', fact, 'knownTo'], knownTo, desk);
    for (const { deed, path } of deedsOf(scenario)) {
      if ('move' in deed) expectKnown(report, [...path, 'by'], deed.by, desk);
      if ('ring' in deed) expectKnown(report, [...path, 'ring', 'to'], deed.ring.to, deskOrUnit);
    }
    for (const [index, receiver] of scenario.receivers.entries())
      expectKnown(report, ['receivers', index, 'desk'], receiver.desk, desk);
    for (const [index, { ownerDesk }] of scenario.opening.records.entries())
      expectKnown(report, ['opening', 'records', index, 'ownerDesk'], ownerDesk, desk);
  },
};
