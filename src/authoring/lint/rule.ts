/** What a lint rule is: one concern, one code, no knowledge of files or lines. */
import type { Play, Scenario } from '../../model/scenario.ts';
import type { Path, Problem } from '../problem.ts';
import type { Vocabulary } from '../vocabulary.ts';

export interface Finding {
  message: string;
  fix: string;
  /** Another code than the rule's own. */
  code?: string;
  severity?: Problem['severity'];
  /** Points at the key at the end of the way instead of its value. */
  at?: 'key';
}

/** Tells a finding at a way into the file. */
export type Report = (path: Path, finding: Finding) => void;

export interface Rule {
  code: string;
  check(scenario: Scenario, vocabulary: Vocabulary, report: Report): void;
}

export interface PlayRule {
  code: string;
  check(play: Play, scenario: Scenario, vocabulary: Vocabulary, report: Report): void;
}
