/** Whether what was found is the desk's own word: not wondered about, not cited, not somebody else's. */
import type { Scene, Sentence } from '../scene.ts';
import type { Fit, SignedSentence } from './find-blame.ts';
import { has, type Node } from './nodes.ts';

const REPORTS =
  /^(says?|said|thinks?|thought|tells?|reckons?|reckoned|claims?|claimed|suggests?|suggested|insists?|insisted|believes?|suspects?|suspected|mentioned|reports?|reported|wrote|writes|wonders?|wondered|feels?|fears?|guess|worry|told|telling|saying|claiming|insisting|according|heard)$/;

const INSTRUMENT =
  /(test|tests|measurement|trace|meter|board|check|stats|monitor|log|loop|reading|i|we|this|that|it|which)$|^[,:;–/(]$/;

/** What a desk itself says or has said: "I am sorry to have to say", "it is fair to say", "please tell her that". */
const isOwnWord = (part: readonly Node[], at: number): boolean => {
  if (has(part[at], 'HEDGE', 'PROB') || has(part[at - 1], 'POLITE')) return true;
  const subject = part
    .slice(0, at)
    .findLast(
      (node) =>
        /^(i|we|it|that|this|he|she|they|you)$/.test(node.words) ||
        has(node, 'CUST', 'FOLK', 'HERFOLK', 'OURS', 'KIN'),
    );
  return (
    /^(i|we|it)$/.test(subject?.words ?? '') &&
    part
      .slice(0, at)
      .every(
        (node) =>
          !has(node, 'NOT') && !/^(me|us|supervisor|love|like|wish|want|hate|rather)$/.test(node.words),
      )
  );
};

/** Somebody else's word stands before it in its part; what a desk itself says or a test tells is nobody else's. */
const isReportedBefore = (nodes: readonly Node[], at: number): boolean => {
  const border = nodes
    .slice(0, at)
    .findLastIndex((node) => /^(but|because)$/.test(node.words) || has(node, 'SO', 'HENCE'));
  return nodes
    .slice(border + 1, at)
    .some(
      ({ words }, step, part) =>
        step > 0 &&
        !INSTRUMENT.test(part[step - 1]?.words ?? '') &&
        !(words.startsWith('told') && has(part[step - 1], 'YOU')) &&
        !(has(part[step - 1], 'NOT') && has(part[step - 2], 'AUX') && has(part[step - 3], 'POLITE')) &&
        words.split(' ').some((word) => REPORTS.test(word)) &&
        part[step + 1]?.words !== 'sorry' &&
        !isOwnWord(part, step),
    );
};

/** "You asked if you did something wrong": what is wondered about is not said. */
export const isWondered = ({ nodes }: SignedSentence, { from, to }: Fit): boolean =>
  nodes
    .slice(from, to)
    .some(({ words }, step) => /^(if|whether)$/.test(words) && nodes[from + step - 1]?.words !== 'as');

/** A code in quotation marks that nobody here puts on the case: "'customer absent' came over". */
export function isCitedCode({ line, context }: Scene, { nodes }: SignedSentence, { from }: Fit): boolean {
  const start = line.tokens[nodes[from]?.from ?? 0]?.from ?? 0;
  return (
    (context.listener === 'unit' || has(nodes[from], 'ABSENT', 'CPE', 'USERFAULT')) &&
    /['"‘“]$/.test(line.source.slice(0, start)) &&
    !has(nodes[from - 1], 'POINTS')
  );
}

/** "You had not told us": a verb of telling reports nothing where telling is what was left undone. */
export function isQuoted(
  { clauses }: Sentence,
  { nodes }: SignedSentence,
  { from }: Fit,
  tellsNothing = false,
): boolean {
  const token = nodes[from]?.from ?? 0;
  return clauses.some(
    (clause) =>
      token >= clause.from &&
      token < clause.to &&
      (clause.denied || clause.cited || (!tellsNothing && isReportedBefore(nodes, from))),
  );
}
