/** A sentence as classes of words: the form that the rules of blame are matched on. */

import { SIGNS } from '../english/blame-signs.ts';
import { FRAMEWORK } from '../english/blame-small-words.ts';
import { CUSTOMER_NOUNS, THINGS } from '../english/blame-things.ts';
import type { Line } from '../normalise.ts';
import { lexiconOf, lookUp } from './word-classes.ts';

/** One word or phrase with its classes; `from` and `to` are tokens of the line. */
export interface Node {
  words: string;
  tags: Set<string>;
  from: number;
  to: number;
}

const lexicon = lexiconOf([THINGS, SIGNS, FRAMEWORK, { CUST: CUSTOMER_NOUNS }]);

const VOCATIVE = /^(sir|madam|doctor|sister|love|dear|mate|pet|duck|darling|namedperson|my)$/;
const TITLE = /^(mr|mrs|ms|miss|dr|doctor|sister)$/;
const ENDS = /^([,.!?;:–]|\n)$/;

/** Words between the commas that only call somebody by name. */
function vocativeLength(written: readonly string[], at: number, isFirst: boolean): number {
  const comma = written[at] === ',' ? 1 : 0;
  if (!comma && !isFirst) return 0;
  const word = written[at + comma] ?? '';
  const titled = TITLE.test(word) && !ENDS.test(written[at + comma + 1] ?? '.');
  if (!titled && !VOCATIVE.test(word)) return 0;
  const length = titled ? 2 : word === 'my' ? (VOCATIVE.test(written[at + comma + 1] ?? '') ? 2 : 0) : 1;
  if (length === 0) return 0;
  const behind = at + comma + length;
  const next = written[behind];
  if (next !== undefined && !ENDS.test(next)) return 0;
  // Between a thing and what it does the name leaves no comma: "your phone, sir, is the trouble".
  return (
    comma +
    length +
    (next === ',' && /^(is|was|are|were|has|have|had|will|must|does|did)$/.test(written[behind + 1] ?? '')
      ? 1
      : 0)
  );
}

/** Words and phrases of the tokens `from` up to `to`, with their classes. */
export function nodesOf(line: Line, from: number, to: number, names: ReadonlySet<string>): readonly Node[] {
  const written = wordsOf(line, from, to);
  const nodes: Node[] = [];
  for (let at = 0; at < written.length; ) {
    const called = vocativeLength(written, at, at === 0);
    if (called > 0) {
      at += called;
      continue;
    }
    const word = written[at] ?? '';
    const found = lookUp(lexicon, written, at);
    const length = found?.length ?? 1;
    const tags = new Set(found?.tags);
    if (!found && names.has(word)) tags.add('CUST');
    if (!found && tags.size === 0 && /[a-z]{3}ed$/.test(word)) tags.add('PAST');
    nodes.push({
      words: written.slice(at, at + length).join(' '),
      tags,
      from: from + at,
      to: from + at + length,
    });
    at += length;
  }
  return nodes;
}

/** The words that rules see: names are read as one neutral word there. */
function wordsOf(line: Line, from: number, to: number): readonly string[] {
  return line.tokens.slice(from, to).map((token, step) => {
    const at = from + step;
    const start = line.starts[at] ?? 0;
    const next = line.starts[at + 1];
    const word = line.norm.slice(start, next === undefined ? line.norm.length : next - 1);
    return word || token.word;
  });
}

export const has = (node: Node | undefined, ...tags: readonly string[]): boolean =>
  node !== undefined && tags.some((tag) => node.tags.has(tag));

/** A node in a signature, its classes and its words: "/COP/=must_be ", "/HERS/=your_router ". */
export const signatureOf = ({ tags, words }: Node): string =>
  `${[...tags].map((tag) => `/${tag}`).join('')}/=${words.replace(/ /g, '_')} `;
