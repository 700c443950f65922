/**
 * CB03b: nobody comes, or late without a word, or the visit is called off at short notice. Reading: who calls it off
 * is the desk whose act broke it; the owner of the appointment answers for silence and for the crew.
 */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { at } from './journeys.ts';
import { arrive, finishVisit, knockAndCall, type Order, openOrder, planVisit, type Visit } from './orders.ts';
import type { Details, Planting, Sort, Story } from './story.ts';

interface Booked extends Visit {
  order: Order;
  technician: string;
}

const GRACE = 15 * MINUTE;

/** A visit two or three days on, agreed with the customer and owned by dispatch. */
function book(story: Story, more: { promised?: boolean; relatedObjectId?: string } = {}): Booked {
  const order = openOrder(story);
  const by = 'fieldDispatch.1';
  const from = at(
    order.after + story.chance.between('days', 2, 3) * DAY,
    story.chance.between('from', 8, 13),
  );
  const to = from + story.chance.minutes('width', 60, 240);
  const t = order.after + 5 * MINUTE;
  const visit = planVisit(story, order.columns, {
    at: t,
    by,
    from,
    to,
    relatedObjectId: more.relatedObjectId,
  });
  if (more.promised)
    story.add(t, 'commitmentMade', by, {
      ...order.columns,
      objectId: visit.id,
      targetUnit: 'customer',
      reasonCode: 'visit',
      commitmentId: 'P-7',
      fromAt: from,
      dueAt: to,
      visibleToCustomer: true,
    });
  return { ...visit, order, technician: 'fieldTechnician.1' };
}

const noShow = (story: Story, visit: Booked, t: Ms, reasonCode: string, by = visit.technician): void =>
  story.add(t, 'dispatchNoShow', by, { ...visit.order.columns, objectId: visit.id, reasonCode });

const expectAt = (story: Story, visit: Booked, at: Ms, part: string, by = visit.by): void =>
  story.expect('CB03b', at, by, { part, journeyId: visit.order.columns.journeyId });

function changeVisit(story: Story, visit: Booked, t: Ms, by: string, details: Details): void {
  story.add(t, 'recordChanged', by, {
    ...visit.order.columns,
    objectType: 'appointment',
    objectId: visit.id,
    visibleToCustomer: true,
    ...details,
  });
}

const inside = (story: Story, visit: Booked): Ms =>
  visit.from + story.chance.span('inside', 0, visit.to - visit.from);

const shortNotice = (story: Story, visit: Booked): Ms =>
  visit.from - DAY + story.chance.span('short', SECOND, 23 * HOUR);

const inTime = (story: Story, visit: Booked): Ms =>
  visit.from -
  DAY -
  story.chance.span('in time', 0, Math.max(0, visit.from - DAY - visit.order.after - HOUR));

/** A call back that has nothing to do with the visit, and its move. */
function moveCallBack(story: Story, { order }: Booked, t: Ms, by: string): void {
  const commitmentId = story.id('P');
  const to: Details = { ...order.columns, commitmentId, visibleToCustomer: true };
  story.add(order.after + 10 * MINUTE, 'commitmentMade', order.desk, {
    ...to,
    targetUnit: 'customer',
    reasonCode: 'callBack',
    dueAt: t + MINUTE,
  });
  story.addOpen(t, 'commitmentMoved', by, to);
}

const breaks: readonly Sort[] = [
  {
    name: 'b: late, and only a call back was moved before',
    write(story) {
      const visit = book(story, { promised: story.chance.happens('promised') });
      moveCallBack(story, visit, visit.to - story.chance.span('moved', SECOND, HOUR), visit.order.desk);
      const t = visit.to + GRACE + story.chance.span('late', SECOND, 3 * HOUR);
      arrive(story, visit.order.columns, visit.id, visit.technician, t);
      expectAt(story, visit, t, 'b');
    },
  },
  {
    name: 'd: nobody was there, and the customer had put off a call back',
    write(story) {
      const visit = book(story, { promised: story.chance.happens('promised') });
      moveCallBack(story, visit, visit.from - story.chance.span('moved', SECOND, HOUR), 'customer');
      const t = inside(story, visit);
      noShow(story, visit, t, story.chance.among('code', ['customerAbsent', 'noAccess']));
      expectAt(story, visit, t, 'd', visit.technician);
    },
  },
  {
    name: 'a: nobody comes',
    write(story) {
      const visit = book(story, { promised: false });
      const t = visit.to + story.chance.span('noted', 0, GRACE);
      noShow(story, visit, t, 'providerNoShow');
      expectAt(story, visit, t, 'a');
    },
  },
  {
    name: 'b: late without a word',
    write(story) {
      const visit = book(story, { promised: story.chance.happens('promised') });
      const t = visit.to + GRACE + story.chance.span('late', SECOND, 3 * HOUR);
      arrive(story, visit.order.columns, visit.id, visit.technician, t);
      expectAt(story, visit, t, 'b');
    },
  },
  {
    name: 'b: late, and told only after the window',
    write(story) {
      const visit = book(story, { promised: true });
      const t = visit.to + 2 * HOUR;
      story.add(visit.to + story.chance.span('told', SECOND, 15 * MINUTE), 'commitmentMoved', visit.by, {
        ...visit.order.columns,
        commitmentId: 'P-7',
        dueAt: t + HOUR,
        visibleToCustomer: true,
      });
      arrive(story, visit.order.columns, visit.id, visit.technician, t);
      expectAt(story, visit, t, 'b');
    },
  },
  {
    name: 'c: recalled at short notice',
    write(story) {
      const visit = book(story);
      const t = shortNotice(story, visit);
      story.add(t, 'dispatchRecalled', visit.by, {
        ...visit.order.columns,
        objectId: visit.id,
        reasonCode: 'noStaff',
      });
      expectAt(story, visit, t, 'c');
    },
  },
  {
    name: 'c: cancelled in the record at short notice',
    write(story) {
      const visit = book(story);
      const t = shortNotice(story, visit);
      changeVisit(story, visit, t, visit.by, {
        field: 'status',
        fromState: 'confirmed',
        toState: 'cancelled',
      });
      expectAt(story, visit, t, 'c');
    },
  },
  {
    name: 'c: moved at short notice by another desk',
    write(story) {
      const visit = book(story);
      const t = shortNotice(story, visit);
      const field = story.chance.among('field', ['visitFrom', 'visitTo']);
      changeVisit(story, visit, t, visit.order.desk, { field, fromState: '08:00', toState: '13:00' });
      expectAt(story, visit, t, 'c', visit.order.desk);
    },
  },
  {
    name: 'd: said to be absent, and nobody was there',
    write(story) {
      const visit = book(story);
      const t = inside(story, visit);
      noShow(story, visit, t, story.chance.among('code', ['customerAbsent', 'noAccess']));
      expectAt(story, visit, t, 'd', visit.technician);
    },
  },
  {
    name: 'd: came before the window',
    write(story) {
      const visit = book(story);
      arrive(
        story,
        visit.order.columns,
        visit.id,
        visit.technician,
        visit.from - story.chance.span('early', SECOND, HOUR),
      );
      const t = inside(story, visit);
      noShow(story, visit, t, 'customerAbsent');
      expectAt(story, visit, t, 'd', visit.technician);
    },
  },
  {
    name: 'a: the crew of a partner does not come',
    write(story) {
      const order = openOrder(story);
      const by = 'wholesalePartner.1';
      const from = at(order.after + 2 * DAY, story.chance.between('from', 8, 13));
      const visit = planVisit(story, order.columns, {
        at: order.after + MINUTE,
        by,
        from,
        to: from + 3 * HOUR,
      });
      const t = visit.to + story.chance.span('noted', 0, GRACE);
      noShow(story, { ...visit, order, technician: by }, t, 'providerNoShow');
      story.expect('CB03b', t, by, { part: 'a', journeyId: order.columns.journeyId });
    },
  },
  {
    name: 'a: nobody comes, and another desk had taken the visit over',
    write(story) {
      const visit = book(story);
      story.add(visit.from - HOUR, 'ownerChanged', 'fieldDispatch.3', {
        ...visit.order.columns,
        objectType: 'appointment',
        objectId: visit.id,
        fromState: 'fieldDispatch',
        toState: 'fieldDispatch',
        targetUnit: 'fieldDispatch',
        targetDesk: 'fieldDispatch.3',
        reasonCode: 'accepted',
      });
      const t = visit.to + story.chance.span('noted', 0, GRACE);
      noShow(story, visit, t, 'providerNoShow');
      expectAt(story, visit, t, 'a', 'fieldDispatch.3');
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'came inside the grace',
    write(story) {
      const visit = book(story, { promised: story.chance.happens('promised') });
      const t = visit.to + story.chance.among('grace', [GRACE, GRACE - SECOND, MINUTE]);
      arrive(story, visit.order.columns, visit.id, visit.technician, t);
      finishVisit(story, visit.order.columns, visit.id, visit.technician, t + HOUR);
    },
  },
  {
    name: 'came inside the window',
    write(story) {
      const visit = book(story, { promised: true });
      arrive(story, visit.order.columns, visit.id, visit.technician, inside(story, visit));
    },
  },
  {
    name: 'late, and told before the window closed',
    write(story) {
      const visit = book(story, { promised: true });
      const t = visit.to + story.chance.minutes('late', 20, 180);
      story.add(visit.to - story.chance.span('told', SECOND, HOUR), 'commitmentMoved', visit.by, {
        ...visit.order.columns,
        commitmentId: 'P-7',
        dueAt: t + 10 * MINUTE,
        visibleToCustomer: true,
      });
      arrive(story, visit.order.columns, visit.id, visit.technician, t);
    },
  },
  {
    name: 'late, and the desk that had said somebody comes gave the new time before',
    write(story) {
      const visit = book(story);
      const desk = visit.order.desk;
      const promise: Details = {
        ...visit.order.columns,
        commitmentId: story.id('P'),
        visibleToCustomer: true,
      };
      story.add(visit.from - DAY, 'commitmentMade', desk, {
        ...promise,
        targetUnit: 'customer',
        reasonCode: 'visit',
        fromAt: visit.from + MINUTE,
        dueAt: visit.to + MINUTE,
      });
      const t = visit.to + story.chance.minutes('late', 20, 180);
      const told = visit.to - story.chance.span('told', SECOND, HOUR);
      story.add(told, 'commitmentMoved', desk, { ...promise, dueAt: t + 10 * MINUTE });
      arrive(story, visit.order.columns, visit.id, visit.technician, t);
    },
  },
  {
    name: 'called off a full day before',
    write(story) {
      const visit = book(story);
      const t = story.chance.happens('exact') ? visit.from - DAY : inTime(story, visit);
      story.add(t, 'dispatchRecalled', visit.by, {
        ...visit.order.columns,
        objectId: visit.id,
        reasonCode: 'noStaff',
      });
    },
  },
  {
    name: 'moved by the company a full day before',
    write(story) {
      const visit = book(story);
      changeVisit(story, visit, inTime(story, visit), visit.by, {
        field: 'visitFrom',
        fromState: '08:00',
        toState: '13:00',
      });
    },
  },
  {
    name: 'cancelled by the customer',
    write(story) {
      const visit = book(story);
      changeVisit(story, visit, shortNotice(story, visit), 'customer', {
        field: 'status',
        fromState: 'confirmed',
        toState: 'cancelled',
      });
    },
  },
  {
    name: 'cancelled by a desk as the customer asked',
    write(story) {
      const visit = book(story);
      changeVisit(story, visit, shortNotice(story, visit), 'contactCentre.1', {
        field: 'status',
        fromState: 'confirmed',
        toState: 'cancelled',
        reasonCode: 'customerAsked',
      });
    },
  },
  {
    name: 'absent, with somebody there who can prove it',
    write(story) {
      const visit = book(story);
      const t = visit.from + story.chance.span('there', 0, visit.to - visit.from - 20 * MINUTE);
      arrive(story, visit.order.columns, visit.id, visit.technician, t);
      knockAndCall(story, visit.order.columns, visit.id, visit.technician, t + 5 * MINUTE);
      noShow(story, visit, t + 10 * MINUTE, 'customerAbsent');
    },
  },
  {
    name: 'a visit today, written down when it is booked',
    write(story) {
      const order = openOrder(story);
      const t = order.after + 5 * MINUTE;
      const visit = planVisit(story, order.columns, {
        at: t,
        by: 'fieldDispatch.1',
        from: t + 2 * HOUR,
        to: t + 4 * HOUR,
      });
      const booked: Booked = { ...visit, order, technician: 'fieldTechnician.1' };
      changeVisit(story, booked, t, visit.by, {
        field: 'status',
        fromState: 'initialized',
        toState: 'confirmed',
      });
      changeVisit(story, booked, t, visit.by, { field: 'visitFrom', toState: '10:00' });
      arrive(story, order.columns, visit.id, booked.technician, inside(story, booked));
    },
  },
  {
    name: 'a crew for a network site that does not come',
    write(story) {
      const columns = { incidentId: story.id('INC'), areaId: 'larchHill' };
      const from = story.start + HOUR;
      const relatedObjectId = story.id('CAB');
      const plan = { at: story.start, by: 'noc.1', from, to: from + HOUR, told: false, relatedObjectId };
      const visit = planVisit(story, columns, plan);
      story.add(visit.to, 'dispatchNoShow', 'fieldTechnician.1', {
        ...columns,
        objectId: visit.id,
        reasonCode: 'providerNoShow',
      });
      story.until(visit.to + HOUR);
    },
  },
];

export const cb03b: Planting = { id: 'CB03b', breaks, nearMisses };
