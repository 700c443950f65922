/** Places of the bars of a chart of weeks: one on the other, on one scale, for a width. */

export interface WeekBar {
  week: number;
  x: number;
  width: number;
  /** From below: where each part begins and ends. */
  parts: readonly { y: number; height: number }[];
  total: number;
}

export interface WeekBars {
  width: number;
  height: number;
  base: number;
  bars: readonly WeekBar[];
}

const HEIGHT = 96;
/** Room for a figure above the bars and the weeks below them. */
const ABOVE = 18;
const BELOW = 20;
const GAP = 6;
/** So many reach the top: one alone is no full bar. */
const FULL = 8;
/** A part that there is can be seen. */
const LEAST = 2;

export function weekBars(
  weeks: readonly { week: number; parts: readonly number[] }[],
  width: number,
): WeekBars {
  const base = HEIGHT - BELOW;
  const totals = weeks.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0));
  const most = Math.max(FULL, ...totals);
  const step = width / Math.max(1, weeks.length);
  const bars = weeks.map(({ week, parts }, i) => {
    let y = base;
    const placed = parts.map((part) => {
      const height = part === 0 ? 0 : Math.max(LEAST, Math.round((part / most) * (base - ABOVE)));
      y -= height;
      return { y, height };
    });
    const total = totals[i] ?? 0;
    return {
      week,
      x: Math.round(i * step) + GAP / 2,
      width: Math.max(1, Math.floor(step) - GAP),
      parts: placed,
      total,
    };
  });
  return { width, height: HEIGHT, base, bars };
}
