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
  /** One fact's way through the lanes. */
  thread?:
    | { stops: readonly { t: Ms; lane: string; to?: string | undefined; broken: boolean }[] }
    | undefined;
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
  thread?: { d: string; stops: readonly { x: number; y: number; broken: boolean }[] };
  patience: PatienceGeometry;
  clocks: ClockGeometry;
}

export interface PatienceGeometry {
  top: number;
  bottom: number;
  complainY: number;
  lines: readonly { who: string; d: string; endX: number; endY: number; first: boolean }[];
  other?: { label: string; d: string; labelY: number };
  steps: readonly { x: number; y: number; label: string; loss: boolean; end: boolean }[];
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
const RIGHT = 28;
const AXIS = 32;
const PATIENCE_HEIGHT = 96;
const CLOCK_HEIGHT = 48;
const BLOCK_GAP = 32;

export function tracksGeometry(data: TracksData, width: number): TracksGeometry {
  const narrow = width < NARROW;
  const left = narrow ? EDGE : GUTTER;
  const right = Math.max(left + 80, width - RIGHT);
  const x = timeScale(data.from, data.to, left, right);
  const rowHeight = narrow ? 44 : 46;
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
    arrows: placeArrows(within(data.arrows, data), x, yOf, { left, right, labels: !narrow }),
    talks: data.talks
      .filter((talk) => talk.to >= data.from && talk.from <= data.to)
      .flatMap((talk) => talkBoxes(talk, x, yOf)),
    ...(data.thread ? { thread: threadGeometry(data.thread.stops, x, yOf) } : {}),
    patience,
    clocks,
  };
}

/** Words sent while the picture lasts. */
const within = (arrows: readonly TracksArrow[], { from, to }: TracksData): TracksArrow[] =>
  arrows.filter((arrow) => arrow.sentAt >= from && arrow.sentAt <= to);

/** From lane to lane in the order of time; a word to another lane takes the thread there. */
function threadGeometry(
  stops: readonly { t: Ms; lane: string; to?: string | undefined; broken: boolean }[],
  x: (t: Ms) => number,
  yOf: ReadonlyMap<string, number>,
): NonNullable<TracksGeometry['thread']> {
  const points: [number, number][] = [];
  const marks: { x: number; y: number; broken: boolean }[] = [];
  for (const stop of stops) {
    const y = yOf.get(stop.lane);
    if (y === undefined) continue;
    points.push([x(stop.t), y]);
    marks.push({ x: x(stop.t), y, broken: stop.broken });
    const other = stop.to === undefined ? undefined : yOf.get(stop.to);
    if (other === undefined || stop.broken) continue;
    points.push([x(stop.t) + 8, other]);
    marks.push({ x: x(stop.t) + 8, y: other, broken: false });
    points.push([x(stop.t) + 8, y]);
  }
  return { d: lineThrough(points), stops: marks };
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
    d: lineThrough(windowed(points, data).map((p) => [x(p.t), y(p.value)])),
    endX: x(windowed(points, data).at(-1)?.t ?? data.to),
    endY: y(windowed(points, data).at(-1)?.value ?? 0),
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
            labelY: besideOther(
              Math.min(...lastPart(other.points, data).map((p) => y(p.value))),
              lines[0]?.endY ?? bottom,
            ),
          },
        }
      : {}),
    steps: apart(
      data.steps
        .filter((s) => s.t >= data.from && s.t <= data.to)
        .map((s) => ({
          x: x(s.t),
          y: y(s.to),
          label: s.why,
          loss: s.loss,
          end: x(s.t) > x(data.to) - 120,
        })),
      110,
    ),
  };
}

/** Points inside the picture, with the values at its edges. */
function windowed(
  points: readonly { t: Ms; value: number }[],
  { from, to }: Pick<TracksData, 'from' | 'to'>,
): { t: Ms; value: number }[] {
  const inside = points.filter((p) => p.t >= from && p.t <= to);
  const edges = [from, to].flatMap((t) => {
    const value = valueAt(points, t);
    return value === undefined ? [] : [{ t, value }];
  });
  const [first, last] = [edges.find((e) => e.t === from), edges.find((e) => e.t === to)];
  return [...(first ? [first] : []), ...inside, ...(last ? [last] : [])];
}

/** Between two points the value runs straight. */
function valueAt(points: readonly { t: Ms; value: number }[], t: Ms): number | undefined {
  const i = points.findLastIndex((p) => p.t <= t);
  const [a, b] = [points[i], points[i + 1]];
  if (!a || !b) return undefined;
  return a.value + ((b.value - a.value) * (t - a.t)) / Math.max(1, b.t - a.t);
}

/** What stands at the right end, where the label goes. */
function lastPart<P extends { t: Ms }>(points: readonly P[], { from, to }: TracksData): readonly P[] {
  const inside = points.filter((p) => p.t <= to);
  const late = inside.filter((p) => p.t >= to - (to - from) / 5);
  const before = inside.findLast((p) => p.t < to - (to - from) / 5);
  return before ? [before, ...late] : late;
}

/** Above the line where it ends higher than the run's own, else below it. */
const besideOther = (other: number, own: number): number => (other <= own + 4 ? other - 9 : other + 16);

/** Drops labels that would stand on an earlier one; losses go first. */
function apart<S extends { x: number; loss: boolean }>(steps: readonly S[], distance: number): S[] {
  const kept: S[] = [];
  for (const step of [...steps].sort((a, b) => Number(b.loss) - Number(a.loss)))
    if (kept.every((other) => Math.abs(other.x - step.x) >= distance)) kept.push(step);
  return kept;
}

function clockGeometry(data: TracksData, x: (t: Ms) => number, top: number, bottom: number): ClockGeometry {
  const shown = data.clocks.map((c) => ({ ...c, points: windowed(c.points, data) }));
  const most = Math.max(1, ...shown.flatMap((c) => c.points.map((p) => p.value)));
  const y = (value: Ms): number => round(bottom - ((bottom - top) * value) / most);
  const lines = shown.map(({ name, points, value }) => ({
    name,
    d: lineThrough(points.map((p) => [x(p.t), y(p.value)])),
    endY: y(points.at(-1)?.value ?? 0),
    label: `${Math.round(value / MINUTE)} min`,
  }));
  const [upper, lower] = shown;
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
