/** The visits of a journey: appointment and job as one thing, from plan to outcome. */
import type { LogEvent } from '../model/event-columns.ts';
import type { Ms } from '../model/time.ts';
import type { EventIndex } from './log-reader.ts';
import { linksUntil } from './records.ts';

export interface Visit {
  /** Id of its first event; `ids` are appointment and work order, as far as links join them. */
  id: string;
  ids: ReadonlySet<string>;
  plans: readonly LogEvent[];
  arrivals: readonly LogEvent[];
  noShows: readonly LogEvent[];
  completions: readonly LogEvent[];
  recalls: readonly LogEvent[];
  /** Changes of its appointment record. */
  changes: readonly LogEvent[];
}

const DISPATCH = [
  'dispatchPlanned',
  'dispatchArrived',
  'dispatchNoShow',
  'dispatchCompleted',
  'dispatchRecalled',
] as const;
const VISIT_RECORDS: readonly string[] = ['appointment', 'workOrder'];

/** Visits in order of their first event. Links between an appointment and a work order make them one. */
export function visitsOf(journey: EventIndex): Visit[] {
  const setOf = visitLinks(journey);
  const groups = new Map<string, LogEvent[]>();
  for (const event of journey.of(...DISPATCH, 'recordChanged')) {
    if (event.objectId === undefined) continue;
    if (event.kind === 'recordChanged' && event.objectType !== 'appointment') continue;
    const id = [...setOf(event.objectId)].find((one) => groups.has(one)) ?? event.objectId;
    const list = groups.get(id);
    if (list) list.push(event);
    else groups.set(id, [event]);
  }
  return [...groups].map(([id, events]): Visit => {
    const kind = (name: string): LogEvent[] => events.filter((event) => event.kind === name);
    return {
      id,
      ids: setOf(id),
      plans: kind('dispatchPlanned'),
      arrivals: kind('dispatchArrived'),
      noShows: kind('dispatchNoShow'),
      completions: kind('dispatchCompleted'),
      recalls: kind('dispatchRecalled'),
      changes: kind('recordChanged'),
    };
  });
}

/** Only links whose ends both belong to a visit join; a ticket is no bridge between two visits. */
function visitLinks(journey: EventIndex): (id: string) => ReadonlySet<string> {
  const types = new Map<string, string>();
  for (const event of journey.all)
    if (event.objectId !== undefined && event.objectType !== undefined)
      types.set(event.objectId, event.objectType);
  const isVisit = (id: string | undefined): boolean =>
    id !== undefined && VISIT_RECORDS.includes(types.get(id) ?? '');
  const links = journey
    .of('objectLinked', 'recordOpened')
    .filter((event) => isVisit(event.objectId) && isVisit(event.relatedObjectId));
  return linksUntil({ all: links, of: () => links }, Number.POSITIVE_INFINITY);
}

/** The plan in force at t: the last one written before or at it. */
export const planAt = (visit: Visit, t: Ms): LogEvent | undefined =>
  visit.plans.filter((plan) => plan.t <= t).at(-1);

/** Facts that say which door it is. */
const DOOR: readonly string[] = ['premiseId', 'unitNumber', 'serviceAddress'];

/** Somebody came, but to a door that is not this customer's: no proof that anybody was with her. */
const cameElsewhere = (arrival: LogEvent): boolean => DOOR.some((fact) => arrival.fields?.[fact] === 'wrong');

/** Inside the window that was in force, grace included, and at her door. */
export function cameInWindow(visit: Visit, grace: Ms): boolean {
  return visit.arrivals.some((arrival) => {
    if (cameElsewhere(arrival)) return false;
    const plan = planAt(visit, arrival.t);
    const early = plan?.fromAt !== undefined && arrival.t < plan.fromAt;
    const late = plan?.dueAt !== undefined && arrival.t > plan.dueAt + grace;
    return !early && !late;
  });
}

/** A plan of no customer's need, or marked as not visible to the customer, needs nobody at home (network site). */
export const needsCustomer = (visit: Visit): boolean =>
  !visit.plans.some((plan) => plan.visibleToCustomer === false || plan.journeyId === undefined);

/** Reason the visit ended with: its outcome, or why nobody was met. */
export const outcomeOf = (visit: Visit): LogEvent | undefined =>
  [...visit.completions, ...visit.noShows].sort((a, b) => a.t - b.t).at(-1);

export const ABSENT: readonly string[] = ['customerAbsent', 'noAccess'];

/**
 * She was out, and there is proof that somebody came: inside the window, with a photo or an attempt to ring. A crew
 * that found no way in is another matter: the way in stands in the job order.
 */
export function wasAbsentWithProof(visit: Visit, journey: EventIndex, grace: Ms): boolean {
  const end = outcomeOf(visit);
  if (end?.reasonCode !== 'customerAbsent' || !cameInWindow(visit, grace)) return false;
  const arrival = visit.arrivals[0];
  if (end.evidenceId !== undefined) return true;
  return journey
    .of('evidenceAttached', 'customerContacted')
    .some((e) => arrival !== undefined && e.t >= arrival.t && e.t <= end.t);
}
