/**
 * CB03a: a visit window too wide or too soft. Reading: the break is of the moment of confirming; narrowing in time heals
 * it, and a log that ends before that time leaves it as it is.
 */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, formatSpan, parseInstant } from '../../model/time.ts';
import { deskOf, isCompany, reachesCustomer } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { type Context, type Detector, type Finding, keyOf, others, withColumn } from './detector.ts';

export const cb03a: Detector = {
  id: 'CB03a',
  name: 'vagueAppointment',
  severity: 3,
  title: 'Vague appointment',
  rule: 'A window of four hours at most, preparation named, a way to cancel, a reminder the day before.',
  needs: [['dispatchPlanned', ...withColumn(['commitmentMade'], (e) => e.reasonCode === 'visit')]],
  shared: false,
  detect(journey, context) {
    return windowsOf(journey, context).flatMap((event) => judge(event, journey, context));
  },
};

/** Plans confirmed for a customer, not for a network site, and visits promised that no plan stands behind. */
function windowsOf(journey: JourneyLog, context: Context): LogEvent[] {
  return journey.of('dispatchPlanned', 'commitmentMade').filter((event) => {
    if (!isCompany(event.actorUnit)) return false;
    if (event.kind === 'dispatchPlanned')
      return (
        event.toState === 'confirmed' && event.journeyId !== undefined && event.visibleToCustomer !== false
      );
    if (event.reasonCode !== 'visit' || (event.targetUnit ?? 'customer') !== 'customer') return false;
    return !standsBehind(event, journey, context);
  });
}

/** A plan with a good window of which the promise is only the telling. */
function standsBehind(promise: LogEvent, journey: JourneyLog, context: Context): boolean {
  const plan = journey
    .of('dispatchPlanned')
    .filter((e) => e.toState === 'confirmed' && e.t <= promise.t)
    .at(-1);
  if (!plan) return false;
  if (plan.t === promise.t && deskOf(plan) === deskOf(promise)) return true;
  if (isWide(plan, context)) return false;
  const within = (t: number | undefined): boolean =>
    t === undefined || (t >= (plan.fromAt ?? t) && t <= (plan.dueAt ?? t));
  return within(promise.fromAt) && within(promise.dueAt);
}

const widthOf = (event: LogEvent): number | undefined =>
  event.fromAt === undefined || event.dueAt === undefined ? undefined : event.dueAt - event.fromAt;

const isWide = (event: LogEvent, { settings }: Context): boolean => {
  const width = widthOf(event);
  return width === undefined || width > settings.get('cb03.windowMax');
};

function judge(event: LogEvent, journey: JourneyLog, context: Context): Finding[] {
  if (!isWide(event, context) || event.reasonCode === 'customerAskedWide') return [];
  if (isNarrowedInTime(event, journey, context)) return [];
  const by = deskOf(event);
  const offers = offersBefore(event, journey);
  const onlyWide = offers.length > 0 && offers.every((offer) => isWide(offer, context));
  const width = widthOf(event);
  return [
    {
      key: keyOf(journey.id, event.objectId ?? event.commitmentId),
      at: event.t,
      events: [event],
      by,
      avoidableBy: onlyWide ? others(offers.map(deskOf), by) : [],
      openAt: onlyWide ? (offers[0]?.t ?? event.t) : event.t,
      subject: { visit: event.objectId },
      explanation:
        width === undefined
          ? `a visit was confirmed at ${clockOf(event.t)} without a window`
          : `a window of ${formatSpan(width)} was confirmed at ${clockOf(event.t)}`,
    },
  ];
}

/** Windows fieldDispatch offered before: plans not yet confirmed, or m08 with the hours said. */
function offersBefore(event: LogEvent, journey: JourneyLog): LogEvent[] {
  return journey.of('dispatchPlanned', 'messageSent').flatMap((offer): LogEvent[] => {
    if (!isBefore(offer, event) || offer.actorUnit !== 'fieldDispatch') return [];
    if (offer.kind === 'dispatchPlanned') return offer.toState === 'initialized' ? [offer] : [];
    if (offer.messageId !== 'm08') return [];
    const fromAt = parseInstant(offer.says?.visitFrom ?? '');
    const dueAt = parseInstant(offer.says?.visitTo ?? '');
    return [{ ...offer, fromAt, dueAt }];
  });
}

/** Brought down to the limit, and told to the customer, early enough before the window opens. */
function isNarrowedInTime(event: LogEvent, journey: JourneyLog, context: Context): boolean {
  if (event.fromAt === undefined) return false;
  const latest = event.fromAt - context.settings.get('cb03.narrowBy');
  return journey.of('dispatchPlanned', 'commitmentMoved').some((later) => {
    const same =
      later.kind === 'dispatchPlanned'
        ? later.objectId === event.objectId && later.toState === 'confirmed'
        : later.commitmentId === event.commitmentId;
    if (!same || !isBefore(event, later) || later.t > latest || isWide(later, context)) return false;
    const told = journey
      .of('said', 'messageSent', 'notificationSent', 'commitmentMade', 'commitmentMoved')
      .some((word) => word.t >= later.t && word.t <= latest && reachesCustomer(word));
    return told || reachesCustomer(later);
  });
}
