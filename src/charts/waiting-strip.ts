/** Geometry of waiting: who was without a word from when to when, one row for each, on one time axis. */
import { clockOf, type Ms } from '../model/time.ts';
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
    fromLabel: string;
    toLabel: string;
    words: string;
    /** The words stand in the bar, else behind it. */
    inside: boolean;
  }[];
}

const ROW = 52;
const LETTER = 6.8;
const BAR = 20;

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
        fromLabel: clockOf(row.from),
        toLabel: row.to === undefined ? '' : clockOf(row.to),
        words: row.words,
        inside: row.words.length * LETTER + 24 < bar,
      };
    }),
  };
}

export const WAITING_BAR = BAR;
