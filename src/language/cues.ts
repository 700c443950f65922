/** Finds the fact a value belongs to by the cue words around it. */
import type { Mention } from './grammar/mention.ts';
import type { Token } from './normalise.ts';

export interface CueHit {
  fact: string;
  from: number;
  to: number;
  /** Takes so much off the cost, to win over an equal. */
  nearer?: number;
}

const FARTHEST = 12;
/** A preposition alone says less than a word for the thing. */
const BARE = 1.1;

const WRITES = /(^| )(ring|call|phone|text|message|write|email|mail|ping|dial)( \S+){0,2}$/;
const COMES = /(^| )(i|we)( \S+){0,3} (get|come|be|am|are|report)$/;

/** "I ring you back by nine": somebody is back with somebody, not the service. */
export function isBackWithSomebody(cue: CueHit, tokens: readonly Token[]): boolean {
  if (tokens[cue.from]?.word !== 'back') return false;
  const before = tokens
    .slice(Math.max(0, cue.from - 5), cue.from)
    .map((token) => token.word)
    .join(' ');
  return WRITES.test(before) || COMES.test(before);
}

/** "The order desk rings you": who does it says nothing of the order. */
export function isOfAName(cue: CueHit, tokens: readonly Token[]): boolean {
  return /^(desk|team|department)$/.test(tokens[cue.to]?.word ?? '');
}

/** "Late start comes to 50": words for "is" name nothing behind a cue of another fact. */
export function onlySays(cue: CueHit, cues: readonly CueHit[], tokens: readonly Token[]): boolean {
  if (!/^(comes|makes|=|is|are|now|credit|refund)$/.test(tokens[cue.from]?.word ?? '')) return false;
  const before = cues.filter((other) => other.to === cue.from);
  return before.length > 0 && !before.some((other) => other.fact === cue.fact);
}

/** "By about nine", but not "hear it from me at nine": a preposition speaks for what it stands before. */
const isRightBefore = (between: readonly Token[]): boolean =>
  between.length === 0 ||
  (between.length === 1 &&
    /^(about|around|roughly|approximately|the|say|,|on|at|-)$/.test(between[0]?.word ?? ''));

/** Cost of tying a mention to a cue: distance, commas, other values between; lower is nearer. */
function cueCost(
  mention: Mention,
  cue: CueHit,
  tokens: readonly Token[],
  mentions: readonly Mention[],
): number | undefined {
  const before = cue.to <= mention.from;
  const inside = cue.from < mention.to && cue.to > mention.from;
  if (inside) return undefined;
  const [from, to] = before ? [cue.to, mention.from] : [mention.to, cue.from];
  const bracketed = !before && tokens[mention.to]?.word === '(';
  let cost = to - from + (before || bracketed ? 0 : 1.5);
  if (cost > FARTHEST + 4) return undefined;
  for (let at = from; at < to; at += 1) {
    const word = tokens[at]?.word ?? '';
    if (/^[.;?!\n]$/.test(word) && tokens[at - 1]?.word !== 'mr') return undefined;
    if (/^[,–(/|]$/.test(word) && !(at === mention.to && word === '(')) cost += before ? 5 : 7;
    // "16 (late repair), 25 (visit)": what is in brackets belongs to what stands before them.
    if (word === ')') cost += 9;
    if (word === 'and' || word === 'but') cost += 3;
  }
  for (const other of mentions) {
    if (other === mention || other.from < from || other.to > to) continue;
    const pair = other.end === 'first' && mention.end === 'second';
    if (!pair) cost += other.type === mention.type ? 8 : 2;
  }
  const bare =
    cue.to - cue.from === 1 &&
    /^(from|to|by|until|till|before|after|between|at|on|in|and)$/.test(tokens[cue.from]?.word ?? '');
  if (bare && (!before || !isRightBefore(tokens.slice(from, to)))) return undefined;
  const value = cost + (bare ? BARE : 0) - Math.min(3, (cue.to - cue.from - 1) * 1.2) - (cue.nearer ?? 0);
  return value <= FARTHEST ? value : undefined;
}

/** Costs of all facts for one mention, cheapest first. */
export function rankFacts(
  mention: Mention,
  candidates: ReadonlySet<string>,
  cues: readonly CueHit[],
  tokens: readonly Token[],
  mentions: readonly Mention[],
): readonly { fact: string; cost: number }[] {
  const best = new Map<string, number>();
  for (const cue of cues) {
    if (!candidates.has(cue.fact)) continue;
    const cost = cueCost(mention, cue, tokens, mentions);
    if (cost !== undefined && cost < (best.get(cue.fact) ?? Infinity)) best.set(cue.fact, cost);
  }
  return [...best].map(([fact, cost]) => ({ fact, cost })).sort((a, b) => a.cost - b.cost);
}
