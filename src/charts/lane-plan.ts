/** Chooses the way of each link through the grid and gives every stretch of it a track of its own. */
import type { Link } from './lane-graph.ts';
import type { LaneGrid } from './lane-grid.ts';
import { ENTRY, type Port, portKey } from './lane-ports.ts';
import { assignTracks, type Span, type Tracks } from './lane-tracks.ts';

/**
 * straight = along the row · beside = through the gutter into the next column · bus = along a channel next to the
 * target's row and into its top or bottom · loop = along a channel outside the lane and into the target from the left.
 */
export type Way =
  | { way: 'straight' }
  | { way: 'beside' }
  | { way: 'bus'; channel: number; side: 'above' | 'below'; bus: string }
  | { way: 'loop'; channel: number; bus: string; drop: string };

export interface PlannedLink {
  link: Link;
  port: Port;
  way: Way;
}

/** Tracks of one channel (above a row, or below the last one), from top to bottom. */
export interface ChannelTracks {
  below: Tracks;
  loop: Tracks;
  above: Tracks;
}

export interface Plan {
  links: PlannedLink[];
  /** Of the gutter right of a column; index 0 is the one left of the first column. */
  gutters: { trunks: Tracks; drops: Tracks }[];
  channels: ChannelTracks[];
}

type Heights = ReadonlyMap<string, number>;

/** Rank of a height within the region, fine enough to compare before there are pixels. */
const inRow = (row: number, offset: number): number => row + offset / 1000;
const inZone = { below: -0.3, loop: -0.2, above: -0.1 } as const;

function wayOf(link: Link, port: Port, grid: LaneGrid, heights: Heights): Way {
  const from = grid.cells.get(link.from) ?? { column: 0, row: 0 };
  const to = grid.cells.get(link.to) ?? { column: 0, row: 0 };
  if (link.kind === 'loop') {
    const lane = grid.lanes.find(({ firstRow, lastRow }) => to.row >= firstRow && to.row <= lastRow);
    const channel = lane && from.row > lane.lastRow ? lane.lastRow + 1 : (lane?.firstRow ?? 0);
    return { way: 'loop', channel, bus: `${link.to} loop ${channel}`, drop: `${link.to} ${channel}` };
  }
  const between = [...grid.cells.values()].some(
    ({ row, column }) => row === from.row && column > from.column && column < to.column,
  );
  const level = from.row === to.row && to.column > from.column && !between;
  if (level && port.offset <= (heights.get(link.to) ?? 0) - 6) return { way: 'straight' };
  if (to.column === from.column + 1) return { way: 'beside' };
  const side = from.row > to.row ? 'below' : 'above';
  return {
    way: 'bus',
    side,
    channel: side === 'above' ? to.row : to.row + 1,
    bus: `${link.to} ${link.kind} ${side}`,
  };
}

/** Down-going trunks of lower ports and up-going ones of higher ports stay nearest to the box: fewer crossings. */
const trunkOrder = (span: Span): number => (span.to >= span.from ? -span.from : span.from);

export function planLinks(
  links: readonly Link[],
  ports: readonly Port[],
  grid: LaneGrid,
  heights: Heights,
): Plan {
  const portOf = new Map(ports.map((port) => [port.key, port]));
  const planned = links.flatMap((link): PlannedLink[] => {
    const port = portOf.get(portKey(link));
    return port ? [{ link, port, way: wayOf(link, port, grid, heights) }] : [];
  });
  const cell = (name: string) => grid.cells.get(name) ?? { column: 0, row: 0 };
  const trunks: Span[][] = Array.from({ length: grid.columns + 1 }, () => []);
  const drops: Span[][] = Array.from({ length: grid.columns + 1 }, () => []);
  const zones = Array.from({ length: grid.rows + 1 }, () => ({
    below: [] as Span[],
    loop: [] as Span[],
    above: [] as Span[],
  }));
  for (const { link, port, way } of planned) {
    const from = cell(link.from);
    const to = cell(link.to);
    const start = inRow(from.row, port.offset);
    const trunk = (end: number) => trunks[from.column + 1]?.push({ key: port.key, from: start, to: end });
    const gutter = from.column + 0.5;
    if (way.way === 'beside') trunk(inRow(to.row, ENTRY.onward));
    if (way.way === 'bus') {
      trunk(way.channel + inZone[way.side]);
      zones[way.channel]?.[way.side].push({ key: way.bus, from: gutter, to: to.column });
    }
    if (way.way === 'loop') {
      const height = way.channel + inZone.loop;
      trunk(height);
      zones[way.channel]?.loop.push({ key: way.bus, from: gutter, to: to.column - 0.5 });
      drops[to.column]?.push({ key: way.drop, from: height, to: inRow(to.row, ENTRY.loop) });
    }
  }
  return {
    links: planned,
    gutters: trunks.map((spans, at) => ({
      trunks: assignTracks([...spans].sort((a, b) => trunkOrder(a) - trunkOrder(b))),
      drops: assignTracks(drops[at] ?? []),
    })),
    channels: zones.map(({ below, loop, above }) => ({
      below: assignTracks(below),
      loop: assignTracks(loop),
      above: assignTracks(above),
    })),
  };
}
