/** When a row can be taken only a bounded number of times, by what it says itself. */
import type { ChainDefinition, ChainEdge, Guard } from '../../../model/chain-definition.ts';

/** Counters that must lie below a limit for the guard to hold. A limit above the clamp never stops anything. */
export function countersBelow(def: ChainDefinition, guard: Guard | undefined): string[] {
  if (!guard) return [];
  if ('all' in guard) return guard.all.flatMap((part) => countersBelow(def, part));
  if ('count' in guard && guard.op === 'lt') {
    const counter = def.counters[guard.count];
    return counter && guard.n <= counter.limit ? [guard.count] : [];
  }
  return [];
}

/** Does the row count this counter up? */
export function counts(edge: ChainEdge, counter: string): boolean {
  return edge.actions.some((action) => 'inc' in action && action.inc === counter);
}

/** The row is guarded by a counter that it counts up itself, so it ends after so many times. */
export function boundsItself(def: ChainDefinition, edge: ChainEdge): boolean {
  return countersBelow(def, edge.guard).some((counter) => counts(edge, counter));
}

/**
 * Taking an offer over is bounded when making the offer is: a `C.accepted` row counts as bounded when every row
 * of its state that offers C bounds itself (leaving a state withdraws its offers, so none comes from before).
 */
export function boundedByOffer(
  def: ChainDefinition,
  edge: ChainEdge,
  ofState: readonly ChainEdge[],
): boolean {
  if (!edge.on?.endsWith('.accepted')) return false;
  const contract = edge.on.slice(0, -'.accepted'.length);
  const offering = ofState.filter((other) =>
    other.actions.some((action) => 'offer' in action && action.offer === contract),
  );
  return offering.length > 0 && offering.every((other) => boundsItself(def, other));
}
