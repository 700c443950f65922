/** A state may only list systems that exist. */
import type { ChainRule } from '../problem.ts';

export const systems: ChainRule = (def, vocabulary) =>
  Object.entries(def.regions).flatMap(([region, { states }]) =>
    Object.entries(states).flatMap(([name, state]) =>
      state.systems
        .filter((system) => vocabulary && !vocabulary.systems.has(system))
        .map((system) => ({
          code: 'unknownSystem',
          severity: 'error',
          where: `${region} / ${name}`,
          message: `"${system}" is no system.`,
          fix: 'Use a system of the vocabulary.',
        })),
    ),
  );
