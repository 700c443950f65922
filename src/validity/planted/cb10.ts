/**
 * CB10: the person on the line has nothing usable to say, or says nothing usable. Part a is in
 * cb10-words-for-the-front.ts.
 */
import { MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { frontBreaks, frontNearMisses } from './cb10-words-for-the-front.ts';
import { areaOf, deskOf, type Fault, openFault, tellTheFive, writeToCustomer } from './journeys.ts';
import { confirm } from './mending.ts';
import { openOrder } from './orders.ts';
import type { Columns, Details, Planting, Sort, Story } from './story.ts';

const talking = (story: Story): Fault => openFault(story, { closed: false, passedOn: false });

function hangUp(story: Story, fault: Fault, t: Ms, reasonCode = 'informed', by = fault.front): Ms {
  story.add(t, 'interactionClosed', by, { ...fault.columns, objectId: fault.call, reasonCode });
  return t;
}

const say = (story: Story, fault: Fault, t: Ms, details: Details): void =>
  story.add(t, 'said', fault.front, {
    ...fault.columns,
    objectId: fault.call,
    channel: 'voice',
    targetUnit: 'customer',
    visibleToCustomer: true,
    ...details,
  });

const afterwards = (story: Story, t: Ms): Ms => t + story.chance.span('afterwards', 5 * SECOND, 3 * MINUTE);

const expectAt = (story: Story, fault: Fault, at: Ms, part: string, by: string): void =>
  story.expect('CB10', at, by, { part, journeyId: fault.columns.journeyId });

function hold(story: Story, fault: Fault, announced: number, held: number): Ms {
  const t = fault.after + 10 * SECOND;
  const line: Details = { ...fault.columns, objectId: fault.call };
  story.add(t, 'holdStarted', fault.front, { ...line, amount: announced });
  story.add(t + held * SECOND, 'holdEnded', fault.front, { ...line, amount: held });
  hangUp(story, fault, t + held * SECOND + MINUTE);
  return t + held * SECOND;
}

/** The order is late, and somebody has said so inside. */
function lateOrder(
  story: Story,
  parts: readonly string[],
): { front: string; columns: Columns & { journeyId: string }; closed: Ms } {
  const order = openOrder(story);
  const { columns, desk } = order;
  const raised = order.after + 10 * MINUTE;
  story.add(raised, 'jeopardyRaised', desk, { ...columns, objectId: order.order, says: { daysLate: '3' } });
  const front = deskOf(story, 'contactCentre');
  const talk: Details = { ...columns, objectId: story.id('K'), channel: 'voice' };
  const t = raised + story.chance.minutes('rings', 5, 180);
  story.add(t, 'interactionOpened', 'customer', {
    ...talk,
    targetUnit: 'contactCentre',
    reasonCode: 'order',
  });
  story.add(t + 5 * SECOND, 'interactionOpened', front, { ...talk, targetUnit: 'customer' });
  story.add(t + 20 * SECOND, 'objectLinked', front, {
    ...columns,
    objectType: 'interaction',
    objectId: talk.objectId,
    relatedObjectId: order.order,
  });
  const to: Details = { ...talk, targetUnit: 'customer', visibleToCustomer: true };
  story.add(t + 30 * SECOND, 'said', front, {
    ...to,
    act: ['inform'],
    says: { delayReason: 'noPort', daysLate: '3' },
  });
  story.add(t + 30 * SECOND, 'updateGiven', front, { ...to, parts });
  story.add(t + MINUTE, 'interactionClosed', front, { ...talk, reasonCode: 'informed' });
  return { front, columns, closed: t + MINUTE };
}

const LACKING = [
  ['known'],
  ['doing'],
  ['known', 'doing', 'sorry'],
  ['nextTime', 'sorry'],
  ['youCan'],
  [],
] as const;

const breaks: readonly Sort[] = [
  ...frontBreaks,
  {
    name: 'b: "I do not know", and nothing follows',
    write(story) {
      const fault = talking(story);
      const t = afterwards(story, fault.after);
      say(story, fault, t, { act: ['admitUnknown'], text: 'I do not know.' });
      expectAt(story, fault, hangUp(story, fault, afterwards(story, t)), 'b', fault.front);
    },
  },
  {
    name: 'c: held too long, unannounced',
    write(story) {
      const fault = talking(story);
      expectAt(story, fault, hold(story, fault, 0, story.chance.between('held', 121, 600)), 'c', fault.front);
    },
  },
  {
    name: 'c: held longer than announced',
    write(story) {
      const fault = talking(story);
      const announced = story.chance.among('announced', [30, 60, 180, 300]);
      const held = announced + 60 + story.chance.between('over', 1, 300);
      expectAt(story, fault, hold(story, fault, announced, held), 'c', fault.front);
    },
  },
  {
    name: 'd: jargon on the line',
    write(story) {
      const fault = talking(story);
      const t = afterwards(story, fault.after);
      say(story, fault, t, { act: ['inform'], vague: ['jargon'], text: 'The DSLAM has lost its uplink.' });
      hangUp(story, fault, t + MINUTE);
      expectAt(story, fault, t, 'd', fault.front);
    },
  },
  {
    name: 'd: jargon in a message',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + story.chance.minutes('written', 1, 60);
      writeUpdate(story, fault, t, ['known', 'doing', 'nextTime'], ['jargon']);
      expectAt(story, fault, t, 'd', fault.owner);
    },
  },
  {
    name: 'e: a talk without the next time, or without news',
    write(story) {
      const parts = story.chance.among('parts', LACKING);
      const fault = openFault(story, { parts, closed: false, passedOn: false });
      expectAt(story, fault, hangUp(story, fault, fault.after + MINUTE), 'e', fault.front);
    },
  },
  {
    name: 'e: a message without the next time',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + story.chance.minutes('written', 1, 60);
      writeUpdate(
        story,
        fault,
        t,
        story.chance.among('parts', [['known'], ['doing'], ['known', 'doing', 'youCan']]),
      );
      expectAt(story, fault, t, 'e', fault.owner);
    },
  },
  {
    name: 'e: a talk about a late order',
    write(story) {
      const { front, columns, closed } = lateOrder(
        story,
        story.chance.among('parts', [['known'], ['known', 'sorry']]),
      );
      story.expect('CB10', closed, front, { part: 'e', journeyId: columns.journeyId });
    },
  },
];

function writeUpdate(
  story: Story,
  fault: Fault,
  t: Ms,
  parts: readonly string[],
  vague: readonly string[] = [],
): void {
  const soft: Details = vague.length > 0 ? { vague } : {};
  writeToCustomer(story, fault.columns, fault.owner, t, { parts, ...soft });
  story.add(t, 'updateGiven', fault.owner, {
    ...fault.columns,
    ...soft,
    parts,
    messageId: 'm40',
    channel: 'sms',
    targetUnit: 'customer',
    visibleToCustomer: true,
  });
}

const nearMisses: readonly Sort[] = [
  ...frontNearMisses,
  {
    name: 'b: "I do not know yet, I ring you at nine"',
    write(story) {
      const fault = talking(story);
      const t = afterwards(story, fault.after);
      say(story, fault, t, {
        act: ['admitUnknown', 'promise'],
        text: 'I do not know yet, I ring you at nine.',
      });
      tellTheFive(story, fault, t);
      hangUp(story, fault, t + 2 * MINUTE);
    },
  },
  {
    name: 'b: a unit that knows is joined',
    write(story) {
      const fault = talking(story);
      const t = afterwards(story, fault.after);
      say(story, fault, t, { act: ['admitUnknown'], text: 'I do not know; one moment, I add a colleague.' });
      story.add(t + 20 * SECOND, 'interactionTransferred', fault.front, {
        ...fault.columns,
        objectId: fault.call,
        targetUnit: 'serviceDesk2',
        targetDesk: 'serviceDesk2.1',
        reasonCode: 'joined',
      });
      story.add(t + MINUTE, 'said', 'serviceDesk2.1', {
        ...fault.columns,
        act: ['inform'],
        objectId: fault.call,
        targetUnit: 'customer',
        visibleToCustomer: true,
        says: { diagnosis: 'thePair' },
      });
      hangUp(story, fault, t + 2 * MINUTE);
    },
  },
  {
    name: 'c: held as long as one may, unannounced',
    write(story) {
      hold(story, talking(story), 0, story.chance.among('held', [30, 119, 120]));
    },
  },
  {
    name: 'c: held as announced, or a little more',
    write(story) {
      const announced = story.chance.among('announced', [60, 180, 300]);
      hold(story, talking(story), announced, announced + story.chance.among('over', [-20, 0, 59, 60]));
    },
  },
  {
    name: 'd: jargon to a colleague',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      story.add(fault.after + MINUTE, 'messageSent', fault.front, {
        ...fault.columns,
        contract: 'free',
        vague: ['jargon'],
        targetUnit: 'serviceDesk2',
        channel: 'chat',
        text: 'DSLAM uplink?',
      });
    },
  },
  {
    name: 'd: other soft words',
    write(story) {
      const fault = talking(story);
      const t = afterwards(story, fault.after);
      say(story, fault, t, { act: ['inform'], vague: ['soon'], text: 'That should not take long.' });
      hangUp(story, fault, t + MINUTE);
    },
  },
  {
    name: 'e: told in two goes',
    write(story) {
      const fault = openFault(story, { parts: ['known'], closed: false, passedOn: false });
      tellTheFive(story, fault, fault.after);
      hangUp(story, fault, fault.after + MINUTE);
    },
  },
  {
    name: 'e: it works again',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      confirm(story, fault, fault.after + 10 * MINUTE);
    },
  },
  {
    name: 'e: hung up at once',
    write(story) {
      const columns = { journeyId: story.id('J'), areaId: areaOf(story), chain: 'faultToResolve' };
      const front = deskOf(story, 'contactCentre');
      const talk: Details = { ...columns, objectId: story.id('K'), channel: 'voice' };
      const t = story.start;
      story.add(t, 'interactionOpened', 'customer', {
        ...talk,
        targetUnit: 'contactCentre',
        reasonCode: 'fault',
      });
      story.add(t + 3 * SECOND, 'interactionOpened', front, { ...talk, targetUnit: 'customer' });
      const gone = t + story.chance.span('gone', 8 * SECOND, 30 * SECOND);
      story.add(gone, 'interactionClosed', 'customer', { ...talk, reasonCode: 'hungUp' });
    },
  },
  {
    name: 'e: a late order with the next time',
    write(story) {
      lateOrder(story, ['known', 'doing', 'nextTime']);
    },
  },
];

export const cb10: Planting = { id: 'CB10', breaks, nearMisses };
