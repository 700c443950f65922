/** What is wrong with a file, where, and what to do about it. */

/** A way into plain data: keys and list positions. */
export type Path = readonly PropertyKey[];

/** Line and column count from 1; a column is a UTF-16 unit, as editors count. */
export interface Position {
  line: number;
  column: number;
}

export interface Problem extends Position {
  file: string;
  /** Stable word for the kind of problem. */
  code: string;
  severity: 'error' | 'warning';
  message: string;
  fix: string;
}

/** How many problems of one file are told; more help nobody. */
export const PROBLEMS_PER_FILE = 50;

const order = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** By file, line and column; the same words at the same place are told once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = [...problems].sort(order);
  const seen = new Set<string>();
  return sorted.filter(({ file, line, column, code, message }) => {
    const name = JSON.stringify([file, line, column, code, message]);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

/** False as soon as one problem is an error. */
export function isClean(problems: readonly Problem[]): boolean {
  return problems.every((problem) => problem.severity !== 'error');
}
