/** Rows of one event are tried from top to bottom: below one that always holds, the others are dead. */
import type { ChainEdge, ChainRegion } from '../../../model/chain-definition.ts';
import type { ChainRule } from '../problem.ts';
import { holdsIn, triggerOf } from '../walk.ts';

const hides = (above: ChainEdge, edge: ChainEdge): boolean =>
  !above.guard && triggerOf(above) === triggerOf(edge);

/** "Any state" rows that are hidden by one above them in every state they hold in. */
function shadowedEverywhere({ everywhere, states }: ChainRegion): ChainEdge[] {
  return everywhere.filter((edge, at) => {
    const held = Object.entries(states).filter(([name, state]) => holdsIn(edge, name, state));
    const above = everywhere.slice(0, at).filter((other) => hides(other, edge));
    return (
      held.length > 0 && held.every(([name, state]) => above.some((other) => holdsIn(other, name, state)))
    );
  });
}

/** A state's own row may hide an "any state" row: that is what own rows are for. */
export const shadowedEdge: ChainRule = (def) =>
  Object.entries(def.regions).flatMap(([regionName, region]) => {
    const dead = [
      ...Object.entries(region.states).flatMap(([state, { edges }]) =>
        edges
          .filter((edge, at) => edges.slice(0, at).some((above) => hides(above, edge)))
          .map((edge) => ({ state, edge })),
      ),
      ...shadowedEverywhere(region).map((edge) => ({ state: 'any state', edge })),
    ];
    return dead.map(({ state, edge }) => ({
      code: 'shadowedEdge',
      severity: 'error',
      where: `${regionName} / ${state} / ${triggerOf(edge)}`,
      message: 'A row above it has no guard, so this one is never tried.',
      fix: 'Put the row without a guard last.',
    }));
  });
