/** How much of its contract clock a record had used at a moment (limits: vocabulary.md 3.2). */
import { RESTORE_WITHIN } from '../model/clocks.ts';
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import { readClock } from './clocks.ts';
import { numberIn, saysNone } from './conventions.ts';
import { type ByKind, isBefore } from './log-reader.ts';
import { limitOf, startWritten } from './record-clock.ts';

export interface ClockUse {
  used: Ms;
  /** Absent where neither limit, breach nor priority is known. */
  limit: Ms | undefined;
  running: boolean;
}

/** Contract clock of a record at t; undefined when it has none. */
export function clockUseAt(journey: ByKind, recordId: string, t: Ms): ClockUse | undefined {
  const own = journey
    .of('clockStarted', 'clockPaused', 'clockResumed', 'clockStopped', 'clockRestarted', 'clockBreached')
    .filter((e) => e.clock === 'contract' && (e.objectId === recordId || e.objectId === undefined));
  const [started, ...rest] = own.filter((e) => e.t < t || (e.t === t && e.kind === 'clockStarted'));
  if (!started) return undefined;
  const fromAt = startWritten(journey, recordId, t) ?? started.fromAt;
  const clock = readClock([{ ...started, fromAt }, ...rest], t);
  if (!clock) return undefined;
  const limit =
    limitOf(journey, recordId, started, t) ??
    spanToBreach(own, clock.startedAt) ??
    RESTORE_WITHIN[priorityAt(journey, recordId, t) ?? ''];
  return { used: clock.value, limit, running: clock.state === 'running' };
}

/** A log that names no limit shows it where it was passed: the time on the clock at its breach. */
function spanToBreach(own: readonly LogEvent[], startedAt: Ms): Ms | undefined {
  const breach = own.find((e) => e.kind === 'clockBreached');
  if (!breach) return undefined;
  return readClock(
    own.filter((e) => e.t < breach.t).map((e, i) => (i === 0 ? { ...e, fromAt: startedAt } : e)),
    breach.t,
  )?.value;
}

/** Share of the limit used; undefined when the limit is unknown. */
export function shareUsedAt(journey: ByKind, recordId: string, t: Ms): number | undefined {
  const use = clockUseAt(journey, recordId, t);
  return use?.limit === undefined || use.limit <= 0 ? undefined : use.used / use.limit;
}

/** Priority a record has just before t: last written on it, else last said on the journey. */
function priorityAt(journey: ByKind, recordId: string, t: Ms): string | undefined {
  let priority: string | undefined;
  for (const event of journey.of('recordOpened', 'recordChanged', 'factLearned', 'handoverOffered')) {
    if (event.t >= t && event.kind !== 'recordOpened') break;
    if (event.kind === 'recordChanged') {
      if (event.field === 'priority' && event.objectId === recordId) priority = event.toState;
      continue;
    }
    const mine = event.kind !== 'recordOpened' || event.objectId === recordId;
    if (mine && event.says?.priority !== undefined) priority = event.says.priority;
  }
  return priority;
}

const RANK: readonly string[] = ['P1', 'P2', 'P3', 'P4'];

/** True when the second priority is weaker than the first. */
export const isLowered = (from: string | undefined, to: string | undefined): boolean =>
  from !== undefined && to !== undefined && RANK.includes(from) && RANK.indexOf(to) > RANK.indexOf(from);

/** Facts by which an impact is found smaller. */
const IMPACT: readonly string[] = [
  'affectedCount',
  'affectedWho',
  'businessImpact',
  'faultScope',
  'impactSummary',
  'serviceAffecting',
  'safetyIssue',
  'priorityReason',
];

/**
 * Somebody learned of a smaller impact after the priority was set: a reason to lower it. What was known before is no
 * news when another desk hears it; danger, a fault that is felt and a count that nothing larger stands against make it
 * no smaller.
 */
export const learnedSmaller = (matter: readonly LogEvent[], setAt: Ms, lowered: LogEvent): boolean =>
  matter.some(
    (e) =>
      e.kind === 'factLearned' &&
      IMPACT.includes(e.factId ?? '') &&
      e.t > setAt &&
      isBefore(e, lowered) &&
      isSmaller(
        e,
        matter.filter((before) => isBefore(before, e)),
      ),
  );

/** Facts that say yes to the worst: only a plain no to them makes it smaller. */
const GRAVE: readonly string[] = ['safetyIssue', 'serviceAffecting'];
const RELIEF: readonly string[] = ['no', 'none', 'noneKnown'];

/** Words nobody can order are smaller where they put others in their place: then the impact was looked at again. */
function isSmaller(event: LogEvent, earlier: readonly LogEvent[]): boolean {
  const fact = event.factId ?? '';
  const now = event.says?.[fact];
  const known = earlier.flatMap((e) => e.says?.[fact] ?? []);
  // A log that keeps no values shows at least that nobody knew.
  if (now === undefined) return !earlier.some((e) => e.kind === 'factLearned' && e.factId === fact);
  if (GRAVE.includes(fact)) return RELIEF.includes(now) && known.at(-1) !== now;
  if (known.includes(now)) return false;
  const count = fact === 'affectedCount' ? numberIn(now) : undefined;
  if (count === undefined) return saysNone(now) || known.length > 0;
  const counts = known.flatMap((value) => numberIn(value) ?? []);
  return counts.length === 0 ? count <= 1 : counts.every((before) => count < before);
}

/** When the priority in force was set, as far as the log shows. */
export function prioritySetAt(journey: ByKind, recordId: string, before: Ms): Ms {
  const set = journey
    .of('recordChanged', 'recordOpened')
    .filter(
      (e) => e.objectId === recordId && e.t < before && (e.kind === 'recordOpened' || e.field === 'priority'),
    );
  return set.at(-1)?.t ?? Number.NEGATIVE_INFINITY;
}
