/** A drill: one handover, at one of its two desks, with at most one thing amiss. */
import type { Ms } from '../../model/time.ts';
import type { DrillSource } from './source.ts';

/**
 * `whole`: nothing is amiss. `outdated`: neither, though an old record of the receiver says otherwise.
 * `omitted`, `wrong`, `stale`: one fact is missing, is another than the desk can see, or has changed since.
 * `contradicted`: the words say it twice and differently.
 */
export type DrillKind = 'whole' | 'outdated' | 'omitted' | 'wrong' | 'stale' | 'contradicted';

export const FAULTY: ReadonlySet<DrillKind> = new Set(['omitted', 'wrong', 'stale', 'contradicted']);

export type DrillSide = 'send' | 'receive';

/** What the desk can see beside the words. */
export interface DrillRow {
  fact: string;
  label: string;
  /** The value as people say it. */
  words: string;
  /** System that shows it; absent where the desk knows it from its own work. */
  system?: string;
  /** From when on it is so, as an age at the time of the handover; absent: it is what stands there now. */
  age?: Ms;
  /** It was so until something newer came. */
  isOver?: true;
}

/** Which drill of a handover: enough to choose it by, before its words are made. */
export interface DrillRef {
  id: string;
  side: DrillSide;
  kind: DrillKind;
  /** In each round what is wrong is wrong otherwise. */
  round: number;
  source: DrillSource;
  /** The fact that is amiss, or that only seems to be. */
  fact?: string;
}

export interface Drill extends DrillRef {
  /** The words received, or the draft to be sent. */
  text: string;
  /** Facts that the contract asks for and this case has, with their labels. */
  asked: readonly { fact: string; label: string }[];
  rows: readonly DrillRow[];
}

/** What somebody does at a drill. */
export type DrillAnswer =
  | { answer: 'accept' }
  /** `facts`: what is named as missing or wrong. */
  | { answer: 'sendBack'; facts: readonly string[] }
  | { answer: 'send'; text: string };
