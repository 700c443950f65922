/** What a person showed at one handover: graded, with its date; attendance is none. */
import type { DrillKind, DrillSide } from './drills/drill.ts';

/**
 * What can go wrong at a handover and is practised by itself. `omittedFact`, `wrongFact`, `staleFact`: of the words, by
 * whoever sends, and unnoticed by whoever receives. `contradiction`: two values for one thing, nobody asked which.
 * `falseAlarm`: sent back although whole. `noAcknowledge`, `noReadBack`: taken, and the sender cannot know it.
 */
export const FAILURE_CODES = [
  'omittedFact',
  'wrongFact',
  'staleFact',
  'contradiction',
  'falseAlarm',
  'noAcknowledge',
  'noReadBack',
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

export const EVIDENCE_GRADES = ['again', 'hard', 'good', 'easy'] as const;
/** Not shown; shown late or with help; shown; shown fast. */
export type EvidenceGrade = (typeof EVIDENCE_GRADES)[number];

/** What is learnt and forgotten as one: this way of failing, in this contract, between these two units, at this end. */
export interface SkillItem {
  side: DrillSide;
  /** Units, as in the vocabulary. */
  from: string;
  to: string;
  contract: string;
  code: FailureCode;
}

export interface Evidence extends SkillItem {
  id: string;
  /** Wall time in ms since 1970, given by whoever stores. */
  at: number;
  /** The run or drill in which it was shown. */
  by: { kind: 'run' | 'drill'; id: string; scenario: string };
  grade: EvidenceGrade;
  /** Facts it went wrong with. */
  facts: readonly string[];
}

export const itemKey = ({ side, from, to, contract, code }: SkillItem): string =>
  [side, from, to, contract, code].join(' ');

/** The unit pair and the end at which one sits, whatever is handed over. */
export const pairKey = ({ side, from, to }: Pick<SkillItem, 'side' | 'from' | 'to'>): string =>
  [side, from, to].join(' ');

export const isSlip = ({ grade }: Pick<Evidence, 'grade'>): boolean => grade === 'again';

/** What a drill of this kind practises. */
export const CODE_OF_KIND: Readonly<Record<DrillKind, FailureCode>> = {
  omitted: 'omittedFact',
  wrong: 'wrongFact',
  stale: 'staleFact',
  contradicted: 'contradiction',
  whole: 'falseAlarm',
  outdated: 'falseAlarm',
};
