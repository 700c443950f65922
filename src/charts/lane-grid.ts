/** Puts each state of a region into a cell: a column by rank, a row inside its unit's lane. */
import type { ChainRegion } from '../model/chain-definition.ts';
import { END_LANE, type Link, laneOf, lanesOf } from './lane-graph.ts';

export interface Cell {
  column: number;
  /** Counted over the whole region, from the top. */
  row: number;
}

export interface LaneRows {
  lane: string;
  firstRow: number;
  lastRow: number;
}

export interface LaneGrid {
  cells: ReadonlyMap<string, Cell>;
  lanes: LaneRows[];
  columns: number;
  rows: number;
}

type Columns = Map<string, number>;

/** All states from which onward links lead to this one, a catch-all in between not counted. */
function before(name: string, links: readonly Link[]): Set<string> {
  const found = new Set([name]);
  for (const one of found) {
    for (const { from, to, kind } of links) if (to === one && kind === 'flow') found.add(from);
  }
  found.delete(name);
  return found;
}

/**
 * A hand-over from lane to lane stays in its column and reads as a step up or down; what comes later in the same
 * lane stands one column further. A catch-all stands beside the first state that leads to it.
 */
function columnsOf(region: ChainRegion, links: readonly Link[]): Columns {
  const columns: Columns = new Map();
  const lane = (name: string): string | undefined => {
    const state = region.states[name];
    return state && laneOf(state);
  };
  const step = (from: string, to: string): number =>
    (columns.get(from) ?? 0) + (lane(from) === lane(to) ? 1 : 0);
  for (const [name, state] of Object.entries(region.states)) {
    if (state.final) continue;
    const beside = links
      .filter(({ to, kind }) => to === name && kind === 'side')
      .map(({ from }) => step(from, name));
    const after = [...before(name, links)].map((from) => step(from, name));
    columns.set(name, beside.length > 0 ? Math.min(...beside) : Math.max(0, ...after));
  }
  return columns;
}

/** Final states go under the middle of the owned states that lead to them, each in a column of its own while there are enough. */
function placeFinals(region: ChainRegion, links: readonly Link[], columns: Columns): void {
  const last = Math.max(0, ...columns.values());
  const taken = new Set<number>();
  for (const [name, state] of Object.entries(region.states)) {
    if (!state.final) continue;
    const sources = links.filter(({ to }) => to === name).map((link) => link.from);
    const owned = sources.filter((source) => region.states[source]?.unit !== 'nobody');
    const from = (owned.length > 0 ? owned : sources).map((source) => columns.get(source) ?? 0);
    const wanted = from.length > 0 ? Math.round(from.reduce((sum, one) => sum + one, 0) / from.length) : 0;
    const free = Array.from({ length: last + 1 }, (_, column) => column).filter(
      (column) => !taken.has(column),
    );
    const column = free.sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || a - b)[0] ?? last + 1;
    taken.add(column);
    columns.set(name, column);
  }
}

/** Rows of one lane: a state keeps the row of the state before it where the way there is free. */
function rowsOfLane(names: readonly string[], links: readonly Link[], columns: Columns): Map<string, number> {
  const rows = new Map<string, number>();
  const column = (name: string): number => columns.get(name) ?? 0;
  const occupied = (row: number, from: number, to: number): boolean =>
    [...rows].some(([name, at]) => at === row && column(name) >= from && column(name) <= to);
  for (const name of [...names].sort((a, b) => column(a) - column(b))) {
    const before = links
      .filter(
        ({ to, from, kind }) =>
          to === name && kind !== 'loop' && rows.has(from) && column(from) < column(name),
      )
      .sort((a, b) => column(b.from) - column(a.from))
      .map(({ from }) => ({ row: rows.get(from) ?? 0, start: column(from) + 1 }));
    let row = before.find((step) => !occupied(step.row, step.start, column(name)))?.row;
    if (row === undefined) {
      row = 0;
      while (occupied(row, column(name), column(name))) row++;
    }
    rows.set(name, row);
  }
  return rows;
}

/** The grid of a region; equal input gives an equal grid. */
export function gridOf(region: ChainRegion, links: readonly Link[]): LaneGrid {
  const columns = columnsOf(region, links);
  placeFinals(region, links, columns);
  const cells = new Map<string, Cell>();
  const lanes: LaneRows[] = [];
  let firstRow = 0;
  for (const lane of lanesOf(region)) {
    const names = Object.keys(region.states).filter((name) => {
      const state = region.states[name];
      return state && laneOf(state) === lane;
    });
    const rows =
      lane === END_LANE ? new Map(names.map((name) => [name, 0])) : rowsOfLane(names, links, columns);
    for (const name of names)
      cells.set(name, { column: columns.get(name) ?? 0, row: firstRow + (rows.get(name) ?? 0) });
    const lastRow = firstRow + Math.max(0, ...rows.values());
    lanes.push({ lane, firstRow, lastRow });
    firstRow = lastRow + 1;
  }
  return { cells, lanes, columns: Math.max(0, ...columns.values()) + 1, rows: firstRow };
}
