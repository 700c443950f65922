/** P / S / M / U for each dimension, with the rule that decided (scoring.md 11.5). */
import { DIMENSIONS, type Dimension } from '../model/dimensions.ts';
import type { AttributedBreak } from './judge-breaks.ts';
import type { EventIndex } from './log-reader.ts';
import type { Gate, Row } from './score.ts';

/** Performed without, with some, with major challenges, unable; "-" = nothing checked. */
export type Grade = 'P' | 'S' | 'M' | 'U' | '-';

export interface DimensionGrade {
  dimension: Dimension;
  grade: Grade;
  /** 0 to 1 over its checked expectations. */
  share: number;
  /** Weight points of all its expectations. */
  weight: number;
  /** The rule that held first, as printed. */
  rule: string;
}

export interface Grades {
  overall: Grade;
  overallRule: string;
  dimensions: DimensionGrade[];
}

/** Dimension in which a break counts (scoring.md 11.1). */
export const DIMENSION_OF_BREAK: Readonly<Record<string, Dimension>> = {
  CB12: 'handoverCompleteness',
  CB23: 'handoverCompleteness',
  CB03a: 'timeliness',
  CB03b: 'timeliness',
  CB11: 'timeliness',
  CB15: 'ownership',
  CB19: 'ownership',
  CB22: 'ownership',
  CB01: 'truth',
  CB17: 'truth',
  CB20: 'truth',
  CB21: 'truth',
  CB04: 'clockIntegrity',
  CB14: 'clockIntegrity',
  CB05: 'coordination',
  CB07: 'coordination',
  CB09: 'coordination',
  CB13: 'coordination',
  CB16: 'coordination',
  CB02: 'customerCare',
  CB06: 'customerCare',
  CB10: 'customerCare',
  CB03c: 'diagnosisDiscipline',
  CB24: 'diagnosisDiscipline',
  CB08: 'foresight',
  CB18: 'foresight',
};

/** Share of the weight a dimension needs to count in the overall grade. */
const OVERALL_FROM = 0.2;
const ORDER: readonly Grade[] = ['U', 'M', 'S', 'P'];

/** Grades each dimension that the line of play uses, and the run as a whole. */
export function gradesOf(
  rows: readonly Row[],
  breaks: readonly AttributedBreak[],
  gates: readonly Gate[],
  log: EventIndex,
): Grades {
  const mine = breaks.filter((found) => found.attributed);
  const hints = hintsOf(log);
  const dimensions = DIMENSIONS.flatMap((dimension): DimensionGrade[] => {
    const own = rows.filter((row) => row.expectation.dimension === dimension);
    if (own.length === 0) return [];
    const hit = mine.filter((found) => DIMENSION_OF_BREAK[found.id] === dimension);
    const hint = Math.max(
      0,
      ...own.map((row) => hints.get(row.expectation.id) ?? 0),
      hints.get(dimension) ?? 0,
    );
    return [gradeOf(dimension, own, hit, { level: hint, any: hints.size > 0 })];
  });
  return { dimensions, ...overallOf(dimensions, rows, gates, hints.get('') ?? 0) };
}

/** Highest level of hint for each expectation or dimension that `hintGiven` names; "" = none named. */
function hintsOf(log: EventIndex): Map<string, number> {
  const levels = new Map<string, number>();
  for (const hint of log.of('hintGiven')) {
    const about = hint.objectId ?? '';
    levels.set(about, Math.max(levels.get(about) ?? 0, hint.level ?? 1));
  }
  return levels;
}

interface HintUsed {
  /** Highest level of a hint about this dimension; 0 = none. */
  level: number;
  /** Some hint was used in this run, about this or not. */
  any: boolean;
}

function gradeOf(
  dimension: Dimension,
  rows: readonly Row[],
  breaks: readonly AttributedBreak[],
  hint: HintUsed,
): DimensionGrade {
  const checked = rows.filter((row) => row.result.checked);
  const total = (list: readonly Row[]): number => list.reduce((n, row) => n + row.expectation.weight, 0);
  const won = checked.reduce((n, row) => n + row.expectation.weight * row.result.r, 0);
  const share = checked.length === 0 ? 0 : won / total(checked);
  const [grade, rule] = decide(checked, share, breaks, hint);
  return { dimension, grade, share, weight: total(rows), rule };
}

/** The first rule that holds. */
function decide(
  checked: readonly Row[],
  share: number,
  breaks: readonly AttributedBreak[],
  hint: HintUsed,
): [Grade, string] {
  if (checked.length === 0) return ['-', 'nothing checked in this dimension'];
  const severe = breaks.find((found) => found.severity >= 4);
  const lesser = breaks[0];
  if (share < 0.4) return ['U', 'less than 40 % of what was expected'];
  const gate = checked.find((row) => row.expectation.gate && row.result.r === 0);
  if (gate) return ['U', `gate ${gate.expectation.id} failed outright`];
  if (share < 0.7) return ['M', 'less than 70 % of what was expected'];
  if (severe) return ['M', `${severe.id} ${severe.title} (severity ${severe.severity}) is yours`];
  if (hint.level >= 3) return ['M', 'the answer was taken from a third-level hint'];
  if (share < 0.9) return ['S', 'less than 90 % of what was expected'];
  if (lesser) return ['S', `${lesser.id} ${lesser.title} (severity ${lesser.severity}) is yours`];
  if (hint.level > 0) return ['S', 'a hint was used'];
  return ['P', `90 % or more of what was expected, no break of yours${hint.any ? '' : ', no hint'}`];
}

const worse = (a: Grade, b: Grade): Grade => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

/** The worst among the heavy dimensions; a failed gate caps it at M, an unplaced hint as its level says. */
function overallOf(
  dimensions: readonly DimensionGrade[],
  rows: readonly Row[],
  gates: readonly Gate[],
  hint: number,
): { overall: Grade; overallRule: string } {
  const total = rows.reduce((n, row) => n + row.expectation.weight, 0);
  const heavy = dimensions.filter((d) => d.grade !== '-' && d.weight >= OVERALL_FROM * total);
  const failed = gates.find((gate) => !gate.held);
  const worst = heavy.reduce<DimensionGrade | undefined>(
    (found, d) => (found && worse(found.grade, d.grade) === found.grade ? found : d),
    undefined,
  );
  if (!worst) return { overall: '-', overallRule: 'no dimension with 20 of 100 points was checked' };
  const caps: [Grade, string][] = [[worst.grade, `the worst heavy dimension: ${worst.dimension}`]];
  if (failed) caps.push(['M', `gate failed: ${failed.says}`]);
  if (hint > 0) caps.push([hint >= 3 ? 'M' : 'S', 'a hint was used']);
  const [overall, overallRule] = caps.reduce((a, b) => (worse(a[0], b[0]) === a[0] ? a : b));
  return { overall, overallRule };
}
