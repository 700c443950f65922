/** Compiles scenario and play files: checks text, shape and sense, and adds the hash that names a version. */
import { canonicalJson } from '../model/canonical-json.ts';
import type { CompiledPlay, CompiledScenario } from '../model/compiled.ts';
import { hashText } from '../model/hash.ts';
import { type Play, playSchema, type Scenario, scenarioSchema } from '../model/scenario.ts';
import { fileRole } from './file-role.ts';
import { lintPlay, lintScenario } from './lint/lint.ts';
import { suggest } from './nearest.ts';
import { isRecord } from './plain-data.ts';
import { isClean, type Problem, sortProblems } from './problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import { fullPlay, fullScenario } from './short-form.ts';
import { modelVocabulary, type Vocabulary } from './vocabulary.ts';

export interface SourceFile {
  /** Path as people know it; `/` or `\` between folders. */
  file: string;
  source: string | Uint8Array;
}

export interface Compiled {
  scenarios: CompiledScenario[];
  plays: CompiledPlay[];
  /** Sorted by file and line. */
  problems: Problem[];
}

interface Read<T> {
  yaml: YamlFile;
  data: T;
}

/**
 * Compiles `scenarios/<id>/scenario.yaml` and `scenarios/<id>/plays/<name>.yaml`; files elsewhere are told
 * apart by what they say. What has an error is left out of the results; never throws.
 */
export function compileScenario(
  files: readonly SourceFile[],
  vocabulary: Vocabulary = modelVocabulary(),
): Compiled {
  const problems: Problem[] = [];
  const scenarios: Read<Scenario>[] = [];
  const plays: Read<Play>[] = [];
  for (const { file, source } of files) {
    const read = readYaml(file, source);
    problems.push(...read.problems);
    if (!read.yaml) continue;
    if (isPlay(read.yaml)) collect(read.yaml, playFrom(read.yaml, problems), plays);
    else collect(read.yaml, scenarioFrom(read.yaml, problems), scenarios);
  }
  const homes = files.map(({ file }) => fileRole(file)).filter(({ kind }) => kind === 'scenario');
  problems.push(...clashes(scenarios, plays, new Set(homes.map(({ home }) => home))));
  for (const { yaml, data } of scenarios) problems.push(...lintScenario(yaml, data, vocabulary));
  for (const { yaml, data } of plays)
    problems.push(...lintPlay(yaml, data, scenarios.map(dataOf), vocabulary));
  const sound = ({ yaml }: Read<unknown>): boolean =>
    isClean(problems.filter(({ file }) => file === yaml.file));
  return {
    scenarios: scenarios.filter(sound).map(({ data }) => ({ ...data, hash: hashText(canonicalJson(data)) })),
    plays: plays.filter(sound).map(({ yaml, data }) => ({ ...data, name: fileRole(yaml.file).name })),
    problems: sortProblems(problems),
  };
}

const dataOf = <T>({ data }: Read<T>): T => data;

function collect<T>(yaml: YamlFile, data: T | undefined, list: Read<T>[]): void {
  if (data !== undefined) list.push({ yaml, data });
}

function isPlay({ file, value }: YamlFile): boolean {
  const { kind } = fileRole(file);
  return kind === undefined ? isRecord(value) && Object.hasOwn(value, 'steps') : kind === 'play';
}

function scenarioFrom(yaml: YamlFile, problems: Problem[]): Scenario | undefined {
  const value = fullScenario(yaml.value);
  const parsed = scenarioSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  problems.push(...schemaProblems(yaml, 'scenario', value, parsed.error.issues));
  return undefined;
}

function playFrom(yaml: YamlFile, problems: Problem[]): Play | undefined {
  const value = fullPlay(yaml.value);
  const parsed = playSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  problems.push(...schemaProblems(yaml, 'play', value, parsed.error.issues));
  return undefined;
}

/** Two files that claim one name, a play of no scenario, or a folder that says another id than its file. */
function clashes(
  scenarios: readonly Read<Scenario>[],
  plays: readonly Read<Play>[],
  homes: ReadonlySet<string>,
): Problem[] {
  const ids = scenarios.map(({ data }) => data.id);
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  const tell = (yaml: YamlFile, path: string[], code: string, message: string, fix: string): void => {
    problems.push({ file: yaml.file, ...yaml.locate(path), code, severity: 'error', message, fix });
  };
  for (const { yaml, data } of scenarios) {
    const { folder } = fileRole(yaml.file);
    const other = first.get(data.id);
    if (other !== undefined)
      tell(
        yaml,
        ['id'],
        'duplicate-id',
        `"${data.id}" is also ${other}`,
        'Give each scenario an id of its own.',
      );
    else first.set(data.id, yaml.file);
    if (folder !== undefined && folder !== data.id)
      tell(
        yaml,
        ['id'],
        'id-not-folder',
        `the folder is called "${folder}"`,
        `Write "id: ${folder}", or rename the folder.`,
      );
  }
  for (const { yaml, data } of plays) {
    const { folder, home } = fileRole(yaml.file);
    if (!ids.includes(data.scenario) && !homes.has(home))
      tell(
        yaml,
        ['scenario'],
        'unknown-scenario',
        `no scenario is called "${data.scenario}"`,
        suggest(data.scenario, ids, 'Write its scenario beside the folder "plays".'),
      );
    else if (folder !== undefined && folder !== data.scenario)
      tell(
        yaml,
        ['scenario'],
        'id-not-folder',
        `the folder is called "${folder}"`,
        `Write "scenario: ${folder}".`,
      );
  }
  return problems;
}
