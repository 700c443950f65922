/** Base, coverage, deductions, gates and pass (scoring.md 11.4). */
import type { LogEvent } from '../model/event-columns.ts';
import type { Expectation } from '../model/expectation.ts';
import type { ExpectationResult } from './expectations.ts';
import type { AttributedBreak } from './judge-breaks.ts';
import type { LogReader } from './log-reader.ts';

/** Points off for each point of severity, [A]. */
const POINTS_PER_SEVERITY = 4;
/** The same break counts at most so often, [A]. */
const SAME_BREAK_AT_MOST = 2;
/** All breaks together take at most so many points, [A]: random play must still be told from poor play. */
const DEDUCTION_AT_MOST = 40;
/** Pass marks, [A]. */
export const PASS_SCORE = 80;
const PASS_COVERAGE = 70;

export interface Gate {
  id: string;
  /** Rule in words. */
  says: string;
  held: boolean;
  /** Result of the expectation behind it; absent for the general gates. */
  r?: number;
}

export interface Score {
  /** 0 to 100, one decimal. */
  score: number;
  base: number;
  deduction: number;
  /** Checked weight in percent of all weight. */
  coverage: number;
  passed: boolean;
  gates: Gate[];
}

/** Scores one line of play. */
export function scoreRun(
  expectations: readonly Expectation[],
  results: readonly ExpectationResult[],
  breaks: readonly AttributedBreak[],
  log: LogReader,
): Score {
  const rows = joined(expectations, results);
  const checked = rows.filter((row) => row.result.checked);
  const weight = sum(rows.map((row) => row.expectation.weight));
  const checkedWeight = sum(checked.map((row) => row.expectation.weight));
  const won = sum(checked.map((row) => row.expectation.weight * row.result.r));
  const base = checkedWeight === 0 ? 0 : (100 * won) / checkedWeight;
  const deduction = deductionOf(breaks);
  const score = oneDecimal(Math.max(0, base - deduction));
  const coverage = weight === 0 ? 0 : oneDecimal((100 * checkedWeight) / weight);
  const gates = [...generalGates(breaks, log), ...ownGates(rows)];
  return {
    score,
    base: oneDecimal(base),
    deduction,
    coverage,
    gates,
    passed: score >= PASS_SCORE && coverage >= PASS_COVERAGE && gates.every((gate) => gate.held),
  };
}

export interface Row {
  expectation: Expectation;
  result: ExpectationResult;
}

/** Expectations with their results; those that were not judged (no human seat) are left out. */
export function joined(expectations: readonly Expectation[], results: readonly ExpectationResult[]): Row[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  return expectations.flatMap((expectation) => {
    const result = byId.get(expectation.id);
    return result ? [{ expectation, result }] : [];
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const oneDecimal = (n: number): number => Math.round(n * 10) / 10;

/** Points off for the breaks that are Yours. */
function deductionOf(breaks: readonly AttributedBreak[]): number {
  const times = new Map<string, number>();
  let total = 0;
  for (const found of breaks) {
    if (!found.attributed) continue;
    const before = times.get(found.id) ?? 0;
    times.set(found.id, before + 1);
    if (before < SAME_BREAK_AT_MOST) total += POINTS_PER_SEVERITY * found.severity;
  }
  return Math.min(DEDUCTION_AT_MOST, total);
}

/** The three gates of every scenario. */
function generalGates(breaks: readonly AttributedBreak[], log: LogReader): Gate[] {
  const mine = breaks.filter((found) => found.attributed);
  const blamed = mine.filter((found) => found.id === 'CB01');
  return [
    {
      id: 'safetyReported',
      says: 'A safety report reaches noc or soc in 10 minutes',
      held: !mine.some((found) => found.id === 'CB18' && found.part === 'a'),
    },
    { id: 'noKpiShuffle', says: 'No KPI shuffle', held: !mine.some((found) => found.id === 'CB04') },
    {
      id: 'noBlameInDanger',
      says: 'No blame without a test where somebody depends on the line',
      held: !blamed.some((found) => found.journeyIds.some((id) => log.journey(id).all.some(isDanger))),
    },
  ];
}

const DEPENDENT: readonly string[] = ['medicalAlarm', 'alarmLine', 'lift'];

const isDanger = (event: LogEvent): boolean =>
  event.says?.safetyIssue === 'yes' || DEPENDENT.includes(event.says?.specialNeed ?? '');

/** The scenario's own gates: an expectation marked `gate` that is not met in full. */
const ownGates = (rows: readonly Row[]): Gate[] =>
  rows
    .filter((row) => row.expectation.gate && row.result.checked)
    .map(({ expectation, result }) => ({
      id: expectation.id,
      says: expectation.says ?? expectation.id,
      held: result.r >= 1,
      r: result.r,
    }));
