/**
 * The closed grammar of event patterns (scoring.md 11.3): equality on columns, or "one of" for a list.
 * Expectations, beats, neighbours' scripts and plays all speak it.
 */
import type * as z from 'zod';
import type { EventColumn, LogEvent } from './event-columns.ts';
import type { patternSchema } from './pattern-schema.ts';

/** Keys that name one column each; order is the order of the grammar. */
export const PATTERN_COLUMNS = {
  kind: 'kind',
  journey: 'journeyId',
  by: 'actorUnit',
  desk: 'deskId',
  to: 'targetUnit',
  toDesk: 'targetDesk',
  origin: 'origin',
  handover: 'contract',
  message: 'messageId',
  channel: 'channel',
  system: 'systemId',
  object: 'objectType',
  objectId: 'objectId',
  related: 'relatedObjectId',
  area: 'areaId',
  incident: 'incidentId',
  field: 'field',
  fromState: 'fromState',
  toState: 'toState',
  code: 'reasonCode',
  work: 'reasonCode',
  check: 'checkId',
  stance: 'stance',
  fact: 'factId',
  clock: 'clock',
  source: 'source',
} as const satisfies Record<string, EventColumn>;

export type Pattern = z.infer<typeof patternSchema>;

const includes = (wanted: string | readonly string[], value: string | undefined): boolean =>
  value !== undefined && (typeof wanted === 'string' ? wanted === value : wanted.includes(value));

const overlaps = (wanted: string | readonly string[], values: readonly string[] | undefined): boolean =>
  values?.some((value) => includes(wanted, value)) ?? false;

/** Which half a cause code belongs to; passed in so that this file needs no code list. */
export type CauseSideOf = (code: string) => 'customerSide' | 'providerSide' | 'open';

interface ColumnTest {
  column: EventColumn;
  wanted: string | readonly string[];
}

const compiled = new WeakMap<Pattern, readonly ColumnTest[]>();

/** The column tests of a pattern, worked out once: patterns are asked for every event of a run. */
function testsOf(pattern: Pattern): readonly ColumnTest[] {
  const known = compiled.get(pattern);
  if (known) return known;
  const keys: Record<string, EventColumn> = PATTERN_COLUMNS;
  const tests: ColumnTest[] = [];
  for (const [name, wanted] of Object.entries(pattern)) {
    const column = keys[name];
    if (column !== undefined && (typeof wanted === 'string' || isStrings(wanted)))
      tests.push({ column, wanted });
  }
  compiled.set(pattern, tests);
  return tests;
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

/** True when everything but `facts` and `parts` fits: who, what, where, with which code. */
export function matchesShape(pattern: Pattern, event: LogEvent, causeSideOf: CauseSideOf): boolean {
  for (const { column, wanted } of testsOf(pattern)) {
    const value = event[column];
    if (typeof value !== 'string' || !includes(wanted, value)) return false;
  }
  if (pattern.act !== undefined && !overlaps(pattern.act, event.act)) return false;
  if (pattern.mark !== undefined && !overlaps(pattern.mark, event.mark)) return false;
  if (pattern.cause !== undefined) {
    const code = event.says?.rootCause;
    if (code === undefined) return false;
    if (!includes(pattern.cause, code) && !includes(pattern.cause, causeSideOf(code))) return false;
  }
  if (pattern.evidence === 'none' && event.evidenceId !== undefined) return false;
  if (pattern.evidence === 'any' && event.evidenceId === undefined) return false;
  if (pattern.minLevel !== undefined && (event.level ?? -1) < pattern.minLevel) return false;
  if (pattern.minAmount !== undefined && (event.amount ?? Number.NEGATIVE_INFINITY) < pattern.minAmount)
    return false;
  if (pattern.maxAmount !== undefined && (event.amount ?? Number.POSITIVE_INFINITY) > pattern.maxAmount)
    return false;
  if (pattern.says) {
    for (const [fact, value] of Object.entries(pattern.says)) if (event.says?.[fact] !== value) return false;
  }
  if (pattern.match !== undefined) {
    const verdicts = Object.values(event.fields ?? {});
    const all = verdicts.length > 0 && verdicts.every((v) => v === 'present' || v === 'attached');
    if (all !== pattern.match) return false;
  }
  if (pattern.vague === 'none' && (event.vague?.length ?? 0) > 0) return false;
  if (Array.isArray(pattern.vague) && !overlaps(pattern.vague, event.vague)) return false;
  return true;
}

/** Does one wanted fact hold on this event? `absent` means the field is missing or not said at all. */
export function factHolds(wanted: 'present' | 'absent' | 'wrong', event: LogEvent, fact: string): boolean {
  const verdict = event.fields?.[fact];
  if (wanted === 'absent')
    return verdict === 'missing' || (verdict === undefined && event.says?.[fact] === undefined);
  if (wanted === 'wrong') return verdict === 'wrong' || verdict === 'stale';
  return verdict === 'present' || verdict === 'attached';
}

/** Share of the wanted facts and parts that are right, 1 when none are asked for. */
export function shareOfPattern(pattern: Pattern, event: LogEvent): number {
  const wantedFacts = Object.entries(pattern.facts ?? {});
  const wantedParts = pattern.parts ?? [];
  const total = wantedFacts.length + wantedParts.length;
  if (total === 0) return 1;
  const facts = wantedFacts.filter(([fact, wanted]) => factHolds(wanted, event, fact)).length;
  const parts = wantedParts.filter((part) => event.parts?.includes(part)).length;
  return (facts + parts) / total;
}

/** Shape, facts and parts all fit. */
export function matches(pattern: Pattern, event: LogEvent, causeSideOf: CauseSideOf): boolean {
  return matchesShape(pattern, event, causeSideOf) && shareOfPattern(pattern, event) === 1;
}
