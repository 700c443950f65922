/** The wish to cancel: while it is assessed the main region does not move. */
import type { ChainRegion } from '../../src/model/chain-definition.ts';
import { HOUR, MINUTE } from '../../src/model/time.ts';

export const cancellationRegion: ChainRegion = {
  initial: 'cancelNone',
  states: {
    cancelNone: {
      step: 'any',
      unit: 'orderDesk',
      systems: ['om'],
      needs: [],
      yields: [],
      effort: { p50: 0, p90: 0 },
      edges: [
        {
          on: 'cancelAsked',
          by: 'customer',
          guard: { all: [{ none: 'ponr' }, { count: 'cancelRounds', op: 'lt', n: 3 }] },
          to: 'cancelAssessing',
          actions: [{ inc: 'cancelRounds' }],
        },
        { on: 'cancelAsked', by: 'customer', actions: [{ set: 'cancelLate', to: 1 }] },
        { on: 'order.ended', by: 'tell', to: 'cancelClosed', actions: [] },
      ],
    },
    cancelAssessing: {
      step: 'any',
      unit: 'orderDesk',
      systems: ['om', 'telephony'],
      needs: ['contactPhone', 'reasonForCall'],
      yields: ['customerTold'],
      effort: { p50: 10 * MINUTE, p90: 8 * HOUR },
      edges: [
        { on: 'cancelGranted', by: 'orderDesk', guard: { none: 'ponr' }, to: 'cancelPending', actions: [] },
        { on: 'cancelDenied', by: 'orderDesk', to: 'cancelNone', actions: [] },
        { on: 'cancelWithdrawn', by: 'customer', to: 'cancelNone', actions: [] },
        { after: 'cancelDecisionDue', by: 'timer', actions: [{ set: 'decisionLate', to: 1 }] },
        { on: 'order.ended', by: 'tell', to: 'cancelClosed', actions: [] },
      ],
    },
    cancelPending: {
      step: 'any',
      unit: 'orderDesk',
      systems: ['om', 'wfm'],
      needs: ['reasonForCall', 'customerTold'],
      yields: ['customerTold'],
      effort: { p50: 30 * MINUTE, p90: 16 * HOUR },
      edges: [
        {
          on: 'unwound',
          by: 'orderDesk',
          guard: { none: 'ponr' },
          to: 'cancelClosed',
          actions: [{ tell: 'order.cancelled' }],
        },
        { on: 'unwound', by: 'orderDesk', to: 'cancelNone', actions: [{ set: 'cancelLate', to: 1 }] },
        { on: 'order.ended', by: 'tell', to: 'cancelClosed', actions: [] },
      ],
    },
    cancelClosed: {
      step: '-',
      unit: 'nobody',
      systems: [],
      needs: [],
      yields: [],
      final: true,
      meaning: 'cancelled, or the order ended',
      edges: [],
    },
  },
  everywhere: [],
};
