/** The fact of a typed value that no cue names: the one that was asked, that knows the value, or the only one left. */
import { HOUR } from '../model/time.ts';
import { type Claim, farness, readValue } from './claims.ts';
import type { CompiledContext } from './compiled.ts';
import type { CueHit } from './cues.ts';
import { COUNT_NOUNS } from './english/places-and-codes.ts';
import type { Mention } from './grammar/mention.ts';
import type { ReadingContext } from './reading.ts';
import { isTakenBack } from './settle-values.ts';

export interface FallBack {
  fact?: string;
  between: readonly string[];
}

/** Without a cue: the fact that was asked, the one whose wordings name the value, or the only one left. */
export function withoutCue(
  mention: Mention,
  candidates: ReadonlySet<string>,
  compiled: CompiledContext,
  filled: ReadonlySet<string>,
  open: ReadonlySet<string>,
  words: readonly string[],
  context: ReadingContext,
): FallBack {
  const ratios = [...candidates].filter((id) => compiled.readers.get(id)?.types.has('ratio'));
  const taking =
    mention.type === 'ratio' && ratios.length > 0 && !/^1 of/.test(mention.value) ? ratios : [...candidates];
  const own = taking.filter((id) => {
    const reader = compiled.readers.get(id);
    if (
      reader?.lies === 'future' &&
      mention.type === 'time' &&
      /^(since|from)$/.test(words[mention.from - 1] ?? '') &&
      !/From$|Start$/.test(id)
    )
      return false;
    return reader !== undefined && !(mention.type === 'count' && !reader.types.has('count'));
  });
  const asked = [...candidates].filter((id) => open.has(id));
  if (asked.length === 1 && words.length <= 8) return { fact: asked[0], between: [] };
  const free = own.filter((id) => !filled.has(id) && compiled.readers.get(id)?.cueOnly !== true);
  const tokens = words.map((word) => ({ word }));
  const naming = free.filter((id) => {
    const reader = compiled.readers.get(id);
    return reader?.values.has(readValue(mention, reader, tokens, context)) === true;
  });
  if (mention.type === 'count' && !mention.share && !countsSomething(mention, words)) return { between: [] };
  if (words[mention.to] === 'in' && free.includes('reportCount')) return { fact: 'reportCount', between: [] };
  if (naming.length === 1) return { fact: naming[0], between: [] };
  // Ten o'clock just gone, or the one of tomorrow: two facts name it, and the nearer hour is meant.
  const far = naming.map((id) => farness(mention, compiled.readers.get(id), tokens, context));
  const nearest = Math.min(...far);
  if (naming.length > 1 && far.filter((one) => one < nearest + 6 * HOUR).length === 1)
    return { fact: naming[far.indexOf(nearest)], between: [] };
  if (free.length === 1 && (mention.type !== 'count' || own.length === 1))
    return { fact: free[0], between: [] };
  const counted = mention.type !== 'count' || COUNT_NOUNS.has(words[mention.to] ?? '');
  return { between: free.length > 1 && counted && mention.end !== 'second' ? free : [] };
}

/** "Not 64 homes, it is 46", "5 calls, I mean 3": the value behind takes the fact of the one taken back. */
export function instead(
  mention: Mention,
  mentions: readonly Mention[],
  claims: readonly Claim[],
  words: readonly string[],
): FallBack | undefined {
  const before = mentions.filter((other) => other.type === mention.type && other.to <= mention.from).at(-1);
  if (!before) return undefined;
  const near = mention.from - before.to <= 5;
  const denied = near && words.slice(Math.max(0, before.from - 3), before.from).includes('not');
  if (!denied && !isTakenBack(words.slice(before.to, mention.from))) return undefined;
  const claim = claims.find((one) => one.from === before.from);
  return claim && { fact: claim.fact, between: [] };
}

function countsSomething(mention: Mention, words: readonly string[]): boolean {
  const after = words[mention.to] ?? '';
  if (COUNT_NOUNS.has(after)) return true;
  if (mention.form === 'ordinal') return false;
  if (mention.form === 'word' && Number(mention.value) < 3) return false;
  // "I said three" names an hour, not so many of something.
  if (/^(said|promised)$/.test(words[mention.from - 1] ?? '') && !/^\p{L}/u.test(after)) return false;
  return !/^\p{L}/u.test(after) || /^(in|on|and|at|by|since|from|so|now|off|all)$/.test(after);
}

/** "93.20, no wait, the visit was not in it, 112.80": what mends an amount before it is of the same fact, whatever is named between. */
export function replacesOneBefore(
  mention: Mention,
  mentions: readonly Mention[],
  cues: readonly CueHit[],
  words: readonly string[],
): boolean {
  const before = mentions.filter((other) => other.type === mention.type && other.to <= mention.from).at(-1);
  if (!before || !isTakenBack(words.slice(before.to, mention.from))) return false;
  const own = (from: number, to: number): boolean =>
    to >= from && !words.slice(from, to).some((word) => /^[.,;:!?–\n]$/.test(word));
  return !cues.some(
    (cue) =>
      (cue.from >= before.to && own(cue.to, mention.from) && mention.from - cue.to < 3) ||
      (cue.from >= mention.to && own(mention.to, cue.from) && cue.from - mention.to < 2),
  );
}
