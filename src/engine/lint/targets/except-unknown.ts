/** "Any state except ..." must name states of its region, or the exception is silently none. */
import type { ChainRule } from '../problem.ts';
import { triggerOf } from '../walk.ts';

export const exceptUnknown: ChainRule = (def) =>
  Object.entries(def.regions).flatMap(([name, region]) =>
    region.everywhere.flatMap((edge) =>
      edge.except
        .filter((state) => !region.states[state])
        .map((state) => ({
          code: 'exceptUnknown',
          severity: 'error',
          where: `${name} / any state / ${triggerOf(edge)}`,
          message: `The exception "${state}" is no state of this region.`,
          fix: 'Correct the name or drop the exception.',
        })),
    ),
  );
