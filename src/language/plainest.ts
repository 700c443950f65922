/** Of several claims the plain one counts: a number before "some", a guess as a guess, an hour before its morning, what "since" names before what began. */
import type { Claim } from './claims.ts';
import type { CutClause } from './clauses.ts';
import type { CompiledContext } from './compiled.ts';
import type { Mention } from './grammar/mention.ts';
import type { Token } from './normalise.ts';

/** The claims without those that a plainer one makes idle. */
export function plainest(
  claims: readonly Claim[],
  clauses: readonly CutClause[],
  compiled: CompiledContext,
  mentions: readonly Mention[],
  tokens: readonly Token[],
): readonly Claim[] {
  const isSince = ({ from }: Claim): boolean =>
    tokens.slice(Math.max(0, from - 2), from).some(({ word }) => word === 'since');
  const typed = (claim: Claim): boolean => mentions.some((one) => one.from === claim.from);
  return claims.filter((claim) => {
    const reader = compiled.readers.get(claim.fact);
    const clause = clauses.find((one) => claim.from >= one.from && claim.from < one.to);
    const rivals = claims.filter((one) => one !== claim && one.fact === claim.fact);
    // "Some customers ..., 31000 of them".
    if (reader?.types.has('count') && !/\d/.test(claim.value) && rivals.some(({ value }) => /\d/.test(value)))
      return false;
    // "This morning around eight".
    if (
      reader?.types.has('time') &&
      !typed(claim) &&
      !/\d/.test(claim.value) &&
      rivals.some((one) => isNear(one, claim))
    )
      return false;
    // "Off since 04:05, the change started at four": what began is not what is off.
    if (
      /Since$/.test(claim.fact) &&
      !isSince(claim) &&
      rivals.some((one) => isSince(one) && one.from < claim.from)
    )
      return false;
    // "Probably water in the joint" is what is supposed, where a case asks for that.
    return !(claim.fact === 'rootCause' && compiled.readers.has('hypothesis') && clause?.tags.has('hedged'));
  });
}

const isNear = (one: Claim, other: Claim): boolean => one.from >= other.from && one.from - other.to < 3;
