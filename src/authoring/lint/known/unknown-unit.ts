/** Units are those of the vocabulary; machines speak under their system, beats as `world`. */

import type { Rule } from '../rule.ts';
import { deedsOf } from '../walk.ts';
import { expectAllKnown, expectKnown, type Wanted } from './expect-known.ts';
import { actorsOf } from './pattern-words.ts';

export const unknownUnit: Rule = {
  code: 'unknown-unit',
  check(scenario, vocabulary, report) {
    const unit: Wanted = {
      thing: 'unit',
      known: vocabulary.units,
      otherwise: 'Use a unit of the vocabulary, as contactCentre.',
    };
    const seat: Wanted = {
      ...unit,
      thing: 'unit or seat',
      known: [...vocabulary.units, ...scenario.seats.map(({ desk }) => desk)],
    };
    const actor: Wanted = { ...unit, thing: 'unit or system', known: actorsOf(vocabulary) };
    for (const [index, seat] of scenario.seats.entries())
      expectKnown(report, ['seats', index, 'unit'], seat.unit, unit);
    for (const [index, desk] of scenario.desks.entries())
      expectKnown(report, ['desks', index, 'unit'], desk.unit, unit);
    for (const [index, form] of scenario.forms.entries())
      expectKnown(report, ['forms', index, 'to'], form.to, unit);
    for (const [index, room] of (scenario.debrief.rooms ?? []).entries())
      expectAllKnown(report, ['debrief', 'rooms', index, 'units'], room.units, unit);
    expectAllKnown(report, ['policies'], scenario.policies, unit);
    for (const [index, beat] of scenario.beats.entries()) {
      expectAllKnown(report, ['beats', index, 'seatPlayed'], beat.seatPlayed, seat);
      expectAllKnown(report, ['beats', index, 'seatNotPlayed'], beat.seatNotPlayed, seat);
    }
    for (const { deed, path } of deedsOf(scenario))
      if ('emit' in deed) expectKnown(report, [...path, 'emit', 'actorUnit'], deed.emit.actorUnit, actor);
    for (const [index, event] of scenario.opening.events.entries())
      expectKnown(report, ['opening', 'events', index, 'actorUnit'], event.actorUnit, actor);
    for (const [index, record] of scenario.opening.records.entries())
      expectKnown(report, ['opening', 'records', index, 'ownerUnit'], record.ownerUnit, unit);
  },
};
