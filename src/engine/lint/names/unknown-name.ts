/** A misspelt name would be a guard that never holds or a write that nobody reads. */
import type { ChainProblem, ChainRule } from '../problem.ts';
import { namesRead, nameWritten, placedEdges } from '../walk.ts';

export const unknownName: ChainRule = (def) => {
  const known = (name: string) =>
    [def.flags, def.counters, def.numbers].some((list) => Object.hasOwn(list, name));
  return placedEdges(def).flatMap(({ edge, where }): ChainProblem[] => [
    ...namesRead(edge.guard)
      .filter((name) => !known(name))
      .map(
        (name): ChainProblem => ({
          code: 'unknownGuardName',
          severity: 'error',
          where,
          message: `The guard reads "${name}", which is no flag, number or counter of this chain.`,
          fix: 'Correct the name, or list it.',
        }),
      ),
    ...edge.actions.flatMap((action): ChainProblem[] => {
      const name = nameWritten(action);
      const inc = 'inc' in action;
      if (name === undefined || (inc ? Object.hasOwn(def.counters, name) : known(name))) return [];
      return [
        {
          code: 'unknownActionName',
          severity: 'error',
          where,
          message: `An action writes "${name}", which is no ${inc ? 'counter' : 'flag or number'} of this chain.`,
          fix: 'Correct the name, or list it.',
        },
      ];
    }),
  ]);
};
