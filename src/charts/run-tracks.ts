/** Geometry of a run on one time axis: lanes with arrows, patience and clocks below. Data in, shapes out. */
import { formatSpan, MINUTE, type Ms } from '../model/time.ts';
import { LABEL_GAP, labelBox, labelWidth, type PlacedStep, placeSteps } from './step-labels.ts';
import { axisTicks, type PlacedTick, placeTicks, type Stretch, timeAxis, xOf } from './time-axis.ts';
import { type PlacedArrow, placeArrows, type TracksArrow } from './track-arrows.ts';

export interface TracksLane {
  id: string;
  name: string;
  detail: string;
  mine: boolean;
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

/** Names of what is drawn below the lanes. */
export interface TracksWords {
  patience: string;
  complain: string;
  clocks: string;
}

export interface TracksData {
  words: TracksWords;
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
  axis: readonly Stretch[];
  ticks: readonly PlacedTick[];
  /** Long quiet stretches, cut short. */
  cuts: readonly { x0: number; x1: number }[];
  lanes: readonly PlacedLane[];
  arrows: readonly PlacedArrow[];
  talks: readonly (Box & { id: string; who: string; held: readonly Box[] })[];
  thread?: { d: string; stops: readonly { x: number; y: number; broken: boolean }[] };
  patience: PatienceGeometry;
  clocks: ClockGeometry;
}

/** A lane with its name and the lines of its detail, both in the gutter. */
export interface PlacedLane {
  id: string;
  name: string;
  details: readonly string[];
  mine: boolean;
  y: number;
}

export interface PatienceGeometry {
  top: number;
  bottom: number;
  complainY: number;
  lines: readonly { who: string; d: string; endX: number; endY: number; first: boolean }[];
  other?: { label: string; d: string; labelX: number; labelY: number; end: boolean } | undefined;
  steps: readonly PlacedStep[];
}

export interface ClockGeometry {
  top: number;
  bottom: number;
  /** Labels stand in one row above the lines, so that they never meet. */
  lines: readonly { name: string; d: string; label: string; labelX: number }[];
  gap: string;
}

const NARROW = 640;
const GUTTER = 148;
/** On a phone the names have less room and their details two lines. */
const NARROW_GUTTER = 116;
const RIGHT = 28;
const AXIS = 32;
const PATIENCE_HEIGHT = 96;
const CLOCK_HEIGHT = 48;
const BLOCK_GAP = 32;
/** A label may stand so far below the block. */
const STEP_BELOW = 12;

/** The time axis of a picture of this width, with room for names before it where there is any. */
export function tracksAxis(data: TracksData, width: number): readonly Stretch[] {
  const { left, right } = endsOf(width);
  return timeAxis({ from: data.from, to: data.to, left, right, stops: stopsOf(data) });
}

function endsOf(width: number): { narrow: boolean; left: number; right: number } {
  const narrow = width < NARROW;
  const left = narrow ? NARROW_GUTTER : GUTTER;
  return { narrow, left, right: Math.max(left + 80, width - RIGHT) };
}

export function tracksGeometry(data: TracksData, width: number): TracksGeometry {
  const { narrow, left, right } = endsOf(width);
  const axis = tracksAxis(data, width);
  const x = (t: Ms): number => xOf(axis, t);
  const rowHeight = narrow ? 52 : 46;
  const lanes = data.lanes.map((lane, i) => ({
    ...lane,
    y: AXIS + 24 + i * rowHeight,
    ...(narrow ? narrowLabel(lane) : { details: [lane.detail] }),
  }));
  const lanesEnd = (lanes.at(-1)?.y ?? AXIS) + 24;
  const yOf = new Map(lanes.map((lane) => [lane.id, lane.y]));
  const patienceTop = lanesEnd + BLOCK_GAP;
  const patience = patienceGeometry(data, x, {
    top: patienceTop,
    bottom: patienceTop + PATIENCE_HEIGHT,
    left,
    right,
  });
  const clockTop = patience.bottom + BLOCK_GAP + 8;
  const clocks = clockGeometry(data, x, { top: clockTop, bottom: clockTop + CLOCK_HEIGHT, right });
  return {
    width,
    height: clocks.bottom + 28,
    left,
    right,
    axisY: AXIS - 8,
    narrow,
    axis,
    ticks: placeTicks(axisTicks(axis, narrow ? 64 : 96), width),
    cuts: axis.filter((stretch) => stretch.quiet).map(({ x0, x1 }) => ({ x0, x1 })),
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

/** Letters of a name and of a line of detail in the gutter of a phone. */
const NAME_LETTERS = 13;
const DETAIL_LETTERS = 16;
const DETAIL_LINES = 2;

const cut = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;

function narrowLabel({ name, detail }: TracksLane): { name: string; details: string[] } {
  const lines: string[] = [];
  for (const word of detail.split(' ').filter(Boolean)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && (longer.length <= DETAIL_LETTERS || lines.length === DETAIL_LINES))
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return { name: cut(name, NAME_LETTERS), details: lines.map((line) => cut(line, DETAIL_LETTERS)) };
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

/** Moments at which something happens in the picture. */
function stopsOf(data: TracksData): Ms[] {
  return [
    ...data.arrows.flatMap((a) => [a.sentAt, a.arrivedAt ?? a.sentAt]),
    ...data.talks.flatMap((t) => [t.from, t.to]),
    ...data.steps.map((s) => s.t),
  ];
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

interface PatienceBlock {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

function patienceGeometry(
  data: TracksData,
  x: (t: Ms) => number,
  { top, bottom, left, right }: PatienceBlock,
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
  const other = besideFirst(data, x, y);
  return {
    top,
    bottom,
    complainY: y(data.complainAt),
    lines,
    ...(other ? { other } : {}),
    steps: placeSteps(
      data.steps
        .filter((s) => s.t >= data.from && s.t <= data.to)
        .map((s) => ({ x: x(s.t), y: y(s.to), text: s.why, loss: s.loss })),
      [
        labelBox(right, y(data.complainAt) - 4, data.words.complain, true),
        ...(other ? [labelBox(other.labelX, other.labelY, other.label, other.end)] : []),
      ],
      { left, right, bottom: bottom + STEP_BELOW },
      data.patience
        .slice(0, 1)
        .flatMap((first) => windowed(first.points, data).map((p) => [x(p.t), y(p.value)] as const)),
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

/** Points of difference in patience below which two runs look the same. */
const ALIKE = 1;
const LOOKS = 80;

/** The other run's line where it is another one, with its label where the two part. */
function besideFirst(
  data: TracksData,
  x: (t: Ms) => number,
  y: (value: number) => number,
): PatienceGeometry['other'] {
  const [own, other] = [data.patience[0], data.otherPatience];
  if (!own || !other) return undefined;
  for (let i = 0; i <= LOOKS; i += 1) {
    const t = data.from + ((data.to - data.from) * i) / LOOKS;
    const [mine, its] = [valueAt(own.points, t), valueAt(other.points, t)];
    if (mine === undefined || its === undefined || Math.abs(mine - its) <= ALIKE) continue;
    const end = x(t) > x(data.to) - 110;
    return {
      label: other.label,
      d: lineThrough(windowed(other.points, data).map((p) => [x(p.t), y(p.value)])),
      labelX: end ? x(data.to) : x(t) + 10,
      labelY: its > mine ? y(its) - 9 : y(its) + 16,
      end,
    };
  }
  return undefined;
}

function clockGeometry(
  data: TracksData,
  x: (t: Ms) => number,
  { top, bottom, right }: { top: number; bottom: number; right: number },
): ClockGeometry {
  const shown = data.clocks.map((c) => ({ ...c, points: windowed(c.points, data) }));
  const most = Math.max(1, ...shown.flatMap((c) => c.points.map((p) => p.value)));
  const y = (value: Ms): number => round(bottom - ((bottom - top) * value) / most);
  let labelX = right;
  const lines = shown.map(({ name, points, value }) => {
    const label = `${name} ${formatSpan(Math.round(value / MINUTE) * MINUTE)}`;
    const line = { name, d: lineThrough(points.map((p) => [x(p.t), y(p.value)])), label, labelX };
    labelX -= labelWidth(label) + LABEL_GAP;
    return line;
  });
  const [upper, lower] = data.clocks;
  const gap = upper && lower ? gapBetween(upper.points, lower.points, data, (p) => [x(p.t), y(p.value)]) : '';
  return { top, bottom, lines, gap };
}

/** The area between two clocks while both run. */
function gapBetween(
  upper: readonly Point[],
  lower: readonly Point[],
  { from, to }: Pick<TracksData, 'from' | 'to'>,
  place: (p: Point) => readonly [number, number],
): string {
  const both = { from: Math.max(from, upper[0]?.t ?? to, lower[0]?.t ?? to), to };
  const [over, under] = [windowed(upper, both), windowed(lower, both).reverse()];
  if (over.length === 0 || under.length === 0) return '';
  return `${lineThrough(over.map(place))} ${lineThrough(under.map(place)).replace('M', 'L')} Z`;
}

interface Point {
  t: Ms;
  value: number;
}

/** An SVG path through points. */
function lineThrough(points: readonly (readonly [number, number])[]): string {
  return points.map(([px, py], i) => `${i === 0 ? 'M' : 'L'}${px} ${py}`).join(' ');
}

const round = (n: number): number => Math.round(n * 10) / 10;
