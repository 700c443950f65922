/** Ways through a definition that several rules share. */
import type {
  ChainAction,
  ChainDefinition,
  ChainEdge,
  ChainRegion,
  ChainState,
  EverywhereEdge,
  Guard,
} from '../../model/chain-definition.ts';

export interface PlacedEdge {
  region: string;
  /** State the row belongs to; "any state" for a row that holds everywhere. */
  state: string;
  edge: ChainEdge;
  where: string;
}

/** What sets an edge off: the event's name, or "after timer". */
export function triggerOf(edge: ChainEdge): string {
  return edge.on ?? `after ${edge.after}`;
}

/** Every row of the tables once. */
export function placedEdges(def: ChainDefinition): PlacedEdge[] {
  return Object.entries(def.regions).flatMap(([region, { states, everywhere }]) => {
    const place = (state: string, edge: ChainEdge): PlacedEdge => ({
      region,
      state,
      edge,
      where: `${region} / ${state} / ${triggerOf(edge)}`,
    });
    return [
      ...Object.entries(states).flatMap(([name, state]) => state.edges.map((edge) => place(name, edge))),
      ...everywhere.map((edge) => place('any state', edge)),
    ];
  });
}

/** Does an "any state with a unit" row hold in this state? */
export function holdsIn(edge: EverywhereEdge, name: string, state: ChainState): boolean {
  return !state.final && state.unit !== 'nobody' && !edge.except.includes(name);
}

/** The rows of one state in the order they are tried, those of "any state" last. */
export function edgesFrom(region: ChainRegion, name: string): ChainEdge[] {
  const state = region.states[name];
  if (!state) return [];
  return [...state.edges, ...region.everywhere.filter((edge) => holdsIn(edge, name, state))];
}

/** Every simple guard inside a guard. */
function guardParts(guard: Guard | undefined): Guard[] {
  if (!guard) return [];
  if ('all' in guard) return guard.all.flatMap(guardParts);
  if ('any' in guard) return guard.any.flatMap(guardParts);
  return [guard];
}

/** Names of flags, numbers and counters that a guard reads. */
export function namesRead(guard: Guard | undefined): string[] {
  return guardParts(guard).flatMap((part) => {
    if ('flag' in part) return part.flag;
    if ('none' in part) return part.none;
    return 'count' in part ? part.count : [];
  });
}

/** Name that an action writes, if it writes one. */
export function nameWritten(action: ChainAction): string | undefined {
  if ('inc' in action) return action.inc;
  return 'set' in action ? action.set : undefined;
}

/** State to targets, for one region. A row that re-enters leads to its own state; a target elsewhere is left out. */
export function targetsOf(region: ChainRegion, name: string): string[] {
  return edgesFrom(region, name).flatMap((edge) => {
    if (edge.reenter) return name;
    return edge.to !== undefined && region.states[edge.to] ? edge.to : [];
  });
}

/** Everything that can be reached from the start nodes, these included. */
export function reachableFrom(
  starts: readonly string[],
  next: (name: string) => readonly string[],
): Set<string> {
  const seen = new Set(starts);
  for (const name of seen) for (const target of next(name)) seen.add(target);
  return seen;
}
