/** CB02: sent on repeatedly, or asked again for what was already given, keyed-in digits included. */
import type { LogEvent } from '../../model/event-columns.ts';
import { ASKED_ANEW, FACTS, isFactId } from '../../model/facts.ts';
import { clockOf, DAY, formatInstant, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { carriesRight, deskOf, isCompany } from '../conventions.ts';
import { freshBefore, type Held, type Knowledge } from '../knowledge.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import type { Talk } from '../talks.ts';
import { type Context, type Detector, type Finding, keyOf, others } from './detector.ts';

/** A transfer nobody took comes back within this time and does not count. [A] */
const CAME_BACK = 60 * SECOND;
/** The desk that sent to a unit which passed on this soon could have known better. [A] */
const PASSED_ON = 10 * MINUTE;

export const cb02: Detector = {
  id: 'CB02',
  name: 'redirectedAndReAsked',
  severity: 4,
  title: 'Sent on and asked again',
  rule: 'Warm transfer with the id; one transfer at most; open with a read-back of what is known.',
  needs: [['interactionTransferred', 'questionAsked'], ['interactionOpened']],
  shared: false,
  detect: (journey, context) => [...sentOn(journey, context), ...askedAgain(journey, context)],
};

function sentOn(journey: JourneyLog, { settings }: Context): Finding[] {
  const counted = countedTransfers(journey);
  return counted.flatMap((event, index): Finding[] => {
    const window = counted
      .slice(0, index + 1)
      .filter((earlier) => event.t - earlier.t <= settings.get('cb02.window'));
    if (window.length <= settings.get('cb02.maxTransfers')) return [];
    const before = counted[index - 1];
    const passedOn = before && before.targetUnit === event.actorUnit && event.t - before.t <= PASSED_ON;
    const by = deskOf(event);
    return [
      {
        part: 'a',
        key: keyOf(journey.id, event.objectId, 'a'),
        at: event.t,
        events: window,
        by,
        avoidableBy: passedOn ? others([deskOf(before)], by) : [],
        openAt: before?.t ?? event.t,
        explanation: `transferred for the ${ordinal(window.length)} time at ${clockOf(event.t)}, to ${event.targetUnit ?? 'another desk'}`,
      },
    ];
  });
}

const ordinal = (n: number): string => (n === 2 ? 'second' : n === 3 ? 'third' : `${n}th`);

/** Warm and cold transfers between desks; not joined calls, not the way in, not what came back unanswered. */
function countedTransfers(journey: JourneyLog): LogEvent[] {
  const moved = journey
    .of('interactionTransferred')
    .filter((e) => (e.reasonCode === 'warm' || e.reasonCode === 'cold') && e.actorUnit !== 'telephony');
  const unanswered = new Set<LogEvent>();
  for (const event of moved) {
    const back = wayBack(event, journey);
    if (back) unanswered.add(event).add(back);
  }
  return moved.filter((event) => !unanswered.has(event));
}

/** How a transfer nobody took came back in time: sent back, by hand or by the system, or picked up again. */
function wayBack(event: LogEvent, journey: JourneyLog): LogEvent | undefined {
  const back = journey
    .of('interactionTransferred', 'interactionOpened')
    .find((e) => isBefore(event, e) && e.objectId === event.objectId);
  if (!back || back.t - event.t > CAME_BACK) return undefined;
  const returned =
    back.kind === 'interactionOpened'
      ? deskOf(back) === deskOf(event)
      : back.reasonCode !== 'joined' && back.targetUnit === event.actorUnit;
  const spoke = journey
    .of('said')
    .some((line) => line.actorUnit === event.targetUnit && isBefore(event, line) && isBefore(line, back));
  return returned && !spoke ? back : undefined;
}

function askedAgain(journey: JourneyLog, context: Context): Finding[] {
  const knowledge = context.knowledge(journey);
  const talks = context.talks(journey);
  const asked = new Map<string, LogEvent>();
  return journey.of('questionAsked').flatMap((event): Finding[] => {
    const fact = event.factId;
    if (fact === undefined || event.targetUnit !== 'customer' || !isCompany(event.actorUnit)) return [];
    if (ASKED_ANEW.has(fact)) return [];
    const staleAfter = context.settings.get('cb02.staleAfter');
    const held = freshBefore(knowledge, fact, event, staleAfter);
    if (held.length === 0 || isContradicted(held) || isConfirmation(journey, event, fact)) return [];
    if (fact === 'identityVerified' && isNewIdentity(event, talks)) return [];
    const talkFact = keyOf(event.objectId, deskOf(event), fact);
    const before = asked.get(talkFact);
    asked.set(talkFact, event);
    if (before && !answeredBetween(journey, fact, before, event)) return [];
    return [reAsk(journey, event, fact, held, knowledge)];
  });
}

/** Two desks or systems hold different values; what one of them heard later replaces what it had before. */
function isContradicted(held: readonly Held[]): boolean {
  const last = new Map(held.map(({ by, value }) => [by, value?.toLowerCase().replace(/[\s.,/()-]/g, '')]));
  return new Set(last.values()).size > 1;
}

function reAsk(
  journey: JourneyLog,
  event: LogEvent,
  fact: string,
  held: readonly Held[],
  knowledge: Knowledge,
): Finding {
  const asker = deskOf(event);
  const first = held.filter((item) => item.event.kind !== 'factLearned').at(-1) ?? held.at(-1);
  const passed = passedWithout(journey, fact, event, held);
  const sawIt = knowledge.couldSee(asker, fact, event.t);
  const lastPass = passed.at(-1);
  const by = sawIt ? asker : lastPass ? deskOf(lastPass) : (held.at(-1)?.by ?? asker);
  const causedAt = by === asker ? event.t : (lastPass?.t ?? event.t);
  return {
    part: 'b',
    key: keyOf(journey.id, asker, event.objectId, 'b'),
    at: event.t,
    events: first ? [first.event, event] : [event],
    by,
    avoidableBy: others([...(sawIt ? [asker] : []), ...passed.map(deskOf)], by),
    openAt: passed[0]?.t ?? first?.event.t ?? event.t,
    causedAt,
    ownActAt: Object.fromEntries([...passed.map((pass) => [deskOf(pass), pass.t]), [asker, event.t]]),
    explanation: `asked for ${labelOf(fact)} at ${clockOf(event.t)}; ${whoHad(first)} at ${when(first?.event.t ?? event.t, event.t)}`,
  };
}

const labelOf = (fact: string): string => (isFactId(fact) ? `the ${FACTS[fact].label.toLowerCase()}` : fact);

function whoHad(item: Held | undefined): string {
  if (item?.event.systemId === 'telephony') return 'the IVR had it';
  if (item?.event.kind === 'interactionOpened') return 'it had been given';
  return `${item?.by ?? 'the company'} had it`;
}

const when = (t: Ms, now: Ms): string =>
  Math.floor(t / DAY) === Math.floor(now / DAY) ? clockOf(t) : formatInstant(t);

/** Transfers and handovers that took the case on without a fact their desk held. */
function passedWithout(
  journey: JourneyLog,
  fact: string,
  event: LogEvent,
  held: readonly Held[],
): LogEvent[] {
  return journey.of('handoverOffered', 'interactionTransferred').filter((pass) => {
    if (!isBefore(pass, event)) return false;
    const cold = pass.kind === 'interactionTransferred' && pass.reasonCode === 'cold';
    if (!cold && pass.fields?.[fact] !== 'missing') return false;
    if (carriesRight(pass, fact)) return false;
    return held.some((item) => item.by === deskOf(pass) && isBefore(item.event, pass));
  });
}

/** A read-back ("440 218, right?") or a question that says the value is no question for it. */
function isConfirmation(journey: JourneyLog, event: LogEvent, fact: string): boolean {
  if (event.act?.includes('readBack') || event.says?.[fact] !== undefined) return true;
  return journey
    .of('said')
    .some(
      (line) =>
        line.t === event.t &&
        line.objectId === event.objectId &&
        deskOf(line) === deskOf(event) &&
        line.says?.[fact] !== undefined,
    );
}

/** Identity is asked once more when the customer comes by another channel or number. */
function isNewIdentity(event: LogEvent, talks: readonly Talk[]): boolean {
  const talk = talks.find((t) => t.id === event.objectId);
  if (!talk) return false;
  const askedBefore = talk.events.some(
    (e) => e.kind === 'questionAsked' && e.factId === 'identityVerified' && isBefore(e, event),
  );
  const earlier = talks.filter((t) => isBefore(t.opened, talk.opened)).at(-1);
  if (askedBefore || !earlier) return false;
  const number = (t: Talk): string | undefined => t.opened.says?.contactPhone;
  return earlier.channel !== talk.channel || number(earlier) !== number(talk);
}

function answeredBetween(journey: JourneyLog, fact: string, from: LogEvent, to: LogEvent): boolean {
  return journey
    .of('factLearned')
    .some((e) => e.factId === fact && isBefore(from, e) && isBefore(e, to) && isCompany(e.actorUnit));
}
