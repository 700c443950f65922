/** Gives claims their tags: denied, quoted, hedged; what is only asked is left out. */
import type { Claim } from './claims.ts';
import type { CutClause } from './clauses.ts';
import type { CompiledContext, FactReader } from './compiled.ts';
import { WISHES } from './english/known-facts.ts';
import { OPPOSITES } from './english/known-values.ts';
import type { Mention } from './grammar/mention.ts';
import { type Line, spanOf } from './normalise.ts';
import {
  deniedByTheNext,
  isForgotten,
  isInSingleQuotes,
  isNegated,
  isOnlyAsked,
  isUnknown,
} from './not-a-value.ts';
import type { PlacedFact } from './placed-fact.ts';

/** The facts of claims in order of the text, each value once; `asks` when a question back between units states nothing. */
export function tagFacts(
  line: Line,
  claims: readonly Claim[],
  clauses: readonly CutClause[],
  mentions: readonly Mention[],
  asks: boolean,
  compiled: CompiledContext,
): readonly PlacedFact[] {
  const sorted = [...claims].sort((a, b) => a.from - b.from);
  const deniedAfter = deniedByTheNext(clauses);
  const found: PlacedFact[] = [];
  for (const claim of sorted) {
    const clause = clauses.find((one) => claim.from >= one.from && claim.from < one.to);
    if (clause?.tags.has('conditional') && claim.fact === 'answerNeededBy') continue;
    const typed = mentions.some((mention) => mention.from === claim.from);
    if (clause && typed && isOnlyAsked(line, clause, claim, asks)) continue;
    const reader = compiled.readers.get(claim.fact);
    // A reference stays the reference, whatever is said or denied of it.
    const names = reader?.fact.kind === 'id';
    const denied = clause !== undefined && isNegated(line, claim, clause, mentions, reader?.lies === 'past');
    const other = denied && clause && !isUnknown(line, clause, claim) ? otherValue(claim, reader) : undefined;
    const negated =
      clause !== undefined &&
      other === undefined &&
      (denied || isForgotten(line, claim) || (deniedAfter.has(clause) && !names && claim.to <= clause.to));
    const viewed = clause?.wanted === true && !WISHES.has(claim.fact);
    const quoted = (clause?.cited === true && !names) || viewed || isInSingleQuotes(line, claim);
    const hedged = claim.about === true || clause?.tags.has('hedged') === true;
    const at = spanOf(line, claim.from, claim.to);
    const { fact, ambiguous, from, to, cued: sure = false } = claim;
    const value = other ?? claim.value;
    const twice = found.some((one) => one.fact === fact && one.value === value && one.negated === negated);
    if (twice) continue;
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

/** "She did not give her PIN": of a fact with two sides the denied one says the other. */
function otherValue({ fact, value }: Claim, reader: FactReader | undefined): string | undefined {
  const others = OPPOSITES[fact]?.[value];
  if (!reader || !others) return undefined;
  return (
    others.find((other) => reader.values.has(other)) ?? (reader.fact.kind === 'yesNo' ? others[0] : undefined)
  );
}
