/** Geometry of waiting: who was without a word from when to when, one row for each, on one time axis. */
import type { Ms } from '../model/time.ts';
import { timeAxis, xOf } from './time-axis.ts';

export interface WaitingRow {
  name: string;
  from: Ms;
  /** Absent: no word until the end. */
  to?: Ms | undefined;
  words: string;
}

export interface WaitingGeometry {
  width: number;
  height: number;
  rows: readonly {
    name: string;
    y: number;
    x: number;
    width: number;
    open: boolean;
    words: string;
    /** The words stand in the bar, else behind it, as far as the picture goes. */
    wordsX: number;
  }[];
}

const ROW = 52;
const LETTER = 6.4;
const BAR = 20;
const GAP = 10;

export function waitingStrip(rows: readonly WaitingRow[], end: Ms, width: number): WaitingGeometry {
  const start = Math.min(...rows.map((row) => row.from), end);
  const axis = timeAxis({ from: start, to: end, left: 0, right: width, stops: [] });
  const x = (t: Ms): number => xOf(axis, t);
  return {
    width,
    height: rows.length * ROW,
    rows: rows.map((row, i) => {
      const [x1, x2] = [x(row.from), x(row.to ?? end)];
      const bar = Math.max(4, x2 - x1);
      return {
        name: row.name,
        y: i * ROW + ROW - BAR - 6,
        x: x1,
        width: bar,
        open: row.to === undefined,
        words: row.words,
        wordsX: wordsAt(row.words.length * LETTER, x1, bar, width),
      };
    }),
  };
}

function wordsAt(long: number, x: number, bar: number, width: number): number {
  if (long + GAP < bar) return x + Math.min(GAP, (bar - long) / 2);
  return Math.max(0, Math.min(x + bar + GAP, width - long));
}

export const WAITING_BAR = BAR;
