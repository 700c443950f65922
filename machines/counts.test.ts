/** The counts that the domain files print must come out of the data. */
import { describe, expect, it } from 'vitest';
import type { ChainDefinition } from '../src/model/chain-definition.ts';
import { CHAINS, chainById } from './index.ts';

/**
 * Counting rule of the domain files.
 * - states: every region's states, finals included.
 * - listed: one per table row; a row "returned / .expired" is two per contract; an "any state" row is one.
 * - written out: an "any state" row counts once per state of its region that has a unit, is no final and is not excepted.
 * - events: distinct names of `on`, those of "any state" rows included; timers are counted apart.
 */
function countsOf(def: ChainDefinition) {
  const regions = Object.values(def.regions);
  const states = regions.flatMap((region) => Object.values(region.states));
  const edges = states.flatMap((state) => state.edges);
  const everywhere = regions.flatMap((region) => region.everywhere);
  const written = regions.flatMap((region) =>
    region.everywhere.flatMap((edge) =>
      Object.entries(region.states).filter(
        ([name, state]) => !state.final && state.unit !== 'nobody' && !edge.except.includes(name),
      ),
    ),
  );
  return {
    states: states.length,
    finals: states.filter((state) => state.final).length,
    listed: edges.length + everywhere.length,
    writtenOut: edges.length + written.length,
    events: new Set([...edges, ...everywhere].flatMap((edge) => edge.on ?? [])).size,
    timers: new Set([...edges, ...everywhere].flatMap((edge) => edge.after ?? [])).size,
  };
}

const PRINTED = [
  ['faultToResolve', { states: 33, finals: 5, listed: 224, writtenOut: 314, events: 108, timers: 18 }],
  ['masterIncident', { states: 10, finals: 2, listed: 67, writtenOut: 67, events: 29, timers: 5 }],
  ['orderToActivate', { states: 62, finals: 11, listed: 330, writtenOut: 435, events: 156, timers: 35 }],
  ['handover', { states: 11, finals: 4, listed: 45, writtenOut: 45, events: 15, timers: 5 }],
  ['customer', { states: 9, finals: 2, listed: 30, writtenOut: 30, events: 11, timers: 2 }],
] as const;

describe('the shipped chains', () => {
  it('are the five of the registry, each under its own id', () => {
    expect(Object.keys(CHAINS).sort()).toEqual(PRINTED.map(([id]) => id).sort());
    for (const [id, def] of Object.entries(CHAINS)) expect(def.id).toBe(id);
    expect(chainById('toString')).toBeUndefined();
  });

  it.each(PRINTED)('%s has the counts its domain file prints', (id, printed) => {
    const def = chainById(id)!;
    expect(countsOf(def)).toEqual(printed);
    expect(Object.keys(def.events)).toHaveLength(printed.events);
    expect(Object.keys(def.timers)).toHaveLength(printed.timers);
  });

  it.each(PRINTED)('%s survives a round trip through JSON', (id) => {
    const def = chainById(id)!;
    expect(JSON.parse(JSON.stringify(def))).toEqual(def);
  });

  it.each(PRINTED)('%s names exactly the senders that its tables name', (id) => {
    const def = chainById(id)!;
    const senders = new Map<string, Set<string>>();
    for (const region of Object.values(def.regions)) {
      for (const edge of [
        ...Object.values(region.states).flatMap((state) => state.edges),
        ...region.everywhere,
      ]) {
        if (edge.on) senders.set(edge.on, (senders.get(edge.on) ?? new Set()).add(edge.by));
      }
    }
    for (const [name, event] of Object.entries(def.events)) {
      expect(new Set(event.by), name).toEqual(senders.get(name));
    }
  });
});
