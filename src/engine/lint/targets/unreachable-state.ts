/** Every state, and above all every final one, must be reached from the start of its region. */
import type { ChainRule } from '../problem.ts';
import { reachableFrom, targetsOf } from '../walk.ts';

export const unreachableState: ChainRule = (def) =>
  Object.entries(def.regions).flatMap(([regionName, region]) => {
    const reached = reachableFrom([region.initial], (name) => targetsOf(region, name));
    return Object.entries(region.states)
      .filter(([name]) => !reached.has(name))
      .map(([name, state]) => ({
        code: state.final ? 'unreachableFinal' : 'unreachableState',
        severity: 'error',
        where: `${regionName} / ${name}`,
        message: `No path leads from "${region.initial}" to "${name}".`,
        fix: 'Add the row that leads here, or delete the state.',
      }));
  });
