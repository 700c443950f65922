/** Places arrows between lanes and their labels where no other label stands. */
import type { Ms } from '../model/time.ts';

/** A word, message, question or handover on its way from one lane to another. */
export interface TracksArrow {
  id: string;
  kind: string;
  from: string;
  to: string;
  sentAt: Ms;
  arrivedAt?: Ms | undefined;
  quality: 'whole' | 'gaps' | 'wrong' | 'plain';
  neverRead: boolean;
  label: string;
}

export interface PlacedArrow {
  id: string;
  kind: string;
  quality: TracksArrow['quality'];
  neverRead: boolean;
  strong: boolean;
  d: string;
  head: string;
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  /** Middle, where a mark for something wrong stands. */
  midX: number;
  midY: number;
  /** Absent where there is no room. */
  label?: { x: number; y: number; text: string; end: boolean };
}

interface Room {
  left: number;
  right: number;
  labels: boolean;
}

interface Taken {
  x0: number;
  x1: number;
  y0: number;
  y1: number;
}

/** Widest slant of words that arrive at once, and the least, so that an arrow has a direction in time. */
const LEAST_SLANT = 8;
const LETTER = 6.3;
const LINE = 14;
const CLEAR = 8;

/** Handovers and what went wrong get their labels first. */
const rank = (a: TracksArrow): number =>
  (a.kind === 'handover'
    ? 4
    : a.kind === 'published'
      ? 3
      : a.kind === 'question'
        ? 2
        : a.kind === 'message'
          ? 1
          : 0) +
  (a.quality === 'wrong' || a.quality === 'gaps' ? 3 : 0) +
  (a.neverRead ? 2 : 0);

export function placeArrows(
  arrows: readonly TracksArrow[],
  x: (t: Ms) => number,
  yOf: ReadonlyMap<string, number>,
  room: Room,
): PlacedArrow[] {
  const placed = arrows.flatMap((arrow): { arrow: TracksArrow; shape: PlacedArrow }[] => {
    const [y1, y2] = [yOf.get(arrow.from), yOf.get(arrow.to)];
    if (y1 === undefined || y2 === undefined || y1 === y2) return [];
    return [{ arrow, shape: shapeOf(arrow, x(arrow.sentAt), x(arrow.arrivedAt ?? arrow.sentAt), y1, y2) }];
  });
  if (!room.labels) return placed.map(({ shape }) => shape);
  const taken: Taken[] = [];
  const paths = pathIndex(placed.map(({ shape }) => shape));
  const labels = new Map<string, PlacedArrow['label']>();
  for (const { arrow, shape } of [...placed].sort((a, b) => rank(b.arrow) - rank(a.arrow)))
    labels.set(arrow.id, freeSpot(arrow, shape, { taken, room, laneYs: [...yOf.values()], paths }));
  return placed.map(({ arrow, shape }) => {
    const label = labels.get(arrow.id);
    return label ? { ...shape, label } : shape;
  });
}

function shapeOf(arrow: TracksArrow, x1: number, x2: number, y1: number, y2: number): PlacedArrow {
  const down = y2 > y1 ? 1 : -1;
  const start = y1 + down * CLEAR;
  const end = y2 - down * CLEAR;
  const endX = Math.max(x2, x1 + LEAST_SLANT);
  const bend = (end - start) * 0.45;
  const d = `M${x1} ${start} C${x1} ${start + bend} ${endX} ${end - bend} ${endX} ${end}`;
  const head = `M${endX - 4} ${end - down * 6} L${endX} ${end} L${endX + 4} ${end - down * 6}`;
  return {
    id: arrow.id,
    kind: arrow.kind,
    quality: arrow.quality,
    neverRead: arrow.neverRead,
    strong: arrow.kind === 'handover' || arrow.kind === 'published',
    d,
    head,
    x1,
    x2: endX,
    y1: start,
    y2: end,
    midX: (x1 + endX) / 2,
    midY: (start + end) / 2,
  };
}

interface Surroundings {
  taken: Taken[];
  room: Room;
  laneYs: readonly number[];
  paths: PathIndex;
}

/** Heights along an arrow at which its label may stand, from the middle outwards. */
const HEIGHTS: readonly number[] = [0.5, 0.35, 0.65, 0.22, 0.78];
/** Arrows a label may stand on, by its rank: what went wrong must be read. */
const mayCross = (a: TracksArrow): number => (rank(a) >= 7 ? 9 : rank(a) >= 4 ? 6 : 0);

/** Right of the arrow, else left, near its middle; never on a lane or another label, hardly on another arrow. */
function freeSpot(arrow: TracksArrow, shape: PlacedArrow, around: Surroundings): PlacedArrow['label'] {
  if (arrow.label === '') return undefined;
  const width = arrow.label.length * LETTER;
  const { room } = around;
  const most = mayCross(arrow);
  let best: { crosses: number; box: Taken; at: number; end: boolean } | undefined;
  for (const height of HEIGHTS) {
    const [px, py] = pointAt(shape, height);
    for (const end of [false, true]) {
      const at = end ? px - 8 : px + 8;
      const box = {
        x0: end ? at - width : at,
        x1: end ? at : at + width,
        y0: py - LINE / 2,
        y1: py + LINE / 2,
      };
      if (box.x0 < room.left || box.x1 > room.right || !isFree(box, around)) continue;
      const limit = best ? best.crosses : most + 1;
      const crosses = crossings(around.paths, shape.id, box, limit);
      if (crosses < limit) best = { crosses, box, at, end };
    }
  }
  if (!best) return undefined;
  around.taken.push(best.box);
  return { x: best.at, y: best.box.y0 + LINE / 2 + 4, text: arrow.label, end: best.end };
}

const isFree = (box: Taken, { taken, laneYs }: Surroundings): boolean =>
  laneYs.every((y) => y < box.y0 + 1 || y > box.y1 - 1) &&
  taken.every((t) => box.x1 < t.x0 || box.x0 > t.x1 || box.y1 < t.y0 || box.y0 > t.y1);

/** A point of the curve; `share` 0 is where it begins. */
function pointAt({ x1, x2, y1, y2 }: PlacedArrow, share: number): readonly [number, number] {
  // The curve leaves and arrives upright: its way across is a smooth step.
  const across = share * share * (3 - 2 * share);
  return [x1 + (x2 - x1) * across, y1 + (y2 - y1) * share];
}

/** Points of all arrows by column, so that a label looks only at what runs near it. */
type PathIndex = ReadonlyMap<number, readonly { id: string; x: number; y: number }[]>;

const SAMPLES = 16;
const COLUMN = 16;
const columnOf = (x: number): number => Math.floor(x / COLUMN);

function pathIndex(shapes: readonly PlacedArrow[]): PathIndex {
  const index = new Map<number, { id: string; x: number; y: number }[]>();
  for (const shape of shapes) {
    for (let i = 0; i <= SAMPLES; i += 1) {
      const [x, y] = pointAt(shape, i / SAMPLES);
      const column = index.get(columnOf(x));
      if (column) column.push({ id: shape.id, x, y });
      else index.set(columnOf(x), [{ id: shape.id, x, y }]);
    }
  }
  return index;
}

/** Other arrows that run through a box; counting ends at `limit`. */
function crossings(index: PathIndex, own: string, { x0, x1, y0, y1 }: Taken, limit: number): number {
  const found = new Set<string>();
  for (let column = columnOf(x0 - 3); column <= columnOf(x1 + 3) && found.size < limit; column += 1) {
    for (const { id, x, y } of index.get(column) ?? []) {
      if (id === own || x < x0 - 3 || x > x1 + 3 || y < y0 || y > y1) continue;
      found.add(id);
      if (found.size >= limit) break;
    }
  }
  return found.size;
}
