/** How what was found stands in its sentence: said, denied, supposed, asked, or of people in general. */
import { firstMatch, frame, stands } from '../frames.ts';
import type { Fit, SignedSentence } from './find-blame.ts';
import { has, type Node } from './nodes.ts';

const BORDER = /^([,:–()>=/"]|but|because|cause)$/;
/** "And", "as" and "for" begin something new only before somebody or something that does it. */
function isBorder(nodes: readonly Node[], at: number): boolean {
  const [node, next] = [nodes[at], nodes[at + 1]];
  if (node === undefined || BORDER.test(node.words) || has(node, 'SO', 'HENCE', 'BECAUSE')) return true;
  if (!/^(and|as|for|since|or)$/.test(node.words)) return false;
  if (has(next, 'YOU', 'THEY', 'IT', 'WE', 'HERFOLK', 'SOMEBODY') || next?.words === 'there') return true;
  return (
    /^(as|since)$/.test(node.words) &&
    has(next, 'HERS', 'DEV', 'YOURX', 'HERDATA', 'CUST', 'KIN') &&
    nodes.slice(at + 2, at + 6).some((other) => has(other, 'COP', 'AUX'))
  );
}

/** The first node of the part of the sentence that node `at` stands in. */
function partStart({ nodes }: SignedSentence, at: number): number {
  let start = at;
  while (start > 0 && !isBorder(nodes, start - 1)) start -= 1;
  return start;
}

const WHENEVER = /^(when|once|whenever|until|till|after|before|while|how|where|what|which)$/;

/** In a condition, or behind what is only looked for; a statement may follow a condition: "unless they sleep it is yours". */
function isSupposed(sentence: SignedSentence, { from }: Fit): boolean {
  const { nodes } = sentence;
  const start = partStart(sentence, from);
  for (let at = start; at < from; at += 1) {
    const words = nodes[at]?.words ?? '';
    if (has(nodes[at], 'SEEK')) return true;
    if (words === 'if' && nodes[at - 1]?.words === 'as') continue;
    if (
      /^(if|unless|whether)$/.test(words) ||
      (at === start && at < from && /^(had|were|should|suppose|supposing)$/.test(words))
    )
      return !isMainClause(nodes, at + 1, from);
  }
  const before = nodes[from - 1];
  return (
    WHENEVER.test(before?.words ?? '') &&
    has(nodes[from], 'YOU') &&
    !(has(nodes[from - 2], 'WENT_WRONG') || nodes[from - 2]?.words === 'only')
  );
}

/** Behind the condition the sentence goes on: "if you had no line it was your router". */
const isMainClause = (nodes: readonly Node[], at: number, from: number): boolean =>
  nodes.slice(at, from).some((node) => has(node, 'COP')) ||
  (from > at + 1 && has(nodes[from], 'IT') && has(nodes[from + 1], 'COP'));

/** Words that deny only what stands right behind them: "without service"; "nothing is wrong with it" denies all of it. */
const deniesNext = (nodes: readonly Node[], at: number): boolean =>
  /^(without|nothing|none|no|rather than|instead of|neither)$/.test(nodes[at]?.words ?? '') &&
  !has(nodes[at + 1], 'COP', 'AUX', 'WRONG');

/** Denied before it in its part, or right behind it. */
function isDenied(sentence: SignedSentence, fit: Fit, deniesItself: boolean): boolean {
  const { nodes } = sentence;
  const within = nodes.slice(fit.from, fit.to);
  // "You were in and we were not there."
  if (has(within.at(-1), 'MISDEED') && has(within.at(-2), 'WE')) return true;
  return (
    isDeniedBefore(sentence, fit) ||
    isDeniedBehind(nodes, fit) ||
    (!deniesItself && within.some((node) => has(node, 'NOT') && !has(node, 'DISCLAIM')))
  );
}

/** "You did not give a wrong address" denies the mistake, not the deed. */
function isDoneRight(nodes: readonly Node[], { to }: Fit): boolean {
  return nodes
    .slice(to, to + 3)
    .some((node) => has(node, 'BADX', 'BAD', 'WRONG') || /^(anything|a_thing|any|wrongly)$/.test(node.words));
}

function isDeniedBefore(sentence: SignedSentence, { from }: Fit): boolean {
  const { nodes } = sentence;
  const start = partStart(
    sentence,
    has(nodes[from], 'SO', 'HENCE', 'BECAUSE') || nodes[from]?.words === 'because' ? from + 1 : from,
  );
  // "A card of ours keeps dropping out."
  if (
    has(nodes[from], 'FAILS', 'NEGOUT', 'MISDEED') &&
    nodes.slice(start, from).some((node) => has(node, 'OUR', 'OURS', 'OURN') || node.words === 'ours')
  )
    return true;
  for (let at = start; at < from; at += 1)
    if (has(nodes[at], 'NOT') && (at === from - 1 || !deniesNext(nodes, at))) return true;
  // "Do not say: customer's router".
  if (
    nodes[start - 1]?.words === ':' &&
    nodes
      .slice(0, start)
      .some(
        (node, at) => has(node, 'NOT') && /^(say|mention|tell|write|use)$/.test(nodes[at + 1]?.words ?? ''),
      )
  )
    return true;
  // What follows from something that is not so is said, not denied: "they found nothing, so it is yours".
  if (isBorder(nodes, from) || isBorder(nodes, from - 1)) return false;
  return has(nodes[from - 1], 'NOT') || (has(nodes[from - 1], 'HEDGE', 'ADV') && has(nodes[from - 2], 'NOT'));
}

function isDeniedBehind(nodes: readonly Node[], { from, to }: Fit): boolean {
  // "The fault comes from our joint."
  if (
    has(nodes[to - 1], 'BLAMED', 'FAULTN') &&
    has(nodes[to], 'POINTS', 'COP', 'BECAUSE') &&
    has(nodes[to + 1], 'OURS', 'OURN', 'WE', 'OUR')
  )
    return true;
  // "That nobody opened the door, is false."
  if (
    nodes[to]?.words === ',' &&
    has(nodes[to + 1], 'COP') &&
    /^(wrong|incorrect|false|untrue|nonsense)$/.test(nodes[to + 2]?.words ?? '')
  )
    return true;
  // "His handset and his divert tested all right."
  const end = nodes.findIndex(({ words }, at) => at >= to && /^[,.;:–]$/.test(words));
  if (
    to - from <= 2 &&
    has(nodes[from], 'HERS') &&
    nodes.slice(to, end).some((node) => has(node, 'GOOD')) &&
    !nodes.slice(to, end).some((node) => has(node, 'NOT'))
  )
    return true;
  let at = to;
  while (at < nodes.length && at < to + 3 && has(nodes[at], 'COP', 'AUX', 'HEDGE')) at += 1;
  if (has(nodes[from], 'ABSENT', 'CPE', 'USERFAULT') && has(nodes[to], 'NOT')) return true;
  return (
    nodes.slice(to, at).some((node) => has(node, 'COP', 'AUX')) &&
    ((has(nodes[at], 'NOT') && !/^(rather than|instead of)$/.test(nodes[at]?.words ?? '')) ||
      has(nodes[at], 'GOOD') ||
      /^(wrong|incorrect|false|untrue)$/.test(nodes[at]?.words ?? ''))
  );
}

/** "It is your router I want to see": what is done with it follows. */
function isTaskBehind({ nodes }: SignedSentence, { from, to }: Fit): boolean {
  if (!has(nodes[from], 'IT', 'SO')) return false;
  const next = nodes[to]?.words === 'that' || nodes[to]?.words === 'which' ? to + 1 : to;
  return /^(i|we)$/.test(nodes[next]?.words ?? '');
}

export type Standing = 'stands' | 'denied' | 'supposed';

/** How a fit stands in its sentence. */
export function standingOf(sentence: SignedSentence, fit: Fit, deniesItself = false): Standing {
  if (isSupposed(sentence, fit) || (deniesItself && isDoneRight(sentence.nodes, fit))) return 'supposed';
  if (isDenied(sentence, fit, deniesItself) || isTaskBehind(sentence, fit)) return 'denied';
  return 'stands';
}

const TAG = frame(
  [
    '(is|was|does|do|did|can|could|will|would|are|have|has)( it| you| that| they| he| she)?( not)?( it| you| that| they)?',
    'right',
    'yes',
    'okay',
    'eh',
    'correct',
    'no',
    'you know',
    'you see',
  ],
  '^',
);

/** True where node `at` stands in what is asked, not in what a question is hung on. */
export function isAsked({ nodes, listener }: SignedSentence, at: number): boolean {
  // "Would you please book it again at her cost?" asks a unit for a deed and tells the rest.
  if (listener === 'unit' && nodes.slice(0, 3).some((node) => has(node, 'POLITE'))) return false;
  const last = nodes.at(-1)?.words;
  const asking = nodes.findIndex(({ words }) => /^(ask|asking|asks|asked|wonder|wondering)$/.test(words));
  const isIndirect = nodes
    .slice(asking + 1, asking + 5)
    .some(({ words }) =>
      /^(if|whether|what|who|how|who_did|who_set|aalto|why)/.test(words.replace(/ /g, '_')),
    );
  if (asking >= 0 && asking <= at && isIndirect) return true;
  let start = at;
  while (start > 0 && !/^[,:–]$/.test(nodes[start - 1]?.words ?? '')) start -= 1;
  const part = nodes.slice(start).map(({ words }) => words);
  if (
    (start <= 3 || last === '?') &&
    !(last !== '?' && has(nodes[start], 'BLAMED')) &&
    opensQuestion(part.join(' '))
  )
    return true;
  if (last !== '?') return false;
  const lastComma = nodes.map(({ words }) => words).lastIndexOf(',');
  if (lastComma < at) return true;
  const tail = nodes
    .slice(lastComma + 1, -1)
    .map(({ words }) => words)
    .join(' ');
  return !(nodes.length - lastComma <= 6 && stands(TAG, tail)) && lastComma > at && !opensQuestion(tail);
}

const question = frame(
  [
    '(and |so |but |or |okay |then |well )?(is|are|was|were|do|does|did|has|have|can|could|would|will|shall|should|might|may|are you|did you|could you|would you|have you)( not)? (it|that|this|there|you|your|the|any\\w*|some\\w*|he|she|they|we|i|one|of|his|her|everything|all|nobody|perhaps|maybe|both)',
    '(and |so |but |or )?(what|who|whose|how|when|where|which|why) (did|do|does|have|has|is|are|was|were|old|often|long|many|would|could|all|of|made|set|else)',
  ],
  '^',
);
const opensQuestion = (text: string): boolean => firstMatch(question, text) !== undefined;

/** True where it is said of people and things in general, in the same part as the fit. */
export function isGeneral({ nodes, listener }: SignedSentence, { from, to }: Fit): boolean {
  let start = from;
  while (start > 0 && !/^([,:–]|but|because)$/.test(nodes[start - 1]?.words ?? '')) start -= 1;
  let end = to;
  while (end < nodes.length && !/^([,:–]|but|because)$/.test(nodes[end]?.words ?? '')) end += 1;
  // "Old phones with a cord" are none that she has.
  if (
    listener === 'customer' &&
    nodes
      .slice(start, to)
      .some((node, step, all) => has(node, 'MANY') && !has(node, 'HERS') && !has(all[step - 1], 'BADX')) &&
    !nodes
      .slice(start, to)
      .some(
        (node) => has(node, 'YOU', 'YOURX', 'HERFOLK') || (has(node, 'HERS') && !/^their/.test(node.words)),
      )
  )
    return true;
  // "As a rule, a till that stops has lost its wifi."
  const opening = nodes.findIndex(({ words }) => words === ',');
  if (opening > 0 && opening <= 2 && nodes.slice(0, opening).some((node) => has(node, 'USUALLY')))
    return true;
  // "Classic router failure at your place" is said of hers.
  if (nodes.slice(from, to).some((node) => has(node, 'ATHERS') && /your/.test(node.words))) return false;
  return nodes.some(
    (node, at) =>
      at >= start &&
      at < end &&
      has(node, 'USUALLY', 'MOSTFOLK') &&
      (at < to || !/^(people|folks?)$/.test(node.words)),
  );
}
