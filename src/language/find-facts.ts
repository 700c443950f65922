/** Finds facts in a line: wordings first, then typed values told apart by cues; one span feeds one fact. */

import { candidatesFor, isHeadTime, isPartOnly, withEnds } from './candidates.ts';
import { type Claim, claimOf, readValue } from './claims.ts';
import type { CutClause } from './clauses.ts';
import type { CompiledContext } from './compiled.ts';
import { contactCues } from './contact-times.ts';
import { type CueHit, isBackWithSomebody, isOfAName, onlySays, rankFacts } from './cues.ts';
import { findMentions } from './grammar/find-mentions.ts';
import type { Mention } from './grammar/mention.ts';
import { namedInside } from './named-inside.ts';
import { findNear } from './near-wordings.ts';
import { type Line, spanOf } from './normalise.ts';
import {
  isAnyPlace,
  isDefined,
  isGreeting,
  isNegated,
  isOwnReport,
  isTested,
  isToDial,
  isWhatFor,
} from './not-a-value.ts';
import { isPastDay } from './past-days.ts';
import { findPhrases, stemOf, type Unit, unitsOf } from './phrases.ts';
import { placeFacts } from './place-facts.ts';
import type { PlacedFact } from './placed-fact.ts';
import { plainest } from './plainest.ts';
import type { ReadingContext, Span } from './reading.ts';
import { settleValues } from './settle-values.ts';
import { tagFacts } from './tag-facts.ts';
import { instead, replacesOneBefore, withoutCue } from './without-cue.ts';

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
    mentions.map((mention) => [mention, candidatesFor(mention, compiled, words, context.now)] as const),
  );
  const open = new Set(context.open ?? []);
  const cues: readonly CueHit[] = findPhrases(compiled.cues, unitWords(words))
    .map((hit) => ({ fact: hit.payload, from: hit.from, to: hit.to }))
    .filter((cue) => compiled.readers.get(cue.fact)?.cueOnly !== true || !isBackWithSomebody(cue, tokens))
    .filter((cue) => !isOfAName(cue, tokens))
    .filter((cue, _at, all) => !onlySays(cue, all, tokens));
  const unclear: { at: Span; between: readonly string[] }[] = [];
  const taken: boolean[] = [];
  const claims: Claim[] = [];
  const free = (from: number, to: number): boolean => !taken.slice(from, to).some(Boolean);
  const take = (claim: Claim): void => {
    claims.push(claim);
    for (let at = claim.from; at < claim.to; at += 1) taken[at] = true;
  };

  const hits = [
    ...findPhrases(compiled.wordings, units),
    ...findPhrases(compiled.strict, unitsOf(tokens, true)),
  ]
    .filter(
      (hit) =>
        !hit.payload.bare ||
        bareAllowed(hit.payload.fact, hit.from, hit.to, tokens.length, open, cues, standsAlone(hit, words)),
    )
    .sort((a, b) => b.size - a.size || b.to - b.from - (a.to - a.from) || a.from - b.from);
  for (const hit of hits) {
    if (!free(hit.from, hit.to) || endsInside(tokens, hit.from, hit.to, hit.payload.form)) continue;
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
      isDefined(tokens, hit.from, hit.to) ||
      (!typedKind(compiled, hit.payload.fact) && isWhatFor(mentions, tokens, hit.from)) ||
      (hit.payload.fact === 'doNotSay' && isOwnReport(tokens, hit.from)) ||
      isToDial(tokens, hit.from, hit.to) ||
      isDenial(hit, hits, words) ||
      datesAnother(hit, mentions, fitting, cues, tokens) ||
      isOfPastDay(hit, mentions, words, compiled) ||
      isGreeting(tokens, hit.from, hit.to)
    )
      continue;
    const same = hits.filter(
      (other) => other.from === hit.from && other.to === hit.to && other.size === hit.size,
    );
    const facts = [...new Set(same.map((other) => other.payload.fact))];
    const chosen = choose(facts, hit.from, hit.to, cues, open, claims);
    const value =
      same.find((other) => other.payload.fact === chosen.fact)?.payload.value ?? hit.payload.value;
    // "From two to four" is one wording with two values: both ends are told.
    const ends = same.some(
      (other) => other.payload.value !== value && typedKind(compiled, other.payload.fact),
    );
    if (!chosen.sure || ends) {
      for (const twin of same) {
        const { fact } = twin.payload;
        if (
          fact !== chosen.fact &&
          (!chosen.sure || twin.payload.value !== value) &&
          !claims.some((claim) => claim.fact === fact)
        )
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
    .filter(({ mention }) => !replacesOneBefore(mention, mentions, allCues, words))
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
    if (asserted(hit.fact) || hit.tokens.some((at) => taken[at]) || isWhatFor(mentions, tokens, hit.from))
      continue;
    if (hit.fact === 'doNotSay' && isOwnReport(tokens, hit.from)) continue;
    if (isToDial(tokens, hit.from, hit.to)) continue;
    claims.push({ fact: hit.fact, value: hit.value, from: hit.from, to: hit.to, cued: true });
    for (const at of hit.tokens) taken[at] = true;
  }
  for (const claim of namedInside(mentions, claims, fitting, compiled, tokens, context, cues))
    claims.push(claim);
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
    facts: settleValues(
      line,
      tagFacts(
        line,
        plainest(claims, clauses, compiled, mentions, line.tokens),
        clauses,
        mentions,
        context.listener === 'unit',
        compiled,
      ),
    ),
    unclear,
    mentions,
  };
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

/** "Anyone at risk? No." is one entry of a form. */
const isAnswer = (tokens: Line['tokens'], to: number): boolean =>
  tokens[to - 2]?.word === '?' && /^(yes|no|none|nobody)$/.test(tokens[to - 1]?.word ?? '');

/** A wording does not reach over the end of a sentence, and an entry of a form not over a comma. */
function endsInside(tokens: Line['tokens'], from: number, to: number, form: boolean): boolean {
  if (form && isAnswer(tokens, to)) return false;
  return tokens
    .slice(from, to)
    .some(
      ({ word }, at) =>
        /^[;!?\n]$/.test(word) ||
        (form && word === ',') ||
        (word === '.' && !/^(mr|mrs|ms|dr|st|no|\p{L})$/u.test(tokens[from + at - 1]?.word ?? '')),
    );
}

/** "No power cut" denies a power cut, and does not say "no power". */
const isDenial = (hit: Hit, hits: readonly Hit[], words: readonly string[]): boolean =>
  /^(no|not)$/.test(words[hit.from] ?? '') &&
  hits.some(
    ({ from, to, payload }) =>
      from === hit.from + 1 &&
      to > hit.to &&
      payload.fact === hit.payload.fact &&
      payload.value === hit.payload.value,
  );

interface Hit {
  from: number;
  to: number;
  payload: { fact: string; value: string };
}

const typedKind = (compiled: CompiledContext, fact: string): boolean =>
  (compiled.readers.get(fact)?.types.size ?? 0) > 0;

/** A wording that is only a day, said of a day that lies behind: "you called on Monday". */
const isOfPastDay = (
  { from, to, payload }: Hit,
  mentions: readonly Mention[],
  words: readonly string[],
  { readers }: CompiledContext,
): boolean => {
  const start = words[from] === 'on' ? from + 1 : from;
  const day = mentions.find((one) => one.type === 'date' && one.from <= start && to <= one.to);
  return day !== undefined && readers.get(payload.fact)?.lies !== 'past' && isPastDay(day, words);
};

/** "The date in the order is Monday": a cue right before a date says whose it is, against a wording that is only this date. */
function datesAnother(
  hit: { from: number; to: number; payload: { fact: string } },
  mentions: readonly Mention[],
  fitting: ReadonlyMap<Mention, ReadonlySet<string>>,
  cues: readonly CueHit[],
  tokens: Line['tokens'],
): boolean {
  const { from, to } = hit;
  const date = mentions.find((one) => one.type === 'date' && one.from <= from && to <= one.to);
  if (!date) return false;
  const named = (facts: (fact: string) => boolean): boolean =>
    cues.some(
      (cue) =>
        facts(cue.fact) &&
        cue.to <= date.from &&
        cue.to >= date.from - 3 &&
        !tokens.slice(cue.to, date.from).some(({ word }) => /^[.,;:!?\n]$/.test(word)),
    );
  const others = fitting.get(date) ?? new Set<string>();
  return named((fact) => others.has(fact)) && !named((fact) => fact === hit.payload.fact);
}
