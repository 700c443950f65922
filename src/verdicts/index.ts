/** Door of the room: one set of verdicts for every log. */
export type { Attribution, Phase, Seat } from './attribution.ts';
export type { Detector, Severity } from './breaks/detector.ts';
export { DETECTORS } from './breaks/index.ts';
export { type ClockPoint, type ClockReading, clocksOf, type JourneyClocks } from './clocks.ts';
export { type ExpectationResult, judgeExpectations } from './expectations.ts';
export { DIMENSION_OF_BREAK, type DimensionGrade, type Grade, gradesOf } from './grades.ts';
export { type HandoverRatio, handoverRatios } from './handover-ratios.ts';
export { type AttributedBreak, type BreakVerdict, judgeBreaks } from './judge-breaks.ts';
export { type EventIndex, type JourneyLog, type LogReader, readerOf } from './log-reader.ts';
export {
  type BreakPair,
  breaksByPair,
  METRICS,
  type MetricReading,
  metricsOf,
  quantile,
} from './metrics/index.ts';
export type { Mismatch, Received, Receiving, Reception } from './receiving.ts';
export { type Gate, PASS_SCORE, type Score, scoreRun } from './score.ts';
export { SETTINGS, type SettingId, type SettingsInput } from './settings.ts';
export { type ShuffleAudit, shuffleAudit } from './shuffle-audit.ts';
export { type JudgeRunInput, judgeRun, type Verdict } from './verdict.ts';
