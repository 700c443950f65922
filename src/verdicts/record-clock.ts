/** What a record's contract clock counts from, and how far it may go, as the systems have it (protocols.md P4). */
import { RESTORE_WITHIN } from '../model/clocks.ts';
import type { LogEvent } from '../model/event-columns.ts';
import { type Ms, parseInstant } from '../model/time.ts';
import type { ByKind } from './log-reader.ts';

/** The start last written on the record before a moment: the systems count from there. Undefined where nobody wrote one. */
export function startWritten(journey: ByKind, recordId: string | undefined, before: Ms): Ms | undefined {
  const moved = journey
    .of('recordChanged')
    .findLast((e) => e.field === 'startedAt' && e.objectId === recordId && e.t < before);
  return parseInstant(moved?.toState ?? '');
}

/**
 * Span the clock may run, in ms: as it was set at the start (a start written later and pauses move both ends alike); where
 * that was the limit of a priority, another priority brings its own. Undefined where the log names no limit.
 */
export function limitOf(
  journey: ByKind,
  recordId: string | undefined,
  started: LogEvent,
  before: Ms,
): Ms | undefined {
  if (started.dueAt === undefined) return undefined;
  const asSet = started.dueAt - (started.fromAt ?? started.t);
  return journey
    .of('recordChanged')
    .filter((e) => e.field === 'priority' && e.objectId === recordId && e.t < before)
    .reduce((limit, { fromState, toState }) => {
      const after = RESTORE_WITHIN[toState ?? ''];
      return limit === RESTORE_WITHIN[fromState ?? ''] && after !== undefined ? after : limit;
    }, asSet);
}
