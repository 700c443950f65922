/** Events that raise one another inside one step would never come to rest. */
import type { ChainRule } from '../problem.ts';
import { placedEdges, reachableFrom, triggerOf } from '../walk.ts';
import { boundsItself } from './bounded-edge.ts';

/** Tells to other machines do not count: they arrive as events of a later step. Rows that bound themselves do end. */
export const raiseCycle: ChainRule = (def) => {
  const raises = placedEdges(def)
    .filter(({ edge }) => !boundsItself(def, edge))
    .flatMap((placed) =>
      placed.edge.actions.flatMap((action) =>
        'tell' in action && action.to === undefined ? { ...placed, told: action.tell } : [],
      ),
    );
  const next = (name: string) =>
    raises.filter(({ edge }) => triggerOf(edge) === name).map(({ told }) => told);
  return raises
    .filter(({ edge, told }) => reachableFrom([told], next).has(triggerOf(edge)))
    .map(({ where, told }) => ({
      code: 'raiseCycle',
      severity: 'error',
      where,
      message: `Telling "${told}" here leads back to the event of this row within the same step.`,
      fix: 'Drop one of the tells, or bound the row with a counter.',
    }));
};
