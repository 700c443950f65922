/** A line prepared for the readers of acts, causes, apologies, parts and promises. */
import type { CutClause } from './clauses.ts';
import type { CompiledContext } from './compiled.ts';
import type { FactsInLine } from './find-facts.ts';
import type { Mention } from './grammar/mention.ts';
import { type Line, spanOf, textOf, tokenAt } from './normalise.ts';
import type { Unit } from './phrases.ts';
import type { ReadingContext, Span } from './reading.ts';

export interface Scene {
  line: Line;
  units: readonly Unit[];
  clauses: readonly CutClause[];
  compiled: CompiledContext;
  context: ReadingContext;
  facts: FactsInLine['facts'];
  mentions: readonly Mention[];
}

/** The span of a match, given the offset of its text in the line. */
export function spanOfMatch(line: Line, offset: number, match: { index: number; words: string }): Span {
  const from = tokenAt(line, offset + match.index);
  const to = tokenAt(line, offset + match.index + Math.max(0, match.words.trimEnd().length - 1)) + 1;
  return spanOf(line, from, to);
}

export interface Sentence {
  text: string;
  offset: number;
  from: number;
  to: number;
  clauses: readonly CutClause[];
}

/** The sentences of a scene. */
export function sentencesOf(scene: Pick<Scene, 'line' | 'clauses'>): readonly Sentence[] {
  const groups = new Map<number, CutClause[]>();
  for (const clause of scene.clauses)
    groups.set(clause.sentence, [...(groups.get(clause.sentence) ?? []), clause]);
  return [...groups.values()].map((clauses) => {
    const from = clauses[0]?.from ?? 0;
    const to = clauses.at(-1)?.to ?? from;
    const offset = scene.line.starts[from] ?? 0;
    return { text: textOf(scene.line, from, to), offset, from, to, clauses };
  });
}
