/** CB22: no unit owns the case. */
import type { LogEvent } from '../../model/event-columns.ts';
import { mayOpen, RIGHTS, type UnitRights } from '../../model/rights.ts';
import type { SystemId } from '../../model/systems.ts';
import { DAY, formatInstant, formatSpan, HOUR, type Ms } from '../../model/time.ts';
import { type UnitId, unitOfDesk } from '../../model/units.ts';
import { deskOf, MAIN_RECORDS } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { mainRecordsOf, needOpenAt, newOwner, ownerAt } from '../records.ts';
import { type Context, type Detector, type Finding, keyOf, others } from './detector.ts';

export const cb22: Detector = {
  id: 'CB22',
  name: 'orphanedCase',
  severity: 4,
  title: 'Nobody owns the case',
  rule: 'One customer-facing owner for life.',
  needs: [['ownerChanged', 'objectLost', 'shiftEnded']],
  shared: true,
  detect(_log, context) {
    return context.log.journeyIds.flatMap((id) => {
      const journey = context.log.journey(id);
      return mainRecordsOf(journey).flatMap((record) =>
        gapsOf(record.id, journey, context).flatMap((gap) =>
          judge(record.id, record.type, gap, journey, context),
        ),
      );
    });
  },
};

interface Gap {
  start: LogEvent;
  /** Until somebody had it again, or the end. */
  until: Ms;
  last: string;
  why: string;
}

/** Times in which a record had no owner: given to nobody, lost, or its desk gone home without a successor. */
function gapsOf(id: string, journey: JourneyLog, context: Context): Gap[] {
  const { endedAt, log, duty } = context;
  const again = (start: LogEvent): Ms =>
    journey
      .of('ownerChanged', 'handoverAccepted', 'recordChanged')
      .find(
        (e) =>
          isBefore(start, e) &&
          (e.kind === 'handoverAccepted' ||
            (e.objectId === id &&
              (e.kind === 'ownerChanged' ? newOwner(e) !== undefined : e.field === 'ownerUnit'))),
      )?.t ?? endedAt;
  const loose = journey.of('ownerChanged', 'objectLost').flatMap((start): Gap[] => {
    if (start.objectId !== id) return [];
    if (start.kind === 'ownerChanged' && newOwner(start) !== undefined) return [];
    const last = ownerAt(journey, id, start.t - 1) ?? deskOf(start);
    return [
      {
        start,
        until: again(start),
        last,
        why: start.kind === 'objectLost' ? 'fell out of every queue' : 'had no owner',
      },
    ];
  });
  const left = log.of('shiftEnded').flatMap((start): Gap[] => {
    const desk = deskOf(start);
    if (ownerAt(journey, id, start.t) !== desk || isPassedOn(desk, start, journey, context)) return [];
    if (isNight(journey, start.t)) return [];
    const back = duty.deadline(desk, start.t, 0) ?? endedAt;
    const why = `stood with ${desk}, who had gone home`;
    return [{ start, until: Math.min(again(start), Math.max(back, start.t)), last: desk, why }];
  });
  return [...loose, ...left];
}

/**
 * A handover of this shift (not of an earlier one) that speaks for this need was accepted before the case would count
 * as nobody's.
 */
function isPassedOn(desk: string, end: LogEvent, journey: JourneyLog, { log, settings }: Context): boolean {
  const begun = log
    .of('shiftStarted', 'shiftEnded')
    .filter((e) => deskOf(e) === desk && isBefore(e, end))
    .at(-1);
  const ofThisShift = (offer: LogEvent): boolean =>
    deskOf(offer) === desk &&
    offer.t <= end.t &&
    (begun === undefined || !isBefore(offer, begun)) &&
    (offer.journeyId === undefined || offer.journeyId === journey.id);
  return log
    .of('handoverAccepted')
    .some(
      (e) =>
        (e.contract === 'H8' || e.contract === 'm37') &&
        e.handoverId !== undefined &&
        e.t <= end.t + settings.get('cb22.max') &&
        log.of('handoverOffered').some((offer) => offer.handoverId === e.handoverId && ofThisShift(offer)),
    );
}

/** Nights belong to the day before until this hour. [A] */
const MORNING = 4 * HOUR;
const dayOf = (t: Ms): number => Math.floor((t - MORNING) / DAY);

/**
 * The customer was told when she hears again: the next day's time, so that the night may pass. A word owed the same
 * day lets no desk go home.
 */
const isNight = (journey: JourneyLog, t: Ms): boolean =>
  journey
    .of('commitmentMade', 'commitmentMoved')
    .some(
      (e) =>
        e.t <= t &&
        e.dueAt !== undefined &&
        dayOf(e.dueAt) > dayOf(t) &&
        (e.targetUnit ?? 'customer') === 'customer',
    );

function judge(id: string, type: string, gap: Gap, journey: JourneyLog, context: Context): Finding[] {
  const max = context.settings.get('cb22.max');
  const at = gap.start.t + max;
  if (at > context.endedAt || gap.until <= at || !needOpenAt(journey, at)) return [];
  const looked = lookers(id, gap, journey, max);
  const near = onlookers(type, gap.start.t, at, context);
  const acts = new Map([...near.map((desk): [string, Ms] => [desk, at]), ...looked]);
  return [
    {
      key: keyOf(id, gap.start.t),
      at,
      events: [gap.start],
      journeyIds: journey.id === undefined ? [] : [journey.id],
      by: gap.last,
      avoidableBy: others([...acts.keys()], gap.last),
      openAt: gap.start.t,
      causedAt: gap.start.t,
      ownActAt: Object.fromEntries(acts),
      subject: { record: id },
      explanation: `${id} ${gap.why} from ${formatInstant(gap.start.t)}, for more than ${formatSpan(max)}`,
    },
  ];
}

/** Desks that looked the record up in the gap and left it for a full limit: the moment it became their own. */
function lookers(id: string, gap: Gap, journey: JourneyLog, max: Ms): Map<string, Ms> {
  const found = new Map<string, Ms>();
  for (const look of journey.of('lookedUp')) {
    if (look.objectId !== id || look.t < gap.start.t || look.t >= gap.until) continue;
    const acted = journey
      .of('ownerChanged', 'handoverAccepted', 'escalated', 'handoverOffered', 'messageSent')
      .some((e) => deskOf(e) === deskOf(look) && isBefore(look, e) && e.t <= look.t + max);
    if (!acted && !found.has(deskOf(look))) found.set(deskOf(look), look.t + max);
  }
  return found;
}

const QUEUE_OF: Readonly<Record<string, SystemId>> = { troubleTicket: 'ticketing', productOrder: 'om' };

/** Desks on duty all that time whose unit may open the queue it fell out of. */
function onlookers(type: string, from: Ms, to: Ms, { duty }: Context): string[] {
  const system = QUEUE_OF[type];
  if (system === undefined || !MAIN_RECORDS.includes(type)) return [];
  return duty.desks.filter((desk) => {
    const unit = unitOfDesk(desk);
    return unit !== undefined && seesQueue(unit, system) && duty.onDuty(desk, from) && duty.onDuty(desk, to);
  });
}

/** Whole screen, or a part that is its queue. */
function seesQueue(unit: UnitId, system: SystemId): boolean {
  const reach = mayOpen(unit, system);
  if (reach !== 'part') return reach === 'whole';
  const rights: UnitRights = RIGHTS[unit];
  return rights.partial.some((entry) => entry.system === system && /queue/.test(entry.part));
}
