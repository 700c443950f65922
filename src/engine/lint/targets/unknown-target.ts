/** A row must lead to a state of its own region: regions talk by tells only, a jump across resets the other region. */
import type { ChainRule } from '../problem.ts';
import { placedEdges } from '../walk.ts';

export const unknownTarget: ChainRule = (def) =>
  placedEdges(def).flatMap(({ region, edge, where }) => {
    const { to } = edge;
    if (to === undefined || def.regions[region]?.states[to]) return [];
    const elsewhere = Object.keys(def.regions).find((other) => def.regions[other]?.states[to]);
    if (elsewhere) {
      return {
        code: 'crossRegionTarget',
        severity: 'error',
        where,
        message: `"${to}" is a state of region "${elsewhere}".`,
        fix: `Tell an event that "${elsewhere}" hears, and move there.`,
      };
    }
    return {
      code: 'unknownTarget',
      severity: 'error',
      where,
      message: `There is no state "${to}".`,
      fix: 'Name a state of this region, or leave the target out to stay.',
    };
  });
