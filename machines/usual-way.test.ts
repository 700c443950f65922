import { expect, test } from 'vitest';
import { CHAINS } from './index.ts';
import { USUAL_WAY } from './usual-way.ts';

test.each(Object.entries(USUAL_WAY))(
  'the usual way of %s names states of the chain and events of those states',
  (id, way) => {
    const regions = Object.values(CHAINS[id]?.regions ?? {});
    for (const [state, events] of Object.entries(way)) {
      const spec = regions.find((region) => region.states[state])?.states[state];
      expect(spec, state).toBeDefined();
      for (const event of events)
        expect(
          spec?.edges.some((edge) => edge.on === event),
          `${state}: ${event}`,
        ).toBe(true);
    }
  },
);
