/** How a chosen row asks for what it needs: a few steps in one box, then a move or a text to compose. */
import type { SeatView } from '../../../../exercise/index.ts';
import type { Move } from '../../../../model/move.ts';

export interface Option {
  value: string;
  label: string;
  side?: string;
  detail?: string;
  /** Words that find it and are not shown. */
  foundAs?: readonly string[];
}

/** What was chosen so far, by step. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** Typed words as a value, or the reason why they are none. */
export type TypedAnswer = { value: string } | { problem: string };

export interface Step {
  key: string;
  /** The question, as the box asks it; one that hangs on what is in hand is put when it is asked. */
  ask: string | ((view: SeatView) => string);
  /** Rows to choose from; absent = only typed words. */
  options?: (view: SeatView, answers: Answers) => Option[];
  /** Several rows may be marked: any number, or at least one. */
  many?: 'any' | 'some';
  typed?: (text: string, view: SeatView) => TypedAnswer;
}

/** A text to be written in a box of its own, with facts attached and a channel where there is a choice. */
export interface Compose {
  /** What is written to whom about what: words not sent yet are kept under it, and no two share it. */
  slot: string;
  title: string;
  cost: string;
  placeholder: string;
  canAttach?: true;
  /** Case it belongs to, where the desk knows that: only facts of this case can be attached. */
  matter?: string;
  channels?: readonly string[];
  /** May be sent without words. */
  mayBeEmpty?: true;
  build: (text: string, attach: readonly string[], channel: string) => Move;
}

/** Something the desk does by itself instead of a move. */
export type DeskDeed = 'focusLine' | 'keepNewest';

export type Outcome = { moves: readonly Move[] } | { compose: Compose } | { deed: DeskDeed };

export interface Flow {
  steps: readonly Step[];
  finish: (answers: Answers, view: SeatView) => Outcome;
}

export const one = (answers: Answers, key: string): string => answers[key]?.[0] ?? '';
export const many = (answers: Answers, key: string): string[] => [...(answers[key] ?? [])];

export const done = (...moves: Move[]): Outcome => ({ moves });

/** The name of a draft, from what it is and belongs to. */
export const slotOf = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');

/** What Enter answers where several rows may be marked: the marked ones, and the row that typed words point at. */
export const takenRows = (marked: readonly string[], query: string, row: string): readonly string[] =>
  query.trim() === '' || marked.includes(row) ? marked : [...marked, row];

/** A flow that asks nothing. */
export const atOnce = (finish: Flow['finish']): Flow => ({ steps: [], finish });

/** Typed words as they are; refuses nothing at all. */
export const anyWords =
  (problem: string) =>
  (text: string): TypedAnswer =>
    text.trim() === '' ? { problem } : { value: text.trim() };
