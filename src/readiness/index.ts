/** Door of the room: what people have shown, when it is due again, and the drills it is practised on. */
export { daysInARow } from './days-in-a-row.ts';
export {
  CODE_OF_KIND,
  EVIDENCE_GRADES,
  type Evidence,
  type EvidenceGrade,
  FAILURE_CODES,
  type FailureCode,
  isSlip,
  itemKey,
  pairKey,
  type SkillItem,
} from './evidence.ts';
export { type AnsweredDrill, evidenceOfDrill } from './evidence-of-drill.ts';
export { evidenceOfRun, type PlayedRun } from './evidence-of-run.ts';
export { LEARNERS, measureSpacing, type SpacingFigures } from './measure-spacing.ts';
export { type DrillChoice, type DrillWhy, itemOf, type NextDrill, nextDrills } from './next-drill.ts';
export {
  ASK_AFTER,
  CARD_ANSWERS,
  CARD_RUNS,
  type CardAnswer,
  type CardLine,
  cardLines,
  cardToAsk,
  changedAtOf,
  costOf,
  lastRuns,
  type PocketCard,
} from './pocket-card.ts';
export { byPair, bySkill, type ProgressRow, progressOf, type WeekCount, weeksOf } from './progress.ts';
export { knownAt, RETENTION, type Spaced, spacedOf } from './spacing.ts';
