/** Landmarks name events and states that exist. */
import type { ChainRule } from '../problem.ts';

const OF_STATES: ReadonlySet<string> = new Set(['declaredIn', 'overIn']);

export const landmarks: ChainRule = (def) => {
  const states = new Set(Object.values(def.regions).flatMap((region) => Object.keys(region.states)));
  return Object.entries<readonly string[] | undefined>({ ...def.landmarks }).flatMap(
    ([landmark, names = []]) => {
      const isState = OF_STATES.has(landmark);
      return names
        .filter((name) => (isState ? !states.has(name) : !Object.hasOwn(def.events, name)))
        .map((name) => ({
          code: 'unknownLandmark',
          severity: 'error' as const,
          where: `landmarks / ${landmark}`,
          message: `"${name}" is no ${isState ? 'state' : 'event'} of this chain.`,
          fix: `Name ${isState ? 'a state' : 'an event'} of this chain, or delete it.`,
        }));
    },
  );
};
