/** Whoever answers for a state must have a way out of it, and every state a way to some final one. */
import type { ChainProblem, ChainRule } from '../problem.ts';
import { reachableFrom, targetsOf } from '../walk.ts';

export const stateWithoutEnd: ChainRule = (def) =>
  Object.entries(def.regions).flatMap(([regionName, region]) =>
    Object.entries(region.states).flatMap(([name, state]): ChainProblem[] => {
      if (state.final) return [];
      const where = `${regionName} / ${name}`;
      if (!targetsOf(region, name).some((target) => target !== name)) {
        return [
          {
            code: 'noExit',
            severity: 'error',
            where,
            message: `No row leads out of "${name}", and it is no final state.`,
            fix: 'Add a row that leaves it, or mark it final.',
          },
        ];
      }
      const ahead = reachableFrom([name], (from) => targetsOf(region, from));
      if ([...ahead].some((target) => region.states[target]?.final)) return [];
      return [
        {
          code: 'noWayToFinal',
          severity: 'error',
          where,
          message: `From "${name}" no final state can be reached: the machine never ends.`,
          fix: 'Add a row towards a final state somewhere on the way.',
        },
      ];
    }),
  );
