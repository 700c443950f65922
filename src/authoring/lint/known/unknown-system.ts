/** Systems are those of the vocabulary. */
import type { Vocabulary } from '../../vocabulary.ts';
import { moveRules, type Rule } from '../rule.ts';
import { deedsOf } from '../walk.ts';
import { expectAllKnown, expectKeysKnown, expectKnown, type Wanted } from './expect-known.ts';

const system = ({ systems }: Vocabulary): Wanted => ({
  thing: 'system',
  known: systems,
  otherwise: 'Use a system of the vocabulary, as crm or outageBoard.',
});

export const unknownSystem: Rule = {
  code: 'unknown-system',
  check(scenario, vocabulary, report) {
    const wanted = system(vocabulary);
    for (const key of ['journeys', 'incidents'] as const)
      for (const [index, { facts }] of scenario[key].entries())
        for (const [fact, { stands }] of Object.entries(facts)) {
          const path = [key, index, 'facts', fact, 'stands'];
          if (Array.isArray(stands)) expectAllKnown(report, path, stands, wanted);
          else expectKeysKnown(report, path, stands, wanted);
        }
    for (const { deed, path } of deedsOf(scenario))
      if ('system' in deed) expectKnown(report, [...path, 'system', 'system'], deed.system.system, wanted);
  },
};

export const unknownSystemInMove = moveRules('unknown-system', ({ move, path }, _, vocabulary, report) => {
  if (move.move === 'lookUp' || move.move === 'correctRecord')
    expectKnown(report, [...path, 'system'], move.system, system(vocabulary));
});
