/** Runs every rule over a scenario or a play and puts each finding at its line. */
import type { Play, Scenario } from '../../model/scenario.ts';
import type { Problem } from '../problem.ts';
import { PROBLEMS_PER_FILE } from '../problem.ts';
import type { YamlFile } from '../read-yaml.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Report } from './rule.ts';
import { PLAY_RULES, SCENARIO_RULES } from './rules.ts';

function reporter(yaml: YamlFile, code: string, problems: Problem[]): Report {
  return (path, { at, severity = 'error', fix, ...finding }) => {
    if (problems.length >= PROBLEMS_PER_FILE) return;
    const place = yaml.locate(path, at ?? 'value');
    const way = typeof fix === 'string' ? fix : fix();
    problems.push({ file: yaml.file, ...place, code, severity, ...finding, fix: way });
  };
}

/** What the rules find in a scenario of the right shape. */
export function lintScenario(yaml: YamlFile, scenario: Scenario, vocabulary: Vocabulary): Problem[] {
  const problems: Problem[] = [];
  for (const rule of SCENARIO_RULES) rule.check(scenario, vocabulary, reporter(yaml, rule.code, problems));
  return problems;
}

/** What the rules find in a play; only that its scenario is missing, when it is. */
export function lintPlay(
  yaml: YamlFile,
  play: Play,
  scenarios: readonly Scenario[],
  vocabulary: Vocabulary,
): Problem[] {
  const problems: Problem[] = [];
  const scenario = scenarios.find(({ id }) => id === play.scenario);
  if (!scenario) return problems;
  for (const rule of PLAY_RULES) rule.check(play, scenario, vocabulary, reporter(yaml, rule.code, problems));
  return problems;
}
