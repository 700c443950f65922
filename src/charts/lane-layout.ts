/**
 * Geometry of a chain as swimlanes: pure data in, data out, no SVG.
 *
 * Lanes are units, boxes are states, columns are ranks; links run on tracks of their own through gutters and
 * channels, and what leads back runs outside the lanes. Equal input gives an equal picture.
 */
import type { ChainDefinition, ChainRegion } from '../model/chain-definition.ts';
import { type LaneLegend, legendOf } from './lane-legend.ts';
import { type LaneNames, layoutRegion, type RegionLayout } from './lane-region.ts';

export interface LaneLayout {
  id: string;
  title: string;
  /** One line below the title. */
  subtitle: string;
  description: string;
  width: number;
  height: number;
  regions: RegionLayout[];
  legend: LaneLegend;
}

export const MARGIN = 28;
export const NOTE_LINE = 17;
const HEADER = 84;
const REGION_TITLE = 26;
const REGION_GAP = 34;

function isDefinition(def: ChainDefinition | ChainRegion): def is ChainDefinition {
  return 'regions' in def;
}

/** Room a region takes, its heading and notes included. */
const outerHeight = (region: RegionLayout): number =>
  REGION_TITLE + region.height + (region.notes.length > 0 ? region.notes.length * NOTE_LINE + 14 : 0);

interface Shelf {
  y: number;
  used: number;
  height: number;
}

/** Regions one below the other; one that fits beside those before it shares their shelf. */
function placeRegions(regions: readonly RegionLayout[]): {
  placed: RegionLayout[];
  width: number;
  bottom: number;
} {
  const width = Math.max(...regions.map((region) => region.width));
  const shelves: Shelf[] = [];
  const placed = regions.map((region) => {
    const height = outerHeight(region);
    let shelf = shelves.find((one) => one.used + region.width <= width && height <= one.height);
    if (!shelf) {
      const above = shelves.at(-1);
      shelf = { y: above ? above.y + above.height + REGION_GAP : HEADER, used: 0, height };
      shelves.push(shelf);
    }
    const x = MARGIN + shelf.used;
    shelf.used += region.width + REGION_GAP;
    return { ...region, x, y: shelf.y + REGION_TITLE };
  });
  const last = shelves.at(-1);
  return { placed, width, bottom: last ? last.y + last.height : HEADER };
}

/** Lays out a whole chain, or one region of it. Names replace ids on the picture where they are given. */
export function layoutLanes(def: ChainDefinition | ChainRegion, names: LaneNames = {}): LaneLayout {
  const regions = isDefinition(def) ? def.regions : { region: def };
  const title = isDefinition(def) ? def.title : 'Region';
  const laidOut = Object.entries(regions).map(([name, region]) => layoutRegion(name, region, names));
  const { placed, width, bottom } = placeRegions(laidOut);
  const area = { x: MARGIN, top: bottom + REGION_GAP, width };
  const legend = legendOf(Object.values(regions), laidOut, names, area);
  const lanes = new Set(laidOut.flatMap((region) => region.lanes.map((lane) => lane.label.join(' '))));
  const counted = [
    countOf(laidOut.length, 'region'),
    countOf(
      laidOut.reduce((sum, region) => sum + region.boxes.length, 0),
      'state',
    ),
    ...(legend.contracts.length > 0 ? [countOf(legend.contracts.length, 'contract')] : []),
  ].join(', ');
  return {
    id: isDefinition(def) ? def.id : 'region',
    title,
    subtitle: isDefinition(def) ? `${counted}; version ${def.version}` : counted,
    description: `${title} as swimlanes: ${counted}; lanes ${[...lanes].join(', ')}.`,
    width: width + MARGIN * 2,
    height: legend.bottom + MARGIN,
    regions: placed,
    legend,
  };
}

const countOf = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;
