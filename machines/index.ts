/** The registry of chain definitions: id to definition. */
import type { ChainDefinition } from '../src/model/chain-definition.ts';
import { customer } from './customer.machine.ts';
import { faultToResolve } from './fault-to-resolve.machine.ts';
import { handover } from './handover.machine.ts';
import { masterIncident } from './master-incident.machine.ts';
import { orderToActivate } from './order-to-activate.machine.ts';
import { USUAL_WAY } from './usual-way.ts';

/** The chain with its usual way written on its states. */
function withUsualWay(chain: ChainDefinition): ChainDefinition {
  const usual = USUAL_WAY[chain.id];
  if (!usual) return chain;
  const regions = Object.entries(chain.regions).map(([name, region]) => {
    const states = Object.entries(region.states).map(([id, state]) => {
      const events = usual[id];
      return [id, events ? { ...state, usual: events } : state] as const;
    });
    return [name, { ...region, states: Object.fromEntries(states) }] as const;
  });
  return { ...chain, regions: Object.fromEntries(regions) };
}

export const CHAINS: Record<string, ChainDefinition> = {
  [orderToActivate.id]: withUsualWay(orderToActivate),
  [faultToResolve.id]: withUsualWay(faultToResolve),
  [masterIncident.id]: masterIncident,
  [handover.id]: handover,
  [customer.id]: customer,
};

/** The definition of that id, or undefined when no chain carries it. */
export function chainById(id: string): ChainDefinition | undefined {
  return Object.hasOwn(CHAINS, id) ? CHAINS[id] : undefined;
}
