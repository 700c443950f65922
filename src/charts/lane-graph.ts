/** A chain region as lanes and links, before anything has a place in pixels. */
import type { ChainEdge, ChainRegion, ChainState } from '../model/chain-definition.ts';

/**
 * flow = onward · side = into a catch-all that very many states lead to · end = into a final state ·
 * loop = back to a state that is listed earlier.
 */
export type LinkKind = 'flow' | 'side' | 'end' | 'loop';

/** All rows that lead from one state to another by one contract (or by none). */
export interface Link {
  from: string;
  to: string;
  contract?: string;
  kind: LinkKind;
  /** Every one of its rows waits for a timer. */
  timed: boolean;
  /** Its triggers: event names, or "after timer". */
  triggers: string[];
}

/** Lane of the final states; it comes last. */
export const END_LANE = 'end';

/** A state that so many others lead on to is a catch-all: placed beside the flow, not after all of them. [A] */
const CATCH_ALL = 7;

export const laneOf = (state: ChainState): string => (state.final ? END_LANE : state.unit);

/** Units in the order in which the states name them, the final states last. */
export function lanesOf(region: ChainRegion): string[] {
  const lanes = new Set(Object.values(region.states).map(laneOf));
  const last = lanes.delete(END_LANE) ? [END_LANE] : [];
  return [...lanes, ...last];
}

const triggerOf = (edge: ChainEdge): string => edge.on ?? `after ${edge.after}`;

/** States in listed order; a row that leads to one listed earlier closes a loop. Rows of "any state" are no links. */
export function linksOf(region: ChainRegion): Link[] {
  const order = new Map(Object.keys(region.states).map((name, index) => [name, index]));
  const place = (name: string): number => order.get(name) ?? 0;
  const links = new Map<string, Link>();
  for (const [from, state] of Object.entries(region.states)) {
    for (const edge of state.edges) {
      const { to, contract } = edge;
      const target = to === undefined ? undefined : region.states[to];
      if (to === undefined || !target) continue;
      const onward = target.final ? 'end' : 'flow';
      const key = `${from} ${to} ${contract ?? ''}`;
      const link = links.get(key) ?? {
        from,
        to,
        ...(contract === undefined ? {} : { contract }),
        kind: place(to) <= place(from) ? 'loop' : onward,
        timed: true,
        triggers: [],
      };
      link.timed &&= edge.after !== undefined;
      if (!link.triggers.includes(triggerOf(edge))) link.triggers.push(triggerOf(edge));
      links.set(key, link);
    }
  }
  return markCatchAlls([...links.values()]);
}

function markCatchAlls(links: readonly Link[]): Link[] {
  const sources = new Map<string, Set<string>>();
  for (const { from, to, kind } of links) {
    if (kind === 'flow') sources.set(to, (sources.get(to) ?? new Set()).add(from));
  }
  return links.map((link) =>
    link.kind === 'flow' && (sources.get(link.to)?.size ?? 0) >= CATCH_ALL ? { ...link, kind: 'side' } : link,
  );
}

/** Contracts that a state offers although no row of it leads anywhere by them. */
export function offersWithoutLink(state: ChainState): string[] {
  const offered = state.edges.flatMap((edge) =>
    edge.actions.flatMap((action) => ('offer' in action ? action.offer : [])),
  );
  const leading = new Set(
    state.edges.flatMap((edge) => (edge.to === undefined ? [] : (edge.contract ?? []))),
  );
  return [...new Set(offered)].filter((contract) => !leading.has(contract));
}
