/** A region must start in one of its states. */
import type { ChainRule } from '../problem.ts';

export const initialState: ChainRule = (def) =>
  Object.entries(def.regions).flatMap(([name, region]) =>
    region.states[region.initial]
      ? []
      : {
          code: 'unknownInitial',
          severity: 'error',
          where: name,
          message: `The start "${region.initial}" is no state of this region.`,
          fix: 'Name the state in which the region starts.',
        },
  );
