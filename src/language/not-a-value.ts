/** What looks like the value of a fact and is none: a greeting, what is tested, what works, what is denied. */
import type { Claim } from './claims.ts';
import type { CutClause } from './clauses.ts';
import { DENIED_BEHIND } from './english/clause-words.ts';
import { frame, stands } from './frames.ts';
import type { Mention } from './grammar/mention.ts';
import { type Line, textOf } from './normalise.ts';

const deniedBehind = frame(DENIED_BEHIND, '^');

/** "Good morning" says nothing of a morning. */
export function isGreeting(tokens: Line['tokens'], at: number): boolean {
  if (!/^(morning|afternoon|evening)$/.test(tokens[at]?.word ?? '')) return false;
  const before = tokens[at - 1]?.word ?? '.';
  return before === 'good' || (/^[.!?\n]$/.test(before) && /^[,.!]$/.test(tokens[at + 1]?.word ?? '.'));
}

/** "Ten of ten lines are good" counts none of those that are hit. */
export function isOfWhatWorks(mention: Mention, words: readonly string[]): boolean {
  const behind = words.slice(mention.to, mention.to + 6).join(' ');
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

/** A negation reaches to the end of its clause; "no" before a noun only over that noun; never past a word of time. */
export function isNegated(
  line: Line,
  claim: Claim,
  clause: CutClause,
  mentions: readonly Mention[],
): boolean {
  if (clause.denied) return true;
  const typed = mentions.some((mention) => mention.from === claim.from && mention.type !== 'address');
  if (typed && stands(deniedBehind, textOf(line, claim.to, clause.to))) return true;
  const start = clause.negatedFrom;
  if (start === undefined || start >= claim.from) return false;
  const word = line.tokens[start]?.word ?? '';
  const between = line.tokens.slice(start + 1, claim.from).map((token) => token.word);
  if (
    /^(no|nothing|without|nobody)$/.test(word) &&
    (between.length > 2 || between.some((one) => /^(since|from|at|by|on|in|and|for|to|the|,)$/.test(one)))
  )
    return false;
  if (
    typed &&
    between.some((one) => /^(since|from|until|till|before|after)$/.test(one)) &&
    between.length > 1
  )
    return false;
  return !between.includes(',') && !/(^| )(it|that|this) is( |$)/.test(between.join(' '));
}
