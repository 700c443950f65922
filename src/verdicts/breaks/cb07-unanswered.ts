/** CB07, part c: a report of a cluster stays without an answer, by its receiver or by whoever was asked back about it. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, formatSpan, type Ms } from '../../model/time.ts';
import { deskOf, isDenial, targetOf } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { isElsewhere } from './area-reports.ts';
import { type Context, type Finding, keyOf, others } from './detector.ts';

/** Who owes the next word: the receiver, or the reporter once asked for what the report lacks. */
interface Owed {
  since: Ms;
  asked?: LogEvent;
}

/** Taking it is not answering it; asking for what it lacks hands the word back, and with the reply the time runs anew. */
export function unanswered(log: JourneyLog, { settings, endedAt, duty }: Context): Finding[] {
  const within = settings.get('cb07.answerWithin');
  const seen = new Set<string>();
  return log.of('handoverOffered').flatMap((offer): Finding[] => {
    const { contract, targetUnit, handoverId: id } = offer;
    if (contract !== 'H10' || (targetUnit !== 'soc' && targetUnit !== 'noc')) return [];
    const name = id ?? `event ${offer.seq}`;
    if (seen.has(name)) return [];
    seen.add(name);
    const owed = leftOwed(log, offer, within);
    if (!owed) return [];
    const at = owed.since + within;
    const lost = log.of('messageLost').some((e) => id !== undefined && e.handoverId === id);
    if (at > endedAt || lost) return [];
    const { asked } = owed;
    const receiver = offer.targetDesk ?? duty.deskAt(targetUnit, at);
    const thin = offer.fields?.area === 'missing' || offer.fields?.reportCount === 'missing';
    const by = asked ? deskOf(offer) : receiver;
    return [
      {
        part: 'c',
        key: keyOf(offer.incidentId ?? offer.areaId, name, 'c'),
        at,
        events: asked ? [offer, asked] : [offer],
        journeyIds: offer.journeyId === undefined ? [] : [offer.journeyId],
        by,
        avoidableBy: thin && !asked ? others([deskOf(offer)], by) : [],
        openAt: owed.since,
        subject: { handover: id },
        explanation: asked
          ? `${targetOf(offer)} asked back at ${clockOf(asked.t)} about the cluster report of ${clockOf(offer.t)} and had no word from ${deskOf(offer)} by ${clockOf(at)}`
          : owed.since === offer.t
            ? `cluster report of ${clockOf(offer.t)} to ${targetOf(offer)} had no answer after ${formatSpan(within)}`
            : `${targetOf(offer)} was told at ${clockOf(owed.since)} what it had asked about the cluster report of ${clockOf(offer.t)}, and had not answered by ${clockOf(at)}`,
      },
    ];
  });
}

/** The word that is still owed when its time is over; undefined when the report was answered. */
function leftOwed(log: JourneyLog, offer: LogEvent, within: Ms): Owed | undefined {
  let owed: Owed = { since: offer.t };
  for (const event of log.of('impactDeclared', 'handoverReturned', 'messageSent', 'said', 'questionAsked')) {
    if (!isBefore(offer, event)) continue;
    if (event.t > owed.since + within) break;
    if (isAnswer(log, offer, event)) return undefined;
    if (owed.asked ? isReply(offer, event) : asksForGap(offer, event))
      owed = owed.asked ? { since: event.t } : { since: event.t, asked: event };
  }
  return owed;
}

/** For something the contract wants that the report does not say: asking for anything else is no step towards an answer. */
const asksForGap = (offer: LogEvent, e: LogEvent): boolean =>
  e.kind === 'questionAsked' &&
  e.actorUnit === offer.targetUnit &&
  e.targetUnit === offer.actorUnit &&
  offer.fields?.[e.factId ?? ''] === 'missing' &&
  isAboutIt(offer, e);

const isReply = (offer: LogEvent, e: LogEvent): boolean =>
  (e.kind === 'messageSent' || e.kind === 'said') &&
  e.actorUnit === offer.actorUnit &&
  e.targetUnit === offer.targetUnit &&
  isAboutIt(offer, e);

/** Names the report, or its case, or no other. */
const isAboutIt = (offer: LogEvent, e: LogEvent): boolean =>
  e.handoverId === undefined
    ? e.journeyId === undefined || e.journeyId === offer.journeyId
    : e.handoverId === offer.handoverId;

function isAnswer(log: JourneyLog, offer: LogEvent, e: LogEvent): boolean {
  const id = offer.handoverId;
  if (e.actorUnit !== offer.targetUnit || e.kind === 'questionAsked') return false;
  if (e.kind === 'impactDeclared')
    return (id !== undefined && e.handoverId === id) || explains(log, e, offer);
  if (id === undefined || e.handoverId !== id) return false;
  // A tested "no" needs no time for the next word; a question is no answer.
  return (
    e.kind === 'handoverReturned' ||
    e.says?.nextUpdateAt !== undefined ||
    (isDenial(e) && isTested(log, offer, e))
  );
}

const isTested = (log: JourneyLog, offer: LogEvent, until: LogEvent): boolean =>
  log
    .of('checkDone', 'diagnosisRun')
    .some((e) => e.actorUnit === offer.targetUnit && isBefore(offer, e) && isBefore(e, until));

/** A declaration for another place or incident answers nothing, unless this need was tied to it. */
const explains = (log: JourneyLog, declared: LogEvent, offer: LogEvent): boolean =>
  !isElsewhere(declared, offer) ||
  log
    .of('objectLinked')
    .some(
      (link) =>
        link.journeyId !== undefined &&
        link.journeyId === offer.journeyId &&
        link.relatedObjectId !== undefined &&
        link.relatedObjectId === declared.incidentId,
    );
