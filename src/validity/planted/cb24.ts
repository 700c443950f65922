/**
 * CB24: somebody without role or skill improvises. Readings: a change is linked to a work when the work names it as
 * its related object and it was approved before; a decision counts when the lead wrote it about the same object.
 */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { areaOf, deskOf, openFault } from './journeys.ts';
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
  const desk = story.chance.among('desk', [order.desk, 'orderDesk.3']);
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

const GUARDED = [
  ['noc.1', 'restartElement'],
  ['noc.2', 'failOver'],
  ['ossAdmin.1', 'restartInterface'],
  ['ossAdmin.1', 'renewCertificate'],
  ['ossAdmin.2', 'fixFeed'],
] as const;

interface Guarded {
  by: string;
  reasonCode: string;
  columns: Columns & { incidentId: string };
  element: string;
  t: Ms;
}

const guarded = (story: Story): Guarded => {
  const [by, reasonCode] = story.chance.among('guarded', GUARDED);
  const columns = { incidentId: story.id('INC'), areaId: areaOf(story) };
  return { by, reasonCode, columns, element: story.id('CAB'), t: story.start + HOUR };
};

const doGuarded = (
  story: Story,
  { by, reasonCode, columns, element, t }: Guarded,
  more: Details = {},
): void =>
  story.add(t, 'workDone', by, {
    ...columns,
    reasonCode,
    objectType: 'resource',
    objectId: element,
    ...more,
  });

function approve(story: Story, { columns }: Guarded, t: Ms, toState = 'approved'): string {
  const change = story.id('CH');
  const record: Details = { ...columns, objectType: 'change', objectId: change };
  story.add(t - 10 * MINUTE, 'recordOpened', 'changeManagement.1', {
    ...record,
    toState: 'draft',
    fromAt: t - 10 * MINUTE,
  });
  if (toState !== 'draft')
    story.add(t, 'recordChanged', 'changeManagement.1', {
      ...record,
      field: 'status',
      fromState: 'draft',
      toState,
    });
  return change;
}

const decide = (story: Story, { columns, element }: Guarded, t: Ms, by: string): void =>
  story.add(t, 'decisionLogged', by, {
    ...columns,
    objectId: element,
    relatedObjectId: element,
    reasonCode: 'restart',
    text: 'Restart it now, it is down anyway.',
  });

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
    name: 'd: guarded work, and nobody allowed it',
    write(story) {
      const given = guarded(story);
      doGuarded(story, given);
      story.expect('CB24', given.t, given.by, { part: 'd' });
    },
  },
  {
    name: 'd: the change was a draft, or approved afterwards',
    write(story) {
      const given = guarded(story);
      const draft = story.chance.happens('draft');
      const change = approve(
        story,
        given,
        draft ? given.t - 10 * MINUTE : given.t + 5 * MINUTE,
        draft ? 'draft' : 'approved',
      );
      doGuarded(story, given, { relatedObjectId: change });
      story.expect('CB24', given.t, given.by, { part: 'd' });
    },
  },
  {
    name: 'd: decided by somebody who does not lead',
    write(story) {
      const given = guarded(story);
      decide(story, given, given.t - 5 * MINUTE, 'serviceDesk2.1');
      doGuarded(story, given);
      story.expect('CB24', given.t, given.by, { part: 'd' });
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
    name: 'd: an approved change is linked',
    write(story) {
      const given = guarded(story);
      const change = approve(story, given, given.t - 20 * MINUTE);
      doGuarded(story, given, { relatedObjectId: change });
    },
  },
  {
    name: 'd: the lead decided before',
    write(story) {
      const given = guarded(story);
      decide(story, given, given.t - story.chance.minutes('before', 1, 40), 'majorIncidentManager.1');
      doGuarded(story, given);
    },
  },
  {
    name: 'd: work that needs no leave',
    write(story) {
      const given = guarded(story);
      doGuarded(story, {
        ...given,
        by: 'noc.1',
        reasonCode: story.chance.among('free', ['groupAlarms', 'openOutOfBand']),
      });
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
];

export const cb24: Planting = { id: 'CB24', breaks, nearMisses };
