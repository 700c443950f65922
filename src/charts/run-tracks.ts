/** Geometry of a run on one time axis: lanes with arrows, patience and clocks below. Data in, shapes out. */
import { clockOf, DAY, HOUR, MINUTE, type Ms, SECOND } from '../model/time.ts';
import { type PlacedArrow, placeArrows } from './track-arrows.ts';

export interface TracksLane {
  id: string;
  name: string;
  detail: string;
  mine: boolean;
}

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

export interface TracksTalk {
  id: string;
  lane: string;
  who: string;
  from: Ms;
  to: Ms;
  holds: readonly { from: Ms; to: Ms }[];
}

export interface TracksSeries {
  who: string;
  points: readonly { t: Ms; value: number }[];
}

export interface TracksData {
  from: Ms;
  to: Ms;
  lanes: readonly TracksLane[];
  arrows: readonly TracksArrow[];
  talks: readonly TracksTalk[];
  patience: readonly TracksSeries[];
  /** The same customer in another run, drawn beside the first series. */
  otherPatience?: { label: string; points: readonly { t: Ms; value: number }[] } | undefined;
  steps: readonly { t: Ms; to: number; why: string; loss: boolean }[];
  complainAt: number;
  clocks: readonly { name: string; points: readonly { t: Ms; value: Ms }[]; value: Ms }[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TracksGeometry {
  width: number;
  height: number;
  /** Left and right end of the time axis. */
  left: number;
  right: number;
  axisY: number;
  narrow: boolean;
  ticks: readonly { x: number; label: string }[];
  lanes: readonly { id: string; name: string; detail: string; mine: boolean; y: number }[];
  arrows: readonly PlacedArrow[];
  talks: readonly (Box & { id: string; who: string; held: readonly Box[] })[];
  patience: PatienceGeometry;
  clocks: ClockGeometry;
}

export interface PatienceGeometry {
  top: number;
  bottom: number;
  complainY: number;
  lines: readonly { who: string; d: string; endX: number; endY: number; first: boolean }[];
  other?: { label: string; d: string; endY: number };
  steps: readonly { x: number; y: number; label: string; loss: boolean }[];
}

export interface ClockGeometry {
  top: number;
  bottom: number;
  lines: readonly { name: string; d: string; endY: number; label: string }[];
  gap: string;
}

const NARROW = 640;
const GUTTER = 148;
const EDGE = 16;
const AXIS = 32;
const PATIENCE_HEIGHT = 88;
const CLOCK_HEIGHT = 64;
const BLOCK_GAP = 40;

export function tracksGeometry(data: TracksData, width: number): TracksGeometry {
  const narrow = width < NARROW;
  const left = narrow ? EDGE : GUTTER;
  const right = Math.max(left + 80, width - EDGE);
  const x = timeScale(data.from, data.to, left, right);
  const rowHeight = narrow ? 48 : 52;
  const lanes = data.lanes.map((lane, i) => ({ ...lane, y: AXIS + (narrow ? 32 : 24) + i * rowHeight }));
  const lanesEnd = (lanes.at(-1)?.y ?? AXIS) + 24;
  const yOf = new Map(lanes.map((lane) => [lane.id, lane.y]));
  const patienceTop = lanesEnd + BLOCK_GAP;
  const patience = patienceGeometry(data, x, patienceTop, patienceTop + PATIENCE_HEIGHT);
  const clockTop = patience.bottom + BLOCK_GAP;
  const clocks = clockGeometry(data, x, clockTop, clockTop + CLOCK_HEIGHT);
  return {
    width,
    height: clocks.bottom + 28,
    left,
    right,
    axisY: AXIS - 8,
    narrow,
    ticks: timeTicks(data.from, data.to, right - left, narrow ? 64 : 96).map((t) => ({
      x: x(t),
      label: clockOf(t),
    })),
    lanes,
    arrows: placeArrows(data.arrows, x, yOf, { left, right, labels: !narrow }),
    talks: data.talks.flatMap((talk) => talkBoxes(talk, x, yOf)),
    patience,
    clocks,
  };
}

/** Linear: virtual time to pixels. */
export function timeScale(from: Ms, to: Ms, left: number, right: number): (t: Ms) => number {
  const span = Math.max(1, to - from);
  return (t) => round(left + ((right - left) * (Math.min(Math.max(t, from), to) - from)) / span);
}

/** Pixels back to virtual time, whole seconds, inside the run. */
export function timeAt(px: number, from: Ms, to: Ms, left: number, right: number): Ms {
  const share = Math.min(1, Math.max(0, (px - left) / Math.max(1, right - left)));
  return Math.round((from + share * (to - from)) / SECOND) * SECOND;
}

const STEPS: readonly Ms[] = [
  10 * SECOND,
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  15 * MINUTE,
  30 * MINUTE,
  HOUR,
  2 * HOUR,
  6 * HOUR,
  DAY,
];

/** Round times that leave `apart` pixels between them. */
export function timeTicks(from: Ms, to: Ms, width: number, apart: number): Ms[] {
  const most = Math.max(1, Math.floor(width / apart));
  const step =
    STEPS.find((each) => (to - from) / each <= most) ?? DAY * Math.ceil((to - from) / (DAY * most));
  const ticks: Ms[] = [];
  for (let t = Math.ceil(from / step) * step; t <= to; t += step) ticks.push(t);
  return ticks;
}

function talkBoxes(
  talk: TracksTalk,
  x: (t: Ms) => number,
  yOf: ReadonlyMap<string, number>,
): (Box & { id: string; who: string; held: Box[] })[] {
  const y = yOf.get(talk.lane);
  if (y === undefined) return [];
  const box = (from: Ms, to: Ms): Box => ({
    x: x(from),
    y: y - 5,
    width: Math.max(2, x(to) - x(from)),
    height: 10,
  });
  return [
    {
      ...box(talk.from, talk.to),
      id: talk.id,
      who: talk.who,
      held: talk.holds.map((h) => box(h.from, h.to)),
    },
  ];
}

function patienceGeometry(
  data: TracksData,
  x: (t: Ms) => number,
  top: number,
  bottom: number,
): PatienceGeometry {
  const y = (value: number): number =>
    round(bottom - ((bottom - top) * Math.min(100, Math.max(0, value))) / 100);
  const lines = data.patience.map(({ who, points }, i) => ({
    who,
    d: lineThrough(points.map((p) => [x(p.t), y(p.value)])),
    endX: x(points.at(-1)?.t ?? data.to),
    endY: y(points.at(-1)?.value ?? 0),
    first: i === 0,
  }));
  const other = data.otherPatience;
  return {
    top,
    bottom,
    complainY: y(data.complainAt),
    lines,
    ...(other
      ? {
          other: {
            label: other.label,
            d: lineThrough(other.points.filter((p) => p.t <= data.to).map((p) => [x(p.t), y(p.value)])),
            endY: y(other.points.findLast((p) => p.t <= data.to)?.value ?? 0),
          },
        }
      : {}),
    steps: apart(
      data.steps.map((s) => ({ x: x(s.t), y: y(s.to), label: s.why, loss: s.loss })),
      110,
    ),
  };
}

/** Drops labels that would stand on an earlier one; losses go first. */
function apart<S extends { x: number; loss: boolean }>(steps: readonly S[], distance: number): S[] {
  const kept: S[] = [];
  for (const step of [...steps].sort((a, b) => Number(b.loss) - Number(a.loss)))
    if (kept.every((other) => Math.abs(other.x - step.x) >= distance)) kept.push(step);
  return kept;
}

function clockGeometry(data: TracksData, x: (t: Ms) => number, top: number, bottom: number): ClockGeometry {
  const most = Math.max(1, ...data.clocks.flatMap((c) => c.points.map((p) => p.value)));
  const y = (value: Ms): number => round(bottom - ((bottom - top) * value) / most);
  const lines = data.clocks.map(({ name, points, value }) => ({
    name,
    d: lineThrough(points.map((p) => [x(p.t), y(p.value)])),
    endY: y(points.at(-1)?.value ?? 0),
    label: `${Math.round(value / MINUTE)} min`,
  }));
  const [upper, lower] = data.clocks;
  const gap =
    upper && lower
      ? `${lineThrough(upper.points.map((p) => [x(p.t), y(p.value)]))} ${lineThrough(
          [...lower.points].reverse().map((p) => [x(p.t), y(p.value)]),
        ).replace('M', 'L')} Z`
      : '';
  return { top, bottom, lines, gap };
}

/** An SVG path through points. */
export function lineThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px} ${py}`).join(' ');
}

const round = (n: number): number => Math.round(n * 10) / 10;
