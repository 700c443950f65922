/** What a lint rule is: one concern, one code, no knowledge of files or lines. */
import type { Play, Scenario } from '../../model/scenario.ts';
import type { Path, Problem } from '../problem.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { type FoundMove, movesIn, movesOfPlay } from './walk.ts';

export interface Finding {
  message: string;
  /** Asked for only when the finding is told. */
  fix: string | (() => string);
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

/** A check of one move, the same for deeds of a scenario and steps of a play. */
export type MoveCheck = (
  found: FoundMove,
  scenario: Scenario,
  vocabulary: Vocabulary,
  report: Report,
) => void;

/** The rule for scenarios and the one for plays that make the same check of every move. */
export function moveRules(code: string, check: MoveCheck): { scenario: Rule; play: PlayRule } {
  return {
    scenario: {
      code,
      check(scenario, vocabulary, report) {
        for (const found of movesIn(scenario)) check(found, scenario, vocabulary, report);
      },
    },
    play: {
      code,
      check(play, scenario, vocabulary, report) {
        for (const found of movesOfPlay(play, scenario)) check(found, scenario, vocabulary, report);
      },
    },
  };
}
