/** CB03c: two or more visits for one need. */
import { DAY, HOUR, MINUTE, type Ms } from '../../model/time.ts';
import { offer, readBack, take } from './handovers.ts';
import { at } from './journeys.ts';
import { arrive, finishVisit, knockAndCall, type Order, openOrder, planVisit, type Visit } from './orders.ts';
import type { Planting, Sort, Story } from './story.ts';

const DISPATCH = 'fieldDispatch.1';
const TECHNICIANS = ['fieldTechnician.1', 'fieldTechnician.2', 'fieldTechnician.3'] as const;

interface Plan {
  day: number;
  by?: string;
  reason?: string;
  relatedObjectId?: string;
  hour?: number;
}

/** The order desk hands the job to dispatch, dispatch agrees a window. */
function plan(
  story: Story,
  order: Order,
  { day, by = order.desk, reason, relatedObjectId, hour }: Plan,
): Visit {
  const from = at(order.start + day * DAY, hour ?? story.chance.between('hour', 8, 12));
  const t = at(from - DAY, 14) + story.chance.minutes('ordered', 0, 90);
  const job = offer(story, order.columns, { contract: 'H4', from: by, to: DISPATCH, at: t - 30 * MINUTE });
  take(story, order.columns, job, t - 20 * MINUTE);
  readBack(story, job, t - 19 * MINUTE);
  return planVisit(story, order.columns, {
    at: t,
    by: DISPATCH,
    from,
    to: from + 3 * HOUR,
    reason,
    relatedObjectId,
  });
}

const technician = (story: Story): string => story.chance.among('technician', TECHNICIANS);

const inside = (story: Story, visit: Visit): Ms => visit.from + story.chance.span('inside', MINUTE, 2 * HOUR);

function attend(story: Story, order: Order, visit: Visit, outcome: string, reason: string): Ms {
  const by = technician(story);
  const t = inside(story, visit);
  arrive(story, order.columns, visit.id, by, t);
  finishVisit(story, order.columns, visit.id, by, t + 50 * MINUTE, outcome, reason);
  return t;
}

const expectSecond = (story: Story, order: Order, t: Ms, by: string): void =>
  story.expect('CB03c', t, by, { journeyId: order.columns.journeyId });

const OWN_FAULT = ['wrongAddress', 'wrongSkill', 'wrongPart', 'noAccess'] as const;
const ELSEWHERE = ['networkSide', 'portOccupied', 'activationError', 'faultNotPresent'] as const;

const breaks: readonly Sort[] = [
  {
    name: 'the job was sent wrong the first time',
    write(story) {
      const order = openOrder(story);
      const sender = story.chance.among('sender', [order.desk, 'serviceDesk2.1']);
      const reason = story.chance.among('reason', OWN_FAULT);
      const first = plan(story, order, { day: 2, by: sender });
      const by = technician(story);
      const t = inside(story, first);
      arrive(story, order.columns, first.id, by, t);
      if (reason === 'noAccess') knockAndCall(story, order.columns, first.id, by, t + 5 * MINUTE);
      finishVisit(story, order.columns, first.id, by, t + 20 * MINUTE, 'blocked', reason);
      const second = attend(story, order, plan(story, order, { day: 4 }), 'done', 'none');
      expectSecond(story, order, second, sender);
    },
  },
  {
    name: 'the first visit did not end it',
    write(story) {
      const order = openOrder(story);
      const first = plan(story, order, { day: 2 });
      const by = technician(story);
      const t = inside(story, first);
      arrive(story, order.columns, first.id, by, t);
      const outcome = story.chance.among('outcome', ['needsSpecialist', 'noFaultFound', 'done']);
      const reason = story.chance.among('elsewhere', ELSEWHERE);
      finishVisit(story, order.columns, first.id, by, t + 40 * MINUTE, outcome, reason);
      expectSecond(story, order, attend(story, order, plan(story, order, { day: 4 }), 'done', 'none'), by);
    },
  },
  {
    name: 'a plan of visits, named when the first had failed',
    write(story) {
      const order = openOrder(story);
      const first = plan(story, order, { day: 2 });
      const by = technician(story);
      const t = inside(story, first);
      arrive(story, order.columns, first.id, by, t);
      finishVisit(story, order.columns, first.id, by, t + 40 * MINUTE, 'needsSpecialist', 'networkSide');
      tellPlan(story, order, t + HOUR);
      const second = plan(story, order, { day: 4, reason: 'planOfVisits' });
      expectSecond(story, order, attend(story, order, second, 'done', 'none'), by);
    },
  },
  {
    name: 'one visit more than the plan has',
    write(story) {
      const order = openOrder(story);
      tellPlan(story, order, order.after + MINUTE);
      const by = technician(story);
      for (const [index, day] of [2, 4, 8].entries()) {
        const visit = plan(story, order, { day, ...(index < 2 ? { reason: 'planOfVisits' } : {}) });
        const t = inside(story, visit);
        arrive(story, order.columns, visit.id, by, t);
        finishVisit(
          story,
          order.columns,
          visit.id,
          by,
          t + 40 * MINUTE,
          index < 2 ? 'needsSpecialist' : 'done',
        );
        if (index === 2) expectSecond(story, order, t, by);
      }
    },
  },
  {
    name: 'three visits',
    write(story) {
      const order = openOrder(story);
      const by = technician(story);
      const visits = [2, 4, 8].map((day) => plan(story, order, { day }));
      for (const [index, visit] of visits.entries()) {
        const t = inside(story, visit);
        arrive(story, order.columns, visit.id, by, t);
        finishVisit(
          story,
          order.columns,
          visit.id,
          by,
          t + 40 * MINUTE,
          index === 2 ? 'done' : 'needsSpecialist',
        );
        if (index > 0) expectSecond(story, order, t, by);
      }
    },
  },
];

const TWICE = 'We come twice: first the cable, then the box.';

/** The customer hears how often somebody comes. */
const tellPlan = (story: Story, order: Order, t: Ms): void =>
  story.add(t, 'messageSent', order.desk, {
    ...order.columns,
    targetUnit: 'customer',
    channel: 'sms',
    contract: 'free',
    says: { visitNumber: '2' },
    visibleToCustomer: true,
    text: TWICE,
  });

const nearMisses: readonly Sort[] = [
  {
    name: 'one visit',
    write(story) {
      const order = openOrder(story);
      attend(story, order, plan(story, order, { day: 2 }), 'done', 'none');
    },
  },
  {
    name: 'a plan of visits, told before the first',
    write(story) {
      const order = openOrder(story);
      const reason = 'planOfVisits';
      tellPlan(story, order, order.after + MINUTE);
      const first = plan(story, order, { day: 2, reason });
      const second = plan(story, order, { day: 4, reason });
      attend(story, order, first, 'done', 'none');
      attend(story, order, second, 'done', 'none');
    },
  },
  {
    name: 'two crews together',
    write(story) {
      const order = openOrder(story);
      const first = plan(story, order, { day: 2, hour: 9 });
      const second = plan(story, order, { day: 2, hour: 9, reason: 'joint' });
      const t = inside(story, first);
      arrive(story, order.columns, first.id, 'fieldTechnician.1', t);
      arrive(story, order.columns, second.id, 'fieldTechnician.2', t + story.chance.minutes('apart', 0, 29));
    },
  },
  {
    name: 'a second window, because the customer was out, with proof',
    write(story) {
      const order = openOrder(story);
      const first = plan(story, order, { day: 2 });
      const by = technician(story);
      const t = inside(story, first);
      arrive(story, order.columns, first.id, by, t);
      knockAndCall(story, order.columns, first.id, by, t + 5 * MINUTE);
      story.add(t + 12 * MINUTE, 'dispatchNoShow', by, {
        ...order.columns,
        objectId: first.id,
        reasonCode: 'customerAbsent',
      });
      attend(story, order, plan(story, order, { day: 4 }), 'done', 'none');
    },
  },
  {
    name: 'the same visit noted twice',
    write(story) {
      const order = openOrder(story);
      const visit = plan(story, order, { day: 2 });
      const t = inside(story, visit);
      arrive(story, order.columns, visit.id, 'fieldTechnician.1', t);
      arrive(story, order.columns, visit.id, 'fieldTechnician.1', t + story.chance.minutes('again', 1, 100));
    },
  },
  {
    name: 'visits of two customers',
    write(story) {
      const [one, other] = [openOrder(story), openOrder(story, story.start + HOUR)];
      attend(story, one, plan(story, one, { day: 2 }), 'done', 'none');
      attend(story, other, plan(story, other, { day: 4 }), 'done', 'none');
    },
  },
  {
    name: 'a second visit planned, recalled in time',
    write(story) {
      const order = openOrder(story);
      attend(story, order, plan(story, order, { day: 2 }), 'done', 'networkSide');
      const second = plan(story, order, { day: 8 });
      story.add(second.from - DAY - HOUR, 'dispatchRecalled', DISPATCH, {
        ...order.columns,
        objectId: second.id,
        reasonCode: 'normal',
      });
    },
  },
];

export const cb03c: Planting = { id: 'CB03c', breaks, nearMisses };
