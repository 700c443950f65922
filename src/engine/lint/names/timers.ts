/** A timer without a spec fires at once and says nothing; a spec without a row is left over. */
import type { ChainProblem, ChainRule } from '../problem.ts';
import { placedEdges } from '../walk.ts';

export const timers: ChainRule = (def) => {
  const edges = placedEdges(def);
  const used = new Set(edges.flatMap(({ edge }) => edge.after ?? []));
  return [
    ...edges.flatMap(({ edge, where }): ChainProblem[] =>
      edge.after === undefined || Object.hasOwn(def.timers, edge.after)
        ? []
        : [
            {
              code: 'timerWithoutSpec',
              severity: 'error',
              where,
              message: `There is no timer "${edge.after}" in the list of timers.`,
              fix: 'Correct the name, or say what it counts from and how long.',
            },
          ],
    ),
    ...Object.keys(def.timers)
      .filter((name) => !used.has(name))
      .map(
        (name): ChainProblem => ({
          code: 'timerUnused',
          severity: 'warning',
          where: `timers / ${name}`,
          message: 'No row waits for this timer.',
          fix: 'Delete it, or add the row.',
        }),
      ),
  ];
};
