/** One region of a chain as geometry: lanes, boxes, ports and routed links, its top left corner at 0, 0. */
import type { ChainRegion, ChainState, EverywhereEdge } from '../model/chain-definition.ts';
import { BOX_WIDTH, type Frame, frameOf } from './lane-frame.ts';
import { END_LANE, type LinkKind, linksOf } from './lane-graph.ts';
import { gridOf, type LaneGrid } from './lane-grid.ts';
import { type PlannedLink, planLinks } from './lane-plan.ts';
import { boxHeight, ENTRY, type Port, portsOf } from './lane-ports.ts';
import { plainWords, wrapWords } from './lane-words.ts';

export interface Point {
  x: number;
  y: number;
}

export interface LaneBox {
  state: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
  /** Where the work lies meanwhile. */
  note: string[];
  look: 'start' | 'work' | 'final' | 'nobody';
  reenters: boolean;
  says: string;
  /** Contracts on the right edge; `open` = offered while the state stays, no line leaves. */
  chips: { contract: string; y: number; open: boolean }[];
}

export interface LanePath {
  from: string;
  to: string;
  kind: LinkKind;
  timed: boolean;
  contract?: string;
  points: Point[];
  says: string;
}

export interface RegionLayout {
  name: string;
  title: string;
  x: number;
  y: number;
  width: number;
  height: number;
  lanes: { lane: string; label: string[]; y: number; height: number }[];
  boxes: LaneBox[];
  paths: LanePath[];
  /** Rows that hold in any state, in words. */
  notes: string[];
}

/** Names to print instead of ids. */
export interface LaneNames {
  units?: Readonly<Record<string, string>>;
  contracts?: Readonly<Record<string, string>>;
}

const NAME_CHARACTERS = 13;
const LINE = 14;
const NOTE_LINE = 11;

interface SizedState {
  name: string;
  state: ChainState;
  lines: string[];
  note: string[];
  ports: Port[];
  height: number;
}

function sized(name: string, state: ChainState, ports: Port[]): SizedState {
  const lines = wrapWords(plainWords(name), NAME_CHARACTERS);
  const note =
    state.lane === undefined
      ? []
      : wrapWords(state.lane.split(', ').map(plainWords).join(', ').toLowerCase(), 16);
  return {
    name,
    state,
    lines,
    note,
    ports,
    height: boxHeight(ports.length, lines.length * LINE + note.length * NOTE_LINE),
  };
}

function lookOf(region: ChainRegion, name: string, state: ChainState): LaneBox['look'] {
  if (state.final) return 'final';
  if (name === region.initial) return 'start';
  return state.unit === 'nobody' ? 'nobody' : 'work';
}

function boxOf(region: ChainRegion, one: SizedState, grid: LaneGrid, frame: Frame): LaneBox {
  const cell = grid.cells.get(one.name) ?? { column: 0, row: 0 };
  const y = frame.rowY[cell.row] ?? 0;
  return {
    state: one.name,
    x: frame.columnX[cell.column] ?? 0,
    y,
    width: BOX_WIDTH,
    height: one.height,
    lines: one.lines,
    note: one.note,
    look: lookOf(region, one.name, one.state),
    reenters: one.state.edges.some((edge) => edge.reenter),
    says: [one.state.unit, one.state.meaning].filter((text) => text !== undefined).join(': '),
    chips: one.ports.flatMap((port) =>
      port.contract === undefined
        ? []
        : { contract: port.contract, y: y + port.offset, open: port.links.length === 0 },
    ),
  };
}

/** Corner points of a link from the port to the arrow's tip. */
function pointsOf(
  { link, port, way }: PlannedLink,
  boxes: ReadonlyMap<string, LaneBox>,
  grid: LaneGrid,
  frame: Frame,
): Point[] {
  const from = boxes.get(link.from);
  const to = boxes.get(link.to);
  if (!from || !to) return [];
  const start = { x: from.x + from.width, y: from.y + port.offset };
  const column = (name: string): number => grid.cells.get(name)?.column ?? 0;
  if (way.way === 'straight') return [start, { x: to.x, y: start.y }];
  const trunk = frame.trunkX(column(link.from) + 1, port.key);
  const turn = { x: trunk, y: start.y };
  if (way.way === 'beside') {
    const y = to.y + ENTRY.onward;
    return [start, turn, { x: trunk, y }, { x: to.x, y }];
  }
  if (way.way === 'loop') {
    const y = frame.busY(way.channel, 'loop', way.bus);
    const drop = frame.dropX(column(link.to), way.drop);
    const entry = to.y + ENTRY.loop;
    return [start, turn, { x: trunk, y }, { x: drop, y }, { x: drop, y: entry }, { x: to.x, y: entry }];
  }
  const y = frame.busY(way.channel, way.side, way.bus);
  const x = to.x + to.width / 2 + (link.kind === 'side' ? 16 : 0);
  return [start, turn, { x: trunk, y }, { x, y }, { x, y: way.side === 'above' ? to.y : to.y + to.height }];
}

/** "Any state except opened: let go -> orphaned or dropped"; rows of one event and one exception make one note. */
function notesOf(everywhere: readonly EverywhereEdge[]): string[] {
  const notes = new Map<string, string[]>();
  for (const edge of everywhere) {
    const except = edge.except.map((name) => plainWords(name).toLowerCase()).join(', ');
    const lead = `Any state${except ? ` except ${except}` : ''}: ${plainWords(edge.on ?? `after ${edge.after}`).toLowerCase()}`;
    const target = edge.to === undefined ? 'stays' : plainWords(edge.to).toLowerCase();
    notes.set(lead, [...(notes.get(lead) ?? []), target]);
  }
  return [...notes].map(([lead, targets]) => `${lead} → ${targets.join(', else ')}`);
}

export function layoutRegion(name: string, region: ChainRegion, names: LaneNames = {}): RegionLayout {
  const links = linksOf(region);
  const grid = gridOf(region, links);
  const states = Object.entries(region.states).map(([id, state]) =>
    sized(id, state, portsOf(id, state, links, grid.cells)),
  );
  const rowHeights = Array.from({ length: grid.rows }, (_, row) =>
    Math.max(...states.filter((one) => grid.cells.get(one.name)?.row === row).map((one) => one.height)),
  );
  const heights = new Map(states.map((one) => [one.name, one.height]));
  const plan = planLinks(
    links,
    states.flatMap((one) => one.ports),
    grid,
    heights,
  );
  const frame = frameOf(grid, plan, rowHeights);
  const boxes = new Map(states.map((one) => [one.name, boxOf(region, one, grid, frame)]));
  const laneName = (lane: string): string =>
    lane === END_LANE ? 'End' : (names.units?.[lane] ?? plainWords(lane));
  return {
    name,
    title: plainWords(name),
    x: 0,
    y: 0,
    width: frame.width,
    height: frame.height,
    lanes: frame.bands.map(({ lane, y, height }) => ({
      lane,
      label: wrapWords(laneName(lane), 14),
      y,
      height,
    })),
    boxes: [...boxes.values()],
    paths: plan.links.map((planned) => {
      const { from, to, kind, timed, contract, triggers } = planned.link;
      const says = `${from} → ${to}: ${triggers.join(', ')}`;
      const points = pointsOf(planned, boxes, grid, frame);
      return { from, to, kind, timed, ...(contract === undefined ? {} : { contract }), points, says };
    }),
    notes: notesOf(region.everywhere),
  };
}
