/** CB08: a planned or foreseen interruption is not announced to those hit. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, formatInstant, MINUTE, type Ms } from '../../model/time.ts';
import { deskOf, isImpactWord, isWordToCustomer } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { saidTime } from '../said-time.ts';
import { addWorkingDays } from '../settings.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

/** An emergency change is excused when it is declared this soon. [A] */
const DECLARED_WITHIN = 10 * MINUTE;

export const cb08: Detector = {
  id: 'CB08',
  name: 'noPreOutageAlert',
  severity: 4,
  title: 'No word before the outage',
  rule: 'No approval without affected list, receipts, script and a stop rule for the vulnerable.',
  needs: [
    [
      ...withColumn(['changeStarted'], (e) => e.says?.affectedWho !== undefined),
      ...withColumn(['factLearned'], (e) => e.factId === 'riskAhead'),
    ],
    ['notificationSent'],
  ],
  shared: true,
  detect: (log, context) => [...unannounced(log, context), ...foreseen(log, context)],
};

/** Those truly hit, as the change itself lists them: journey or customer ids. */
const affectedBy = (change: LogEvent): string[] =>
  (change.says?.affectedWho ?? '').split(/[\s,;]+/).filter((id) => id !== '');

function unannounced(log: JourneyLog, context: Context): Finding[] {
  return log.of('changeStarted').flatMap((change): Finding[] => {
    const hit = affectedBy(change);
    if (hit.length === 0 || isEmergency(change, log)) return [];
    const announcedFrom = change.fromAt ?? change.t;
    const latest = addWorkingDays(announcedFrom, -context.settings.get('cb08.notice'));
    const reached = hit.filter(
      (id) => isTold(id, change, latest, log) || isReachedAnotherWay(id, change, announcedFrom, log),
    );
    const missed = hit.filter((id) => !reached.includes(id));
    const base = partsOf(change, log, context);
    const own = missed.filter((id) => context.log.journeyIds.includes(id));
    const single = own.map(
      (id): Finding => ({
        ...base,
        part: 'a',
        key: keyOf(change.objectId, id),
        journeyIds: [id],
        explanation: `the change of ${formatInstant(change.t)} began and ${id}, who is hit, had no word in time`,
      }),
    );
    const share = reached.length / hit.length;
    const vulnerable = missed.some((id) => hasSpecialNeed(id, context));
    if (share >= context.settings.get('cb08.share') && !vulnerable) return single;
    const summary: Finding = {
      ...base,
      part: 'summary',
      key: keyOf(change.objectId, 'summary'),
      journeyIds: own,
      explanation: `the change of ${formatInstant(change.t)} began with ${reached.length} of ${hit.length} told in time${vulnerable ? ', one of the others depends on the line' : ''}`,
    };
    return [...single, summary];
  });
}

/** Everything a finding on this change shares. */
function partsOf(change: LogEvent, log: JourneyLog, { duty }: Context): Omit<Finding, 'key' | 'explanation'> {
  const began = change.actorUnit === 'changeManagement' ? change.deskId : undefined;
  const by = began ?? duty.deskAt('changeManagement', change.t);
  return {
    at: change.t,
    events: [change],
    by,
    avoidableBy: others(knowing(change, log), by),
    openAt: change.t,
  };
}

function isEmergency(change: LogEvent, log: JourneyLog): boolean {
  return log
    .of('impactDeclared', 'messageSent', 'handoverOffered')
    .some(
      (e) =>
        isImpactWord(e) &&
        (e.objectId === change.objectId ||
          e.says?.changeId === change.objectId ||
          (e.areaId !== undefined && e.areaId === change.areaId)) &&
        Math.abs(e.t - change.t) <= DECLARED_WITHIN,
    );
}

/** A delivered notice, or a word in a talk, early enough. */
function isTold(id: string, change: LogEvent, latest: Ms, log: JourneyLog, after?: LogEvent): boolean {
  return log.of('notificationSent', 'said', 'messageSent').some((e) => {
    if (e.t > latest || !isHers(e, id) || (after && !isBefore(after, e))) return false;
    if (!isNoticeOf(e, change)) return false;
    return e.kind === 'notificationSent'
      ? e.toState === 'delivered'
      : e.kind === 'said' && isWordToCustomer(e);
  });
}

/** Names this change; a notice of planned work that names none speaks of whatever comes next. */
function isNoticeOf(word: LogEvent, change: LogEvent): boolean {
  const id = change.objectId;
  if (word.says?.changeId !== undefined) return word.says.changeId === id;
  if (word.objectId === id || word.relatedObjectId === id) return true;
  if (word.messageId === 'm39') return word.objectId === undefined && word.relatedObjectId === undefined;
  return word.says?.changeStart !== undefined;
}

/** The first notice came back, and a second way reached whoever it was for before the work began. */
function isReachedAnotherWay(id: string, change: LogEvent, starts: Ms, log: JourneyLog): boolean {
  const failed = log
    .of('notificationSent')
    .find((e) => isHers(e, id) && isNoticeOf(e, change) && e.toState === 'failed' && e.t < starts);
  return failed !== undefined && isTold(id, change, starts, log, failed);
}

const isHers = (event: LogEvent, id: string): boolean =>
  event.journeyId === id || event.says?.customerId === id || event.relatedObjectId === id;

const hasSpecialNeed = (id: string, { log }: Context): boolean =>
  log
    .journey(id)
    .all.some((e) => e.says?.specialNeed !== undefined && !['none', 'vip'].includes(e.says.specialNeed));

/**
 * Desks that approved, looked at receipts or at the affected list before the start, or held the change
 * together with a workaround or risk on it, and did nothing.
 */
function knowing(change: LogEvent, log: JourneyLog): string[] {
  const before = log.all.filter((e) => isBefore(e, change) && e.deskId !== undefined);
  const named = (e: LogEvent): boolean =>
    e.objectId === change.objectId || e.relatedObjectId === change.objectId;
  const looked = before.filter(
    (e) =>
      (e.kind === 'recordChanged' && named(e) && e.toState === 'approved') ||
      (e.kind === 'decisionLogged' && named(e)) ||
      ((e.checkId === 'receiptCheck' || e.checkId === 'affectedJoin') &&
        (named(e) || e.objectId === undefined)),
  );
  const learned = (desk: string, facts: readonly string[]): boolean =>
    before.some((e) => e.kind === 'factLearned' && deskOf(e) === desk && facts.includes(e.factId ?? ''));
  const holding = before
    .filter(
      (e) => e.kind === 'factLearned' && e.factId === 'changeId' && e.says?.changeId === change.objectId,
    )
    .map(deskOf)
    .filter((desk) => learned(desk, ['workaround', 'riskAhead']));
  const cured = (desk: string): boolean =>
    before.some(
      (e) =>
        deskOf(e) === desk &&
        ((e.kind === 'changeStopped' && e.objectId === change.objectId) ||
          e.messageId === 'm39' ||
          ((e.kind === 'messageSent' || e.kind === 'escalated' || e.kind === 'handoverOffered') &&
            e.targetUnit === 'changeManagement')),
    );
  return [...new Set([...looked.map(deskOf), ...holding])].filter((desk) => !cured(desk));
}

/** (b) noc or soc learn of an interruption to come, and nobody tells those it will hit. */
function foreseen(log: JourneyLog, { settings, endedAt, duty }: Context): Finding[] {
  return log.of('factLearned').flatMap((event): Finding[] => {
    if (event.factId !== 'riskAhead' || (event.actorUnit !== 'noc' && event.actorUnit !== 'soc')) return [];
    const comes = event.fromAt ?? event.dueAt ?? saidTime(event.says?.riskAhead, event.t);
    if (comes === undefined || comes <= event.t) return [];
    const at = Math.min(event.t + settings.get('cb08.tellWithin'), comes);
    if (at > endedAt || isAnnounced(event, log, at)) return [];
    const by = duty.deskAt('soc', at);
    return [
      {
        part: 'b',
        key: keyOf(event.incidentId ?? event.areaId ?? event.journeyId, comes, 'b'),
        at,
        events: [event],
        journeyIds: event.journeyId === undefined ? [] : [event.journeyId],
        by,
        avoidableBy: others([deskOf(event)], by),
        openAt: event.t,
        explanation: `an interruption for ${clockOf(comes)} was known at ${clockOf(event.t)}; by ${clockOf(at)} nobody it hits had been told`,
      },
    ];
  });
}

/** Of the same incident, place or need; what neither of the two names joins nothing. */
const isSameMatter = (word: LogEvent, risk: LogEvent): boolean =>
  (risk.incidentId !== undefined && word.incidentId === risk.incidentId) ||
  (risk.areaId !== undefined && word.areaId === risk.areaId) ||
  (risk.journeyId !== undefined && word.journeyId === risk.journeyId);

const isAnnounced = (event: LogEvent, log: JourneyLog, at: Ms): boolean =>
  log
    .of('notificationSent', 'statementPublished', 'messageSent', 'bannerPublished', 'said')
    .some(
      (e) =>
        isBefore(event, e) &&
        e.t <= at &&
        isSameMatter(e, event) &&
        (e.kind === 'statementPublished' || e.kind === 'bannerPublished' || isWordToCustomer(e)),
    );
