/** Somebody answers to the customer for every state; "nobody" must be said, never left open. */
import type { ChainProblem, ChainRule } from '../problem.ts';
import { SENDER_ROLES } from '../vocabulary.ts';

export const stateWithoutUnit: ChainRule = (def, vocabulary) =>
  Object.entries(def.regions).flatMap(([regionName, region]) =>
    Object.entries(region.states).flatMap(([name, { unit }]): ChainProblem[] => {
      const where = `${regionName} / ${name}`;
      if (unit.trim() === '') {
        return [
          {
            code: 'noUnit',
            severity: 'error',
            where,
            message: 'No unit answers for this state.',
            fix: 'Name the unit, or write "nobody" for an orphan or a final state.',
          },
        ];
      }
      if (!vocabulary || unit === 'nobody' || vocabulary.units.has(unit) || SENDER_ROLES.has(unit)) return [];
      return [
        {
          code: 'unknownUnit',
          severity: 'error',
          where,
          message: `"${unit}" is no unit.`,
          fix: 'Use a unit of the vocabulary.',
        },
      ];
    }),
  );
