/** What checks find and systems refuse is told in words of the vocabulary, about cases and desks of the scenario. */
import { namesOf } from '../names.ts';
import type { Rule } from '../rule.ts';
import { expectAllKnown, expectKeysKnown, expectKnown, type Wanted } from './expect-known.ts';

const listOf = (words: string | readonly string[] | undefined): readonly string[] =>
  words === undefined ? [] : typeof words === 'string' ? [words] : words;

export const unknownFinding: Rule = {
  code: 'unknown-finding',
  check(scenario, { checks, codes, systems }, report) {
    const { journeys, incidents, desks } = namesOf(scenario);
    const own = (thing: string, known: Wanted['known'], code: string): Wanted => ({
      thing,
      known,
      code,
      otherwise: 'Use one that stands in this scenario.',
    });
    const common = (thing: string, known: Wanted['known'], code: string): Wanted => ({
      thing,
      known,
      code,
      otherwise: `Use a ${thing} of the vocabulary.`,
    });
    const desk = own('desk', desks, 'unknown-desk');
    const matter = own('journey or incident', [...journeys, ...incidents], 'unknown-journey');
    for (const [index, found] of scenario.checks.entries()) {
      const path = ['checks', index];
      expectKnown(
        report,
        [...path, 'check'],
        found.check,
        common('check', [...checks.keys()], 'unknown-code'),
      );
      expectKnown(report, [...path, 'of'], found.of, matter);
      expectAllKnown(report, [...path, 'desk'], listOf(found.desk), desk);
      const facts =
        [...scenario.journeys, ...scenario.incidents].find(({ id }) => id === found.of)?.facts ?? {};
      const fact = own('fact of that case', Object.keys(facts), 'unknown-fact');
      expectAllKnown(report, [...path, 'tells'], found.tells, fact);
      expectKeysKnown(report, [...path, 'shows'], found.shows, fact);
    }
    for (const [index, refusal] of scenario.refusals.entries()) {
      const path = ['refusals', index];
      expectAllKnown(report, [...path, 'desk'], listOf(refusal.desk), desk);
      expectAllKnown(
        report,
        [...path, 'work'],
        listOf(refusal.work),
        common('work', codes.work, 'unknown-code'),
      );
      expectAllKnown(
        report,
        [...path, 'system'],
        listOf(refusal.system),
        common('system', systems, 'unknown-system'),
      );
    }
    for (const [index, { system }] of scenario.pages.entries())
      expectKnown(report, ['pages', index, 'system'], system, common('system', systems, 'unknown-system'));
  },
};
