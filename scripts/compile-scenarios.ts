/** Compiles the scenarios of a folder on disk: what the app is built with and what golden runs play. */
import { CHAINS } from '../machines/index.ts';
import { type Compiled, compileScenario, modelVocabulary, sortProblems } from '../src/authoring/index.ts';
import { filesBelow } from '../src/cli/source-files.ts';

/** All scenarios and plays below `<root>/scenarios`, or below one folder of it, with what is wrong with them. */
export async function compileLibrary(root: string, folder = ''): Promise<Compiled> {
  const { files, problems } = await filesBelow(root)(`scenarios/${folder}`);
  const compiled = compileScenario(files, modelVocabulary(CHAINS));
  return { ...compiled, problems: sortProblems([...problems, ...compiled.problems]) };
}
