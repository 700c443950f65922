/** Words of a story about which a trainer has decided: wherever they stand, they are read so. */
import type { ClaimedWords } from '../language/with-claims.ts';
import type { Scenario } from '../model/scenario.ts';
import type { CaseInHand } from './run-shape.ts';

export function settledClaims(scenario: Scenario, text: string, about: CaseInHand): ClaimedWords[] {
  return (scenario.contests ?? [])
    .filter(
      (each) => each.about === undefined || each.about === about.journey || each.about === about.incident,
    )
    .flatMap(({ words, claim }) => placesOf(words, text).map(([from, to]) => ({ from, to, claim })));
}

/** Where words stand in a text, in whatever case and with whatever blanks between them. */
function placesOf(words: string, text: string): (readonly [number, number])[] {
  const parts = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"));
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(whole)].map(({ index, 0: found }) => [index, index + found.length] as const);
}
