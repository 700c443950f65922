/** Geometry of a fact's thread: stops on a line, solid up to the snap and broken after it. */
import type { Ms } from '../model/time.ts';

export interface ThreadStripStop {
  t: Ms;
  kind: string;
  mine: boolean;
}

export interface ThreadStripGeometry {
  height: number;
  y: number;
  whole: string;
  /** The part behind the snap; empty where nothing snapped. */
  lost: string;
  snapX?: number;
  stops: readonly { x: number; kind: string; mine: boolean; broken: boolean }[];
}

const EDGE = 8;
const HEIGHT = 24;

export function threadStrip(
  stops: readonly ThreadStripStop[],
  from: Ms,
  to: Ms,
  width: number,
  snapAt?: Ms,
): ThreadStripGeometry {
  const x = (t: Ms): number =>
    Math.round(
      (EDGE + ((width - 2 * EDGE) * (Math.min(Math.max(t, from), to) - from)) / Math.max(1, to - from)) * 10,
    ) / 10;
  const y = HEIGHT / 2;
  const first = x(stops[0]?.t ?? from);
  const last = x(Math.max(stops.at(-1)?.t ?? from, snapAt ?? from));
  const cut = snapAt === undefined ? last : x(snapAt);
  return {
    height: HEIGHT,
    y,
    whole: `M${first} ${y} H${cut}`,
    lost: snapAt === undefined ? '' : `M${cut} ${y} H${x(to)}`,
    stops: stops.map((s) => ({
      x: x(s.t),
      kind: s.kind,
      mine: s.mine,
      broken: s.kind === 'leftOut' || s.kind === 'saidWrong',
    })),
    ...(snapAt === undefined ? {} : { snapX: cut }),
  };
}
