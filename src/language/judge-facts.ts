/** Compares what was said with what is true: found, wrong, missing, irrelevant. */
import { DAY, parseDuration } from '../model/time.ts';

/** Minutes of "7:50", "07:50", "D2 07:50"; undefined for anything else. */
function minutesOf(value: string): number | undefined {
  const found = /^(?:D\d+ )?(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(value.trim());
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}

function dayOf(value: string): string | undefined {
  return /^(D\d+)\b/.exec(value.trim())?.[1];
}

function numberOf(value: string): number | undefined {
  const bare = value
    .trim()
    .replace(/[£$€\s]/g, '')
    .replace(/,(?=\d{3})/g, '');
  return /^-?\d+(\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}

const flat = (value: string): string =>
  value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]+/gu, '')
    .replace(/(?<!^)-/g, '');

/** True when two values mean the same: times as times, counts as numbers, durations as lengths, ids without spacing. */
export function sameValue(said: string, truth: string): boolean {
  if (flat(said) === flat(truth)) return true;
  const [saidMinutes, trueMinutes] = [minutesOf(said), minutesOf(truth)];
  if (saidMinutes !== undefined && trueMinutes !== undefined) {
    const [saidDay, trueDay] = [dayOf(said), dayOf(truth)];
    return (
      saidMinutes === trueMinutes && (saidDay === undefined || trueDay === undefined || saidDay === trueDay)
    );
  }
  const [saidNumber, trueNumber] = [numberOf(said), numberOf(truth)];
  if (saidNumber !== undefined && trueNumber !== undefined) return saidNumber === trueNumber;
  const [saidSpan, trueSpan] = [parseDuration(said), parseDuration(truth)];
  if (saidSpan !== undefined && trueSpan !== undefined) return Math.abs(saidSpan - trueSpan) < DAY / 86_400;
  const [saidDay, trueDay] = [dayOf(said), dayOf(truth)];
  return saidDay !== undefined && saidDay === trueDay;
}

/** A fact of a contract in a message. */
export type FieldState = 'present' | 'missing' | 'wrong';

/** Judges a message: required facts that exist in truth, and said facts that nobody needs. */
export function judgeFacts(
  required: readonly string[],
  optional: readonly string[],
  said: Readonly<Record<string, string>>,
  truth: Readonly<Record<string, string>>,
): { fields: Record<string, FieldState>; irrelevant: string[] } {
  const fields: Record<string, FieldState> = {};
  const judge = (fact: string): FieldState => {
    const value = said[fact];
    const right = truth[fact];
    if (value === undefined || right === undefined) return 'missing';
    return right === '*' || sameValue(value, right) ? 'present' : 'wrong';
  };
  for (const fact of required) if (Object.hasOwn(truth, fact)) fields[fact] = judge(fact);
  for (const fact of optional) {
    if (Object.hasOwn(truth, fact) && Object.hasOwn(said, fact) && !Object.hasOwn(fields, fact))
      fields[fact] = judge(fact);
  }
  const needed = new Set([...required, ...optional]);
  return { fields, irrelevant: Object.keys(said).filter((fact) => !needed.has(fact)) };
}
