/** "Did you mean ...?" for a misspelt name of the command line. */
import { suggest } from '../authoring/index.ts';

/** The nearest names, or all there are when none is near. */
export function didYouMean(word: string, names: readonly string[]): string {
  return suggest(word, names, names.length === 0 ? 'There is none.' : `There is: ${names.join(', ')}.`);
}
