/** The one judgement of a run: breaks, expectations, score, grades, handovers, clocks. */
import type { LogEvent } from '../model/event-columns.ts';
import type { Expectation } from '../model/expectation.ts';
import type { Ms } from '../model/time.ts';
import type { Seat } from './attribution.ts';
import { clocksOf, type JourneyClocks } from './clocks.ts';
import { dutyOf } from './duty.ts';
import { type ExpectationResult, judgeExpectations } from './expectations.ts';
import { type DimensionGrade, type Grade, gradesOf } from './grades.ts';
import { type HandoverRatio, handoverRatios } from './handover-ratios.ts';
import { type AttributedBreak, judgeBreaks } from './judge-breaks.ts';
import { readerOf } from './log-reader.ts';
import { type Receiving, receivingOf } from './receiving.ts';
import { joined, type Score, scoreRun } from './score.ts';
import { type SettingsInput, settingsOf } from './settings.ts';

export interface JudgeRunInput {
  events: readonly LogEvent[];
  expectations: readonly Expectation[];
  /** Human seats; none when only machines played. */
  seats: readonly Seat[];
  endedAt: Ms;
  settings?: SettingsInput;
}

export interface Verdict extends Score {
  breaks: AttributedBreak[];
  notObservable: string[];
  expectations: ExpectationResult[];
  overall: Grade;
  overallRule: string;
  grades: DimensionGrade[];
  handovers: HandoverRatio[];
  receiving: Receiving;
  clocks: JourneyClocks[];
}

/** Judges a run from its log alone; same input, same verdict. */
export function judgeRun(input: JudgeRunInput): Verdict {
  const { expectations, seats, endedAt } = input;
  const log = readerOf(input.events);
  const { breaks, notObservable } = judgeBreaks(log, { seats, endedAt, settings: input.settings });
  const results = judgeExpectations(expectations, log, seats, endedAt, settingsOf(input.settings));
  const score = scoreRun(expectations, results, breaks, log);
  const grades = gradesOf(joined(expectations, results), breaks, score.gates, log);
  const duty = dutyOf(
    log,
    seats.map((seat) => seat.desk),
  );
  return {
    breaks,
    notObservable,
    expectations: results,
    ...score,
    overall: grades.overall,
    overallRule: grades.overallRule,
    grades: grades.dimensions,
    handovers: handoverRatios(log, duty),
    receiving: receivingOf(log, seats),
    clocks: clocksOf(log, endedAt),
  };
}
