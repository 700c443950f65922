/** Ways to break the toy files in a test. */
import { compileScenario } from '../../src/authoring/compile.ts';
import type { Problem } from '../../src/authoring/problem.ts';
import type { Vocabulary } from '../../src/authoring/vocabulary.ts';
import { TOY_PLAY, TOY_SCENARIO } from './toy-scenario.ts';

/** The text with one passage replaced; throws when the passage is not there, so that no test passes by accident. */
export function swap(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`the toy file does not hold ${from}`);
  return text.replace(from, () => to);
}

/** Problems of the toy scenario alone. */
export function problemsOf(source: string | Uint8Array, vocabulary?: Vocabulary): Problem[] {
  return compileScenario([{ file: 'scenarios/toy/scenario.yaml', source }], vocabulary).problems;
}

/** Problems of the toy scenario with one passage replaced. */
export function problemsWith(from: string, to: string, vocabulary?: Vocabulary): Problem[] {
  return problemsOf(swap(TOY_SCENARIO, from, to), vocabulary);
}

/** Problems of the toy play with one passage replaced, beside the whole toy scenario. */
export function playProblemsWith(from: string, to: string): Problem[] {
  return compileScenario([
    { file: 'scenarios/toy/scenario.yaml', source: TOY_SCENARIO },
    { file: 'scenarios/toy/plays/expert.yaml', source: swap(TOY_PLAY, from, to) },
  ]).problems;
}
