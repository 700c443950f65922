/**
 * CB04, variants 1, 2, 7 and 8: the case starts again, later, or as something else. Reading: the later start of a ticket
 * opened after the first one ended is part of 1 and no 8 of its own.
 */
import type { LogEvent } from '../../model/event-columns.ts';
import { formatSpan, type Ms } from '../../model/time.ts';
import { ENDED, isFaultContact, isPerson, isStatusChange, MAIN_RECORDS } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { linksUntil, needOpenAt } from '../records.ts';
import type { Talk } from '../talks.ts';
import { type Shuffle, timeIn } from './cb04-shuffle.ts';
import type { Context } from './detector.ts';

export function relogVariants(journey: JourneyLog, context: Context): Shuffle[] {
  const anew = [...closeAndRelog(journey, context), ...relogAndClose(journey, context)];
  const part = new Set(anew.filter((one) => one.at <= context.endedAt).map((one) => one.record));
  return [
    ...anew,
    ...duplicateWithoutLink(journey, context),
    ...incidentToRequest(journey),
    ...laterStart(journey, context).filter((one) => !part.has(one.record)),
    ...journey.of('objectRelogged').map(
      (act): Shuffle => ({
        variant: 'relogged',
        record: act.objectId ?? String(act.seq),
        at: act.t,
        act,
        events: [act],
        words: `${act.objectId ?? 'the case'} was logged again`,
      }),
    ),
  ];
}

/** Start a record claims at t: as opened, by its clock, or as corrected since. */
function startOf(journey: JourneyLog, id: string, until: Ms): Ms | undefined {
  let start: Ms | undefined;
  for (const event of journey.of('recordOpened', 'clockStarted', 'recordChanged')) {
    if (event.t > until) break;
    if (event.objectId !== id) continue;
    if (event.kind === 'recordChanged') {
      if (event.field === 'startedAt') start = timeIn(event.toState) ?? start;
      else start ??= event.t;
    } else start ??= event.fromAt ?? event.t;
  }
  return start;
}

/** How a main record ended: closed, cancelled or lost. */
const endings = (journey: JourneyLog): LogEvent[] =>
  journey
    .of('recordChanged', 'objectLost')
    .filter(
      (e) =>
        e.objectId !== undefined &&
        MAIN_RECORDS.includes(e.objectType ?? '') &&
        (e.kind === 'objectLost' || (isStatusChange(e) && ENDED.includes(e.toState ?? ''))),
    );

function closeAndRelog(journey: JourneyLog, { settings }: Context): Shuffle[] {
  const ends = endings(journey);
  const grace = settings.get('cb04.linkGrace');
  return journey.of('recordOpened').flatMap((act): Shuffle[] => {
    const old = ends
      .filter((e) => e.objectType === act.objectType && e.objectId !== act.objectId && isBefore(e, act))
      .at(-1);
    if (!old?.objectId || !act.objectId || act.t - old.t > settings.get('cb04.relogWindow')) return [];
    const linked = linksUntil(journey, act.t + grace)(act.objectId).has(old.objectId);
    const before = startOf(journey, old.objectId, act.t);
    const after = startOf(journey, act.objectId, act.t + grace);
    const later = before !== undefined && after !== undefined && after > before;
    if (linked && !later) return [];
    return [
      {
        variant: '1',
        record: act.objectId,
        at: linked ? act.t : act.t + grace,
        act,
        events: [old, act],
        words: `${old.objectId} had ended and ${act.objectId} was opened for the same need ${linked ? 'with a later start' : 'with no link to it'}`,
      },
    ];
  });
}

/** The same in the other order: the new ticket first, and shortly after it the old one ends though the need goes on. */
function relogAndClose(journey: JourneyLog, { settings }: Context): Shuffle[] {
  const grace = settings.get('cb04.linkGrace');
  return journey.of('recordOpened').flatMap((opened): Shuffle[] => {
    const id = opened.objectId;
    if (id === undefined || !isPerson(opened)) return [];
    const act = endings(journey).find(
      (e) =>
        e.objectType === opened.objectType &&
        e.objectId !== id &&
        e.kind === 'recordChanged' &&
        e.reasonCode !== 'duplicate' &&
        isPerson(e) &&
        isBefore(opened, e) &&
        e.t - opened.t <= grace &&
        needOpenAt(journey, e.t) &&
        !journey.of('recordOpened').some((r) => r.objectId === e.objectId && isBefore(opened, r)),
    );
    if (!act?.objectId) return [];
    const linked = linksUntil(journey, opened.t + grace)(id).has(act.objectId);
    const before = startOf(journey, act.objectId, act.t);
    const after = startOf(journey, id, opened.t + grace);
    const later = before !== undefined && after !== undefined && after > before;
    if (linked && !later) return [];
    return [
      {
        variant: '1',
        record: id,
        at: linked ? act.t : Math.max(act.t, opened.t + grace),
        act,
        events: [opened, act],
        words: `${id} was opened for the same need ${linked ? 'with a later start' : 'with no link to it'}, and ${act.objectId} was set to ${act.toState}`,
      },
    ];
  });
}

/** A talk or a mail hangs on a record; it is none that goes on in its place. */
const isContact = (journey: JourneyLog, id: string): boolean =>
  journey.of('interactionOpened').some((e) => e.objectId === id);

function duplicateWithoutLink(journey: JourneyLog, { settings }: Context): Shuffle[] {
  const grace = settings.get('cb04.linkGrace');
  return journey.of('recordChanged').flatMap((act): Shuffle[] => {
    const id = act.objectId;
    if (id === undefined || act.toState !== 'cancelled' || act.reasonCode !== 'duplicate') return [];
    const survivors = [...linksUntil(journey, act.t + grace)(id)].filter(
      (other) => other !== id && !isContact(journey, other),
    );
    const own = startOf(journey, id, act.t);
    const kept = survivors.some((other) => {
      const start = startOf(journey, other, act.t + grace);
      return start === undefined || own === undefined || start <= own;
    });
    if (kept) return [];
    return [
      {
        variant: '2',
        record: id,
        at: act.t + grace,
        act,
        events: [act],
        words: `${id} was cancelled as a duplicate ${survivors.length > 0 ? 'of a record that starts later' : 'of nothing it is linked to'}`,
      },
    ];
  });
}

/** The customer asked for it in so many words. */
const askedForRequest = (journey: JourneyLog, act: LogEvent): boolean =>
  journey
    .of('said', 'messageSent')
    .some(
      (e) =>
        e.actorUnit === 'customer' &&
        isBefore(e, act) &&
        (e.says?.ticketType === 'request' || (e.act?.includes('requestBy') ?? false)),
    );

function incidentToRequest(journey: JourneyLog): Shuffle[] {
  return journey.of('recordChanged').flatMap((act): Shuffle[] => {
    if (act.field !== 'ticketType' || act.toState !== 'request' || act.fromState !== 'incident') return [];
    if (!needOpenAt(journey, act.t) || askedForRequest(journey, act)) return [];
    const words = `incident ${act.objectId} was renamed a request while the service was down`;
    return [{ variant: '7', record: act.objectId ?? '-', at: act.t, act, events: [act], words }];
  });
}

/**
 * Opened with a start later than the first contact about the fault, or moved to a later one. A ticket opened while the
 * first talk still runs is in time; what is opened after another one ended is judged as variant 1.
 */
function laterStart(journey: JourneyLog, context: Context): Shuffle[] {
  const slack = context.settings.get('cb04.startSlack');
  const first = journey.of('interactionOpened').find(isFaultContact);
  const opened = first ? openedLater(journey, first, context) : [];
  const moved = journey.of('recordChanged').flatMap((act): Shuffle[] => {
    if (act.field !== 'startedAt' || !MAIN_RECORDS.includes(act.objectType ?? 'troubleTicket')) return [];
    const to = timeIn(act.toState);
    const before = timeIn(act.fromState);
    // A start written where none stood is held against the first contact.
    const from = before ?? (first === undefined ? undefined : first.t + slack);
    if (from === undefined || to === undefined || to <= from) return [];
    const words =
      before === undefined
        ? `${act.objectId} was given a start ${formatSpan(to - (first?.t ?? from))} after the first contact,`
        : `the start of ${act.objectId} was moved ${formatSpan(to - before)} later`;
    return [{ variant: '8', record: act.objectId ?? '-', at: act.t, act, events: [act], words }];
  });
  return [...opened, ...moved];
}

/** What came in writing, and what nobody answered, is no talk that still runs. */
const isRunning = (talk: Talk, t: Ms): boolean =>
  talk.closed === undefined ? talk.answeredBy !== undefined : talk.closed.t >= t;

function openedLater(journey: JourneyLog, first: LogEvent, context: Context): Shuffle[] {
  const { settings } = context;
  const slack = settings.get('cb04.startSlack');
  const firstTalk = context.talks(journey).find((talk) => talk.opened === first);
  const ends = endings(journey);
  return journey.of('recordOpened').flatMap((act): Shuffle[] => {
    const id = act.objectId;
    if (act.objectType !== 'troubleTicket' || id === undefined || !isPerson(act)) return [];
    const opening = startOf(journey, id, act.t) ?? act.t;
    // Corrected back in time is as good as right; corrected to later is the corrector's.
    const start = Math.min(opening, startOf(journey, id, act.t + settings.get('cb04.linkGrace')) ?? opening);
    const asOfNow = act.fromAt === undefined || act.fromAt === act.t;
    const inTalk = firstTalk !== undefined && isRunning(firstTalk, act.t);
    if (start <= first.t + slack || (asOfNow && inTalk) || ends.some((e) => isBefore(e, act))) return [];
    const words = `${id} was opened with a start ${formatSpan(start - first.t)} after the first contact,`;
    return [{ variant: '8', record: id, at: act.t, act, events: [first, act], words }];
  });
}
