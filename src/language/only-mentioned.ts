/** Words in a question that would ask for a fact elsewhere and only say when or where what is asked happens. */
import type { CutClause } from './clauses.ts';
import type { Token } from './normalise.ts';

/** What a "when" that asks may stand behind. */
const ASKS_WHEN =
  /^(since|and|but|so|or|then|,|–|:|from|till|until|by|exactly|tell|know|ask|say|me|us|remember|recall|see|check|about|for|on|just)$/;
/** How long something will go on is not since when. */
const HOW_LONG_AHEAD =
  /(^| )how long (do|does|will|would|can|could|should|must|may|is it going|are (you|they|we) going)( |$)/;
const PLACE_WORD = /^(street|road|lane|house|town|village|area)$/;
const AT_A_PLACE = /^(in|on|at|along|down|up|from|over|outside|round|around)$/;
/** What asks for a thing of its own. */
const WH = /^(and |so |okay |but )?(what|who|which|where|how) /;
/** A time beside which something happened. */
const BESIDE = /^(before|after|around|until|till|since)$/;

const REACHES = /(^| )(reach|ring|call|phone|dial|text|speak|get hold)( |$)/;

/** "Who is on duty, and at which number?" asks for the number one rings somebody at, and for no number of the case. */
function isNumberToRing(clause: CutClause, tokens: readonly Token[], to: number): boolean {
  if (tokens[to - 1]?.word !== 'number') return false;
  const words = tokens.slice(0, to - 1).map(({ word }) => word);
  const before = words.slice(words.findLastIndex((word) => /^[.?!;\n]$/.test(word)) + 1).join(' ');
  if (/(^| )(at|under) (which|what)$/.test(before)) return true;
  if (/(^| )on (which|what)$/.test(before)) return REACHES.test(clause.text);
  return /^((and|so|but|okay|then) )*whom? .* and (what|which|what is (the|his|her|their|your))$/.test(
    before,
  );
}

/** True where the words of a fact, asked for elsewhere, only name the circumstances here. */
export function isOnlyMentioned(
  fact: string,
  clause: CutClause,
  tokens: readonly Token[],
  hit: { from: number; to: number },
): boolean {
  const word = (at: number): string => tokens[at]?.word ?? '';
  if (word(hit.from) === 'when' && hit.from > clause.from && !ASKS_WHEN.test(word(hit.from - 1))) return true;
  if (!/phone|contact/i.test(fact) && isNumberToRing(clause, tokens, hit.to)) return true;
  if (/Since$/.test(fact) && HOW_LONG_AHEAD.test(clause.text)) return true;
  return (
    PLACE_WORD.test(word(hit.to - 1)) &&
    AT_A_PLACE.test(word(hit.from - (/^(the|your|this|that)$/.test(word(hit.from - 1)) ? 2 : 1))) &&
    !/(^| )(which|what|name|number) /.test(clause.text)
  );
}

/** "Did anything change before the 1st?" asks what changed, not when. */
export const isBeside = (clause: CutClause, tokens: readonly Token[], from: number): boolean => {
  const word = (at: number): string => tokens[at]?.word ?? '';
  // "What do you lose when it drops?"
  const opening = clause.from + 1;
  if (
    tokens.slice(opening, from).some(({ word: one }) => /^(when|whenever|while|if|once)$/.test(one)) &&
    WH.test(clause.text)
  )
    return true;
  const at = /^(the|your|that|this|shortly|just)$/.test(word(from - 1)) ? from - 2 : from - 1;
  return (
    BESIDE.test(word(at)) &&
    /^(and |so |but |okay |then )*(did|do|does|has|have|had|what|who|which|where|how|why|was there|is there|were there|anything|anybody|anyone) /.test(
      clause.text,
    )
  );
};
