/** Order KPIs (order-to-activate.md 4.3). */
import { DAY, HOUR, type Ms, parseInstant } from '../../model/time.ts';
import { FAULT_REASONS, isWordToCustomer } from '../conventions.ts';
import type { JourneyLog } from '../log-reader.ts';
import { promisesOf } from '../promises.ts';
import { visitsOf } from '../visits.ts';
import { arrivalsOf, contactsOf, falloutsOf, firstContactAt, liveAt } from './journey-figures.ts';
import { asShare, type Metric, type MetricContext, perJourney } from './metric.ts';

/** Faults this soon after activation are early-life faults. */
const EARLY_LIFE = 30 * DAY;
/** A customer told later than this of a date in danger was not told in time. */
const JEOPARDY_TOLD = 4 * HOUR;
const THEME = 'order';
const ORDER_SYSTEMS = ['om', 'orderCapture', 'activation'] as const;

/** What the order KPIs share. */
const order = (
  own: Pick<Metric, 'id' | 'name' | 'formula' | 'unit' | 'better' | 'blindSpot' | 'samples'> &
    Partial<Pick<Metric, 'needs' | 'systems' | 'headline'>>,
): Metric => ({
  theme: THEME,
  headline: own.unit === 'ms' ? 'median' : 'mean',
  needs: [['stateChanged', 'recordChanged', 'recordOpened']],
  systems: ORDER_SYSTEMS,
  ...own,
});

/** A share over the orders that went live. */
const ofCompleted = ({ orders }: MetricContext, yes: (journey: JourneyLog, live: Ms) => boolean): number[] =>
  perJourney(orders, (journey) => {
    const live = liveAt(journey);
    return live === undefined ? undefined : yes(journey, live) ? 1 : 0;
  });

export const ORDER_KPIS: readonly Metric[] = [
  order({
    id: 'rightFirstTime',
    name: 'Right first time',
    formula: 'orders with no step back, no second contact and no fault within 30 days / completed orders',
    unit: 'share',
    better: 'higher',
    blindSpot: 'each unit counts its own step: five at 95 % make 77 % [P:S9]',
    samples: (context) =>
      ofCompleted(
        context,
        (journey, live) =>
          falloutsOf(journey).length === 0 && contactsOf(journey).length <= 1 && !faultAfter(journey, live),
      ),
  }),
  order({
    id: 'orderCycleTime',
    name: 'Order cycle time',
    formula: 'service live - first contact (the customer clock, not the order record)',
    unit: 'ms',
    better: 'lower',
    blindSpot: 'counted from acknowledgement it is shorter',
    samples: ({ orders }) =>
      perJourney(orders, (journey) => {
        const from = firstContactAt(journey) ?? journey.all[0]?.t;
        const live = liveAt(journey);
        return live === undefined || from === undefined ? undefined : live - from;
      }),
  }),
  order({
    id: 'onTimeToPromise',
    name: 'Live by the first promised date',
    formula: 'orders live by the end of the first promised date / completed orders with a promised date',
    unit: 'share',
    better: 'higher',
    blindSpot: 'counted against the date promised last it is always green',
    needs: [
      ['recordChanged', 'commitmentMade'],
      ['stateChanged', 'recordChanged'],
    ],
    samples: ({ orders }) =>
      perJourney(orders, (journey) => {
        const live = liveAt(journey);
        const promised = firstPromisedDate(journey);
        return live === undefined || promised === undefined ? undefined : live < promised ? 1 : 0;
      }),
  }),
  order({
    id: 'falloutRate',
    name: 'Fallout',
    formula: 'orders with at least one step back / orders',
    unit: 'share',
    better: 'lower',
    blindSpot: 'steps back inside a unit are seen by nobody; published 5-20 % [P:S8]',
    samples: ({ orders }) => asShare(orders.map((journey) => falloutsOf(journey).length > 0)),
  }),
  order({
    id: 'falloutAge',
    name: 'Age of a fallout',
    formula: 'next step forward - step back',
    unit: 'ms',
    better: 'lower',
    blindSpot: 'a fallout in a private list has no age',
    samples: ({ orders }) =>
      orders.flatMap((journey) =>
        falloutsOf(journey).flatMap(({ t, seq }) => {
          const next = journey.all.find(
            (e) =>
              (e.t > t || (e.t === t && e.seq > seq)) &&
              (e.kind === 'handoverAccepted' || e.kind === 'stateChanged'),
          );
          return next && next.t > t ? [next.t - t] : [];
        }),
      ),
  }),
  order({
    id: 'autoFlowRate',
    name: 'Flows by itself',
    formula: 'orders that no person touched after capture / orders',
    unit: 'share',
    better: 'higher',
    blindSpot: 'touches by mail and telephone',
    samples: ({ orders }) => asShare(orders.map((journey) => touchesOf(journey) === 0)),
  }),
  order({
    id: 'jeopardyRate',
    name: 'Dates in danger',
    formula: 'orders whose date came into danger / orders',
    unit: 'share',
    better: 'lower',
    needs: [['jeopardyRaised', 'stateChanged']],
    blindSpot: 'danger that nobody raises',
    samples: ({ orders }) => asShare(orders.map((journey) => jeopardyAt(journey) !== undefined)),
  }),
  order({
    id: 'jeopardyToldRate',
    name: 'Told of the danger',
    formula: 'orders in danger whose customer had a word within 4 h / orders in danger',
    unit: 'share',
    better: 'higher',
    needs: [['jeopardyRaised', 'stateChanged']],
    systems: ['om', 'notify', 'telephony'],
    blindSpot: 'a text that failed counts as sent',
    samples: ({ orders }) =>
      perJourney(orders, (journey) => {
        const at = jeopardyAt(journey);
        if (at === undefined) return undefined;
        return journey.all.some((e) => isWordToCustomer(e) && e.t >= at && e.t <= at + JEOPARDY_TOLD) ? 1 : 0;
      }),
  }),
  order({
    id: 'missedAppointmentRate',
    name: 'Visits missed by us',
    formula: 'visits missed by the provider / visits confirmed (published: 1.28 % of installs [P:S11])',
    unit: 'share',
    better: 'lower',
    needs: [['dispatchPlanned']],
    systems: ['wfm', 'mobileApp'],
    blindSpot: 'a miss that is coded "customer not in"',
    samples: ({ orders, breaks }) =>
      orders.flatMap((journey) => {
        const missed = breaks.filter(
          (b) => b.id === 'CB03b' && b.journeyIds.includes(journey.id ?? ''),
        ).length;
        const visits = visitsOf(journey).filter((visit) => visit.plans.length > 0).length;
        return asShare(Array.from({ length: visits }, (_, i) => i < missed));
      }),
  }),
  order({
    id: 'visitsPerInstall',
    name: 'Visits an install',
    formula: 'visits with somebody on site / orders with a visit',
    unit: 'count',
    better: 'lower',
    needs: [['dispatchArrived']],
    systems: ['wfm', 'mobileApp'],
    blindSpot: 'the same job under a new number',
    samples: ({ orders }) => perJourney(orders, (journey) => arrivalsOf(journey) || undefined),
  }),
  order({
    id: 'earlyLifeFaults',
    name: 'Early-life faults',
    formula: 'orders with a fault contact within 30 days of going live / completed orders',
    unit: 'share',
    better: 'lower',
    needs: [['interactionOpened'], ['stateChanged', 'recordChanged']],
    systems: ['crm', 'ticketing', 'om'],
    blindSpot: 'fault tickets that do not name the order',
    samples: (context) => ofCompleted(context, faultAfter),
  }),
  order({
    id: 'touchesPerOrder',
    name: 'Touches an order',
    formula: 'moves of people on records of the order after it was handed over first, an order',
    unit: 'count',
    better: 'lower',
    blindSpot: 'work in private lists',
    samples: ({ orders }) => orders.map(touchesOf),
  }),
  order({
    id: 'handoversPerOrder',
    name: 'Handovers an order',
    formula: 'handovers offered, an order',
    unit: 'count',
    better: 'lower',
    needs: [['handoverOffered', 'ownerChanged']],
    blindSpot: 'handovers by mouth',
    samples: ({ orders }) =>
      orders.map((journey) => {
        const offers = new Set(journey.of('handoverOffered').map((e) => e.handoverId ?? e.seq)).size;
        return offers > 0 ? offers : journey.of('ownerChanged').length;
      }),
  }),
  order({
    id: 'mdsCompleteness',
    name: 'Minimum data set',
    formula: 'required facts present as first offered / required facts that exist, a handover of an order',
    unit: 'share',
    better: 'higher',
    needs: [['handoverOffered']],
    blindSpot: 'a filled field with nothing in it',
    samples: ({ orders, handovers }) => {
      const own = new Set(orders.map(({ id }) => id));
      return handovers.flatMap((h) =>
        h.firstCompleteness !== null && own.has(h.journeyId) ? [h.firstCompleteness] : [],
      );
    },
  }),
  order({
    id: 'proactiveContactShare',
    name: 'We spoke first',
    formula: 'contacts begun by the provider / contacts about orders',
    unit: 'share',
    better: 'higher',
    needs: [['interactionOpened', 'notificationSent', 'messageSent']],
    systems: ['telephony', 'notify', 'crm'],
    blindSpot: 'texts of machines count as contact',
    samples: ({ orders }) =>
      orders.flatMap((journey) =>
        asShare([
          ...contactsOf(journey).map(() => false),
          ...journey
            .of('messageSent', 'notificationSent', 'interactionOpened')
            .filter(
              (e) => e.targetUnit === 'customer' && e.kind !== 'interactionOpened' && isWordToCustomer(e),
            )
            .map(() => true),
        ]),
      ),
  }),
  order({
    id: 'chainYield',
    name: 'Yield of the chain',
    formula: 'product over contracts of (handovers taken as first offered / handovers offered)',
    unit: 'share',
    better: 'higher',
    needs: [['handoverOffered']],
    blindSpot: 'every unit sees its own 95 %',
    samples: ({ orders, handovers }) => {
      const own = new Set(orders.map(({ id }) => id));
      const byContract = new Map<string, boolean[]>();
      for (const h of handovers)
        if (own.has(h.journeyId))
          byContract.set(h.contract, [...(byContract.get(h.contract) ?? []), h.returned === 0]);
      if (byContract.size === 0) return [];
      return [
        [...byContract.values()].reduce(
          (yields, first) => (yields * first.filter(Boolean).length) / first.length,
          1,
        ),
      ];
    },
  }),
];

const faultAfter = (journey: JourneyLog, live: Ms): boolean =>
  contactsOf(journey).some(
    ({ reason, opened }) =>
      FAULT_REASONS.includes(reason ?? '') && opened.t > live && opened.t <= live + EARLY_LIFE,
  );

/** Midnight after a moment; in virtual time days begin at whole multiples of a day. */
const endOfDay = (t: Ms): Ms => (Math.floor(t / DAY) + 1) * DAY;

/** End of the first day that was promised: that of a commitment's due time, else the date in the record. */
function firstPromisedDate(journey: JourneyLog): Ms | undefined {
  const made = promisesOf(journey).find((promise) => promise.made.reasonCode === 'date');
  if (made?.made.dueAt !== undefined) return endOfDay(made.made.dueAt);
  const written = journey.of('recordChanged').find((e) => e.field === 'promisedDate' || e.field === 'dates');
  const date = written?.fromState ?? written?.toState;
  const at = date === undefined ? undefined : parseInstant(`${date} 00:00`);
  return at === undefined ? undefined : endOfDay(at);
}

const jeopardyAt = (journey: JourneyLog): Ms | undefined =>
  journey
    .of('jeopardyRaised', 'stateChanged')
    .find((e) => e.kind === 'jeopardyRaised' || e.toState === 'inJeopardy')?.t;

/** Moves of people on the order after its first handover. */
function touchesOf(journey: JourneyLog): number {
  const handed = journey.of('handoverOffered')[0]?.t ?? 0;
  return journey
    .of('recordChanged', 'recordOpened', 'workDone')
    .filter((e) => e.deskId !== undefined && e.t >= handed).length;
}
