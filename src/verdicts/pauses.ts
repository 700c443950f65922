/** Pauses of a clock: who owes the next step, and whether that party was asked. */
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import { isCompany } from './conventions.ts';
import { type EventIndex, isBefore } from './log-reader.ts';

export const owedBy = (pause: LogEvent): string => pause.owedParty ?? 'customer';

/** A word to the owed party between two moments, or the customer's own word where a window was agreed. */
export const wasAsked = (pause: LogEvent, journey: EventIndex, from: Ms, to: Ms): boolean =>
  (pause.reasonCode === 'plannedWindowAgreed' && agreedByHer(pause, journey)) ||
  journey
    .of('messageSent', 'said', 'questionAsked', 'notificationSent', 'interactionOpened')
    .some(
      (e) =>
        e.targetUnit === owedBy(pause) &&
        isCompany(e.actorUnit) &&
        e.t >= from &&
        e.t <= to &&
        e.toState !== 'failed',
    );

const agreedByHer = (pause: LogEvent, journey: EventIndex): boolean =>
  journey.of('said', 'messageSent').some((e) => e.actorUnit === 'customer' && isBefore(e, pause));
