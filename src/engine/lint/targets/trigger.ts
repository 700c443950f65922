/** A row is set off by an event or by a timer, never by both or by nothing; a re-entry names no target. */
import type { ChainProblem, ChainRule } from '../problem.ts';
import { placedEdges } from '../walk.ts';

export const trigger: ChainRule = (def) =>
  placedEdges(def).flatMap(({ region, state, edge }): ChainProblem[] => {
    const found: ChainProblem[] = [];
    const where = `${region} / ${state}`;
    if ((edge.on === undefined) === (edge.after === undefined)) {
      found.push({
        code: 'trigger',
        severity: 'error',
        where,
        message: `A row has ${edge.on === undefined ? 'neither an event nor a timer' : 'an event and a timer'}.`,
        fix: 'Give exactly one of `on` and `after`.',
      });
    }
    if (edge.reenter && edge.to !== undefined) {
      found.push({
        code: 'reenterWithTarget',
        severity: 'error',
        where,
        message: `A row re-enters its state and names the target "${edge.to}" as well.`,
        fix: 'Drop one of the two.',
      });
    }
    return found;
  });
