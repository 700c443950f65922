/** An offer must name a known contract and unit, and its state must hear the answers. */
import type { ChainProblem, ChainRule } from '../problem.ts';
import { edgesFrom, triggerOf } from '../walk.ts';

const ANSWERS = ['accepted', 'returned', 'expired'] as const;

export const offers: ChainRule = (def, vocabulary) =>
  Object.entries(def.regions).flatMap(([regionName, region]) =>
    Object.keys(region.states).flatMap((name) => {
      const edges = edgesFrom(region, name);
      return edges.flatMap((edge) =>
        edge.actions.flatMap((action): ChainProblem[] => {
          if (!('offer' in action)) return [];
          const where = `${regionName} / ${name} / ${triggerOf(edge)}`;
          const error = (code: string, message: string, fix: string): ChainProblem => ({
            code,
            severity: 'error',
            where,
            message,
            fix,
          });
          const found: ChainProblem[] = [];
          const { offer: contract, to } = action;
          if (vocabulary && !vocabulary.contracts.has(contract)) {
            found.push(
              error('unknownContract', `"${contract}" is no contract.`, 'Use a contract of the vocabulary.'),
            );
          }
          if (vocabulary && !vocabulary.units.has(to)) {
            found.push(
              error('unknownReceiver', `"${to}" is no unit.`, 'Offer it to a unit of the vocabulary.'),
            );
          }
          const unheard = ANSWERS.filter(
            (answer) => !edges.some((other) => other.on === `${contract}.${answer}`),
          );
          if (unheard.length > 0 && edge.to === undefined) {
            found.push(
              error(
                'offerUnheard',
                `${contract} is offered, and this state does not hear ${unheard.join(', ')}.`,
                `Add the rows ${unheard.map((answer) => `${contract}.${answer}`).join(', ')}.`,
              ),
            );
          }
          if (edge.to !== undefined) {
            found.push(
              error(
                'offerOnLeaving',
                `${contract} is offered by a row that leaves the state, which withdraws its offers.`,
                'Stay, and leave on acceptance.',
              ),
            );
          }
          return found;
        }),
      );
    }),
  );
