/** What looks like the value of a fact and is none: a greeting, what is tested, what works, what is denied. */
import type { Claim } from './claims.ts';
import type { CutClause } from './clauses.ts';
import { DENIED_BEHIND } from './english/clause-words.ts';
import { ASKS_BACK, DENIES_BEFORE, FORGET, PAID_BACK, STATUS_WORDS } from './english/denial-words.ts';
import { OPPOSITES } from './english/known-values.ts';
import { frame, stands } from './frames.ts';
import type { Mention } from './grammar/mention.ts';
import { type Line, textOf } from './normalise.ts';

const deniedBehind = frame(DENIED_BEHIND, '^');
const deniesBefore = frame(DENIES_BEFORE, '^');
const asksBack = frame(ASKS_BACK, '^');

/** "Good morning", "in the morning", "Friday afternoon" say nothing of a morning that somebody had. */
export function isGreeting(tokens: Line['tokens'], from: number, to: number): boolean {
  const at = to - 1;
  if (!/^(morning|afternoon|evening)$/.test(tokens[at]?.word ?? '')) return false;
  const before = tokens[at - 1]?.word ?? '.';
  if (
    to - from === 1 &&
    (/^(tomorrow|every|next)$|day$/.test(before) || isInThe(tokens, at) || /^\d/.test(tokens[to]?.word ?? ''))
  )
    return true;
  return before === 'good' || (/^[.!?\n]$/.test(before) && /^[,.!]$/.test(tokens[at + 1]?.word ?? '.'));
}

const isInThe = (tokens: Line['tokens'], at: number): boolean =>
  tokens[at - 1]?.word === 'the' && tokens[at - 2]?.word === 'in';

/** "One street further", "Area: ..." name no place; "her street", "in the area" do. */
export function isAnyPlace(tokens: Line['tokens'], from: number, to: number): boolean {
  if (to - from !== 1 || !/^(street|road|area|lane|town|region)$/.test(tokens[from]?.word ?? ''))
    return false;
  const before = tokens[from - 1]?.word ?? '';
  return !/^(her|his|their|my|this|that|whole|same)$/.test(before);
}

/** "Ten of ten lines are good" counts none of those that are hit. */
export function isOfWhatWorks(mention: Mention, words: readonly string[]): boolean {
  const behind = words.slice(mention.to, mention.to + 6).join(' ');
  if (/^(are|is|were) \w+ (and|but) not /.test(behind)) return false;
  return /^(of (the|our|your|them) )?(\w+ )?(are|is|were|have|pass|work)( all| now| back| again)* ?(good|fine|up|working|okay|clean|live|in sync|passed|again|back|$|,|\.)/.test(
    behind,
  );
}

/** "Test our side" says what is done, not that it is our side. */
export function isTested(tokens: Line['tokens'], at: number): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const verb = /^(at|on|the)$/.test(before) ? (tokens[at - 2]?.word ?? '') : before;
  return (
    tokens[at]?.word === 'our' && /^(test|check|testing|checking|look|looking|tested|checked)$/.test(verb)
  );
}

/** "Done = clean in the next rain", "counts as done when it stays dry": what the word means, and not that it is so. */
export function isDefined(tokens: Line['tokens'], from: number, to: number): boolean {
  if (to - from !== 1 || !STATUS_WORDS.has(tokens[from]?.word ?? '')) return false;
  const [second, first] = [tokens[from - 2]?.word ?? '', tokens[from - 1]?.word ?? ''];
  return (
    /^(=|when|once|means|only|if|after)$/.test(tokens[to]?.word ?? '') ||
    (first === 'as' && /^(counts?|counted|it|this|that|job)$/.test(second))
  );
}

/** "25.00 for the missed visit", "credit for the late start": what an amount is for is named, not told. */
export function isWhatFor(mentions: readonly Mention[], tokens: Line['tokens'], from: number): boolean {
  const article = /^(the|a|an|that|this|his|her|their)$/.test(tokens[from - 1]?.word ?? '') ? 1 : 0;
  const link = from - article - 1;
  if (tokens[link]?.word !== 'for') return false;
  const back = tokens.slice(Math.max(0, link - 3), link).some(({ word }) => PAID_BACK.has(word));
  return back || mentions.some(({ to, type }) => to === link && /^(money|count|time)$/.test(type));
}

const NOBODY = /^(nobody \w*|no one|none \w*)$/;

/** "I have not checked whether": nothing is said of the thing itself. */
export function isUnknown(line: Line, clause: CutClause, claim: Claim): boolean {
  const words = textOf(line, clause.negatedFrom ?? clause.from, claim.from);
  return (
    /(^| )(know|knows|checked?|checking|ask|asked|sure|whether|say|tell|told|mean|confirm|confirmed|heard|looked|if|promise)( |$)/.test(
      words,
    ) || clause.tags.has('conditional')
  );
}

/** A negation reaches to the end of its clause; "no" before a noun only over that noun; never past a word of time. */
export function isNegated(
  line: Line,
  claim: Claim,
  clause: CutClause,
  mentions: readonly Mention[],
  past = false,
): boolean {
  if (clause.denied) return true;
  const typed = mentions.some((mention) => mention.from === claim.from && mention.type !== 'address');
  if (typed && stands(deniedBehind, textOf(line, claim.to, clause.to))) return true;
  const start = clause.negatedFrom;
  if (start === undefined || start >= claim.from) return false;
  // "It is not the router, and no cable was cut".
  if (/^(no|not|nor|neither)$/.test(line.tokens[claim.from - 1]?.word ?? '')) return true;
  const word = line.tokens[start]?.word ?? '';
  const between = line.tokens.slice(start + 1, claim.from).map((token) => token.word);
  // "Nobody is said to be in danger" denies it all.
  if (
    OPPOSITES[claim.fact] &&
    NOBODY.test(`${word} ${between[0] ?? ''}`) &&
    !between.some((one) => /^(since|from|by|and|for|,)$/.test(one))
  )
    return true;
  if (
    /^(no|nothing|without|nobody)$/.test(word) &&
    (between.length > 2 ||
      between.some((one) => /^(since|from|at|by|on|in|and|for|to|with|the|,)$/.test(one)))
  )
    return false;
  // "It did not connect at ten past one": when it was stands.
  if (typed && past && between.length > 1 && between.at(-1) === 'at') return false;
  // "Days without a line 13.20", "price not billed 19.60": what an amount is for.
  const amount = typed && /^\d+\.\d{2}$/.test(line.tokens[claim.from]?.word ?? '');
  if (amount && between.length > 0 && between.length < 3) return false;
  if (
    typed &&
    (between.at(-1) === 'before' ||
      (between.some((one) => /^(since|from|until|till|before|after)$/.test(one)) && between.length > 1))
  )
    return false;
  const thought = /^(think|believe|suppose|expect|say|mean)$/.test(between[0] ?? '');
  return !between.includes(',') && (thought || !/(^| )(it|that|this) is( |$)/.test(between.join(' ')));
}

/** Clauses whose statement the next sentence denies: "Coded as done. It isn't." */
export function deniedByTheNext(clauses: readonly CutClause[]): ReadonlySet<CutClause> {
  const denied = new Set<CutClause>();
  clauses.forEach((clause, at) => {
    const before = clauses[at - 1];
    if (!before || before.sentence === clause.sentence) return;
    // "Smoke alarm? No, medical."
    const answered = before.endsWithQuestion && /^no(?= ?[,.:;!–\n]|$)/.test(clause.text);
    if (answered || stands(deniesBefore, clause.text)) denied.add(before);
  });
  return denied;
}

/** "Forget the 03:50 from my first mail". */
export function isForgotten(line: Line, claim: Claim): boolean {
  return line.tokens.slice(Math.max(0, claim.from - 4), claim.from).some(({ word }) => FORGET.has(word));
}

/** Between units a question back states nothing: "is it the 8th or the 10th?". */
export function isOnlyAsked(line: Line, clause: CutClause, claim: Claim, betweenUnits: boolean): boolean {
  if (!betweenUnits || !clause.endsWithQuestion) return false;
  return stands(asksBack, textOf(line, clause.from, clause.to)) && claim.to <= clause.to;
}

const SINGLE_QUOTES = /(?<=^|[\s(])'([^'\n]|'(?=\p{L})){3,80}'(?=[\s.,;:!?)]|$)/gu;

/** "It is 'pending order'": a word in marks is named, not quoted. */
const NAMES_IT = /(\bis|'s|’s|\bwas|:)\s*$/i;

/** 'Customer absent' in single quotation marks is what stands or was said elsewhere. */
export function isInSingleQuotes(line: Line, claim: Claim): boolean {
  const [first, last] = [line.tokens[claim.from], line.tokens[claim.to - 1]];
  if (!first || !last || !line.source.includes("'")) return false;
  return [...line.source.replace(/[’‘]/g, "'").matchAll(SINGLE_QUOTES)].some(
    (quote) =>
      quote.index <= first.from &&
      last.to <= quote.index + quote[0].length &&
      !NAMES_IT.test(line.source.slice(0, quote.index)),
  );
}

/** "I did not tell her to restart": a report, and no word to others what not to say. */
export const isOwnReport = (tokens: Line['tokens'], from: number): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ word }) => /^(did|have|was|were)$/.test(word)) ||
  (tokens[from]?.word === 'did' && tokens[from + 1]?.word === 'not');

/** "Please dial three zeros": a number to be dialled says nothing of what happened with it. */
export function isToDial(tokens: Line['tokens'], from: number, to: number): boolean {
  const number = tokens
    .slice(from, to)
    .every(({ word }) => /^(\d+|three|triple|double|zeros?|zeroes|nine|one)$/.test(word));
  const before = tokens[from - 2]?.word ?? '.';
  return (
    number &&
    /^(dial|ring|call|try|press)$/.test(tokens[from - 1]?.word ?? '') &&
    !/^(cannot|not|could|did|she|he|they|never)$/.test(before)
  );
}
