/** What belongs to a request: the time by which an answer is wanted is no value of anything else. */
import type { Mention } from './grammar/mention.ts';
import { type Line, spanOf } from './normalise.ts';
import type { PlacedFact } from './placed-fact.ts';
import type { Span } from './reading.ts';

/** What somebody wants done by a time may be any fact that is due; the time of a request is no other value. */
const DUE_FACT = /Due$|^(answerNeededBy|neededByDate)$/;

/** Words for an answer, behind which a day says when it is wanted: "reply today before five". */
const ANSWERS =
  /(^| )(answers?|reply|replies|respond|response|decide|decision|yes|no|word|know|back|(answer|tell|ring|call|text|write|message|mail) (me|us)|back to (me|us))( (on|by|already|still|here|it|this|,))*$/;

const LAST_DAY = /^(by|before|until|till)$/;
const BEFORE_A_TIME = /^(by|before|at|until|till|within|around|about|,)$/;

/** "Please answer by noon today" says when an answer is wanted, not when anything else is: its words end with the time. */
export function inRequest(place: { at: Span }, request: Span | undefined): boolean {
  return request !== undefined && place.at[1] >= request[1] - 1 && place.at[0] <= request[1] + 8;
}

/** The day in "answer today before five", "answer by Monday": it stands behind the words for an answer and says by when. */
function isDayOfRequest(fact: PlacedFact, request: Span, line: Line, mentions: readonly Mention[]): boolean {
  const day = mentions.find((one) => one.type === 'date' && one.from <= fact.from && fact.to <= one.to);
  if (!day || spanOf(line, day.from, day.to)[0] < request[0]) return false;
  const start = line.tokens.findIndex(({ from }) => from >= request[0]);
  const before = line.tokens.slice(start, day.from).map(({ word }) => word);
  if (LAST_DAY.test(before.at(-1) ?? '')) return ANSWERS.test(before.slice(0, -1).join(' '));
  const time = mentions.find((one) => one.type === 'time' && one.from > day.to && one.from - day.to <= 2);
  return (
    time !== undefined &&
    inRequest({ at: spanOf(line, time.from, time.to) }, request) &&
    line.tokens.slice(day.to, time.from).every(({ word }) => BEFORE_A_TIME.test(word)) &&
    ANSWERS.test(before.join(' '))
  );
}

/** True when a value only says by when an answer is wanted. */
export function isTimeOfRequest(
  fact: PlacedFact,
  request: Span | undefined,
  line: Line,
  mentions: readonly Mention[],
): boolean {
  if (request === undefined || DUE_FACT.test(fact.fact)) return false;
  return (!fact.sure && inRequest(fact, request)) || isDayOfRequest(fact, request, line, mentions);
}
