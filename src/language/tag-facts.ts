/** Gives claims their tags: denied, quoted, hedged; what is only asked is left out. */
import type { Claim } from './claims.ts';
import type { CutClause } from './clauses.ts';
import { WISHES } from './english/known-facts.ts';
import type { Mention } from './grammar/mention.ts';
import { type Line, spanOf } from './normalise.ts';
import { deniedByTheNext, isForgotten, isInSingleQuotes, isNegated, isOnlyAsked } from './not-a-value.ts';
import type { PlacedFact } from './placed-fact.ts';

/** The facts of claims in order of the text, each value once; `asks` when a question back between units states nothing. */
export function tagFacts(
  line: Line,
  claims: readonly Claim[],
  clauses: readonly CutClause[],
  mentions: readonly Mention[],
  asks: boolean,
): readonly PlacedFact[] {
  const sorted = [...claims].sort((a, b) => a.from - b.from);
  const deniedAfter = deniedByTheNext(clauses);
  const found: PlacedFact[] = [];
  for (const claim of sorted) {
    const clause = clauses.find((one) => claim.from >= one.from && claim.from < one.to);
    if (clause?.tags.has('conditional') && claim.fact === 'answerNeededBy') continue;
    const typed = mentions.some((mention) => mention.from === claim.from);
    if (clause && typed && isOnlyAsked(line, clause, claim, asks)) continue;
    const negated =
      clause !== undefined &&
      (isNegated(line, claim, clause, mentions) || isForgotten(line, claim) || deniedAfter.has(clause));
    const viewed = clause?.wanted === true && !WISHES.has(claim.fact);
    const quoted = clause?.cited === true || viewed || isInSingleQuotes(line, claim);
    const hedged = claim.about === true || clause?.tags.has('hedged') === true;
    const at = spanOf(line, claim.from, claim.to);
    const twice = found.some(
      (one) => one.fact === claim.fact && one.value === claim.value && one.negated === negated,
    );
    if (twice) continue;
    const { fact, value, ambiguous, from, to, cued: sure = false } = claim;
    found.push({
      fact,
      value,
      at,
      negated,
      hedged,
      quoted,
      ...(ambiguous === undefined ? {} : { ambiguous }),
      from,
      to,
      sure,
    });
  }
  return found;
}
