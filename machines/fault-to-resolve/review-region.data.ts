/** Root-cause review beside the main region: for an incident, a VIP or a repeat. */
import type { ChainRegion } from '../../src/model/chain-definition.ts';
import { HOUR } from '../../src/model/time.ts';

export const reviewRegion: ChainRegion = {
  initial: 'reviewIdle',
  states: {
    reviewIdle: {
      step: '16',
      unit: 'serviceDesk3',
      systems: ['ticketing'],
      needs: [],
      yields: [],
      effort: { p50: 0, p90: 0 },
      edges: [
        {
          on: 'journey.confirmed',
          by: 'tell',
          guard: { any: [{ flag: 'vip' }, { flag: 'repeat' }, { flag: 'masterCovers' }] },
          to: 'reviewing',
          actions: [],
        },
        { on: 'journey.ended', by: 'tell', to: 'reviewNone', actions: [] },
      ],
    },
    reviewing: {
      step: '16',
      unit: 'serviceDesk3',
      systems: ['ticketing', 'serviceProblem', 'perfMgmt'],
      needs: ['rootCause', 'relatedTickets'],
      yields: ['timeline', 'contributingBreaks', 'openAction', 'actionOwner', 'actionDue'],
      effort: { p50: 40 * HOUR, p90: 80 * HOUR },
      edges: [
        { on: 'rcaPublished', by: 'serviceDesk3', to: 'reviewed', actions: [] },
        { after: 'rcaDue', by: 'timer', actions: [{ set: 'rcaLate', to: 1 }] },
      ],
    },
    reviewNone: {
      step: '-',
      unit: 'nobody',
      systems: [],
      needs: [],
      yields: [],
      final: true,
      meaning: 'the journey ended without a review',
      edges: [],
    },
    reviewed: {
      step: '-',
      unit: 'nobody',
      systems: [],
      needs: [],
      yields: [],
      final: true,
      meaning: 'root-cause report published',
      edges: [],
    },
  },
  everywhere: [],
};
