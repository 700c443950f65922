/** Pixels of the grid: where columns, rows, lanes, gutters and channels lie once all tracks are counted. */
import type { LaneGrid } from './lane-grid.ts';
import type { Plan } from './lane-plan.ts';

export const BOX_WIDTH = 126;
const LABEL_WIDTH = 122;
const TRACK = 5;
const GUTTER_PAD = 8;
const CHANNEL_PAD = 8;
const LANE_PAD = 9;
const LANE_GAP = 6;

export interface LaneBand {
  lane: string;
  y: number;
  height: number;
}

export interface Frame {
  width: number;
  height: number;
  columnX: number[];
  rowY: number[];
  bands: LaneBand[];
  /** x of a track of the gutter left of `column`. */
  trunkX(column: number, key: string): number;
  dropX(column: number, key: string): number;
  /** y of a track of a channel. */
  busY(channel: number, zone: 'below' | 'loop' | 'above', key: string): number;
}

interface ChannelY {
  below: number;
  loop: number;
  above: number;
}

const room = (count: number): number => (count === 0 ? 0 : (count - 1) * TRACK + CHANNEL_PAD * 2);

function horizontal(grid: LaneGrid, plan: Plan) {
  const gutterX: number[] = [];
  const columnX: number[] = [];
  let x = LABEL_WIDTH;
  plan.gutters.forEach(({ trunks, drops }, at) => {
    gutterX.push(x);
    x += Math.max(22, (trunks.count + drops.count) * TRACK + GUTTER_PAD * 2);
    if (at < grid.columns) {
      columnX.push(x);
      x += BOX_WIDTH;
    }
  });
  return { gutterX, columnX, width: x };
}

function vertical(grid: LaneGrid, plan: Plan, rowHeights: readonly number[]) {
  const channelY: ChannelY[] = [];
  const rowY: number[] = [];
  const bands: LaneBand[] = [];
  let y = 0;
  let top = 0;
  plan.channels.forEach(({ below, loop, above }, row) => {
    const ended = grid.lanes.find(({ lastRow }) => lastRow === row - 1);
    const begins = grid.lanes.some(({ firstRow }) => firstRow === row);
    const at: ChannelY = { below: y + CHANNEL_PAD, loop: 0, above: 0 };
    y += room(below.count);
    if (ended) {
      y += LANE_PAD;
      bands.push({ lane: ended.lane, y: top, height: y - top });
    } else if (!begins) y += 4;
    at.loop = y + CHANNEL_PAD;
    y += room(loop.count);
    if (begins) {
      if (loop.count === 0 && row > 0) y += LANE_GAP;
      top = y;
      y += LANE_PAD;
    } else if (row < grid.rows) y += 4;
    at.above = y + CHANNEL_PAD;
    y += room(above.count);
    channelY.push(at);
    rowY.push(y);
    y += rowHeights[row] ?? 0;
  });
  return { channelY, rowY, bands, height: y };
}

/** Lays the frame out; row heights come from the boxes. */
export function frameOf(grid: LaneGrid, plan: Plan, rowHeights: readonly number[]): Frame {
  const { gutterX, columnX, width } = horizontal(grid, plan);
  const { channelY, rowY, bands, height } = vertical(grid, plan, rowHeights);
  return {
    width,
    height,
    columnX,
    rowY,
    bands,
    trunkX: (column, key) =>
      (gutterX[column] ?? 0) + GUTTER_PAD + (plan.gutters[column]?.trunks.of.get(key) ?? 0) * TRACK,
    dropX: (column, key) => {
      const gutter = plan.gutters[column];
      return (
        (gutterX[column] ?? 0) +
        GUTTER_PAD +
        ((gutter?.trunks.count ?? 0) + (gutter?.drops.of.get(key) ?? 0)) * TRACK
      );
    },
    busY: (channel, zone, key) =>
      (channelY[channel]?.[zone] ?? 0) + (plan.channels[channel]?.[zone].of.get(key) ?? 0) * TRACK,
  };
}
