/** Names as people type them on the command line: in any case, and with a hint when they are misspelt. */
import { suggest } from '../authoring/index.ts';

/** The nearest names, or all there are when none is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  return suggest(word, names, names.length === 0 ? 'There is none.' : `There is: ${names.join(', ')}.`);
}

/** The known name that was meant: "F1" is f1, unless another one is called exactly F1. */
export function nameMeant<N extends string>(word: string, names: readonly N[]): N | undefined {
  const small = word.toLowerCase();
  return names.find((name) => name === word) ?? names.find((name) => name.toLowerCase() === small);
}
