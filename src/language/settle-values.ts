/** Two values for one fact in one breath: a correction counts the last, "46 or 64" is neither. */
import type { Line } from './normalise.ts';
import type { PlacedFact } from './placed-fact.ts';

/** Between two values so far apart nobody mends or chooses any more, in words and commas. */
const NEAR = 8;
/** What was taken back at once may be followed by why: "93, no wait, the visit was not in it, 112". */
const FAR = 14;

const TAKES_BACK =
  /(^| )(no wait|wait no|i mean|i meant|(?<!(am|are|so|very) )sorry|correction|make that|scratch that|strike that|or rather|rather|i should say|no it is|no make it|scrap that|scratch that|no scrap|turned it round|wrong way round|to be exact|more exactly|to be precise|or better|my mistake|typo|beg your pardon|pardon)( |$)/;

const TAKES_BACK_AT_ONCE =
  /^(no wait|wait no|correction|make that|scratch that|strike that|scrap that|no scrap|my mistake|i mean)( |$)/;

/** "..., sorry, I mean ...": what stands before is taken back by what follows. */
export const isTakenBack = (between: readonly string[]): boolean =>
  (isOneSentence(between) &&
    (/^(no|well|or well)( (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+))?$/.test(
      plain(between),
    ) ||
      TAKES_BACK.test(plain(between)))) ||
  (isOneSentence(between, FAR) && TAKES_BACK_AT_ONCE.test(plain(between)));

const isOneSentence = (between: readonly string[], far: number = NEAR): boolean =>
  between.length <= far &&
  !between.some((word, at) => /^[.!?;]$/.test(word) && word !== between[at + 1] && word !== between[at - 1]);

const plain = (words: readonly string[]): string =>
  words.filter((word) => /[\p{L}\p{N}]/u.test(word)).join(' ');

const isChoice = (between: readonly string[]): boolean =>
  isOneSentence(between) && /(^| )or( |$)/.test(plain(between));

const isSaid = (fact: PlacedFact): boolean => !fact.negated && !fact.quoted;

/** Facts in order of the text; of a value that was taken back nothing stays, of a choice both values in one. */
export function settleValues(line: Line, facts: readonly PlacedFact[]): readonly PlacedFact[] {
  const settled: PlacedFact[] = [];
  for (const fact of facts) {
    const at = settled.findLastIndex((other) => other.fact === fact.fact && isSaid(other));
    const before = settled[at];
    if (!before || !isSaid(fact)) {
      settled.push(fact);
      continue;
    }
    const between = line.tokens.slice(before.to, fact.from).map((token) => token.word);
    if (isTakenBack(between)) settled.splice(at, 1, fact);
    else if (isChoice(between))
      settled[at] = { ...before, value: `${before.value} or ${fact.value}`, to: fact.to };
    else settled.push(fact);
  }
  return settled;
}
