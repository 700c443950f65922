/** A unit must be able to come by what it needs: some state yields it, or it stands in some system. */
import type { ChainProblem, ChainRule } from '../problem.ts';

/** Needs the vocabulary: without it nothing is known about look-ups. Facts of the entry (the customer's) are asked for. */
export const needs: ChainRule = (def, vocabulary) => {
  if (!vocabulary) return [];
  const states = Object.entries(def.regions).flatMap(([region, { states }]) =>
    Object.entries(states).map(([name, state]) => ({ state, where: `${region} / ${name}` })),
  );
  const yielded = new Set(states.flatMap(({ state }) => state.yields));
  return states.flatMap(({ state, where }): ChainProblem[] => [
    ...[...state.needs, ...state.yields]
      .filter((fact) => !vocabulary.facts.has(fact))
      .map((fact) => ({
        code: 'unknownFact',
        severity: 'error' as const,
        where,
        message: `"${fact}" is no fact of the vocabulary.`,
        fix: 'Correct the name, or add the fact.',
      })),
    ...state.needs
      .filter((fact) => vocabulary.facts.has(fact) && !yielded.has(fact) && !vocabulary.lookUps.has(fact))
      .map((fact) => ({
        code: 'needUnmet',
        severity: 'error' as const,
        where,
        message: `"${fact}" is needed here; no state yields it and no system shows it.`,
        fix: 'Let an earlier state yield it, or name the system in which it stands.',
      })),
  ]);
};
