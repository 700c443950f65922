/** What an answer to a drill showed. */
import { type Ms, SECOND } from '../model/time.ts';
import type { Drill, DrillVerdict } from './drills/index.ts';
import type { Evidence, EvidenceGrade, FailureCode } from './evidence.ts';
import { itemOf } from './next-drill.ts';

/** Faster than this it is known by heart, slower it was worked out, in ms by side [A]. */
const FAST: Readonly<Record<Drill['side'], Ms>> = { receive: 12 * SECOND, send: 25 * SECOND };
const SLOW: Ms = 120 * SECOND;

export interface AnsweredDrill {
  drill: Drill;
  verdict: DrillVerdict;
  /** Wall time in ms. */
  at: number;
  /** From seeing it to answering. Only the grade is kept of it. */
  took: Ms;
}

export function evidenceOfDrill({ drill, verdict, at, took }: AnsweredDrill): Evidence {
  const item = itemOf(drill);
  return {
    ...item,
    id: `${drill.id} ${at}`,
    at,
    by: { kind: 'drill', id: drill.id, scenario: drill.source.scenario.id },
    code: verdict.passed ? item.code : codeOf(drill, verdict, item.code),
    grade: gradeOf(drill, verdict, took),
    facts: verdict.passed ? [] : [...verdict.missing, ...verdict.wrong],
  };
}

function gradeOf({ side }: Drill, { passed }: DrillVerdict, took: Ms): EvidenceGrade {
  if (!passed) return 'again';
  if (took > SLOW) return 'hard';
  return took < FAST[side] ? 'easy' : 'good';
}

/** A sender who mends one thing and breaks another has shown the other. */
function codeOf({ side, fact }: Drill, { missing, wrong }: DrillVerdict, code: FailureCode): FailureCode {
  if (side === 'receive' || (fact !== undefined && [...missing, ...wrong].includes(fact))) return code;
  return missing.length > 0 ? 'omittedFact' : 'wrongFact';
}
