/** Fault contacts of one area or incident, and the words between network side and front about them. */
import type { LogEvent } from '../../model/event-columns.ts';
import { isClusterReport, isFaultContact, isImpactWord } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';

/** First opening of every fault contact, in order; a ring and its answer are one contact. */
export function faultContacts(log: JourneyLog): LogEvent[] {
  const seen = new Set<string>();
  return log.of('interactionOpened').filter((event) => {
    if (!isFaultContact(event)) return false;
    const id = event.objectId ?? `event ${event.seq}`;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** Same incident or same area; an event that names neither is about nothing in particular. */
export function concerns(event: LogEvent, incident: string | undefined, area: string | undefined): boolean {
  if (incident !== undefined && (event.incidentId === incident || event.says?.incidentId === incident))
    return true;
  return area !== undefined && (event.areaId === area || event.says?.area === area);
}

/** Names neither incident nor area. */
export const isUnplaced = (event: LogEvent): boolean =>
  event.incidentId === undefined &&
  event.areaId === undefined &&
  event.says?.incidentId === undefined &&
  event.says?.area === undefined;

/** The incident is over: said so outwards, or written into its record. */
export const isOver = (event: LogEvent): boolean =>
  (event.mark?.includes('allClear') ?? false) ||
  (event.objectType === 'serviceProblem' && (event.toState === 'resolved' || event.toState === 'closed'));

/** Both are placed, and at places (or incidents) that have nothing in common. */
export function isElsewhere(one: LogEvent, other: LogEvent): boolean {
  const apart = (
    a: readonly (string | undefined)[],
    b: readonly (string | undefined)[],
  ): boolean | undefined => {
    const [left, right] = [a, b].map((list) => list.filter((id) => id !== undefined));
    if (!left?.length || !right?.length) return undefined;
    return !left.some((id) => right.includes(id));
  };
  const incidents = apart([one.incidentId, one.says?.incidentId], [other.incidentId, other.says?.incidentId]);
  const areas = apart([one.areaId, one.says?.area], [other.areaId, other.says?.area]);
  return incidents === false || areas === false ? false : (areas ?? incidents ?? false);
}

/** Words that told the front: a banner, or an impact statement to the contact centre. */
export function wordsToFront(log: JourneyLog): LogEvent[] {
  return log
    .of('bannerPublished', 'impactDeclared', 'handoverOffered', 'messageSent')
    .filter(
      (event) =>
        event.kind === 'bannerPublished' ||
        event.messageId === 'm28' ||
        (isImpactWord(event) && event.targetUnit === 'contactCentre'),
    );
}

/** Reports that reached soc or noc: H10, m32, or anything else to them that names the area or a count. */
export function reportsToNetwork(log: JourneyLog): LogEvent[] {
  return log
    .of('handoverOffered', 'messageSent', 'escalated')
    .filter(
      (event) =>
        (event.targetUnit === 'soc' || event.targetUnit === 'noc') &&
        event.actorUnit !== event.targetUnit &&
        (isClusterReport(event) || event.says?.area !== undefined || event.says?.reportCount !== undefined),
    );
}

/** Contacts that a declared incident already explains: they carry it, or were linked to it. */
export function isExplained(log: JourneyLog, contact: LogEvent, declared: readonly LogEvent[]): boolean {
  const incidents = new Set(
    declared
      .filter((word) => isBefore(word, contact))
      .map((word) => word.incidentId ?? word.says?.incidentId),
  );
  if (contact.incidentId !== undefined && incidents.has(contact.incidentId)) return true;
  return log
    .of('objectLinked')
    .some(
      (link) =>
        incidents.has(link.relatedObjectId) &&
        (link.objectId === contact.objectId ||
          (link.journeyId !== undefined && link.journeyId === contact.journeyId)),
    );
}
