/** CB03c: two or more visits for one need. */
import type { LogEvent } from '../../model/event-columns.ts';
import { clockOf, MINUTE, type Ms } from '../../model/time.ts';
import { carriesRight, deskOf, isPerson, isWordToCustomer, reachesCustomer } from '../conventions.ts';
import { isBefore, type JourneyLog } from '../log-reader.ts';
import { needsCustomer, outcomeOf, type Visit, visitsOf, wasAbsentWithProof } from '../visits.ts';
import { type Context, type Detector, type Finding, keyOf, others } from './detector.ts';

/** Two crews this close together are one joint visit. [A] */
const JOINT = 30 * MINUTE;
/** Outcomes that go back to what the job order said. */
const ORDERED_WRONG: readonly string[] = ['wrongAddress', 'noAccess', 'wrongSkill', 'wrongPart'];
/** What a job order should have carried to save the visit. */
const SAVING: readonly string[] = [
  'premiseId',
  'unitNumber',
  'accessNote',
  'skillNeeded',
  'partsNeeded',
  'diagnosis',
  'earlierVisits',
  'faultPattern',
];

export const cb03c: Detector = {
  id: 'CB03c',
  name: 'multipleTruckRolls',
  severity: 4,
  title: 'One more visit for the same need',
  rule: 'History and evidence in the job order; a second visit needs a senior skill and a look by the lead.',
  needs: [['dispatchArrived']],
  shared: false,
  detect(journey, context) {
    const grace = context.settings.get('cb03.lateGrace');
    const came = visitsOf(journey)
      .filter((visit) => visit.arrivals.length > 0 && needsCustomer(visit))
      .sort((a, b) => arrivalOf(a) - arrivalOf(b));
    const planned = came[0] !== undefined && isPlanTold(journey, came[0]);
    return came.flatMap((visit, index): Finding[] => {
      const before = came[index - 1];
      if (!before || arrivalOf(visit) - arrivalOf(before) <= JOINT) return [];
      if (wasAbsentWithProof(before, journey, grace)) return [];
      if (planned && visit.plans.some(isOfPlan)) return [];
      return [judge(visit, before, index + 1, journey, context)];
    });
  },
};

const isOfPlan = (plan: LogEvent): boolean => plan.reasonCode === 'planOfVisits';

/** That it takes several visits was planned before the first came, and the customer was told by then. */
function isPlanTold(journey: JourneyLog, first: Visit): boolean {
  const came = arrivalOf(first);
  const plan = journey.of('dispatchPlanned').find((e) => isOfPlan(e) && e.t < came);
  if (!plan) return false;
  const told = (e: LogEvent): boolean => e.t <= came && (e.t >= plan.t || e.says?.visitNumber !== undefined);
  return (
    reachesCustomer(plan) ||
    journey.of('said', 'messageSent', 'notificationSent').some((e) => isWordToCustomer(e) && told(e))
  );
}

const arrivalOf = (visit: Visit): Ms => visit.arrivals[0]?.t ?? 0;

function judge(visit: Visit, before: Visit, number: number, journey: JourneyLog, context: Context): Finding {
  const arrival = visit.arrivals[0];
  const ended = outcomeOf(before) ?? before.arrivals[0];
  const orders = ordersOf(journey, before, undefined);
  const again = ordersOf(journey, visit, before.arrivals[0]);
  const order = orders.filter((e) => e.actorUnit !== 'fieldDispatch').at(-1) ?? orders.at(-1);
  const orderedWrong = ORDERED_WRONG.includes(ended?.reasonCode ?? '');
  const by = orderedWrong && order ? deskOf(order) : ended ? deskOf(ended) : 'fieldDispatch';
  const poor = [
    ...orders.filter((e) => leftOut(e, journey, context).length > 0),
    ...again.filter((e) => leftOut(e, journey, context).length > 0 || !lookedBetween(e, ended, journey)),
  ];
  const reason = ended?.reasonCode
    ? `the one before ended with ${ended.reasonCode}`
    : 'the one before did not settle it';
  return {
    key: keyOf(journey.id, number),
    at: arrivalOf(visit),
    events: [order, ended, again[0], arrival].flatMap((event) => (event ? [event] : [])),
    by,
    avoidableBy: others(poor.map(deskOf), by),
    openAt: orders[0]?.t ?? before.arrivals[0]?.t ?? arrivalOf(visit),
    causedAt: ended?.t ?? arrivalOf(visit),
    ownActAt: Object.fromEntries(poor.map((e) => [deskOf(e), e.t])),
    subject: { visit: visit.id },
    explanation: `visit ${number} came at ${clockOf(arrivalOf(visit))}; ${reason}`,
  };
}

/** What ordered a visit: its H4 in every leg, and the booking itself, since the visit before. */
function ordersOf(journey: JourneyLog, visit: Visit, after: LogEvent | undefined): LogEvent[] {
  const arrival = visit.arrivals[0];
  if (!arrival) return [];
  return journey
    .of('handoverOffered', 'dispatchPlanned')
    .filter(
      (e) =>
        (e.kind === 'handoverOffered'
          ? e.contract === 'H4'
          : e.objectId !== undefined && visit.ids.has(e.objectId) && isPerson(e)) &&
        isBefore(e, arrival) &&
        (after === undefined || isBefore(after, e)),
    );
}

/** Saving facts the order left out or falsified although its sender could see them. */
function leftOut(order: LogEvent, journey: JourneyLog, context: Context): string[] {
  const knowledge = context.knowledge(journey);
  return SAVING.filter(
    (fact) =>
      order.fields?.[fact] !== undefined &&
      !carriesRight(order, fact) &&
      knowledge.couldSee(deskOf(order), fact, order.t),
  );
}

/** A check or test by the sender between the visit before and the new order. */
const lookedBetween = (order: LogEvent, ended: LogEvent | undefined, journey: JourneyLog): boolean =>
  journey
    .of('checkDone', 'diagnosisRun')
    .some((e) => deskOf(e) === deskOf(order) && isBefore(e, order) && (!ended || isBefore(ended, e)));
