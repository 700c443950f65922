/** Cuts a line into sentences and clauses and tags each: negated, question, conditional, quoted, hedged, future. */
import {
  CLAUSE_OPENERS,
  CONCESSIVE,
  CONDITIONAL,
  DENIES_ALL,
  DOUBTED,
  FUTURE,
  HEDGES,
  NEGATORS,
  QUESTION_OPENERS,
  REPORTING,
  SPLITTERS,
  WANTED,
} from './english/clause-words.ts';
import { type Frame, frame, stands } from './frames.ts';
import { type Line, textOf } from './normalise.ts';
import type { ClauseTag } from './reading.ts';

export interface CutClause {
  /** First token and the one behind the last. */
  from: number;
  to: number;
  /** Index of its sentence. */
  sentence: number;
  /** Text of the clause and its offset in the line. */
  text: string;
  offset: number;
  tags: ReadonlySet<ClauseTag>;
  /** Token from which the negation reaches, if any. */
  negatedFrom?: number;
  endsWithQuestion: boolean;
  /** A whole statement is denied here or earlier in the sentence, up to a "but". */
  denied: boolean;
  /** A condition that takes nothing back: "even if there is no news". */
  concessive: boolean;
  /** In quotation marks, or what somebody else only thinks or wants: not passed on as a fact. */
  cited: boolean;
  /** What somebody wants. */
  wanted: boolean;
}

const openers = frame(CLAUSE_OPENERS, '^');
const splitters = new Set(SPLITTERS);
const negators = frame(NEGATORS);
const hedges = frame(HEDGES);
const future = frame(FUTURE);
const conditional = frame(CONDITIONAL);
const concessive = frame(CONCESSIVE, '^');
const questions = frame(QUESTION_OPENERS, '^');
const reporting = frame(REPORTING);
const doubted = frame(DOUBTED);
const wanted = frame(WANTED);
const deniesAll = frame(DENIES_ALL);

function endsSentence(line: Line, at: number): boolean {
  const word = line.tokens[at]?.word ?? '';
  if (word === '?' || word === '!' || word === ';' || word === '\n') return true;
  return word === '.' && !/^(ms|mr|mrs|dr|st)$/.test(line.tokens[at - 1]?.word ?? '');
}

function opensClause(line: Line, at: number): boolean {
  const from = line.starts[at];
  if (from === undefined) return false;
  return stands(openers, line.norm.slice(from, from + 60));
}

/** True when a new clause starts at this token. */
function startsClause(line: Line, at: number): boolean {
  const word = line.tokens[at]?.word ?? '';
  const before = line.tokens[at - 1]?.word ?? '';
  if (before === '–' || before === '(') return true;
  if (before === ':')
    return !/(^|[ .?!,])(so|right|okay|ok|confirming|confirm|back|summary|recap|clear|no|correction|heard|repeat|is|next (word|note|update|news)) :$/.test(
      line.norm.slice(Math.max(0, (line.starts[at] ?? 0) - 18), (line.starts[at] ?? 1) - 1),
    );
  if (splitters.has(word)) {
    if (word === 'so' && /^(far|that|much|many|long|sorry)$/.test(line.tokens[at + 1]?.word ?? ''))
      return false;
    return !(word === 'while' && before === 'a');
  }
  if (word === 'please' && /^[.?!]$/.test(line.tokens[at + 1]?.word ?? '.')) return false;
  if (before === ',') return opensClause(line, /^(and|then|or)$/.test(word) ? at + 1 : at);
  if (word === 'and') return opensClause(line, line.tokens[at + 1]?.word === 'then' ? at + 2 : at + 1);
  if (/^(even|also)$/.test(word)) return /^(if|when)$/.test(line.tokens[at + 1]?.word ?? '');
  return false;
}

/** Clauses of a line, in order. */
export function cutClauses(line: Line, persons: Frame | undefined): readonly CutClause[] {
  const quotes = quotedTokens(line);
  const clauses: CutClause[] = [];
  let from = 0;
  let sentence = 0;
  let reported = false;
  let denied = false;
  const push = (to: number, last: boolean): void => {
    let start = from;
    while (start < to && /^[,.;!?–:\n()]$/.test(line.tokens[start]?.word ?? '')) start += 1;
    if (start < to) {
      const clause = tagClause(line, start, to, sentence, last, quotes, reported, persons);
      reported = clause.tags.has('quoted') && !last;
      denied = !/^but /.test(clause.text) && (denied || stands(deniesAll, clause.text));
      clauses.push(denied ? denyAll(clause) : clause);
    }
    if (last) {
      sentence += 1;
      reported = false;
      denied = false;
    }
    from = to;
  };
  for (let at = 0; at < line.tokens.length; at += 1) {
    if (endsSentence(line, at)) {
      push(at + 1, true);
    } else if (at > from && startsClause(line, at)) push(at, false);
  }
  if (from < line.tokens.length) push(line.tokens.length, true);
  return clauses;
}

/** What is denied as a whole asserts nothing of it, however the clauses within are cut. */
const denyAll = (clause: CutClause): CutClause => ({
  ...clause,
  denied: true,
  negatedFrom: clause.negatedFrom ?? clause.from,
  tags: new Set([...clause.tags, 'negated']),
});

/** Tokens inside quotation marks. */
function quotedTokens(line: Line): ReadonlySet<number> {
  const inside = new Set<number>();
  let open = -1;
  line.tokens.forEach((token, at) => {
    if (token.word !== '"') return;
    if (open < 0) open = at;
    else {
      for (let step = open; step <= at; step += 1) inside.add(step);
      open = -1;
    }
  });
  return inside;
}

function tagClause(
  line: Line,
  from: number,
  to: number,
  sentence: number,
  last: boolean,
  quotes: ReadonlySet<number>,
  reported: boolean,
  persons: Frame | undefined,
): CutClause {
  const text = textOf(line, from, to);
  const tags = new Set<ClauseTag>();
  const asked = last && /\?$/.test(text);
  const matches = (pattern: Frame): boolean => stands(pattern, text);
  if (asked || matches(questions)) tags.add('question');
  if (matches(conditional)) tags.add('conditional');
  if (matches(hedges)) tags.add('hedged');
  if (matches(future)) tags.add('future');
  const stops = /^(but|then)\b/.test(text);
  if (reported && !stops) tags.add('quoted');
  if (matches(reporting) || (persons && matches(persons))) tags.add('quoted');
  let inQuotes = 0;
  for (let at = from; at < to; at += 1) if (quotes.has(at)) inQuotes += 1;
  if (inQuotes * 2 > to - from) tags.add('quoted');
  const cited = inQuotes * 2 > to - from || (tags.has('quoted') && matches(doubted));
  const negatedFrom = negation(line, text, from);
  if (negatedFrom !== undefined) tags.add('negated');
  return {
    from,
    to,
    sentence,
    text,
    offset: line.starts[from] ?? 0,
    tags,
    negatedFrom,
    endsWithQuestion: asked,
    denied: false,
    concessive: matches(concessive),
    cited,
    wanted: tags.has('quoted') && matches(wanted),
  };
}

/** The token at which a negation starts; "no," at the start of a clause is an answer. */
function negation(line: Line, text: string, from: number): number | undefined {
  for (const found of negators.allIn(text)) {
    const token = from + text.slice(0, found.index).split(' ').length - 1;
    const next = line.tokens[token + 1]?.word ?? '';
    const answer =
      found.words === 'no' &&
      (token === from || line.tokens[token - 1]?.word === ',') &&
      /^(,|it|that|\.|!|–|one|not|i)$/.test(next);
    const only = found.words === 'not' && (next === 'only' || next === 'sure');
    // "A yes or a no" is an answer that is wanted.
    const choice =
      (found.words === 'no' && /^(or|a|your|his|her|their|the)$/.test(line.tokens[token - 1]?.word ?? '')) ||
      line.tokens[token - 1]?.word === '/';
    if (!answer && !only && !choice) return token;
  }
  return undefined;
}
