/** Moves that pass something on name a unit, desk or person that exists. */

import { namesOf } from '../names.ts';
import { moveRules } from '../rule.ts';
import { expectAllKnown, expectKnown, type Wanted } from './expect-known.ts';

/** Moves whose `to` is one receiver. */
const SENDING: readonly string[] = ['sendHandover', 'report', 'sendMessage', 'escalate', 'reassign'];

export const unknownReceiver = moveRules('unknown-unit', ({ move, path }, scenario, vocabulary, report) => {
  const { desks, persons, journeys } = namesOf(scenario);
  const wanted: Wanted = {
    thing: 'unit, desk or person',
    known: [...vocabulary.units, ...desks, ...persons, ...journeys, 'customer'],
    otherwise: 'Name a unit of the vocabulary or a desk of this scenario.',
  };
  const queues = move.move === 'reassign' ? scenario.queues.map(({ id }) => id) : [];
  if (SENDING.includes(move.move) && 'to' in move && typeof move.to === 'string')
    expectKnown(report, [...path, 'to'], move.to, { ...wanted, known: [...wanted.known, ...queues] });
  if (move.move === 'transferWarm' || move.move === 'transferCold' || move.move === 'addToCall')
    expectKnown(report, [...path, 'unit'], move.unit, wanted);
  if (move.move === 'conveneBridge') expectAllKnown(report, [...path, 'units'], move.units, wanted);
  if (move.move === 'declareImpact') expectAllKnown(report, [...path, 'to'], move.to, wanted);
});
