/** Counters only count up: one that is set could start a bounded loop anew. */
import type { ChainRule } from '../problem.ts';
import { placedEdges } from '../walk.ts';

export const counterSetBack: ChainRule = (def) =>
  placedEdges(def).flatMap(({ edge, where }) =>
    edge.actions.flatMap((action) =>
      'set' in action && def.counters[action.set]
        ? {
            code: 'counterSetBack',
            severity: 'error',
            where,
            message: `"${action.set}" is a counter and is set to ${action.to}.`,
            fix: 'Use a flag or a number for what may be set, a counter for what bounds a loop.',
          }
        : [],
    ),
  );
