/** Finds in a sentence what the rules of blame fit, and sets aside what is denied, asked, supposed or only looked for. */
import { DONE_BY, LEFT_UNDONE } from '../english/blame-deeds.ts';
import { GENERALITIES, PROBES } from '../english/blame-hints.ts';
import { NEW_ONE, PLACED_AT_HERS } from '../english/blame-places.ts';
import { type BlameRule, CLAIMS, CURED_BY_IT, LABELS, SUMMED_UP } from '../english/blame-rules.ts';
import { compiled, demandsOf } from './class-patterns.ts';
import { type Node, signatureOf } from './nodes.ts';

export type Listener = 'customer' | 'unit';

/** A place a rule fits: nodes `from` up to `to`. */
export interface Fit {
  from: number;
  to: number;
}

export interface SignedSentence {
  nodes: readonly Node[];
  signature: string;
  /** Offset of each node in the signature. */
  starts: readonly number[];
  /** Classes in it, and its words as "=word". */
  marks: ReadonlySet<string>;
  listener: Listener;
}

interface Rule extends BlameRule {
  form: RegExp;
  demands: readonly (readonly string[])[];
}

/** Rules in their order, found by the marks that one of their demands names: a sentence meets few of them. */
interface RuleBook {
  rules: readonly Rule[];
  byMark: ReadonlyMap<string, readonly number[]>;
  /** Rules that demand nothing. */
  free: readonly number[];
}

function compile(written: readonly BlameRule[]): RuleBook {
  const rules = written.map((rule) => {
    const pattern = rule.pattern.trim();
    return { ...rule, form: compiled(pattern), demands: demandsOf(pattern) };
  });
  const byMark = new Map<string, number[]>();
  const free: number[] = [];
  rules.forEach(({ demands }, at) => {
    const [narrowest] = demands.toSorted((one, other) => one.length - other.length);
    if (!narrowest) free.push(at);
    for (const mark of narrowest ?? []) byMark.set(mark, [...(byMark.get(mark) ?? []), at]);
  });
  return { rules, byMark, free };
}

/** Rules a sentence may meet, in order. */
function possible({ byMark, free }: RuleBook, marks: ReadonlySet<string>): readonly number[] {
  const here = new Set(free);
  for (const mark of marks) for (const at of byMark.get(mark) ?? []) here.add(at);
  return [...here].sort((one, other) => one - other);
}

export const claims = compile([...CLAIMS, ...LEFT_UNDONE, ...DONE_BY, ...PLACED_AT_HERS, ...NEW_ONE]);
export const labels = compile(LABELS);
export const probes = compile(PROBES);
export const generalities = compile(GENERALITIES);
export const cures = compile(CURED_BY_IT);
export const summings = compile(SUMMED_UP);

export function signed(nodes: readonly Node[], listener: Listener): SignedSentence {
  const starts: number[] = [];
  let signature = '';
  for (const node of nodes) {
    starts.push(signature.length);
    signature += signatureOf(node);
  }
  const marks = new Set(nodes.flatMap(({ words, tags }) => [...tags, `=${words.replace(/ /g, '_')}`]));
  return { nodes, signature, starts, marks, listener };
}

/** Every place the rules of the books fit, book by book and in order of the rules. */
export function* fits(sentence: SignedSentence, books: readonly RuleBook[]): Generator<Fit & { rule: Rule }> {
  const { signature, starts, marks, listener } = sentence;
  for (const book of books)
    for (const at of possible(book, marks)) {
      const rule = book.rules[at];
      if (!rule || (rule.to && rule.to !== listener)) continue;
      if (!rule.demands.every((any) => any.some((mark) => marks.has(mark)))) continue;
      rule.form.lastIndex = 0;
      for (let found = rule.form.exec(signature); found; found = rule.form.exec(signature)) {
        const end = found.index + found[0].length;
        const from = starts.findIndex((start) => start >= found.index);
        const behind = starts.findIndex((start) => start >= end);
        rule.form.lastIndex = found.index + 1;
        const opens = /^[,:–()?!/."=>]$/.test(sentence.nodes[from]?.words ?? '') && from + 1 < starts.length;
        yield { rule, from: Math.max(0, opens ? from + 1 : from), to: behind < 0 ? starts.length : behind };
      }
    }
}
