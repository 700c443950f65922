/** Values that stand inside a longer wording and are named by it too. */
import { type Claim, claimOf, readValue } from './claims.ts';
import type { CompiledContext } from './compiled.ts';
import type { CueHit } from './cues.ts';
import type { Mention } from './grammar/mention.ts';
import type { Line } from './normalise.ts';
import type { ReadingContext } from './reading.ts';

/** Typed values inside a longer wording that are the known value of one more fact: "our change CHG-3071". */
export function namedInside(
  mentions: readonly Mention[],
  claims: readonly Claim[],
  fitting: ReadonlyMap<Mention, ReadonlySet<string>>,
  compiled: CompiledContext,
  tokens: Line['tokens'],
  context: ReadingContext,
  cues: readonly CueHit[],
): readonly Claim[] {
  const told = new Set(claims.map(({ fact }) => fact));
  const inside: Claim[] = [];
  for (const mention of mentions) {
    const said =
      mention.type === 'id'
        ? /^([A-Z]|\d{4}$)/.test(mention.value)
        : mention.end === 'first' ||
          (mention.clock?.bare === false && !mention.end) ||
          (mention.type === 'count' && /^\d{2,}$/.test(tokens[mention.from]?.word ?? ''));
    if (!said) continue;
    const around =
      claims.find((claim) => claim.from <= mention.from && mention.to <= claim.to) ??
      (mention.type === 'id'
        ? claims.find((claim) => claim.from < mention.from && claim.to > mention.from)
        : undefined);
    const smaller = !around || around.to - around.from < mention.to - mention.from;
    if (smaller || (mention.type !== 'id' && around.to - around.from === mention.to - mention.from)) continue;
    const window = mention.end === 'first' && /To$|End$/.test(around.fact);
    if (!window && compiled.readers.get(around.fact)?.types.size) continue;
    const naming = [...(fitting.get(mention) ?? [])].filter((fact) => {
      const reader = compiled.readers.get(fact);
      if (window) return /From$|Start$/.test(fact) && !told.has(fact);
      if (mention.type === 'count' && !isCued(fact, mention, cues)) return false;
      return !told.has(fact) && reader?.values.has(readValue(mention, reader, tokens, context));
    });
    const [fact] = naming;
    if (naming.length !== 1 || fact === undefined) continue;
    told.add(fact);
    inside.push({ ...claimOf(mention, fact, compiled, tokens, context), cued: true });
  }
  return inside;
}

/** "All 12 runbooks run" names no twelve orders that are due. */
const isCued = (fact: string, { from, to }: Mention, cues: readonly CueHit[]): boolean =>
  cues.some((cue) => cue.fact === fact && cue.from <= to + 2 && cue.to >= from - 3);
