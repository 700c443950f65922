/** The legend of a lane picture: what the lines mean, and each contract of the chain once. */
import type { ChainRegion } from '../model/chain-definition.ts';
import type { LaneNames, RegionLayout } from './lane-region.ts';

export interface LegendContract {
  contract: string;
  name: string;
  x: number;
  y: number;
}

export interface LegendKey {
  sample: 'flow' | 'side' | 'loop' | 'flow timed' | 'chip' | 'chip open';
  words: string;
  x: number;
  y: number;
}

export interface LaneLegend {
  keys: LegendKey[];
  /** Base line of the word "Contracts"; absent where the chain has none. */
  headY?: number;
  contracts: LegendContract[];
  bottom: number;
}

const ROW = 22;
const SAMPLE = 44;
const CHARACTER = 6.7;

const WORDS = {
  flow: 'onward',
  side: 'into a catch-all or an end',
  loop: 'back to an earlier state',
  'flow timed': 'by a timer alone',
  chip: 'passed on with this contract',
  'chip open': 'offered while the state stays',
} as const;

/** Contracts of all rows and offers: handovers, messages, free, each by number. */
function contractsOf(regions: readonly ChainRegion[]): string[] {
  const found = new Set<string>();
  for (const region of regions) {
    for (const edge of [
      ...Object.values(region.states).flatMap((state) => state.edges),
      ...region.everywhere,
    ]) {
      if (edge.contract !== undefined) found.add(edge.contract);
      for (const action of edge.actions) if ('offer' in action) found.add(action.offer);
    }
  }
  const kind = (id: string): number => [/^H\d/, /^m\d/].findIndex((form) => form.test(id));
  const number = (id: string): number =>
    (kind(id) < 0 ? 3 : kind(id)) * 1000 + Number(/\d+/.exec(id)?.[0] ?? 0);
  return [...found].sort((a, b) => number(a) - number(b));
}

/** Only what occurs on this picture. */
function samplesOf(regions: readonly RegionLayout[]): LegendKey['sample'][] {
  const paths = regions.flatMap((region) => region.paths);
  const chips = regions.flatMap((region) => region.boxes.flatMap((box) => box.chips));
  const found: [LegendKey['sample'], boolean][] = [
    ['flow', true],
    ['side', paths.some(({ kind }) => kind === 'side' || kind === 'end')],
    [
      'loop',
      paths.some(({ kind }) => kind === 'loop') ||
        regions.some(({ boxes }) => boxes.some((box) => box.reenters)),
    ],
    ['flow timed', paths.some(({ timed }) => timed)],
    ['chip', chips.some(({ open }) => !open)],
    ['chip open', chips.some(({ open }) => open)],
  ];
  return found.flatMap(([sample, used]) => (used ? sample : []));
}

/** The legend below `top`, as wide as the picture; it wraps. */
export function legendOf(
  regions: readonly ChainRegion[],
  laidOut: readonly RegionLayout[],
  names: LaneNames,
  area: { x: number; top: number; width: number },
): LaneLegend {
  let x = 0;
  let y = area.top;
  const keys = samplesOf(laidOut).map((sample): LegendKey => {
    const words = WORDS[sample];
    const wide = SAMPLE + words.length * CHARACTER + 20;
    if (x > 0 && x + wide > area.width) {
      x = 0;
      y += ROW;
    }
    const key = { sample, words, x: area.x + x, y };
    x += wide;
    return key;
  });
  const named = contractsOf(regions).map((contract) => ({
    contract,
    name: names.contracts?.[contract] ?? '',
  }));
  if (named.length === 0) return { keys, contracts: [], bottom: y };
  const headY = y + 38;
  const column = Math.max(...named.map(({ name }) => 52 + name.length * CHARACTER), 70);
  const columns = Math.max(1, Math.floor(area.width / column));
  const contracts = named.map((entry, at) => ({
    ...entry,
    x: area.x + (at % columns) * column,
    y: headY + 26 + Math.floor(at / columns) * ROW,
  }));
  return { keys, headY, contracts, bottom: contracts.at(-1)?.y ?? headY };
}
