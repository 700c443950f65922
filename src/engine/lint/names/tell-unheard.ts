/** A tell that no region hears was meant for somebody. */
import type { ChainProblem, ChainRule } from '../problem.ts';
import { placedEdges } from '../walk.ts';

export const tellUnheard: ChainRule = (def) => {
  const edges = placedEdges(def);
  const heard = new Set(edges.flatMap(({ edge }) => edge.on ?? []));
  return edges.flatMap(({ edge, where }): ChainProblem[] =>
    edge.actions.flatMap((action) =>
      'tell' in action && action.to === undefined && !heard.has(action.tell)
        ? {
            code: 'tellUnheard',
            severity: 'error',
            where,
            message: `"${action.tell}" is told here and no region hears it.`,
            fix: 'Correct the name, add the row that hears it, or drop the tell.',
          }
        : [],
    ),
  );
};
