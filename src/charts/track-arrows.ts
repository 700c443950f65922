/** Places arrows between lanes and their labels where no other label stands. */
import type { Ms } from '../model/time.ts';

interface ArrowIn {
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
  quality: ArrowIn['quality'];
  neverRead: boolean;
  strong: boolean;
  d: string;
  head: string;
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
const CLEAR = 9;

/** Handovers and what went wrong get their labels first. */
const rank = (a: ArrowIn): number =>
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
  arrows: readonly ArrowIn[],
  x: (t: Ms) => number,
  yOf: ReadonlyMap<string, number>,
  room: Room,
): PlacedArrow[] {
  const placed = arrows.flatMap((arrow): { arrow: ArrowIn; shape: PlacedArrow }[] => {
    const [y1, y2] = [yOf.get(arrow.from), yOf.get(arrow.to)];
    if (y1 === undefined || y2 === undefined || y1 === y2) return [];
    return [{ arrow, shape: shapeOf(arrow, x(arrow.sentAt), x(arrow.arrivedAt ?? arrow.sentAt), y1, y2) }];
  });
  if (!room.labels) return placed.map(({ shape }) => shape);
  const taken: Taken[] = [];
  const labels = new Map<string, PlacedArrow['label']>();
  for (const { arrow, shape } of [...placed].sort((a, b) => rank(b.arrow) - rank(a.arrow)))
    labels.set(arrow.id, freeSpot(arrow.label, shape, taken, room, [...yOf.values()]));
  return placed.map(({ arrow, shape }) => {
    const label = labels.get(arrow.id);
    return label ? { ...shape, label } : shape;
  });
}

function shapeOf(arrow: ArrowIn, x1: number, x2: number, y1: number, y2: number): PlacedArrow {
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
    midX: (x1 + endX) / 2,
    midY: (start + end) / 2,
  };
}

/** Right of the arrow, else left, at the middle or beside one of its ends; nowhere on a lane or another label. */
function freeSpot(
  text: string,
  shape: PlacedArrow,
  taken: Taken[],
  room: Room,
  laneYs: readonly number[],
): PlacedArrow['label'] {
  if (text === '') return undefined;
  const width = text.length * LETTER;
  const free = (box: Taken): boolean =>
    box.x0 >= room.left &&
    box.x1 <= room.right &&
    laneYs.every((y) => y < box.y0 - 1 || y > box.y1 + 1) &&
    taken.every((t) => box.x1 < t.x0 || box.x0 > t.x1 || box.y1 < t.y0 || box.y0 > t.y1);
  for (const lift of [0, LINE, -LINE]) {
    for (const end of [false, true]) {
      const at = end ? shape.midX - 10 : shape.midX + 10;
      const y = shape.midY + lift;
      const box = {
        x0: end ? at - width : at,
        x1: end ? at : at + width,
        y0: y - LINE / 2,
        y1: y + LINE / 2,
      };
      if (!free(box)) continue;
      taken.push(box);
      return { x: at, y: y + 4, text, end };
    }
  }
  return undefined;
}
