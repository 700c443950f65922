/** The scenarios the command line plays: those of the current folder, else those that Baton ships with. */
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHAINS } from '../../machines/index.ts';
import { type Compiled, compileScenario, modelVocabulary, type SourceFile } from '../authoring/index.ts';
import type { CompiledPlay, CompiledScenario, LoadedScenario } from '../model/compiled.ts';
import { CannotDo, cannotUse, WrongUsage } from './answer.ts';
import { didYouMean, nameMeant } from './near-names.ts';
import { filesBelow } from './source-files.ts';

/** Two folders above this file, as source and as built file alike. */
const SHIPPED = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Folder that holds `scenarios`. */
function homeOf(cwd: string): string {
  return existsSync(join(cwd, 'scenarios')) ? cwd : SHIPPED;
}

async function compileBelow(home: string, path: string): Promise<Compiled & { files: SourceFile[] }> {
  const { files } = await filesBelow(home)(path);
  return { ...compileScenario(files, modelVocabulary(CHAINS)), files };
}

/** Every sound scenario of the library. */
export async function allScenarios(cwd: string): Promise<CompiledScenario[]> {
  return (await compileBelow(homeOf(cwd), 'scenarios')).scenarios;
}

/** Every sound scenario with its plays. */
export async function wholeLibrary(cwd: string): Promise<LoadedScenario[]> {
  const { scenarios, plays } = await compileBelow(homeOf(cwd), 'scenarios');
  return scenarios.map((scenario) => ({
    scenario,
    plays: plays.filter((play) => play.scenario === scenario.id),
  }));
}

/** Names of the scenarios' folders. */
async function foldersOf(home: string): Promise<string[]> {
  const entries = await readdir(join(home, 'scenarios'), { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/** One scenario with its plays, by its id in any case. Only its own folder is compiled. */
export async function loadScenario(cwd: string, asked: string): Promise<LoadedScenario> {
  const home = homeOf(cwd);
  const id = nameMeant(asked, await foldersOf(home));
  const compiled = id === undefined ? undefined : await compileBelow(home, join('scenarios', id));
  const scenario = compiled?.scenarios.find((each) => each.id === id);
  if (compiled && scenario) return { scenario, plays: compiled.plays.filter((play) => play.scenario === id) };
  if (compiled && compiled.problems.length > 0) throw cannotUse(compiled.problems);
  const ids = (await allScenarios(cwd)).map((each) => each.id);
  throw new WrongUsage(`There is no scenario "${asked}". ${didYouMean(asked, ids)}`);
}

/** A play by its name in the library, or from a file of its own. */
export async function findPlay(
  cwd: string,
  { scenario, plays }: LoadedScenario,
  nameOrFile: string,
): Promise<CompiledPlay> {
  const names = plays.map((play) => play.name);
  const meant = nameMeant(nameOrFile, names);
  const named = plays.find((play) => play.name === meant);
  if (named) return named;
  const file = isAbsolute(nameOrFile) ? nameOrFile : resolve(cwd, nameOrFile);
  const isFile = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile) return playOfFile(cwd, scenario, file);
  const looksLikeFile = /[\\/]|\.ya?ml$/.test(nameOrFile);
  const what = looksLikeFile
    ? `There is no file "${nameOrFile}".`
    : `"${scenario.id}" has no play "${nameOrFile}".`;
  throw new WrongUsage(`${what} ${didYouMean(basename(nameOrFile, extname(nameOrFile)), names)}`);
}

async function playOfFile(cwd: string, scenario: CompiledScenario, file: string): Promise<CompiledPlay> {
  const home = homeOf(cwd);
  const shown = relative(cwd, file) || file;
  const [own, beside] = await Promise.all([
    filesBelow(cwd)(shown),
    filesBelow(home)(join('scenarios', scenario.id, 'scenario.yaml')),
  ]);
  // Wherever it lies, it counts as a play of the scenario asked for.
  const [source] = own.files;
  if (!source) throw new CannotDo(`${shown} cannot be read.`);
  const asPlay = { ...source, file: `scenarios/${scenario.id}/plays/${basename(file)}` };
  const compiled = compileScenario([...beside.files, asPlay], modelVocabulary(CHAINS));
  const [play] = compiled.plays;
  if (play && play.scenario === scenario.id) return play;
  const problems = compiled.problems
    .filter((problem) => problem.file === asPlay.file)
    .map((problem) => ({ ...problem, file: shown }));
  if (problems.length > 0) throw cannotUse(problems);
  throw new WrongUsage(`${shown} is a play of another scenario than "${scenario.id}".`);
}
