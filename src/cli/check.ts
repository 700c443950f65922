/** `baton check [paths]`: are these scenario files sound, and if not, where and what to do. */
import { dirname, join } from 'node:path';
import { CHAINS } from '../../machines/index.ts';
import {
  compileScenario,
  fileRole,
  isClean,
  modelVocabulary,
  type Problem,
  type SourceFile,
  sortProblems,
} from '../authoring/index.ts';
import { problemLine } from './answer.ts';
import type { FindFiles } from './source-files.ts';

export interface CheckResult {
  /** No errors; warnings may be there. */
  ok: boolean;
  /** How many files were checked. */
  files: number;
  problems: Problem[];
}

const DEFAULT_PATHS = ['scenarios'];

/** Checks the files at these paths (`scenarios` when there are none). */
export async function runCheck(paths: readonly string[], find: FindFiles): Promise<CheckResult> {
  const asked = paths.length > 0 ? paths : DEFAULT_PATHS;
  const found = new Map<string, SourceFile>();
  const problems: Problem[] = [];
  for (const path of asked) {
    const { files, problems: troubles } = await find(path);
    for (const file of files) found.set(file.file, file);
    problems.push(...troubles);
    if (files.length === 0 && troubles.length === 0) problems.push(nothingAt(path));
  }
  const files = [...found.values()];
  const compiled = compileScenario([...files, ...(await scenariosOf(files, find))], modelVocabulary(CHAINS));
  problems.push(...compiled.problems.filter(({ file }) => found.has(file)));
  return { ok: isClean(problems), files: files.length, problems: sortProblems(problems) };
}

const nothingAt = (file: string): Problem => ({
  file,
  line: 1,
  column: 1,
  code: 'no-files',
  severity: 'warning',
  message: 'no scenario files lie here',
  fix: 'Name a .yaml file, or a folder that holds some.',
});

/** A play alone is checked against the scenario beside it. */
async function scenariosOf(files: readonly SourceFile[], find: FindFiles): Promise<SourceFile[]> {
  const given = new Set(files.map(({ file }) => file));
  const wanted = new Set(
    files
      .filter(({ file }) => fileRole(file).kind === 'play')
      .map(({ file }) => join(dirname(dirname(file)), 'scenario.yaml').replaceAll('\\', '/')),
  );
  const others: SourceFile[] = [];
  for (const path of wanted) if (!given.has(path)) others.push(...(await find(path)).files);
  return others;
}

/** The result as lines for people. */
export function checkText({ ok, files, problems }: CheckResult): string {
  const count = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;
  const verdict = ok
    ? 'no errors'
    : count(problems.filter(({ severity }) => severity === 'error').length, 'error');
  return [...problems.map(problemLine), `${count(files, 'file')}: ${verdict}`].join('\n');
}
