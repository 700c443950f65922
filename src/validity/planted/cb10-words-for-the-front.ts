/**
 * CB10 a: the desk on the line was given no words, or words that lack something. Reading: the break is complete when
 * the customer rings, for then the words are needed.
 */
import { DAY, HOUR, MINUTE, type Ms } from '../../model/time.ts';
import { banner, type Declaration, declare, type Incident } from './incidents.ts';
import { areaOf, deskOf, type Fault, openFault, passOn } from './journeys.ts';
import type { Columns, Details, Sort, Story } from './story.ts';

const SOC = 'soc.1';

const expectAt = (story: Story, fault: Fault, at: Ms, part: string, by: string): void =>
  story.expect('CB10', at, by, { part, journeyId: fault.columns.journeyId });

/** An incident that was declared before the customer rings. */
function declared(story: Story, to: string, more: Partial<Declaration> = {}): Incident {
  const columns = { incidentId: story.id('INC'), areaId: areaOf(story) };
  const incident = { columns, alarm: '', element: '', raised: story.start };
  const t = story.start - 10 * MINUTE;
  declare(story, incident, { by: SOC, to, t, next: story.start + 3 * HOUR, ...more });
  return incident;
}

/** A customer of that street rings; returns the talk and when the desk picked up. */
function callAbout(story: Story, incident: Incident, front: string): { fault: Fault; taken: Ms } {
  const { incidentId, areaId } = incident.columns;
  const fault = openFault(story, {
    incidentId,
    area: areaId,
    front,
    passedOn: false,
    at: story.start + MINUTE,
  });
  return { fault, taken: fault.start };
}

interface Works {
  columns: Columns & { areaId: string; journeyId: string };
  change: string;
}

/** Planned work is running; the customer had notice long before. */
function runningWork(story: Story, says: Record<string, string>, front: string): Works {
  const columns = { journeyId: story.id('J'), areaId: areaOf(story) };
  const change = story.id('CH');
  const starts = story.start + 9 * DAY;
  const ends = starts + 3 * HOUR;
  const sent: Details = {
    areaId: columns.areaId,
    messageId: 'm38',
    contract: 'm38',
    channel: 'note',
    objectId: change,
  };
  story.add(story.start, 'notificationSent', 'changeManagement.1', {
    ...columns,
    messageId: 'm39',
    objectId: change,
    targetUnit: 'customer',
    channel: 'letter',
    toState: 'delivered',
    visibleToCustomer: true,
  });
  const to: Details = { ...sent, targetUnit: 'contactCentre', targetDesk: front };
  story.add(starts - HOUR, 'messageSent', 'changeManagement.1', {
    ...to,
    says: { changeId: change, ...says },
  });
  story.add(starts - HOUR, 'messageDelivered', 'changeManagement.1', { ...to, origin: 'machine' });
  story.add(starts - 50 * MINUTE, 'messageAcked', front, { ...sent, targetUnit: 'changeManagement' });
  story.add(starts, 'changeStarted', 'changeManagement.1', {
    areaId: columns.areaId,
    objectId: change,
    fromAt: starts,
    dueAt: ends,
    says: { affectedWho: columns.journeyId },
  });
  story.add(ends - MINUTE, 'changeEnded', 'changeManagement.1', {
    areaId: columns.areaId,
    objectId: change,
    toState: 'closed',
  });
  return { columns, change };
}

function callDuringWork(story: Story, works: Works, front: string): { fault: Fault; taken: Ms } {
  const at = story.start + 9 * DAY + story.chance.minutes('into it', 5, 150);
  const { journeyId, areaId } = works.columns;
  const fault = openFault(story, { at, journeyId, area: areaId, front, passedOn: false });
  return { fault, taken: fault.start };
}

const NOTICE = {
  changeStart: '09:00',
  changeEnd: '12:00',
  sayText: 'plannedWork',
  currentAction: 'newCards',
};

export const frontBreaks: readonly Sort[] = [
  {
    name: 'a: the words lack something',
    write(story) {
      const front = deskOf(story, 'contactCentre');
      const without = [story.chance.among('lacks', ['sayText', 'nextUpdateAt', 'currentAction'])];
      const incident = declared(story, front, { without });
      const { fault, taken } = callAbout(story, incident, front);
      expectAt(story, fault, taken, 'a', SOC);
    },
  },
  {
    name: 'a: declared to others, never to this desk',
    write(story) {
      const incident = declared(story, 'serviceDesk1.3');
      const { fault, taken } = callAbout(story, incident, deskOf(story, 'contactCentre'));
      expectAt(story, fault, taken, 'a', SOC);
    },
  },
  {
    name: 'a: the notice of planned work lacks something',
    write(story) {
      const front = deskOf(story, 'contactCentre');
      const lacks = story.chance.among('lacks', ['sayText', 'changeEnd']);
      const says = Object.fromEntries(Object.entries(NOTICE).filter(([fact]) => fact !== lacks));
      const { fault, taken } = callDuringWork(story, runningWork(story, says, front), front);
      expectAt(story, fault, taken, 'a', 'changeManagement.1');
    },
  },
];

export const frontNearMisses: readonly Sort[] = [
  {
    name: 'a: complete words',
    write(story) {
      const front = deskOf(story, 'contactCentre');
      callAbout(story, declared(story, front), front);
    },
  },
  {
    name: 'a: a complete notice of planned work',
    write(story) {
      const front = deskOf(story, 'contactCentre');
      callDuringWork(story, runningWork(story, NOTICE, front), front);
    },
  },
  {
    name: 'a: an incident in another street',
    write(story) {
      declared(story, 'serviceDesk1.3');
      openFault(story, { at: story.start + MINUTE });
    },
  },
  {
    name: 'a: passed on afterwards',
    write(story) {
      const front = deskOf(story, 'contactCentre');
      const { fault } = callAbout(story, declared(story, front), front);
      passOn(story, fault);
    },
  },
  {
    name: 'a: no statement to the desk, but the banner says it all',
    write(story) {
      const front = deskOf(story, 'contactCentre');
      const incident = declared(story, 'serviceDesk1.3');
      banner(story, incident, SOC, story.start - 5 * MINUTE, story.start + 3 * HOUR);
      callAbout(story, incident, front);
    },
  },
];
