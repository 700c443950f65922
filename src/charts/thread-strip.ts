/** Geometry of a fact's thread: stops in their order on a line, solid up to the snap and broken after it. */
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
  width: number,
  snapAt?: Ms,
): ThreadStripGeometry {
  const step = (width - 2 * EDGE) / Math.max(4, stops.length);
  const x = (i: number): number => Math.round((EDGE + i * step) * 10) / 10;
  const y = HEIGHT / 2;
  const last = x(Math.max(0, stops.length - 1));
  const broken = snapAt === undefined ? -1 : stops.findIndex((s) => s.t >= snapAt && isBroken(s));
  const cut = snapAt === undefined ? last : x(broken < 0 ? stops.length - 1 : broken);
  return {
    height: HEIGHT,
    y,
    whole: `M${x(0)} ${y} H${cut}`,
    lost: snapAt === undefined ? '' : `M${cut} ${y} H${width - EDGE}`,
    stops: stops.map((s, i) => ({ x: x(i), kind: s.kind, mine: s.mine, broken: isBroken(s) })),
    ...(snapAt === undefined ? {} : { snapX: cut }),
  };
}

const isBroken = ({ kind }: ThreadStripStop): boolean => kind === 'leftOut' || kind === 'saidWrong';
