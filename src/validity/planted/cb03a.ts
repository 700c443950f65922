/**
 * CB03a: a visit window too wide or too soft. Reading: the break is of the moment of confirming; what is judged later
 * is only whether narrowing came early enough to heal it.
 */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { at, type Fault, openFault } from './journeys.ts';
import { openOrder, planVisit } from './orders.ts';
import type { Columns, Planting, Sort, Story } from './story.ts';

interface Ground {
  columns: Columns & { journeyId: string };
  by: string;
  t: Ms;
}

/** A visit is to be agreed, for a fault or an order. */
function ground(story: Story): Ground {
  if (story.chance.happens('order')) {
    const order = openOrder(story);
    return {
      columns: order.columns,
      by: story.chance.among('planner', [order.desk, 'fieldDispatch.1']),
      t: order.after + 2 * MINUTE,
    };
  }
  const fault: Fault = openFault(story);
  return {
    columns: fault.columns,
    by: story.chance.among('planner', [fault.owner, 'fieldDispatch.1']),
    t: fault.after + 2 * MINUTE,
  };
}

/** Too near to be narrowed a day before. */
const nearOpening = (story: Story, t: Ms): Ms => t + story.chance.minutes('opens in', 60, 23 * 60);

const farOpening = (story: Story, t: Ms): Ms => at(t + 3 * DAY, story.chance.between('hour', 7, 12));

const tooWide = (story: Story): Ms => 4 * HOUR + story.chance.span('too wide', SECOND, 6 * HOUR);

function confirmLoose(story: Story, from: Ms | undefined, due: Ms | undefined): void {
  const { columns, by, t } = ground(story);
  story.add(t, 'dispatchPlanned', by, {
    ...columns,
    objectId: story.id('V'),
    toState: 'confirmed',
    reasonCode: 'normal',
    ...(from === undefined ? {} : { fromAt: t + from }),
    ...(due === undefined ? {} : { dueAt: t + due }),
  });
  story.expect('CB03a', t, by, { journeyId: columns.journeyId });
}

const breaks: readonly Sort[] = [
  {
    name: 'wider than the limit',
    write(story) {
      const { columns, by, t } = ground(story);
      const from = nearOpening(story, t);
      planVisit(story, columns, { at: t, by, from, to: from + tooWide(story) });
      story.expect('CB03a', t, by, { journeyId: columns.journeyId });
    },
  },
  { name: 'no beginning', write: (story) => confirmLoose(story, undefined, 30 * HOUR) },
  { name: 'no end', write: (story) => confirmLoose(story, 20 * HOUR, undefined) },
  { name: 'neither', write: (story) => confirmLoose(story, undefined, undefined) },
  {
    name: 'promised too wide',
    write(story) {
      const { columns, by, t } = ground(story);
      const from = nearOpening(story, t);
      story.add(t, 'commitmentMade', by, {
        ...columns,
        objectId: story.id('V'),
        targetUnit: 'customer',
        reasonCode: 'visit',
        commitmentId: story.id('P'),
        fromAt: from,
        dueAt: from + tooWide(story),
        visibleToCustomer: true,
      });
      story.expect('CB03a', t, by, { journeyId: columns.journeyId });
    },
  },
  {
    name: 'wide, narrowed and told too late',
    write(story) {
      const { columns, by, t } = ground(story);
      const from = farOpening(story, t);
      const visit = planVisit(story, columns, { at: t, by, from, to: from + tooWide(story) });
      const narrowed = from - DAY + story.chance.span('too late', SECOND, 12 * HOUR);
      planVisit(story, columns, { at: narrowed, by, id: visit.id, from, to: from + 2 * HOUR });
      story.expect('CB03a', t, by, { journeyId: columns.journeyId });
    },
  },
  {
    name: 'wide and never narrowed',
    write(story) {
      const { columns, by, t } = ground(story);
      const from = farOpening(story, t);
      planVisit(story, columns, { at: t, by, from, to: from + tooWide(story) });
      story.until(from - DAY + MINUTE);
      story.expect('CB03a', t, by, { journeyId: columns.journeyId });
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'exactly the limit',
    write(story) {
      const { columns, by, t } = ground(story);
      const from = nearOpening(story, t);
      planVisit(story, columns, { at: t, by, from, to: from + 4 * HOUR });
    },
  },
  {
    name: 'narrow',
    write(story) {
      const { columns, by, t } = ground(story);
      const from = nearOpening(story, t);
      planVisit(story, columns, {
        at: t,
        by,
        from,
        to: from + story.chance.span('narrow', MINUTE, 4 * HOUR - SECOND),
      });
    },
  },
  {
    name: 'offered, not confirmed',
    write(story) {
      const { columns, by, t } = ground(story);
      const from = nearOpening(story, t);
      story.add(t, 'dispatchPlanned', by, {
        ...columns,
        objectId: story.id('V'),
        toState: 'initialized',
        reasonCode: 'normal',
        fromAt: from,
        dueAt: from + tooWide(story),
      });
    },
  },
  {
    name: 'the customer asked for a wide one',
    write(story) {
      const { columns, by, t } = ground(story);
      const from = nearOpening(story, t);
      planVisit(story, columns, { at: t, by, from, to: from + tooWide(story), reason: 'customerAskedWide' });
    },
  },
  {
    name: 'narrowed and told in time',
    write(story) {
      const { columns, by, t } = ground(story);
      const from = farOpening(story, t);
      const visit = planVisit(story, columns, { at: t, by, from, to: from + tooWide(story) });
      const narrowed = from - DAY - story.chance.span('in time', 10 * SECOND, 20 * HOUR);
      planVisit(story, columns, { at: narrowed, by, id: visit.id, from, to: from + 4 * HOUR });
      story.until(from - HOUR);
    },
  },
  {
    name: 'a crew to a network site, over many hours',
    write(story) {
      const t = story.start;
      const columns = { incidentId: story.id('INC'), areaId: 'larchHill' };
      const window = { from: t + HOUR, to: t + HOUR + tooWide(story) };
      const relatedObjectId = story.id('CAB');
      planVisit(story, columns, { at: t, by: 'noc.1', ...window, told: false, relatedObjectId });
    },
  },
  {
    name: 'another promise over many hours',
    write(story) {
      const { columns, by, t } = ground(story);
      story.addOpen(t, 'commitmentMade', by, {
        ...columns,
        targetUnit: 'customer',
        reasonCode: 'callBack',
        commitmentId: story.id('P'),
        fromAt: t + HOUR,
        visibleToCustomer: true,
      });
    },
  },
  {
    name: 'a visit promised between units',
    write(story) {
      const { columns, by, t } = ground(story);
      story.addOpen(t, 'commitmentMade', by, {
        ...columns,
        targetUnit: 'noc',
        reasonCode: 'visit',
        commitmentId: story.id('P'),
        fromAt: t + HOUR,
      });
    },
  },
];

export const cb03a: Planting = { id: 'CB03a', breaks, nearMisses };
