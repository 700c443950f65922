/** Finds facts in a line: wordings first, then typed values told apart by cues; one span feeds one fact. */

import { HOUR } from '../model/time.ts';
import { candidatesFor, isHeadTime, isPartOnly, withEnds } from './candidates.ts';
import { type Claim, claimOf, farness, readValue } from './claims.ts';
import type { CutClause } from './clauses.ts';
import type { CompiledContext } from './compiled.ts';
import { contactCues } from './contact-times.ts';
import { type CueHit, isBackWithSomebody, isOfAName, rankFacts } from './cues.ts';
import { COUNT_NOUNS } from './english/places-and-codes.ts';
import { findMentions } from './grammar/find-mentions.ts';
import type { Mention } from './grammar/mention.ts';
import { findNear } from './near-wordings.ts';
import { type Line, spanOf } from './normalise.ts';
import { isAnyPlace, isGreeting, isNegated, isTested } from './not-a-value.ts';
import { findPhrases, stemOf, type Unit } from './phrases.ts';
import { placeFacts } from './place-facts.ts';
import type { PlacedFact } from './placed-fact.ts';
import type { ReadingContext, Span } from './reading.ts';
import { isTakenBack, settleValues } from './settle-values.ts';
import { tagFacts } from './tag-facts.ts';

export interface FactsInLine {
  facts: readonly PlacedFact[];
  unclear: readonly { at: Span; between: readonly string[] }[];
  mentions: readonly Mention[];
}

/** Facts of a line, with unclear places and all typed mentions. */
export function findFacts(
  line: Line,
  units: readonly Unit[],
  clauses: readonly CutClause[],
  compiled: CompiledContext,
  context: ReadingContext,
): FactsInLine {
  const { tokens } = line;
  const words = tokens.map((token) => token.word);
  const mentions = findMentions(tokens, { ...compiled, now: context.now });
  const fitting = new Map(
    mentions.map((mention) => [mention, candidatesFor(mention, compiled, words)] as const),
  );
  const open = new Set(context.open ?? []);
  const cues: readonly CueHit[] = findPhrases(compiled.cues, unitWords(words))
    .map((hit) => ({ fact: hit.payload, from: hit.from, to: hit.to }))
    .filter((cue) => compiled.readers.get(cue.fact)?.cueOnly !== true || !isBackWithSomebody(cue, tokens))
    .filter((cue) => !isOfAName(cue, tokens));
  const unclear: { at: Span; between: readonly string[] }[] = [];
  const taken: boolean[] = [];
  const claims: Claim[] = [];
  const free = (from: number, to: number): boolean => !taken.slice(from, to).some(Boolean);
  const take = (claim: Claim): void => {
    claims.push(claim);
    for (let at = claim.from; at < claim.to; at += 1) taken[at] = true;
  };

  const hits = findPhrases(compiled.wordings, units)
    .filter(
      (hit) =>
        !hit.payload.bare ||
        bareAllowed(hit.payload.fact, hit.from, hit.to, tokens.length, open, cues, standsAlone(hit, words)),
    )
    .sort((a, b) => b.size - a.size || b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const hit of hits) {
    if (!free(hit.from, hit.to)) continue;
    const longer = mentions.some(
      (mention) =>
        mention.from <= hit.from &&
        mention.to >= hit.to &&
        mention.to - mention.from > hit.to - hit.from &&
        (mention.type !== 'date' || fitting.get(mention)?.size),
    );
    if (
      longer ||
      isAnyPlace(tokens, hit.from, hit.to) ||
      isTested(tokens, hit.from) ||
      isGreeting(tokens, hit.to - 1)
    )
      continue;
    const same = hits.filter(
      (other) => other.from === hit.from && other.to === hit.to && other.size === hit.size,
    );
    const facts = [...new Set(same.map((other) => other.payload.fact))];
    const chosen = choose(facts, hit.from, hit.to, cues, open, claims);
    const value =
      same.find((other) => other.payload.fact === chosen.fact)?.payload.value ?? hit.payload.value;
    if (!chosen.sure) {
      for (const twin of same) {
        const { fact } = twin.payload;
        if (fact !== chosen.fact && !claims.some((claim) => claim.fact === fact))
          claims.push({ fact, value: twin.payload.value, from: hit.from, to: hit.to, cued: true });
      }
    }
    take({ fact: chosen.fact, value, from: hit.from, to: hit.to, cued: true });
  }

  const filled = new Set(claims.map((claim) => claim.fact));
  const waiting: { mention: Mention; candidates: ReadonlySet<string> }[] = [];
  for (const mention of mentions) {
    if (!free(mention.from, mention.to)) continue;
    if (mention.type === 'address' || mention.type === 'unit') {
      const part = /^(part|bit|end|some|half) of$/.test(
        line.norm
          .slice(0, (line.starts[mention.from] ?? 1) - 1)
          .split(' ')
          .slice(-2)
          .join(' '),
      );
      for (const claim of part ? [] : placeFacts(mention, compiled, cues, tokens)) {
        take(claim);
        filled.add(claim.fact);
      }
      continue;
    }
    const candidates = fitting.get(mention) ?? new Set<string>();
    if (candidates.size && !isHeadTime(mention, words, open)) waiting.push({ mention, candidates });
  }
  const saysWhat = (from: number, to: number): boolean =>
    claims.some(
      (claim) =>
        claim.from >= from &&
        claim.to <= to &&
        /^(enum|text)$/.test(compiled.readers.get(claim.fact)?.fact.kind ?? ''),
    );
  const allCues = [...cues, ...contactCues(line, mentions, clauses, saysWhat)];
  const pairs = waiting
    .flatMap(({ mention, candidates }) =>
      withEnds(mention, candidates, rankFacts(mention, candidates, allCues, tokens, mentions)).map(
        ({ fact, cost }) => ({
          mention,
          fact,
          cost: cost + (isPartOnly(mention, fact, candidates, compiled) ? 4 : 0),
        }),
      ),
    )
    .sort((a, b) => a.cost - b.cost);
  const settled = new Set<Mention>();
  for (const { mention, fact, cost } of pairs) {
    if (settled.has(mention)) continue;
    const rivals = pairs.filter(
      (pair) => pair.mention === mention && pair.fact !== fact && pair.cost - cost < 0.1,
    );
    const known = rivals.filter((rival) =>
      compiled.readers
        .get(rival.fact)
        ?.values.has(readValue(mention, compiled.readers.get(rival.fact), tokens, context)),
    );
    const mine = compiled.readers.get(fact);
    if (rivals.length && known.length && !mine?.values.has(readValue(mention, mine, tokens, context)))
      continue;
    if (filled.has(fact) && rivals.length) continue;
    if (claims.some((claim) => claim.fact === fact) && cost > 4) continue;
    settled.add(mention);
    take({ ...claimOf(mention, fact, compiled, tokens, context), cued: true });
    filled.add(fact);
  }
  for (const { mention, candidates } of waiting) {
    if (settled.has(mention) || !free(mention.from, mention.to)) continue;
    const denied = instead(mention, mentions, claims, words);
    const fallback = denied ?? withoutCue(mention, candidates, compiled, filled, open, words, context);
    if (fallback.fact !== undefined) {
      take(claimOf(mention, fallback.fact, compiled, tokens, context));
      filled.add(fallback.fact);
    } else if (fallback.between.length > 1) {
      unclear.push({ at: spanOf(line, mention.from, mention.to), between: fallback.between });
    }
  }
  const asserted = (fact: string): boolean =>
    claims.some((claim) => {
      if (claim.fact !== fact) return false;
      const clause = clauses.find((one) => claim.from >= one.from && claim.from < one.to);
      return !(clause && isNegated(line, claim, clause, mentions));
    });
  for (const hit of findNear(compiled.near, line, units)) {
    if (asserted(hit.fact) || hit.tokens.some((at) => taken[at])) continue;
    claims.push({ fact: hit.fact, value: hit.value, from: hit.from, to: hit.to, cued: true });
    for (const at of hit.tokens) taken[at] = true;
  }
  for (const claim of namedInside(mentions, claims, fitting, compiled, tokens, context)) claims.push(claim);
  for (const { payload, from, to } of hits) {
    const { fact, value, bare } = payload;
    const kind = compiled.readers.get(fact)?.fact.kind;
    if (
      bare ||
      value.includes(', ') ||
      !/^(id|place)$/.test(kind ?? '') ||
      claims.some((claim) => claim.fact === fact)
    )
      continue;
    const around = claims.find((claim) => claim.from <= from && to <= claim.to);
    if (around && !/^(id|place)$/.test(compiled.readers.get(around.fact)?.fact.kind ?? ''))
      claims.push({ fact, value, from, to, cued: true });
  }
  return {
    facts: settleValues(line, tagFacts(line, claims, clauses, mentions, context.listener === 'unit')),
    unclear,
    mentions,
  };
}

/** Typed values inside a longer wording that are the known value of one more fact: "our change CHG-3071". */
function namedInside(
  mentions: readonly Mention[],
  claims: readonly Claim[],
  fitting: ReadonlyMap<Mention, ReadonlySet<string>>,
  compiled: CompiledContext,
  tokens: Line['tokens'],
  context: ReadingContext,
): readonly Claim[] {
  const told = new Set(claims.map(({ fact }) => fact));
  const inside: Claim[] = [];
  for (const mention of mentions) {
    const said =
      mention.type === 'id'
        ? /^([A-Z]|\d{4}$)/.test(mention.value)
        : (mention.clock?.bare === false && !mention.end) ||
          (mention.type === 'count' && /^\d{2,}$/.test(tokens[mention.from]?.word ?? ''));
    if (!said) continue;
    const around = claims.find((claim) => claim.from <= mention.from && mention.to <= claim.to);
    if (!around || around.to - around.from <= mention.to - mention.from) continue;
    if (compiled.readers.get(around.fact)?.types.size) continue;
    const naming = [...(fitting.get(mention) ?? [])].filter((fact) => {
      const reader = compiled.readers.get(fact);
      return !told.has(fact) && reader?.values.has(readValue(mention, reader, tokens, context));
    });
    const [fact] = naming;
    if (naming.length !== 1 || fact === undefined) continue;
    told.add(fact);
    inside.push({ ...claimOf(mention, fact, compiled, tokens, context), cued: true });
  }
  return inside;
}

function unitWords(words: readonly string[]): readonly Unit[] {
  return words.map((word, at) => ({ key: stemOf(word), from: at, to: at + 1 }));
}

/** "Alarm A-7741, critical, ...": a word between commas is an entry of a list. */
const standsAlone = (hit: { from: number; to: number }, words: readonly string[]): boolean =>
  /^[,/;:(\n]$/.test(words[hit.from - 1] ?? '') && /^([,/;.)\n]|)$/.test(words[hit.to] ?? '');

function bareAllowed(
  fact: string,
  from: number,
  to: number,
  words: number,
  open: ReadonlySet<string>,
  cues: readonly CueHit[],
  alone: boolean,
): boolean {
  if (open.has(fact) && words <= 6) return true;
  if (fact === 'perceivedSeverity' && alone) return true;
  return cues.some((cue) => cue.fact === fact && (cue.to === from || cue.from === to || cue.to + 1 === from));
}

function choose(
  facts: readonly string[],
  from: number,
  to: number,
  cues: readonly CueHit[],
  open: ReadonlySet<string>,
  claims: readonly Claim[],
): { fact: string; sure: boolean } {
  const first = facts[0] ?? '';
  if (facts.length === 1) return { fact: first, sure: true };
  const near = facts.filter((fact) =>
    cues.some(
      (cue) =>
        cue.fact === fact && cue.from >= from - 6 && cue.to <= to + 5 && !(cue.from >= from && cue.to <= to),
    ),
  );
  if (near.length === 1 && near[0] !== undefined) return { fact: near[0], sure: true };
  const asked = facts.filter((fact) => open.has(fact));
  if (asked.length === 1 && asked[0] !== undefined) return { fact: asked[0], sure: true };
  const unfilled = facts.filter((fact) => !claims.some((claim) => claim.fact === fact));
  return { fact: unfilled[0] ?? first, sure: false };
}

interface FallBack {
  fact?: string;
  between: readonly string[];
}

/** Without a cue: the fact that was asked, the one whose wordings name the value, or the only one left. */
function withoutCue(
  mention: Mention,
  candidates: ReadonlySet<string>,
  compiled: CompiledContext,
  filled: ReadonlySet<string>,
  open: ReadonlySet<string>,
  words: readonly string[],
  context: ReadingContext,
): FallBack {
  const own = [...candidates].filter((id) => {
    const reader = compiled.readers.get(id);
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
function instead(
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
