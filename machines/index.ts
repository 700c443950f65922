/** The registry of chain definitions: id to definition. */
import type { ChainDefinition } from '../src/model/chain-definition.ts';
import { customer } from './customer.machine.ts';
import { faultToResolve } from './fault-to-resolve.machine.ts';
import { handover } from './handover.machine.ts';
import { masterIncident } from './master-incident.machine.ts';
import { orderToActivate } from './order-to-activate.machine.ts';

export const CHAINS: Record<string, ChainDefinition> = {
  [orderToActivate.id]: orderToActivate,
  [faultToResolve.id]: faultToResolve,
  [masterIncident.id]: masterIncident,
  [handover.id]: handover,
  [customer.id]: customer,
};

/** The definition of that id, or undefined when no chain carries it. */
export function chainById(id: string): ChainDefinition | undefined {
  return Object.hasOwn(CHAINS, id) ? CHAINS[id] : undefined;
}
