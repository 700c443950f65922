/** Pauses of a clock: who owes the next step, whether that party was asked for it, and what proves the wait. */
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import { isCompany, isPerson } from './conventions.ts';
import { type ByKind, isBefore } from './log-reader.ts';
import type { Settings } from './settings.ts';

export const owedBy = (pause: LogEvent): string => pause.owedParty ?? 'customer';

/**
 * The wait is proven: the owed party was asked around the pause, the customer agreed to the window, or what the pause
 * names as its proof is one. The log may be that of the journey or of all.
 */
export function isProven(pause: LogEvent, log: ByKind, settings: Settings): boolean {
  const from = pause.t - settings.get('cb14.evidenceBefore');
  const to = pause.t + settings.get('cb14.evidenceAfter');
  if (isPaper(pause, log, to)) return true;
  // A question is no agreement: an agreed window stands on her own word alone.
  if (pause.reasonCode === 'plannedWindowAgreed') return agreedByHer(pause, log);
  const questions = questionsOf(pause, log);
  return (
    questions.some((e) => e.t >= from && e.t <= to) ||
    questions.some((e) => isNamed(pause, e) && isBefore(e, pause) && !hasSpoken(pause, log, e)) ||
    isVisit(pause, log)
  );
}

/** Words that ask for something; an update, an apology or a promise asks for nothing. */
const ASKING: readonly string[] = ['askFact', 'requestBy', 'instruct'];

/** What people of the company asked of the owed party in the case of the pause, and what is not answered by then. */
const questionsOf = (pause: LogEvent, log: ByKind): LogEvent[] =>
  log
    .of('messageSent', 'said', 'questionAsked', 'notificationSent', 'interactionOpened')
    .filter(
      (e) =>
        e.journeyId === pause.journeyId &&
        e.targetUnit === owedBy(pause) &&
        e.toState !== 'failed' &&
        isAsking(e) &&
        !isAnswered(pause, log, e),
    );

/** In a log from outside nobody has read the words: there a word of people is taken for a question. */
function isAsking(event: LogEvent): boolean {
  if (event.kind === 'questionAsked') return isPerson(event);
  if (event.act !== undefined) return isPerson(event) && event.act.some((act) => ASKING.includes(act));
  return event.origin === 'import' && isCompany(event.actorUnit);
}

/** All that was asked in these words had its answer before the pause. */
function isAnswered(pause: LogEvent, log: ByKind, word: LogEvent): boolean {
  const asked = log
    .of('questionAsked')
    .filter((e) => e.t === word.t && e.deskId === word.deskId && e.targetUnit === word.targetUnit);
  const facts = (word.kind === 'questionAsked' ? [word] : asked).map((e) => e.factId);
  return (
    facts.length > 0 &&
    facts.every((fact) => fact !== undefined && wordsSince(pause, log, word).some((e) => e.says?.[fact]))
  );
}

const wordsSince = (pause: LogEvent, log: ByKind, since: LogEvent): LogEvent[] =>
  log
    .of('said', 'messageSent')
    .filter(
      (e) =>
        e.journeyId === pause.journeyId &&
        e.actorUnit === owedBy(pause) &&
        isBefore(since, e) &&
        isBefore(e, pause),
    );

const hasSpoken = (pause: LogEvent, log: ByKind, since: LogEvent): boolean =>
  wordsSince(pause, log, since).some((e) => e.objectId === undefined || e.objectId !== since.objectId);

/** The pause names this very word, or the talk in which it fell. */
const isNamed = (pause: LogEvent, word: LogEvent): boolean =>
  pause.evidenceId !== undefined &&
  [word.evidenceId, word.messageId, word.handoverId, word.objectId].includes(pause.evidenceId) &&
  pause.evidenceId !== pause.objectId;

/** What tells when planned work is done. */
const WINDOW: readonly string[] = ['changeStart', 'changeEnd', 'visitFrom', 'visitTo'];

/** Her word names the window, or comes after ours that told her of it; from outside any word of hers is one. */
function agreedByHer(pause: LogEvent, log: ByKind): boolean {
  const words = log
    .of('said', 'messageSent', 'notificationSent')
    .filter((e) => e.journeyId === pause.journeyId && isBefore(e, pause) && e.toState !== 'failed');
  const ofWindow = words.filter((e) => WINDOW.some((fact) => e.says?.[fact] !== undefined));
  return words.some(
    (e) =>
      e.actorUnit === 'customer' &&
      (e.origin === 'import' || ofWindow.some((told) => told === e || isBefore(told, e))),
  );
}

/** A paper put on the paused record. */
const isPaper = (pause: LogEvent, log: ByKind, to: Ms): boolean =>
  pause.evidenceId !== undefined &&
  log
    .of('evidenceAttached')
    .some(
      (e) =>
        e.evidenceId === pause.evidenceId &&
        e.t <= to &&
        e.journeyId === pause.journeyId &&
        (e.objectId ?? pause.objectId) === pause.objectId,
    );

const NO_WAY_IN: readonly string[] = ['customerAbsent', 'noAccess'];

/** A visit that stood before a closed door proves that access is awaited. */
const isVisit = (pause: LogEvent, log: ByKind): boolean =>
  pause.reasonCode === 'awaitingCustomerAccess' &&
  pause.evidenceId !== undefined &&
  log
    .of('dispatchNoShow', 'dispatchCompleted')
    .some(
      (e) =>
        e.journeyId === pause.journeyId &&
        isBefore(e, pause) &&
        NO_WAY_IN.includes(e.reasonCode ?? '') &&
        (e.evidenceId === pause.evidenceId || e.objectId === pause.evidenceId),
    );
