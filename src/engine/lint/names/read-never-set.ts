/** What a guard reads must come from somewhere: from the truth (entry) or from a row that writes it. */
import type { ChainProblem, ChainRule } from '../problem.ts';
import { namesRead, nameWritten, placedEdges } from '../walk.ts';

export const readNeverSet: ChainRule = (def) => {
  const edges = placedEdges(def);
  const written = new Set(
    edges.flatMap(({ edge }) => edge.actions.flatMap((action) => nameWritten(action) ?? [])),
  );
  const isEntry = (name: string) => def.flags[name]?.kind === 'entry' || def.counters[name]?.entry === true;
  const neverSet = edges.flatMap(({ edge, where }): ChainProblem[] =>
    [...new Set(namesRead(edge.guard))]
      .filter((name) => !isEntry(name) && !written.has(name))
      .map((name) => ({
        code: 'readNeverSet',
        severity: 'error',
        where,
        message: `The guard reads "${name}", which nothing ever sets.`,
        fix: 'Set it in the row that makes it true, or declare it as given at entry.',
      })),
  );
  const entrySet = edges.flatMap(({ edge, where }): ChainProblem[] =>
    edge.actions
      .flatMap((action) => nameWritten(action) ?? [])
      .filter(isEntry)
      .map((name) => ({
        code: 'entrySet',
        severity: 'error',
        where,
        message: `"${name}" is given at entry and read only, and is written here.`,
        fix: 'Write a flag of the chain itself.',
      })),
  );
  return [...neverSet, ...entrySet];
};
