/** Visits as strips of a day each: lanes by technician, bars in percent of the strip. No drawing in here. */
import type { Visit } from '../../../../exercise/index.ts';
import { DAY, HOUR, type Ms } from '../../../../model/time.ts';

export interface Bar {
  id: string;
  /** The window that was set, in percent of the strip; absent where none was. */
  window?: { left: number; width: number };
  /** From arrival to the end of the visit, or to the end of the strip's time so far. */
  onSite?: { left: number; width: number };
}

export interface Lane {
  technician: string | undefined;
  bars: readonly Bar[];
}

export interface DayStrip {
  day: Ms;
  ticks: readonly { at: Ms; left: number }[];
  lanes: readonly Lane[];
  /** Where the moment of the screen lies, if it is within the strip. */
  now?: number;
}

/** A strip is never shorter. */
const SHORTEST: Ms = 6 * HOUR;
const MOST_TICKS = 7;

const dayOf = (t: Ms): Ms => Math.floor(t / DAY) * DAY;

const beginOf = ({ from, arrivedAt }: Visit): Ms | undefined => from ?? arrivedAt;

/** One strip for each day that holds a visit; `at` is when the board was opened. */
export function dayStrips(visits: readonly Visit[], at: Ms): DayStrip[] {
  const days = new Set(visits.flatMap((visit) => beginOf(visit) ?? []).map(dayOf));
  return [...days].sort((one, other) => one - other).map((day) => stripOf(day, visits, at));
}

function stripOf(day: Ms, all: readonly Visit[], at: Ms): DayStrip {
  const visits = all.filter((visit) => {
    const begin = beginOf(visit);
    return begin !== undefined && dayOf(begin) === day;
  });
  const times = visits.flatMap(({ from, to, arrivedAt, endedAt }) =>
    [from, to, arrivedAt, endedAt].filter((t) => t !== undefined),
  );
  const first = Math.floor(Math.min(...times) / HOUR) * HOUR;
  const last = Math.ceil(Math.max(...times) / HOUR) * HOUR;
  const spare = Math.max(HOUR, (SHORTEST - (last - first)) / 2);
  const from = Math.max(day, Math.floor((first - spare) / HOUR) * HOUR);
  const to = Math.min(day + DAY, Math.ceil((last + spare) / HOUR) * HOUR);
  const share = (t: Ms): number => round((100 * (Math.min(to, Math.max(from, t)) - from)) / (to - from));
  const span = (one: Ms, other: Ms) => ({ left: share(one), width: round(share(other) - share(one)) });
  const step = Math.ceil((to - from) / HOUR / MOST_TICKS) * HOUR;
  const ticks = Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step);
  const barOf = ({ id, from: begin, to: end, arrivedAt, endedAt }: Visit): Bar => ({
    id,
    ...(begin === undefined ? {} : { window: span(begin, end ?? begin + HOUR) }),
    ...(arrivedAt === undefined ? {} : { onSite: span(arrivedAt, endedAt ?? Math.max(arrivedAt, at)) }),
  });
  const technicians = [...new Set(visits.map(({ technician }) => technician))];
  return {
    day,
    ticks: ticks.map((t) => ({ at: t, left: share(t) })),
    lanes: technicians.map((technician) => ({
      technician,
      bars: visits.filter((visit) => visit.technician === technician).map(barOf),
    })),
    ...(at >= from && at <= to ? { now: share(at) } : {}),
  };
}

const round = (n: number): number => Math.round(n * 100) / 100;
