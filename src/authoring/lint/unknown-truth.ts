/** A fact wanted in a handover must have a truth somewhere: one without is never judged present. */
import type { Expectation } from '../../model/expectation.ts';
import type { Fact } from '../../model/facts.ts';
import type { Path } from '../problem.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { namesOf } from './names.ts';
import { plainWords } from './patterns/words-of.ts';
import type { Rule } from './rule.ts';

/** The sender makes it while writing: what is asked, by when, what comes next. */
function sendersOwn({ firstLearnt }: Fact, senders: readonly string[], { units }: Vocabulary): boolean {
  return firstLearnt.some((who) => !units.has(who) || senders.length === 0 || senders.includes(who));
}

export const unknownTruth: Rule = {
  code: 'contract-fact-unknown-truth',
  check(scenario, vocabulary, report) {
    const { facts } = namesOf(scenario);
    const wanted = (expectation: Expectation, path: Path): void => {
      const pattern = expectation.expect;
      if (!pattern?.facts || (!pattern.handover && !plainWords(pattern, 'kind').includes('handoverOffered')))
        return;
      const senders = plainWords(pattern, 'by');
      for (const [fact, state] of Object.entries(pattern.facts)) {
        const known = vocabulary.facts.get(fact);
        if (state === 'absent' || facts.has(fact) || !known || sendersOwn(known, senders, vocabulary))
          continue;
        const fix = `Give "${fact}" a truth under "facts" of a journey or incident, or do not ask for it.`;
        report([...path, 'facts', fact], {
          at: 'key',
          message: `"${fact}" has no truth in this scenario`,
          fix,
        });
      }
    };
    for (const [index, expectation] of scenario.expectations.entries())
      wanted(expectation, ['expectations', index, 'expect']);
  },
};
