/** Which of several times a promise means: the one bound to its deed, not to another event. */
import { OTHER_EVENTS } from './english/promise-words.ts';
import { frame, stands } from './frames.ts';
import type { Mention } from './grammar/mention.ts';
import { type Line, textOf } from './normalise.ts';

const otherEvents = frame(OTHER_EVENTS);

/** Tokens of a promise's deed: "I will ring you". */
export interface Deed {
  from: number;
  to: number;
}

const PREPOSITIONS = /^(by|at|on|before|in|within|until|till|around|about|after|for|,)$/;
const BEHIND_THE_DEED = 20;
const PART_OF_WINDOW = 50;
const OF_ANOTHER_EVENT = 100;

/** True when the words right before a time name what happens then: "the window closes at six". */
function ofAnotherEvent(line: Line, mention: Mention, deed: Deed): boolean {
  let at = mention.from;
  while (PREPOSITIONS.test(line.tokens[at - 1]?.word ?? '') && line.tokens[at - 1]?.word !== ',') at -= 1;
  const least = mention.from >= deed.to ? Math.max(deed.to, at - 4) : at - 4;
  let from = at;
  while (from > Math.max(0, least) && !/^[,.;]$/.test(line.tokens[from - 1]?.word ?? '')) from -= 1;
  return from < at && stands(otherEvents, textOf(line, from, at));
}

function farness(line: Line, mention: Mention, deed: Deed): number {
  const behind = mention.from >= deed.from;
  const distance = behind ? Math.max(0, mention.from - deed.to) : BEHIND_THE_DEED + deed.from - mention.to;
  const other = ofAnotherEvent(line, mention, deed) ? OF_ANOTHER_EVENT : 0;
  return distance + other + (mention.end ? PART_OF_WINDOW : 0);
}

/** The mention nearest to a deed; the first one when no deed is given. */
export function boundTo(
  line: Line,
  mentions: readonly Mention[],
  deed: Deed | undefined,
): Mention | undefined {
  if (!deed || mentions.length < 2) return mentions[0];
  return mentions.reduce((best, one) => (farness(line, one, deed) < farness(line, best, deed) ? one : best));
}
