/** The door of the room that reads, checks and compiles scenario files. */
export type {
  CompiledPlay,
  CompiledScenario,
  LoadedScenario,
  ScenarioIndexEntry,
} from '../model/compiled.ts';
export { acceptSettled, acceptWording } from './accept-wording.ts';
export { type Compiled, compileScenario, type SourceFile } from './compile.ts';
export { fileRole } from './file-role.ts';
export { indexOf } from './library.ts';
export { suggest } from './nearest.ts';
export { isClean, type Position, type Problem, sortProblems } from './problem.ts';
export { type ReadSession, readSession } from './read-session.ts';
export { readYaml, type YamlFile } from './read-yaml.ts';
export { type FileKind, jsonSchema } from './schema/known-keys.ts';
export { fullMove } from './short-form.ts';
export { modelVocabulary, type Vocabulary } from './vocabulary.ts';
export { MOST_BYTES } from './yaml/source-text.ts';
