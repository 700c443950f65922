/**
 * CB04, variants 1, 2, 7 and 8: the case starts again, later, or as something else. Reading: the later start of a ticket
 * opened after the first one ended is part of 1 and no 8 of its own.
 */
import type { LogEvent } from '../../model/event-columns.ts';
import { formatSpan, type Ms } from '../../model/time.ts';
import { ENDED, isInbound, isPerson, isStatusChange, MAIN_RECORDS } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { linksUntil, mainRecordsOf, needOpenAt } from '../records.ts';
import { type Shuffle, timeIn } from './cb04-shuffle.ts';
import type { Context } from './detector.ts';

export function relogVariants(journey: JourneyLog, context: Context): Shuffle[] {
  return [
    ...closeAndRelog(journey, context),
    ...duplicateWithoutLink(journey, context),
    ...incidentToRequest(journey),
    ...laterStart(journey, context),
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
 * Opened with a start later than the first contact about the fault, or moved to a later one. A ticket
 * opened while the first talk still runs is in time.
 */
function laterStart(journey: JourneyLog, context: Context): Shuffle[] {
  const slack = context.settings.get('cb04.startSlack');
  const first = journey
    .of('interactionOpened')
    .find((e) => isInbound(e) && (e.reasonCode === 'fault' || e.reasonCode === 'emergency'));
  const firstTalk = context.talks(journey).find((talk) => talk.opened === first);
  const opened = journey
    .of('recordOpened')
    .filter((e) => e.objectType === 'troubleTicket' && isPerson(e))
    .slice(0, 1)
    .flatMap((act): Shuffle[] => {
      const grace = context.settings.get('cb04.linkGrace');
      const opening = startOf(journey, act.objectId ?? '', act.t) ?? act.t;
      // Corrected back in time is as good as right; corrected to later is the corrector's.
      const start = Math.min(opening, startOf(journey, act.objectId ?? '', act.t + grace) ?? opening);
      const inTalk = act.fromAt === undefined || act.fromAt === act.t;
      const running = inTalk && (firstTalk?.closed === undefined || firstTalk.closed.t >= act.t);
      const known = journey
        .of('recordChanged', 'ownerChanged')
        .some((e) => MAIN_RECORDS.includes(e.objectType ?? '') && isBefore(e, act));
      if (!first || known || start <= first.t + slack || running) return [];
      const words = `${act.objectId} was opened with a start ${formatSpan(start - first.t)} after the first contact,`;
      return [{ variant: '8', record: act.objectId ?? '-', at: act.t, act, events: [first, act], words }];
    });
  const dated = first ? datedAnew(journey, first, slack) : [];
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
  return [...opened, ...dated, ...moved];
}

/** Beside a record that is there already another is opened, and a start later than anybody knows is written on it. */
function datedAnew(journey: JourneyLog, first: LogEvent, slack: Ms): Shuffle[] {
  return journey.of('recordOpened').flatMap((act): Shuffle[] => {
    const { objectId: id, fromAt } = act;
    if (act.objectType !== 'troubleTicket' || id === undefined || fromAt === undefined) return [];
    if (!isPerson(act) || fromAt === act.t || fromAt <= first.t + slack) return [];
    const others = mainRecordsOf(journey).filter((one) => one.id !== id && isBefore(one.opened, act));
    const starts = others.flatMap((one) => startOf(journey, one.id, act.t) ?? []);
    if (starts.length === 0 || starts.some((start) => fromAt <= start + slack)) return [];
    const words = `${id} was opened with a start ${formatSpan(fromAt - first.t)} after the first contact,`;
    return [{ variant: '8', record: id, at: act.t, act, events: [first, act], words }];
  });
}
