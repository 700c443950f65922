/** CB12: a handover below its minimum data set is accepted anyway. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import { contractIn } from '../ack-limit.ts';
import { carriesRight, deskOf, sameDesk } from '../conventions.ts';
import type { Knowledge } from '../knowledge.ts';
import { type EventIndex, isBefore, type JourneyLog } from '../log-reader.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

interface Gap {
  fact: string;
  verdict: string;
}

export const cb12: Detector = {
  id: 'CB12',
  name: 'incompleteHandover',
  severity: 3,
  title: 'Accepted with holes',
  rule: 'Return with exactly what is missing; mend at the source.',
  needs: [
    ['handoverAccepted'],
    withColumn(['handoverAccepted', 'handoverOffered'], (e) => e.fields !== undefined),
  ],
  shared: false,
  detect(journey, context) {
    return journey.of('handoverAccepted').flatMap((accepted) => judge(accepted, journey, context));
  },
};

function judge(accepted: LogEvent, journey: JourneyLog, context: Context): Finding[] {
  const offer = lastOffer(accepted, context.log);
  const gaps = gapsAt(accepted, offer, context.log);
  if (gaps.length === 0 || isRepaired(accepted, offer, gaps, journey, context)) return [];
  const contract = accepted.contract ?? offer?.contract ?? 'handover';
  if (contract === 'H9') {
    return gaps.map((gap) =>
      findingOf(accepted, offer, [gap], keyOf(accepted.handoverId, gap.fact), journey, context),
    );
  }
  const item = contract === 'H8' ? (accepted.objectId ?? offer?.objectId ?? accepted.journeyId) : undefined;
  const key =
    contract === 'H8' ? keyOf(accepted.handoverId, item) : keyOf(accepted.handoverId ?? accepted.seq);
  return [findingOf(accepted, offer, gaps, key, journey, context)];
}

function lastOffer(accepted: LogEvent, log: EventIndex): LogEvent | undefined {
  return accepted.handoverId === undefined
    ? undefined
    : log
        .thread(accepted.handoverId)
        .filter((e) => e.kind === 'handoverOffered' && isBefore(e, accepted))
        .at(-1);
}

/** Required facts that exist in truth and were not there, right, when it was taken. */
function gapsAt(accepted: LogEvent, offer: LogEvent | undefined, log: EventIndex): Gap[] {
  const contract = contractIn(accepted) ?? (offer && contractIn(offer));
  const required: readonly string[] = contract?.required ?? [];
  const fields = accepted.fields ?? offer?.fields ?? {};
  const thread = accepted.handoverId === undefined ? [] : log.thread(accepted.handoverId);
  const later = thread.filter((e) => e.kind === 'messageSent' && isBefore(e, accepted));
  return required.flatMap((fact): Gap[] => {
    const verdict = fields[fact];
    if (verdict !== 'missing' && verdict !== 'wrong' && verdict !== 'stale') return [];
    const mended = accepted.fields === undefined && later.some((e) => carriesRight(e, fact));
    return mended ? [] : [{ fact, verdict }];
  });
}

/** The receiver asks the sender for exactly these facts soon, and has them before it passes on or sends out. */
function isRepaired(
  accepted: LogEvent,
  offer: LogEvent | undefined,
  gaps: readonly Gap[],
  journey: JourneyLog,
  { settings }: Context,
): boolean {
  const desk = deskOf(accepted);
  const next = journey
    .of('handoverOffered', 'dispatchPlanned', 'dispatchArrived')
    .find((e) => isBefore(accepted, e) && (deskOf(e) === desk || e.kind === 'dispatchArrived'));
  const until = accepted.t + settings.get('cb12.repairWithin');
  return gaps.every(({ fact }) => {
    const asked = journey
      .of('questionAsked')
      .find(
        (e) =>
          e.factId === fact &&
          deskOf(e) === desk &&
          (offer ? asksSender(e, offer) : e.targetUnit !== 'customer') &&
          isBefore(accepted, e) &&
          e.t <= until,
      );
    return (
      asked !== undefined &&
      journey
        .of('factLearned')
        .some(
          (e) =>
            e.factId === fact && deskOf(e) === desk && isBefore(asked, e) && (!next || isBefore(e, next)),
        )
    );
  });
}

/** Asked in the thread of the handover, or of the desk (where none is named, the unit) that sent it. */
const asksSender = (question: LogEvent, offer: LogEvent): boolean => {
  const asked = question.targetDesk ?? question.targetUnit;
  return (
    asked !== undefined &&
    asked !== 'customer' &&
    (question.handoverId === undefined || question.handoverId === offer.handoverId) &&
    sameDesk(asked, deskOf(offer))
  );
};

function findingOf(
  accepted: LogEvent,
  offer: LogEvent | undefined,
  gaps: readonly Gap[],
  key: string,
  journey: JourneyLog,
  context: Context,
): Finding {
  const knowledge = context.knowledge(journey);
  const receiver = deskOf(accepted);
  const by = withholder(accepted, offer, gaps, knowledge, journey);
  const seen = gaps.some((gap) => couldNotice(receiver, gap, accepted, knowledge));
  const sentAt = offer?.t ?? accepted.t;
  return {
    key,
    at: accepted.t,
    events: offer ? [offer, accepted] : [accepted],
    by,
    avoidableBy: seen ? others([receiver], by) : [],
    openAt: sentAt,
    causedAt: accepted.t,
    ownActAt: { [receiver]: accepted.t, ...(by === receiver ? {} : { [by]: sentAt }) },
    subject: { handover: accepted.handoverId },
    explanation: `${accepted.contract ?? offer?.contract ?? 'a handover'} was accepted at ${clockOf(accepted.t)} with ${gaps.map((gap) => `${gap.fact} ${gap.verdict}`).join(', ')}`,
  };
}

/**
 * The sender, for facts it could see; else the last desk that could and passed the case on without
 * them; if nobody could have had them, the desk that took it as it was.
 */
function withholder(
  accepted: LogEvent,
  offer: LogEvent | undefined,
  gaps: readonly Gap[],
  knowledge: Knowledge,
  journey: JourneyLog,
): string {
  const sender = offer ? deskOf(offer) : (accepted.targetDesk ?? accepted.targetUnit ?? deskOf(accepted));
  const t = offer?.t ?? accepted.t;
  if (gaps.some((gap) => knowledge.couldSee(sender, gap.fact, t))) return sender;
  const upstream = journey.of('handoverOffered', 'interactionTransferred').filter(
    (e) =>
      isBefore(e, offer ?? accepted) &&
      // Whoever only fetches somebody to the line passes nothing on.
      e.reasonCode !== 'joined' &&
      !sameDesk(deskOf(e), sender) &&
      gaps.some((gap) => !carriesRight(e, gap.fact) && knowledge.couldSee(deskOf(e), gap.fact, e.t)),
  );
  const last = upstream.at(-1);
  return last ? deskOf(last) : deskOf(accepted);
}

/** A gap is visible; a wrong or old value only to who could see another one. */
function couldNotice(receiver: string, gap: Gap, accepted: LogEvent, knowledge: Knowledge): boolean {
  if (gap.verdict === 'missing') return true;
  const handed = accepted.handoverId;
  return knowledge
    .held(gap.fact)
    .some(
      (item) =>
        isBefore(item.event, accepted) &&
        (handed === undefined || item.event.handoverId !== handed) &&
        item.value !== accepted.says?.[gap.fact] &&
        (sameDesk(item.by, receiver) || knowledge.standsOpen(receiver, gap.fact, accepted.t)),
    );
}
