/**
 * Every loop counts on a guarded edge, so that every case ends (protocols P2.10).
 *
 * A loop is a round of rows that lead from state to state of one region, or one row that re-enters its own state;
 * it does not matter who sends the events. Rows that stay are no loop: they start no timer and no work anew.
 * A round is bounded when some row of it is guarded by "counter below limit", not above the counter's clamp, and
 * that counter is counted up by the row itself, by another row without which the round cannot be closed, or by
 * every row that makes the offer whose acceptance the row waits for.
 * A machine that says why it needs no bound (`unbounded`) must have a person's act in every round instead.
 */
import type { ChainDefinition, ChainEdge, ChainRegion } from '../../../model/chain-definition.ts';
import type { ChainProblem, ChainRule } from '../problem.ts';
import { IMPERSONAL_SENDERS } from '../vocabulary.ts';
import { edgesFrom, reachableFrom, triggerOf } from '../walk.ts';
import { boundedByOffer, boundsItself, countersBelow, counts } from './bounded-edge.ts';

interface Step {
  from: string;
  to: string;
  edge: ChainEdge;
}

function stepsOf(region: ChainRegion): Step[] {
  return Object.keys(region.states).flatMap((from) =>
    edgesFrom(region, from).flatMap((edge) => {
      const to = edge.reenter ? from : edge.to;
      return to !== undefined && region.states[to] ? { from, to, edge } : [];
    }),
  );
}

/** The steps that lie on some round of these steps. */
function onRounds(steps: readonly Step[]): Step[] {
  const next = (name: string) => steps.filter((step) => step.from === name).map((step) => step.to);
  return steps.filter((step) => reachableFrom([step.to], next).has(step.from));
}

/** Steps left after taking away, again and again, those that bound every round they lie on. */
function unbounded(def: ChainDefinition, region: ChainRegion): Step[] {
  let left = onRounds(
    stepsOf(region).filter(
      ({ from, edge }) => !boundsItself(def, edge) && !boundedByOffer(def, edge, edgesFrom(region, from)),
    ),
  );
  for (;;) {
    const bounding = left.find((step) =>
      countersBelow(def, step.edge.guard).some((counter) => {
        const uncounted = left.filter((other) => !counts(other.edge, counter));
        return !onRounds(uncounted).includes(step);
      }),
    );
    if (!bounding) return left;
    left = onRounds(left.filter((step) => step !== bounding));
  }
}

/** One round through the first of these steps, as state names. */
function roundOf(steps: readonly Step[], start: Step): string[] {
  const paths = new Map<string, string[]>([[start.to, [start.from, start.to]]]);
  for (const [name, path] of paths) {
    if (name === start.from) return path;
    for (const step of steps) {
      if (step.from === name && !paths.has(step.to)) paths.set(step.to, [...path, step.to]);
    }
  }
  return [start.from, start.to];
}

export const unboundedLoop: ChainRule = (def) =>
  Object.entries(def.regions).flatMap(([regionName, region]): ChainProblem[] => {
    const steps = def.unbounded
      ? onRounds(stepsOf(region).filter(({ edge }) => IMPERSONAL_SENDERS.has(edge.by)))
      : unbounded(def, region);
    const [first] = steps;
    if (!first) return [];
    return [
      {
        code: 'unboundedLoop',
        severity: 'error',
        where: `${regionName} / ${first.from} / ${triggerOf(first.edge)}`,
        message: `This round can go on for ever: ${roundOf(steps, first).join(' -> ')}.`,
        fix: def.unbounded
          ? "Put a person's act into the round, or count it."
          : 'Guard one row of the round with "counter below its limit" and count that counter there.',
      },
    ];
  });
