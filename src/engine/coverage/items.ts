/** What can be covered in a chain: its states, its rows, and both outcomes of every guard. */
import type { ChainDefinition, ChainEdge } from '../../model/chain-definition.ts';
import { edgesFrom, triggerOf } from '../lint/walk.ts';

export type ItemKind = 'states' | 'transitions' | 'guards';

export interface ChainItems {
  /** "main/opened". */
  states: readonly string[];
  /** "main/opened ring -> reported"; rows of "any state" once for every state they hold in. */
  transitions: readonly string[];
  /** "main/opened ring [visitNeeded] = false". */
  guards: readonly string[];
}

/** Every item of a chain, in the order of its tables. */
export function itemsOf(definition: ChainDefinition): ChainItems {
  const states: string[] = [];
  const transitions = new Set<string>();
  const guards = new Set<string>();
  for (const [name, region] of Object.entries(definition.regions)) {
    for (const [state, { final }] of Object.entries(region.states)) {
      states.push(stateItem(name, state));
      for (const edge of final ? [] : edgesFrom(region, state)) {
        transitions.add(edgeItem(name, state, edge));
        if (!edge.guard) continue;
        guards.add(guardItem(name, state, edge, true));
        guards.add(guardItem(name, state, edge, false));
      }
    }
  }
  return { states, transitions: [...transitions], guards: [...guards] };
}

export const stateItem = (region: string, state: string): string => `${region}/${state}`;

export const edgeItem = (region: string, state: string, edge: ChainEdge): string =>
  `${region}/${state} ${triggerOf(edge)}${edge.guard ? ` [${guardWords(edge.guard)}]` : ''} -> ${edge.reenter ? state : (edge.to ?? state)}`;

export const guardItem = (region: string, state: string, edge: ChainEdge, holds: boolean): string =>
  `${region}/${state} ${triggerOf(edge)} [${guardWords(edge.guard)}] = ${holds}`;

const OPERATORS = { lt: '<', eq: '=', ge: '>=' } as const;

/** A guard as people write it. */
function guardWords(guard: ChainEdge['guard']): string {
  if (!guard) return '';
  if ('flag' in guard) return guard.flag;
  if ('none' in guard) return `not ${guard.none}`;
  if ('count' in guard) return `${guard.count} ${OPERATORS[guard.op]} ${guard.n}`;
  if ('all' in guard) return guard.all.map(guardWords).join(' and ');
  if ('any' in guard) return guard.any.map(guardWords).join(' or ');
  return `${guard.knows.unit} knows ${guard.knows.facts.join(', ')}`;
}
