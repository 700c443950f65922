/** CB05: nobody can follow the need across operators, channels and systems. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import { deskOf, isPerson, MAIN_RECORDS } from '../conventions.ts';
import { mayLook } from '../knowledge.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { isOpenAt, linksUntil } from '../records.ts';
import type { Talk } from '../talks.ts';
import { type Context, type Detector, type Finding, keyOf, others } from './detector.ts';

export const cb05: Detector = {
  id: 'CB05',
  name: 'noCrossChannelTracking',
  severity: 4,
  title: 'Nobody can follow the case',
  rule: 'One case spine; every contact linked to an item; open with the history.',
  needs: [['interactionOpened'], ['objectLinked']],
  shared: false,
  detect: (journey, context) => [
    ...unlinkedContacts(journey, context),
    ...secondRecords(journey, context),
    ...twinCases(journey, context),
  ],
};

/** A contact ends and an earlier one of the same need hangs on no common record with it. */
function unlinkedContacts(journey: JourneyLog, context: Context): Finding[] {
  const gap = context.settings.get('cb05.gap');
  const contacts = context.talks(journey).filter((talk) => !talk.outbound);
  return contacts.flatMap((later, index): Finding[] => {
    const closed = later.closed;
    if (!closed || isEmpty(later)) return [];
    const setOf = linksUntil(journey, closed.t);
    return contacts.slice(0, index).flatMap((earlier): Finding[] => {
      if (isEmpty(earlier) || !isApart(earlier, later, gap) || shareRecord(setOf, earlier, later, contacts))
        return [];
      return [judgePair(earlier, later, closed, setOf, contacts, journey)];
    });
  });
}

/** Given up before a word was said. */
const isEmpty = (talk: Talk): boolean =>
  (talk.closed?.reasonCode === 'abandoned' || talk.closed?.reasonCode === 'hungUp') &&
  talk.lines.length === 0;

const unitIn = (talk: Talk): string | undefined => talk.answeredBy?.split('.')[0];

function isApart(earlier: Talk, later: Talk, gap: number): boolean {
  const end = earlier.closed?.t ?? earlier.opened.t;
  return (
    earlier.channel !== later.channel || unitIn(earlier) !== unitIn(later) || later.opened.t - end >= gap
  );
}

type SetOf = (id: string) => ReadonlySet<string>;

/** Records, not talks, that a contact hangs on. */
const recordsOf = (setOf: SetOf, talk: Talk, talks: readonly Talk[]): string[] =>
  [...setOf(talk.id)].filter((id) => !talks.some((one) => one.id === id));

const shareRecord = (setOf: SetOf, a: Talk, b: Talk, talks: readonly Talk[]): boolean =>
  setOf(a.id).has(b.id) && recordsOf(setOf, a, talks).length > 0;

function judgePair(
  earlier: Talk,
  later: Talk,
  closed: LogEvent,
  setOf: SetOf,
  talks: readonly Talk[],
  journey: JourneyLog,
): Finding {
  const linked = recordsOf(setOf, earlier, talks).length > 0;
  const first = earlier.closed ?? earlier.opened;
  const laterDesk = deskOf(closed);
  const by = linked ? laterDesk : isPerson(first) ? deskOf(first) : (earlier.answeredBy ?? deskOf(first));
  const saw = couldSee(earlier, later, laterDesk, journey);
  return {
    key: keyOf(journey.id, earlier.id),
    at: closed.t,
    events: [earlier.opened, closed],
    by,
    avoidableBy: saw ? others([laterDesk], by) : [],
    openAt: first.t,
    causedAt: linked ? closed.t : first.t,
    ownActAt: saw ? { [laterDesk]: closed.t } : undefined,
    subject: { record: recordsOf(setOf, earlier, talks)[0] },
    explanation: `the contact of ${clockOf(earlier.opened.t)} (${earlier.channel ?? 'channel unknown'}) and the one that ended at ${clockOf(closed.t)} hang on no common record`,
  };
}

/** Where an earlier contact shows: in the system it came through, else by its channel. */
const SYSTEM_OF_CHANNEL: Readonly<Record<string, string>> = {
  voice: 'telephony',
  chat: 'telephony',
  portal: 'portal',
  email: 'crm',
  inPerson: 'crm',
};

function couldSee(earlier: Talk, later: Talk, desk: string, journey: JourneyLog): boolean {
  const system = earlier.opened.systemId ?? SYSTEM_OF_CHANNEL[earlier.channel ?? ''] ?? 'crm';
  if (mayLook(desk, system)) return true;
  return journey
    .of('factLearned')
    .some(
      (e) =>
        e.factId === 'earlierContact' &&
        deskOf(e) === desk &&
        isBefore(later.opened, e) &&
        (later.closed === undefined || isBefore(e, later.closed)),
    );
}

/** A second order or ticket beside an open one of the same kind, with no link in time. */
function secondRecords(journey: JourneyLog, { settings, endedAt }: Context): Finding[] {
  const opened = journey
    .of('recordOpened')
    .filter((e) => e.objectType !== undefined && MAIN_RECORDS.includes(e.objectType));
  return opened.flatMap((second, index): Finding[] => {
    const first = opened
      .slice(0, index)
      .find((e) => e.objectType === second.objectType && e.objectId !== second.objectId);
    if (!first?.objectId || !second.objectId || !isOpenAt(journey, first.objectId, second.t)) return [];
    const at = second.t + settings.get('cb04.linkGrace');
    if (at > endedAt || linksUntil(journey, at)(first.objectId).has(second.objectId)) return [];
    return [
      {
        key: keyOf(journey.id, first.objectId),
        at,
        events: [first, second],
        by: deskOf(second),
        avoidableBy: [],
        openAt: second.t,
        causedAt: second.t,
        subject: { record: second.objectId },
        explanation: `a second ${second.objectType} was opened at ${clockOf(second.t)} beside the open one and not linked`,
      },
    ];
  });
}

/** Logs from outside: the same customer and service in another case a short while before, unlinked. */
function twinCases(journey: JourneyLog, { log, imported, settings }: Context): Finding[] {
  const start = journey.all.find((e) => sameService(e) !== undefined);
  if (!imported || !start || journey.id === undefined) return [];
  const id = sameService(start);
  const linked = new Set(journey.of('objectLinked').flatMap((e) => [e.objectId, e.relatedObjectId]));
  const twin = log
    .of(start.kind)
    .find(
      (e) =>
        e.journeyId !== undefined &&
        e.journeyId !== journey.id &&
        isBefore(e, start) &&
        start.t - e.t <= settings.get('cb04.relogWindow') &&
        sameService(e) === id &&
        !linked.has(e.objectId) &&
        !linked.has(e.journeyId),
    );
  if (!twin) return [];
  return [
    {
      key: keyOf(journey.id, twin.journeyId),
      at: start.t,
      events: [twin, start],
      by: deskOf(start),
      avoidableBy: [],
      openAt: start.t,
      explanation: `case ${journey.id} has the same customer and service as ${twin.journeyId} and no link to it`,
    },
  ];
}

/** Customer and service as one word; undefined unless both are there. */
function sameService(event: LogEvent): string | undefined {
  const { customerId, serviceId } = event.says ?? {};
  return customerId !== undefined && serviceId !== undefined ? keyOf(customerId, serviceId) : undefined;
}
