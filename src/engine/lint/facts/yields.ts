/** What a unit finds out should serve somebody: a state that needs it or a contract that carries it. */
import type { ChainProblem, ChainRule } from '../problem.ts';
import { placedEdges } from '../walk.ts';

/** A warning only: a fact may be there for the customer or the verdicts. */
export const yields: ChainRule = (def, vocabulary) => {
  const contracts = new Set(
    placedEdges(def).flatMap(({ edge }) =>
      edge.actions.flatMap((action) => ('offer' in action ? action.offer : [])),
    ),
  );
  const wanted = new Set([
    ...Object.values(def.regions).flatMap((region) =>
      Object.values(region.states).flatMap((state) => [...state.needs, ...(state.free?.says ?? [])]),
    ),
    ...[...contracts].flatMap((id) => [...(vocabulary?.contracts.get(id) ?? [])]),
  ]);
  return Object.entries(def.regions).flatMap(([region, { states }]) =>
    Object.entries(states).flatMap(([name, state]): ChainProblem[] =>
      state.yields
        .filter((fact) => !wanted.has(fact))
        .map((fact) => ({
          code: 'yieldUnneeded',
          severity: 'warning',
          where: `${region} / ${name}`,
          message: `"${fact}" is found out here; no state needs it and no contract of this chain carries it.`,
          fix: 'Say who needs it, or drop it.',
        })),
    ),
  );
};
