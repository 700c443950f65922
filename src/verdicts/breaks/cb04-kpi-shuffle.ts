/** CB04: a case is closed, lost, parked or renamed so that a clock starts again, stops or looks better. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf } from '../../model/time.ts';
import { deskOf } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { clockVariants } from './cb04-clocks.ts';
import { closeVariants } from './cb04-closing.ts';
import { relogVariants } from './cb04-relogging.ts';
import type { Shuffle } from './cb04-shuffle.ts';
import { type Detector, type Finding, keyOf, others } from './detector.ts';

/** Desks whose written word orders a shuffle. */
const ORDERING: readonly string[] = ['supervisor', 'serviceDesk1', 'serviceDesk2', 'serviceDesk3'];

export const cb04: Detector = {
  id: 'CB04',
  name: 'kpiShuffle',
  severity: 5,
  title: 'KPI shuffle',
  rule: 'A re-log inherits start and journey; reopen or linked child only; the customer clock drives the KPI.',
  needs: [
    ['recordOpened', 'recordChanged', 'ownerChanged', 'clockPaused', 'clockRestarted', 'objectRelogged'],
  ],
  shared: false,
  detect(journey, context) {
    const found: Shuffle[] = [
      ...relogVariants(journey, context),
      ...clockVariants(journey, context),
      ...closeVariants(journey, context),
    ];
    return found
      .filter((shuffle) => shuffle.at <= context.endedAt)
      .map((shuffle) => findingOf(shuffle, journey));
  },
};

function findingOf(shuffle: Shuffle, journey: JourneyLog): Finding {
  const { act, record } = shuffle;
  const by = deskOf(act);
  const orders = ordersFor(act, record, journey);
  return {
    part: shuffle.variant,
    key: keyOf(journey.id, record, shuffle.variant),
    at: shuffle.at,
    events: [...orders, ...shuffle.events],
    by,
    avoidableBy: others(orders.map(deskOf), by),
    openAt: orders[0]?.t ?? act.t,
    causedAt: act.t,
    subject: { record },
    explanation: `${shuffle.words} at ${clockOf(act.t)}`,
  };
}

/** Messages of a lead to the actor's unit that name the record. */
const ordersFor = (act: LogEvent, record: string, journey: JourneyLog): LogEvent[] =>
  journey
    .of('messageSent')
    .filter(
      (e) =>
        isBefore(e, act) &&
        ORDERING.includes(e.actorUnit) &&
        deskOf(e) !== deskOf(act) &&
        e.targetUnit === act.actorUnit &&
        (e.relatedObjectId === record || e.objectId === record || (e.text?.includes(record) ?? false)),
    );
