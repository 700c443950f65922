/** Patterns that nothing can ever fit: a beat that never fires, an expectation never met, a limit that limits nothing. */
import type { Pattern } from '../../model/pattern.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { Path } from '../problem.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { patternFaults } from './patterns/pattern-faults.ts';
import type { PlayRule, Report, Rule } from './rule.ts';
import { patternsOf, patternsOfPlay, type Slot } from './walk.ts';

const CODES: Record<Slot, string> = {
  beat: 'beat-never-fires',
  expectation: 'expectation-never-met',
  limit: 'pattern-impossible',
};

function tell(
  scenario: Scenario,
  vocabulary: Vocabulary,
  report: Report,
  pattern: Pattern,
  path: Path,
  code: string,
): void {
  for (const fault of patternFaults(scenario, vocabulary, pattern, path)) {
    const { path: at, ...finding } = fault;
    report(at, { ...finding, code });
  }
}

export const patternImpossible: Rule = {
  code: 'pattern-impossible',
  check(scenario, vocabulary, report) {
    for (const { pattern, path, slot } of patternsOf(scenario))
      tell(scenario, vocabulary, report, pattern, path, CODES[slot]);
  },
};

export const patternImpossibleInPlay: PlayRule = {
  code: 'pattern-impossible',
  check(play, scenario, vocabulary, report) {
    for (const { pattern, path, slot } of patternsOfPlay(play))
      tell(scenario, vocabulary, report, pattern, path, slot === 'beat' ? 'step-never-done' : CODES[slot]);
  },
};
