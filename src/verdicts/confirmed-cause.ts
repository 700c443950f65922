/** The cause a journey ends with: last said as confirmed, evidenced, or found by the work that ended the fault. */
import { causeSide } from '../model/codes.ts';
import type { LogEvent } from '../model/event-columns.ts';
import { type EventIndex, inOrder } from './log-reader.ts';

export interface ConfirmedCause {
  code: string;
  side: 'customerSide' | 'providerSide' | 'open';
  event: LogEvent;
}

const SAYING = [
  'causeStated',
  'handoverOffered',
  'messageSent',
  'impactDeclared',
  'statementPublished',
  'dispatchCompleted',
  'workDone',
] as const;

function confirms(event: LogEvent): boolean {
  if (event.says?.causeConfidence === 'confirmed') return true;
  if (event.kind === 'dispatchCompleted') return event.toState === 'done';
  if (event.kind === 'workDone') return event.toState === undefined || event.toState === 'done';
  return event.kind === 'causeStated' && event.stance === 'evidenced' && event.evidenceId !== undefined;
}

/** Undefined while nothing is confirmed. */
export function confirmedCauseOf(journey: EventIndex, around: EventIndex): ConfirmedCause | undefined {
  const saying = [...journey.of(...SAYING), ...around.of(...SAYING)]
    .filter((event) => event.says?.rootCause !== undefined && confirms(event))
    .sort(inOrder);
  const event = saying.at(-1);
  const code = event?.says?.rootCause;
  return event && code !== undefined ? { code, side: causeSide(code), event } : undefined;
}
