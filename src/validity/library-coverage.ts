/** What the library's written plays reach of the chains, the breaks and the contracts, and what nobody reaches yet. */
import { explore } from '../engine/coverage/explore.ts';
import { Footprint } from '../engine/coverage/footprint.ts';
import { type ItemKind, itemsOf } from '../engine/coverage/items.ts';
import type { ChainStepper } from '../engine/stepper.ts';
import type { ChainDefinition } from '../model/chain-definition.ts';
import type { CompiledPlay, LoadedScenario } from '../model/compiled.ts';
import type { Verdict } from '../verdicts/index.ts';

/** Plays one written play to its end on these steppers, and judges it. */
export type PlayOnce = (
  loaded: LoadedScenario,
  play: CompiledPlay,
  stepperOf: (definition: ChainDefinition) => ChainStepper,
) => Pick<Verdict, 'breaks' | 'handovers'>;

export interface MissingItem {
  chain: string;
  item: string;
  /** A short way there: events from the chain's start, with the flags that must hold. */
  witness: readonly string[];
}

export interface Share {
  reached: number;
  total: number;
  missing: MissingItem[];
}

export interface LibraryCoverage extends Record<ItemKind, Share> {
  /** Items to which no search found a way from the start: dead rows, unless a search was cut off. */
  notFound: { chain: string; item: string }[];
  /** Searches that gave up before they had seen every position. */
  cutOff: number;
  /** Break to the scenarios in one of whose plays it is found. */
  breaks: Record<string, string[]>;
  /** Contract to the scenarios in one of whose plays it is offered. */
  handovers: Record<string, string[]>;
  plays: number;
}

export function libraryCoverage(
  library: readonly LoadedScenario[],
  chains: Readonly<Record<string, ChainDefinition>>,
  playOnce: PlayOnce,
): LibraryCoverage {
  const footprint = new Footprint();
  const breaks = new Map<string, Set<string>>();
  const handovers = new Map<string, Set<string>>();
  let plays = 0;
  for (const loaded of library) {
    for (const play of loaded.plays) {
      const verdict = playOnce(loaded, play, footprint.stepperOf);
      plays += 1;
      for (const { id } of verdict.breaks) add(breaks, id, loaded.scenario.id);
      for (const { contract } of verdict.handovers) add(handovers, contract, loaded.scenario.id);
    }
  }
  const shares = sharesOf(Object.values(chains), footprint);
  return { ...shares, breaks: listed(breaks), handovers: listed(handovers), plays };
}

function sharesOf(
  chains: readonly ChainDefinition[],
  footprint: Footprint,
): Record<ItemKind, Share> & Pick<LibraryCoverage, 'notFound' | 'cutOff'> {
  const empty = (): Share => ({ reached: 0, total: 0, missing: [] });
  const shares: Record<ItemKind, Share> = { states: empty(), transitions: empty(), guards: empty() };
  const notFound: { chain: string; item: string }[] = [];
  let cutOff = 0;
  for (const definition of chains) {
    const { witness, cutOff: gaveUp } = explore(definition);
    cutOff += gaveUp;
    const touched = footprint.of(definition.id);
    const items = itemsOf(definition);
    for (const kind of ['states', 'transitions', 'guards'] as const) {
      const share = shares[kind];
      share.total += items[kind].length;
      for (const item of items[kind]) {
        const way = witness.get(item);
        if (touched.has(item)) share.reached += 1;
        else if (way) share.missing.push({ chain: definition.id, item, witness: way });
        else notFound.push({ chain: definition.id, item });
      }
    }
  }
  return { ...shares, notFound, cutOff };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

const listed = (map: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string[]> =>
  Object.fromEntries(
    [...map].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, values]) => [key, [...values].sort()]),
  );
