/** Journeys, incidents, areas and persons are referred to by the names under which they stand in the file. */

import type { Scenario } from '../../../model/scenario.ts';
import { namesOf } from '../names.ts';
import type { Report, Rule } from '../rule.ts';
import { deedsOf } from '../walk.ts';
import { expectAllKnown, expectKnown, type KnownWords, type Wanted } from './expect-known.ts';

interface Kinds {
  journey: Wanted;
  incident: Wanted;
  area: Wanted;
  person: Wanted;
  either: Wanted;
}

function kindsOf(scenario: Scenario): Kinds {
  const { journeys, incidents, areas, persons } = namesOf(scenario);
  const kind = (thing: string, list: string, known: KnownWords): Wanted => ({
    thing,
    known,
    code: `unknown-${thing}`,
    otherwise: `Add it under "${list}", or use one that stands there.`,
  });
  const journey = kind('journey', 'journeys', journeys);
  return {
    journey,
    incident: kind('incident', 'incidents', incidents),
    area: kind('area', 'areas', areas),
    person: kind('person', 'cast', persons),
    either: { ...journey, thing: 'journey or incident', known: [...journeys, ...incidents] },
  };
}

export const unknownReference: Rule = {
  code: 'unknown-journey',
  check(scenario, _, report) {
    const kinds = kindsOf(scenario);
    checkCases(scenario, kinds, report);
    checkDeeds(scenario, kinds, report);
  },
};

function checkCases(scenario: Scenario, { journey, incident, area, person }: Kinds, report: Report): void {
  const rung = new Set(deedsOf(scenario).flatMap(({ deed }) => ('ring' in deed ? [deed.ring.journey] : [])));
  for (const [index, each] of scenario.journeys.entries()) {
    const path = ['journeys', index];
    expectKnown(report, [...path, 'area'], each.area, area);
    expectKnown(report, [...path, 'incident'], each.incident, incident);
    // A customer who never speaks needs no words of her own.
    const severity = each.focus || rung.has(each.id) ? 'error' : 'warning';
    expectKnown(report, [...path, 'customer'], each.customer, { ...person, severity });
  }
  for (const [index, each] of scenario.incidents.entries())
    expectKnown(report, ['incidents', index, 'area'], each.area, area);
  for (const [index, record] of scenario.opening.records.entries()) {
    expectKnown(report, ['opening', 'records', index, 'journey'], record.journey, journey);
    expectKnown(report, ['opening', 'records', index, 'incident'], record.incident, incident);
  }
  for (const [index, receiver] of scenario.receivers.entries())
    expectAllKnown(report, ['receivers', index, 'journey'], receiver.journey, journey);
}

function checkDeeds(scenario: Scenario, { journey, incident, person, either }: Kinds, report: Report): void {
  for (const { deed, path } of deedsOf(scenario)) {
    if ('ring' in deed) {
      expectKnown(report, [...path, 'ring', 'journey'], deed.ring.journey, journey);
      expectKnown(report, [...path, 'ring', 'person'], deed.ring.person, person);
    }
    if ('line' in deed) expectKnown(report, [...path, 'line', 'journey'], deed.line.journey, journey);
    if ('hangUp' in deed) expectKnown(report, [...path, 'hangUp', 'journey'], deed.hangUp.journey, journey);
    if ('chain' in deed) expectKnown(report, [...path, 'chain', 'journey'], deed.chain.journey, journey);
    if ('incident' in deed) expectKnown(report, [...path, 'incident', 'id'], deed.incident.id, incident);
    if ('truth' in deed) expectKnown(report, [...path, 'truth', 'of'], deed.truth.of, either);
    if ('system' in deed) expectKnown(report, [...path, 'system', 'of'], deed.system.of, either);
  }
}
