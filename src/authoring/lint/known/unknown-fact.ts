/** A fact is one of the vocabulary or has a truth in this scenario. */
import type { Scenario } from '../../../model/scenario.ts';
import { moveRules, type Report, type Rule } from '../rule.ts';
import { deedsOf } from '../walk.ts';
import { expectAllKnown, expectKeysKnown, expectKnown, type Wanted } from './expect-known.ts';
import { factWanted } from './pattern-words.ts';

export const unknownFact: Rule = {
  code: 'unknown-fact',
  check(scenario, vocabulary, report) {
    const fact = factWanted(scenario, vocabulary);
    checkPeople(scenario, fact, report);
    checkDeeds(scenario, fact, report);
    expectKeysKnown(report, ['corrections'], scenario.corrections, fact);
    for (const [index, { tells, tellsOf }] of scenario.pages.entries()) {
      expectKeysKnown(report, ['pages', index, 'tells'], tells, fact);
      for (const [matter, facts] of Object.entries(tellsOf))
        expectKeysKnown(report, ['pages', index, 'tellsOf', matter], facts, fact);
    }
    for (const [index, { gaps }] of scenario.beats.entries())
      expectAllKnown(report, ['beats', index, 'gaps', 'of'], gaps?.of, fact);
    for (const [index, { half }] of (scenario.debrief.rooms ?? []).entries())
      expectAllKnown(report, ['debrief', 'rooms', index, 'half'], half, fact);
    for (const [index, { cuts }] of scenario.forms.entries())
      expectAllKnown(report, ['forms', index, 'cuts'], cuts, fact);
    for (const [index, { needs, asks, hears, readsBack }] of scenario.receivers.entries()) {
      expectKeysKnown(report, ['receivers', index, 'hears'], hears, fact);
      expectKeysKnown(report, ['receivers', index, 'readsBack', 'words'], readsBack?.words, fact);
      expectAllKnown(report, ['receivers', index, 'needs'], needs, fact);
      expectKeysKnown(report, ['receivers', index, 'asks', 'words'], asks.words, fact);
    }
  },
};

function checkPeople(scenario: Scenario, fact: Wanted, report: Report): void {
  for (const [index, person] of scenario.cast.entries()) {
    const path = ['cast', index];
    expectAllKnown(report, [...path, 'opensWith'], person.opensWith, fact);
    expectKeysKnown(report, [...path, 'tells'], person.tells, fact);
    for (const [told, tell] of Object.entries(person.tells))
      expectAllKnown(report, [...path, 'tells', told, 'with'], tell.with, fact);
    for (const [item, { servedBy }] of person.agenda.entries())
      expectAllKnown(report, [...path, 'agenda', item, 'servedBy', 'facts'], servedBy.facts, fact);
  }
}

function checkDeeds(scenario: Scenario, fact: Wanted, report: Report): void {
  for (const { deed, path } of deedsOf(scenario)) {
    if ('ring' in deed) {
      expectAllKnown(report, [...path, 'ring', 'opensWith'], deed.ring.opensWith, fact);
      expectKeysKnown(report, [...path, 'ring', 'keyed'], deed.ring.keyed, fact);
    }
    if ('line' in deed) expectAllKnown(report, [...path, 'line', 'tells'], deed.line.tells, fact);
    if ('truth' in deed) expectKeysKnown(report, [...path, 'truth', 'facts'], deed.truth.facts, fact);
    if ('system' in deed) expectKeysKnown(report, [...path, 'system', 'facts'], deed.system.facts, fact);
    if (!('move' in deed)) continue;
    expectKeysKnown(report, [...path, 'says'], deed.says, fact);
    expectKeysKnown(report, [...path, 'heard'], deed.heard, fact);
    expectAllKnown(report, [...path, 'garbled'], deed.garbled, fact);
  }
}

export const unknownFactInMove = moveRules('unknown-fact', ({ move, path }, scenario, vocabulary, report) => {
  const fact = factWanted(scenario, vocabulary);
  if (move.move === 'keep') expectKnown(report, [...path, 'fact'], move.fact, fact);
  if (move.move === 'returnHandover') expectAllKnown(report, [...path, 'facts'], move.facts, fact);
  if (move.move === 'say')
    for (const [index, part] of (move.parts ?? []).entries())
      expectAllKnown(report, [...path, 'parts', index, 'facts'], part.facts, fact);
});
