/** One time axis as stretches: linear, or with long quiet stretches cut short so that days fit beside minutes. */
import { clockOf, clockWithSeconds, DAY, HOUR, MINUTE, type Ms, SECOND, weekdayOf } from '../model/time.ts';

/** Time from..to drawn between x0..x1; `quiet` ones are cut short. */
export interface Stretch {
  from: Ms;
  to: Ms;
  x0: number;
  x1: number;
  quiet: boolean;
}

export interface AxisInput {
  from: Ms;
  to: Ms;
  left: number;
  right: number;
  /** Moments at which something happens. */
  stops: readonly Ms[];
}

/** Shorter runs are drawn as time goes. */
const LONG_RUN: Ms = 3 * HOUR;
/** Nothing for so long is quiet. */
const QUIET: Ms = 30 * MINUTE;
/** Room left around what happens. */
const PAD: Ms = 3 * MINUTE;
/** Width of a quiet stretch. */
const CUT = 30;

export function timeAxis({ from, to, left, right, stops }: AxisInput): Stretch[] {
  const whole: Stretch = { from, to: Math.max(to, from + 1), x0: left, x1: right, quiet: false };
  if (to - from < LONG_RUN) return [whole];
  const parts = quietParts(from, to, stops);
  const quiet = parts.filter((p) => p.quiet).length;
  const room = right - left - quiet * CUT;
  if (quiet === 0 || room < (right - left) / 3) return [whole];
  const busy = parts.reduce((sum, p) => sum + (p.quiet ? 0 : p.to - p.from), 0);
  let x = left;
  return parts.map((part) => {
    const x0 = x;
    x += part.quiet ? CUT : (room * (part.to - part.from)) / Math.max(1, busy);
    return { ...part, x0, x1: x };
  });
}

function quietParts(from: Ms, to: Ms, stops: readonly Ms[]): { from: Ms; to: Ms; quiet: boolean }[] {
  const times = [from, ...stops.filter((t) => t > from && t < to), to].sort((a, b) => a - b);
  const parts: { from: Ms; to: Ms; quiet: boolean }[] = [];
  let start = from;
  for (const [i, t] of times.entries()) {
    const next = times[i + 1];
    if (next === undefined || next - t < QUIET) continue;
    const [cutFrom, cutTo] = [Math.min(t + PAD, next), next === to ? to : next - PAD];
    parts.push({ from: start, to: cutFrom, quiet: false }, { from: cutFrom, to: cutTo, quiet: true });
    start = cutTo;
  }
  if (start < to) parts.push({ from: start, to, quiet: false });
  return parts;
}

/** Pixels of a moment; before and after the axis at its ends. */
export function xOf(axis: readonly Stretch[], t: Ms): number {
  const stretch = axis.find((s) => t <= s.to) ?? axis.at(-1);
  if (!stretch) return 0;
  const share = (Math.max(t, stretch.from) - stretch.from) / Math.max(1, stretch.to - stretch.from);
  return Math.round((stretch.x0 + (stretch.x1 - stretch.x0) * Math.min(1, share)) * 10) / 10;
}

/** The moment at a pixel, to the second. */
export function timeAt(axis: readonly Stretch[], px: number): Ms {
  const stretch = axis.find((s) => px <= s.x1) ?? axis.at(-1);
  if (!stretch) return 0;
  const share = Math.min(1, Math.max(0, (px - stretch.x0) / Math.max(1, stretch.x1 - stretch.x0)));
  return Math.round((stretch.from + share * (stretch.to - stretch.from)) / SECOND) * SECOND;
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

/** "08:20", with seconds where ticks are closer than a minute, and with its day where the axis spans several. */
function tickLabel(t: Ms, days: boolean, seconds = false): string {
  const clock = seconds ? clockWithSeconds(t) : clockOf(t);
  return days ? `${weekdayOf(t).slice(0, 3)} ${clock}` : clock;
}

/** True when a run needs its days named. */
export const spansDays = ({ from, to }: { from: Ms; to: Ms }): boolean =>
  Math.floor(from / DAY) !== Math.floor(to / DAY);

/** "08:23:06", or "Thu 08:23:06" in a run of several days. */
export function momentLabel(t: Ms, run: { from: Ms; to: Ms }): string {
  return spansDays(run) ? `${weekdayOf(t).slice(0, 3)} ${clockWithSeconds(t)}` : clockWithSeconds(t);
}

/** A label with its day takes so much more. */
const DAYS_ROOM = 1.4;

export interface PlacedTick {
  x: number;
  label: string;
  anchor: 'start' | 'middle' | 'end';
}

/** A letter of a tick, and the room between two labels. */
const TICK_LETTER = 6.7;
const TICK_GAP = 8;

/** Labels kept inside the picture; one that would touch the one before it is left out. */
export function placeTicks(ticks: readonly { x: number; label: string }[], width: number): PlacedTick[] {
  const placed: PlacedTick[] = [];
  let taken = Number.NEGATIVE_INFINITY;
  for (const { x, label } of ticks) {
    const long = label.length * TICK_LETTER;
    const anchor = x - long / 2 < 0 ? 'start' : x + long / 2 > width ? 'end' : 'middle';
    const from = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
    if (from < taken + TICK_GAP) continue;
    placed.push({ x, label, anchor });
    taken = from + long;
  }
  return placed;
}

/** Ticks of the whole axis; on a cut one each busy stretch names its beginning, then round times. */
export function axisTicks(axis: readonly Stretch[], apart: number): { x: number; label: string }[] {
  const [first, last] = [axis[0], axis.at(-1)];
  if (!first || !last) return [];
  const days = spansDays({ from: first.from, to: last.to });
  if (axis.length === 1) {
    const times = timeTicks(first.from, first.to, first.x1 - first.x0, days ? apart * DAYS_ROOM : apart);
    const isFine = times.some((t) => t % MINUTE !== 0);
    return times.map((t) => ({ x: xOf(axis, t), label: tickLabel(t, days, isFine) }));
  }
  const busy = axis.filter((stretch) => !stretch.quiet);
  const ticks: { x: number; label: string }[] = [];
  const between = busy.flatMap(({ from, to, x0, x1 }) => timeTicks(from, to, x1 - x0, apart));
  for (const t of [...busy.map((stretch) => stretch.from), ...between]) {
    const [x, label] = [xOf(axis, t), tickLabel(t, days)];
    if (ticks.every((tick) => Math.abs(tick.x - x) >= apart && tick.label !== label))
      ticks.push({ x, label });
  }
  return ticks.sort((one, other) => one.x - other.x);
}
