/** Windows that are proposed in a question: "10 to 12?", "is ten to twelve all right for you?". */
import type { Token } from '../normalise.ts';
import type { ClockSaid } from './mention.ts';

const OPENS =
  /^(is|would|does|will|shall|we|i|say|how|what|about|so|and|or|then|maybe|perhaps|between|from|,|:|–|.+day|tomorrow|today|morning|afternoon|okay|right)$/;
const CLOSES =
  /^(all|right|alright|okay|ok|fine|good|suit|suits|work|works|possible|convenient|you|for|with|by|then|be|do|him|her|instead|also|too|,|please|on|.+day|tomorrow|today)$/;
const SENTENCE = /^[.?!;\n]$/;
/** A visit is given a few hours; "five to ten" is a time [A]. */
const LONGEST_WINDOW = 4;

/** Nothing but the hours is asked about, in words that propose. */
export function isProposal(
  tokens: readonly Token[],
  from: { at: number; hour: number },
  to: { to: number; clock: ClockSaid },
): boolean {
  if (to.clock.hour - from.hour > LONGEST_WINDOW) return false;
  const words = tokens.map(({ word }) => word);
  const before = words.slice(0, from.at);
  const opening = before.slice(before.findLastIndex((word) => SENTENCE.test(word)) + 1);
  const end = words.findIndex((word, at) => at >= to.to && SENTENCE.test(word));
  return (
    words[end] === '?' &&
    opening.every((word) => OPENS.test(word)) &&
    words.slice(to.to, end).every((word) => CLOSES.test(word))
  );
}
