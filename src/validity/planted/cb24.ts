/**
 * CB24: somebody without role or skill improvises. Part d is in cb24-guarded.ts.
 */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { guardedBreaks, guardedNearMisses } from './cb24-guarded.ts';
import { deskOf, openFault } from './journeys.ts';
import { arrive, openOrder, planVisit } from './orders.ts';
import type { Columns, Details, Planting, Sort, Story } from './story.ts';

interface Refused {
  desk: string;
  columns: Columns & { journeyId: string };
  t: Ms;
}

/** The system says no to a desk. */
function refuse(story: Story, reasonCode = story.chance.among('no', ['noRole', 'noRight'])): Refused {
  const order = openOrder(story);
  const desk = `orderDesk.${story.id('seat').slice(5)}`;
  const t = order.after + story.chance.minutes('refused', 1, 60);
  story.add(t, 'moveRefused', desk, {
    ...order.columns,
    reasonCode,
    objectType: 'productOrder',
    systemId: 'inventory',
  });
  return { desk, columns: order.columns, t };
}

const WAYS = ['privateSpreadsheet', 'sharedLogin'] as const;

/** Helps itself: a private list, a borrowed login, or another's name. */
function improvise(story: Story, { desk, columns }: Refused, t: Ms): void {
  if (story.chance.happens('in another’s name'))
    story.add(t, 'lookedUp', desk, { ...columns, systemId: 'inventory', onBehalfOf: 'inventoryTeam.1' });
  else
    story.add(t, 'workDone', desk, {
      ...columns,
      reasonCode: story.chance.among('way', WAYS),
      objectType: 'resource',
      objectId: story.id('PORT'),
    });
}

const within = (story: Story, t: Ms): Ms => t + story.chance.span('within', SECOND, HOUR - SECOND);

/** A visit planned or ended with somebody who lacks the skill. */
function wrongSkill(
  story: Story,
  when: 'planned' | 'ended',
): { columns: Columns & { journeyId: string }; visit: string; t: Ms } {
  const { columns, after } = openOrder(story);
  const from = after + 2 * HOUR;
  const reason = when === 'planned' ? 'wrongSkill' : 'normal';
  const visit = planVisit(story, columns, {
    at: after + MINUTE,
    by: 'fieldDispatch.1',
    from,
    to: from + 3 * HOUR,
    reason,
  });
  arrive(story, columns, visit.id, 'fieldTechnician.1', from + 10 * MINUTE);
  return { columns, visit: visit.id, t: from + 20 * MINUTE };
}

const work = (
  story: Story,
  by: string,
  t: Ms,
  columns: Columns,
  objectId: string,
  reasonCode: string,
  more: Details = {},
): void =>
  story.add(t, 'workDone', by, { ...columns, objectType: 'workOrder', objectId, reasonCode, ...more });

const breaks: readonly Sort[] = [
  {
    name: 'a: refused, and it helps itself',
    write(story) {
      const refused = refuse(story);
      const t = within(story, refused.t);
      improvise(story, refused, t);
      story.expect('CB24', t, refused.desk, { part: 'a', journeyId: refused.columns.journeyId });
    },
  },
  {
    name: 'a: refused, and the finding it had opened is of another case',
    write(story) {
      const refused = refuse(story);
      const other = openFault(story, { passedOn: false }).columns;
      story.add(refused.t - MINUTE, 'recordOpened', refused.desk, {
        ...other,
        objectType: 'finding',
        objectId: story.id('F'),
        dueAt: refused.t + 200 * HOUR,
      });
      const t = within(story, refused.t);
      improvise(story, refused, t);
      story.expect('CB24', t, refused.desk, { part: 'a', journeyId: refused.columns.journeyId });
    },
  },
  {
    name: 'b: work on a job planned without the skill',
    write(story) {
      const { columns, visit, t } = wrongSkill(story, 'planned');
      work(story, 'fieldTechnician.1', t, columns, visit, story.chance.among('work', ['build', 'repair']));
      story.expect('CB24', t, 'fieldTechnician.1', { part: 'b', journeyId: columns.journeyId });
    },
  },
  {
    name: 'b: work on a job that ended for lack of skill',
    alone: true,
    write(story) {
      const { columns, visit, t } = wrongSkill(story, 'ended');
      work(story, 'fieldTechnician.1', t, columns, visit, 'repair');
      story.add(t + 20 * MINUTE, 'dispatchCompleted', 'fieldTechnician.1', {
        ...columns,
        objectId: visit,
        toState: 'blocked',
        reasonCode: 'wrongSkill',
      });
      story.expect('CB24', t, 'fieldTechnician.1', { part: 'b', journeyId: columns.journeyId });
    },
  },
  {
    name: 'c: a port swapped in another’s name',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + story.chance.minutes('swapped', 5, 100);
      const by = story.chance.among('by', ['fieldTechnician.1', 'serviceDesk1.1']);
      work(story, by, t, fault.columns, story.id('PORT'), 'swapPort', {
        onBehalfOf: 'fieldTechnician.2',
        objectType: 'resource',
      });
      story.expect('CB24', t, by, { part: 'c', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'c: a record changed in another’s name',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + story.chance.minutes('changed', 5, 100);
      story.add(t, 'recordChanged', 'serviceDesk1.1', {
        ...fault.columns,
        objectType: 'resource',
        objectId: story.id('PORT'),
        field: 'port',
        fromState: '1-01',
        toState: '1-07',
        onBehalfOf: 'inventoryTeam.1',
      });
      story.expect('CB24', t, 'serviceDesk1.1', { part: 'c', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'c: the work of another unit in another’s name, nobody on the line',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + story.chance.minutes('done', 5, 60);
      work(story, 'serviceDesk1.1', t, fault.columns, fault.ticket, 'swapPair', {
        onBehalfOf: 'serviceDesk2.1',
      });
      story.expect('CB24', t, 'serviceDesk1.1', { part: 'c', journeyId: fault.columns.journeyId });
    },
  },
  ...guardedBreaks,
];

const nearMisses: readonly Sort[] = [
  {
    name: 'a: refused, asked for, granted',
    write(story) {
      const refused = refuse(story);
      const { desk, columns, t } = refused;
      const role: Details = { ...columns, objectType: 'role', objectId: story.id('ROLE') };
      story.add(t + MINUTE, 'recordOpened', desk, { ...role, toState: 'requested', fromAt: t + MINUTE });
      story.add(t + 20 * MINUTE, 'recordChanged', 'ossAdmin.1', {
        ...role,
        field: 'status',
        fromState: 'requested',
        toState: 'granted',
      });
      story.add(t + 25 * MINUTE, 'lookedUp', desk, { ...columns, systemId: 'inventory' });
    },
  },
  {
    name: 'a: a workaround with an owner and an end, opened first',
    write(story) {
      const refused = refuse(story);
      const { desk, columns, t } = refused;
      const finding: Details = { ...columns, objectType: 'finding', objectId: story.id('FI') };
      story.add(t + MINUTE, 'recordOpened', desk, {
        ...finding,
        reasonCode: 'workaround',
        toState: 'owned',
        dueAt: t + 24 * HOUR,
      });
      story.add(t + 20 * MINUTE, 'workDone', desk, {
        ...columns,
        reasonCode: 'privateSpreadsheet',
        objectType: 'finding',
        objectId: finding.objectId,
      });
    },
  },
  {
    name: 'a: long after the refusal',
    write(story) {
      const refused = refuse(story);
      const t = refused.t + HOUR + story.chance.span('beyond', SECOND, 2 * HOUR);
      story.add(t, 'workDone', refused.desk, {
        ...refused.columns,
        reasonCode: story.chance.among('way', WAYS),
        objectType: 'resource',
        objectId: story.id('PORT'),
      });
    },
  },
  {
    name: 'a: refused because the record is closed',
    write(story) {
      const refused = refuse(story, story.chance.among('closed', ['closed', 'noArrow']));
      story.add(refused.t + 5 * MINUTE, 'workDone', refused.desk, {
        ...refused.columns,
        reasonCode: 'privateSpreadsheet',
        objectType: 'resource',
        objectId: story.id('PORT'),
      });
    },
  },
  {
    name: 'a: another desk, which was not refused',
    write(story) {
      const refused = refuse(story);
      story.add(refused.t + 5 * MINUTE, 'workDone', deskOf(story, 'inventoryTeam'), {
        ...refused.columns,
        reasonCode: 'recordAsBuilt',
        objectType: 'resource',
        objectId: story.id('PORT'),
      });
    },
  },
  {
    name: 'b: work on a job that fits',
    write(story) {
      const { columns, visit, t } = wrongSkill(story, 'ended');
      work(story, 'fieldTechnician.1', t, columns, visit, 'repair');
      story.add(t + 20 * MINUTE, 'dispatchCompleted', 'fieldTechnician.1', {
        ...columns,
        objectId: visit,
        toState: 'done',
        reasonCode: 'none',
      });
    },
  },
  {
    name: 'c: a port swapped in the own name',
    write(story) {
      const fault = openFault(story);
      work(
        story,
        'fieldTechnician.1',
        fault.after + 20 * MINUTE,
        fault.columns,
        story.id('PORT'),
        'swapPort',
        {
          objectType: 'resource',
        },
      );
    },
  },
  {
    name: 'c: a supervised step, the unit that may is on the line',
    write(story) {
      const fault = openFault(story, { closed: false, passedOn: false });
      const t = fault.after + 30 * SECOND;
      story.add(t, 'interactionTransferred', fault.front, {
        ...fault.columns,
        objectId: fault.call,
        targetUnit: 'serviceDesk2',
        targetDesk: 'serviceDesk2.1',
        reasonCode: 'joined',
      });
      work(story, fault.front, t + 3 * MINUTE, fault.columns, fault.ticket, 'swapPair', {
        onBehalfOf: 'serviceDesk2.1',
      });
      story.add(t + 5 * MINUTE, 'interactionClosed', fault.front, {
        ...fault.columns,
        objectId: fault.call,
        reasonCode: 'informed',
      });
    },
  },
  ...guardedNearMisses,
];

export const cb24: Planting = { id: 'CB24', breaks, nearMisses };
