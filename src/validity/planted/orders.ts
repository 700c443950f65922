/** An order that goes its way: sold, taken by the order desk, given to dispatch, a visit agreed. */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { offer, take } from './handovers.ts';
import { areaOf, at, deskOf, link } from './journeys.ts';
import type { Columns, Details, Story } from './story.ts';

export interface Order {
  columns: Columns & { journeyId: string; areaId: string };
  start: Ms;
  call: string;
  order: string;
  sales: string;
  desk: string;
  after: Ms;
}

export function openOrder(story: Story, start = story.start): Order {
  const columns = { journeyId: story.id('J'), areaId: areaOf(story), chain: 'orderToActivate' };
  const sales = deskOf(story, 'salesOrderCapture');
  const desk = deskOf(story, 'orderDesk');
  const order: Order = {
    columns,
    start,
    call: story.id('K'),
    order: story.id('O'),
    sales,
    desk,
    after: start,
  };
  sell(story, order);
  return order;
}

/** The talk in the shop, the order record, and the order desk that takes it. */
function sell(story: Story, order: Order): void {
  const { columns, start, sales, desk, call } = order;
  const talk: Details = { ...columns, objectId: call, channel: 'inPerson' };
  story.add(start, 'clockStarted', 'world', { ...columns, clock: 'customer' });
  story.add(start, 'interactionOpened', 'customer', {
    ...talk,
    targetUnit: 'salesOrderCapture',
    reasonCode: 'order',
  });
  const met = start + story.chance.span('met', 3 * SECOND, 30 * SECOND);
  story.add(met, 'interactionOpened', sales, { ...talk, targetUnit: 'customer' });
  story.add(met + 10 * SECOND, 'said', 'customer', {
    ...talk,
    targetUnit: 'salesOrderCapture',
    says: { unitNumber: '7' },
  });
  story.add(met + 10 * SECOND, 'factLearned', sales, {
    ...columns,
    factId: 'unitNumber',
    says: { unitNumber: '7' },
    source: 'told',
  });
  const written = met + story.chance.span('written', 30 * SECOND, 2 * MINUTE);
  const record: Details = { ...columns, objectType: 'productOrder', objectId: order.order };
  story.add(written, 'recordOpened', sales, {
    ...record,
    systemId: 'om',
    toState: 'acknowledged',
    fromAt: start,
  });
  link(story, columns, sales, written, 'productOrder', order.order, call);
  story.add(written + 10 * SECOND, 'interactionClosed', sales, { ...talk, reasonCode: 'informed' });
  const handover = offer(story, columns, {
    contract: 'H1',
    from: sales,
    to: desk,
    at: written + 30 * SECOND,
  });
  const taken = written + 30 * SECOND + story.chance.span('order taken', 20 * SECOND, 12 * MINUTE);
  take(story, columns, handover, taken);
  story.add(taken, 'ownerChanged', desk, {
    ...record,
    contract: 'H1',
    handoverId: handover.id,
    fromState: 'salesOrderCapture',
    toState: 'orderDesk',
    targetUnit: 'orderDesk',
    reasonCode: 'accepted',
  });
  order.after = taken;
}

export interface Visit {
  id: string;
  from: Ms;
  to: Ms;
  /** Who confirmed it. */
  by: string;
}

export interface VisitPlan {
  at: Ms;
  by: string;
  from: Ms;
  to: Ms;
  id?: string;
  reason?: string;
  told?: boolean;
  relatedObjectId?: string;
}

/** Confirms a visit and tells the customer by sms. */
export function planVisit(story: Story, columns: Columns, plan: VisitPlan): Visit {
  const id = plan.id ?? story.id('V');
  story.add(plan.at, 'dispatchPlanned', plan.by, {
    ...columns,
    objectId: id,
    toState: 'confirmed',
    reasonCode: plan.reason ?? 'normal',
    fromAt: plan.from,
    dueAt: plan.to,
    ...(plan.relatedObjectId === undefined ? {} : { relatedObjectId: plan.relatedObjectId }),
  });
  if (plan.told !== false)
    story.add(plan.at + 8 * SECOND, 'notificationSent', plan.by, {
      ...columns,
      targetUnit: 'customer',
      channel: 'sms',
      toState: 'delivered',
      visibleToCustomer: true,
    });
  return { id, from: plan.from, to: plan.to, by: plan.by };
}

/** A window of at most four hours on a later working day. */
export function laterWindow(story: Story, t: Ms, days = 2): { from: Ms; to: Ms } {
  const hour = story.chance.among('window', [8, 10, 12, 13]);
  const from = at(t + days * DAY, hour);
  return { from, to: from + story.chance.among('width', [HOUR, 2 * HOUR, 3 * HOUR, 4 * HOUR]) };
}

export function arrive(story: Story, columns: Columns, visit: string, by: string, t: Ms): void {
  story.add(t, 'dispatchArrived', by, { ...columns, objectId: visit });
}

export function finishVisit(
  story: Story,
  columns: Columns,
  visit: string,
  by: string,
  t: Ms,
  outcome = 'done',
  reason = 'none',
): void {
  story.add(t, 'dispatchCompleted', by, {
    ...columns,
    objectId: visit,
    toState: outcome,
    reasonCode: reason,
  });
}

/** A call that is tried and not answered, as proof that somebody was there. */
export function knockAndCall(story: Story, columns: Columns, visit: string, by: string, t: Ms): void {
  if (story.chance.happens('proof by photo'))
    story.add(t, 'evidenceAttached', by, {
      ...columns,
      evidenceId: story.id('PH'),
      objectType: 'appointment',
      objectId: visit,
    });
  else story.add(t, 'customerContacted', by, { ...columns, channel: 'voice', reasonCode: 'noAnswer' });
}
