/** What a typed grammar found at a place in the text. */
import type { Ms } from '../../model/time.ts';

/** A clock time as said; `exact` when am or pm cannot be doubted. */
export interface ClockSaid {
  hour: number;
  minute: number;
  exact: boolean;
  /** An hour alone ("at nine"). */
  bare: boolean;
  /** The day it is said of, 0 for D1. */
  day?: number | undefined;
}

export type MentionType =
  | 'time'
  | 'date'
  | 'duration'
  | 'count'
  | 'ratio'
  | 'id'
  | 'phone'
  | 'money'
  | 'address'
  | 'unit';

export interface Mention {
  type: MentionType;
  from: number;
  to: number;
  /** Canonical value; for a time the value is settled later, by cue and clock. */
  value: string;
  clock?: ClockSaid;
  /** Length of a duration. */
  span?: Ms;
  /** For a date: number of the day, 0 for D1; hour at which the named part ends. */
  day?: number;
  partEnd?: number;
  /** Second reading. */
  ambiguous?: string;
  /** "half an hour ago". */
  ago?: boolean;
  form?: 'digits' | 'word' | 'ordinal';
  /** So many in a hundred. */
  share?: boolean;
  /** Facts whose shape of id it fits. */
  fits?: readonly string[];
  /** First or second end of "eight to twelve". */
  end?: 'first' | 'second';
  /** "around", "about" stood before it. */
  about?: boolean;
}
