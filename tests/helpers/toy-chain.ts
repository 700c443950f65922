/** A chain of four states and a parallel region, small enough to know by heart, for tests of steppers and the World. */
import type {
  ChainAction,
  ChainDefinition,
  ChainEdge,
  ChainRegion,
  ChainState,
} from '../../src/model/chain-definition.ts';

export const edge = (row: Partial<ChainEdge>): ChainEdge => ({ by: 'contactCentre', actions: [], ...row });

export const state = (unit: string, edges: ChainEdge[], more: Partial<ChainState> = {}): ChainState => ({
  step: '1',
  unit,
  systems: [],
  needs: [],
  yields: [],
  edges,
  ...more,
});

export const final: ChainState = { ...state('nobody', []), final: true };

const tell = (event: string): ChainAction => ({ tell: event });

/** Every event a region's rows listen to. */
export function chainOf(
  id: string,
  regions: Record<string, ChainRegion>,
  more: Partial<ChainDefinition> = {},
): ChainDefinition {
  const events: ChainDefinition['events'] = {};
  for (const region of Object.values(regions)) {
    const rows = [...Object.values(region.states).flatMap((each) => each.edges), ...region.everywhere];
    for (const { on, by } of rows) if (on) events[on] = { by: [...(events[on]?.by ?? []), by], via: [] };
  }
  return {
    id,
    title: id,
    version: '1',
    counters: {},
    flags: {},
    numbers: {},
    timers: {},
    events,
    ...more,
    regions,
  };
}

/** open -> working -> done, or orphaned; beside it a light that listens to what is told. */
export const TOY_CHAIN: ChainDefinition = chainOf(
  'toyChain',
  {
    main: {
      initial: 'open',
      states: {
        open: state('contactCentre', [
          edge({ on: 'passOn', actions: [{ offer: 'H5', to: 'serviceDesk1' }] }),
          edge({ on: 'H5.accepted', by: 'serviceDesk1', to: 'working' }),
          edge({ on: 'H5.returned', by: 'receiver', actions: [{ inc: 'returns' }] }),
          edge({ on: 'H5.expired', by: 'timer', actions: [{ inc: 'returns' }] }),
          edge({ after: 'stale', by: 'timer', actions: [tell('forgotten')] }),
        ]),
        working: state('serviceDesk1', [
          edge({
            on: 'tried',
            by: 'serviceDesk1',
            guard: { count: 'tries', op: 'lt', n: 2 },
            reenter: true,
            actions: [{ inc: 'tries' }],
          }),
          edge({ on: 'tried', by: 'serviceDesk1', to: 'open' }),
          edge({ on: 'works', by: 'world', guard: { flag: 'masterCovers' }, actions: [tell('covered')] }),
          edge({ on: 'works', by: 'world', guard: { none: 'locked' }, to: 'done', actions: [tell('over')] }),
          edge({ on: 'lock', by: 'world', actions: [{ set: 'locked', to: 1 }] }),
          edge({ after: 'slow', by: 'timer', to: 'open', actions: [{ set: 'late', to: 3 }] }),
        ]),
        orphaned: state('nobody', [
          edge({ on: 'contact', by: 'customer', to: 'open' }),
          edge({ on: 'foundAgain', by: 'world', to: 'open' }),
        ]),
        done: final,
      },
      everywhere: [
        { ...edge({ on: 'letGo', by: 'contactCentre', to: 'orphaned' }), except: ['done'] },
        { ...edge({ on: 'alert', by: 'world', actions: [tell('forgotten')] }), except: ['open'] },
      ],
    },
    light: {
      initial: 'off',
      states: {
        off: state('contactCentre', [
          edge({ on: 'forgotten', by: 'tell', to: 'on' }),
          edge({ on: 'over', by: 'tell', to: 'out' }),
        ]),
        on: state('contactCentre', [
          edge({ on: 'seen', to: 'off' }),
          edge({ on: 'over', by: 'tell', to: 'out' }),
          edge({ after: 'flash', by: 'timer', to: 'off' }),
        ]),
        out: final,
      },
      everywhere: [],
    },
  },
  {
    counters: {
      returns: { limit: 3, atLimit: 'stays' },
      tries: { limit: 2, atLimit: 'back to open' },
    },
    flags: {
      locked: { kind: 'own', guarded: true, meaning: 'locked' },
      masterCovers: { kind: 'entry', guarded: true, meaning: 'an incident covers it' },
    },
    landmarks: { ringRaises: ['contact'] },
    numbers: { late: 'how late' },
    timers: {
      stale: { countsAs: 'desk', defaultLength: 600_000, text: '10 min', calendar: 'wall' },
      slow: { countsAs: 'absolute', defaultLength: 1_200_000, text: '20 min', calendar: 'wall' },
      flash: { countsAs: 'journey', defaultLength: 60_000, text: '1 min', calendar: 'wall' },
    },
  },
);
