/**
 * CB04, the variants that touch queue, priority and clock: 3 queue outside the contract, 4 late downgrade, 5 late
 * pause, 10 empty first reply, and clocks set back. Reading: variant 3 is complete when
 * the ticket returns or the clock runs out; variants 5 and 10 are CB14 and CB10 e besides, where their own texts hold.
 */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { apologise, type Fault, openFault, runTest, updateByMessage, writeToCustomer } from './journeys.ts';
import { changeTicket } from './mending.ts';
import type { Details, Sort, Story } from './story.ts';

const expectVariant = (story: Story, fault: Fault, at: Ms, part: string, by = fault.owner): void =>
  story.expect('CB04', at, by, { part, journeyId: fault.columns.journeyId });

interface Limited {
  fault: Fault;
  /** The clock of the contract, from the moment it was started. */
  from: Ms;
  limit: Ms;
}

/** A fault with a contract clock of 8 to 20 hours. */
function limited(story: Story, hours = story.chance.between('limit', 8, 20)): Limited {
  const limit = story.start + hours * HOUR;
  return { fault: openFault(story, { limit }), from: story.start, limit };
}

const shareOf = ({ from, limit }: Limited, percent: number): Ms =>
  from + Math.ceil(((limit - from) * percent) / 100 / SECOND) * SECOND;

const ticket = (fault: Fault): Details => ({
  ...fault.columns,
  objectType: 'troubleTicket',
  objectId: fault.ticket,
});

/** Moves the ticket to a queue and back. */
function park(story: Story, fault: Fault, t: Ms, back: Ms | undefined, reason = 'slaExempt'): void {
  const unit = fault.owner.split('.')[0];
  story.add(t, 'ownerChanged', fault.owner, {
    ...ticket(fault),
    fromState: unit,
    toState: 'specialProjects',
    targetUnit: 'serviceDesk3',
    reasonCode: reason,
  });
  if (back !== undefined)
    story.add(back, 'ownerChanged', fault.owner, {
      ...ticket(fault),
      fromState: 'specialProjects',
      toState: unit,
      targetUnit: unit,
      reasonCode: 'reassigned',
    });
}

const setPriority = (story: Story, fault: Fault, t: Ms, from: string, to: string): void =>
  changeTicket(story, fault, t, fault.owner, { field: 'priority', fromState: from, toState: to });

/** The owner finds out about the impact. */
const learn = (story: Story, fault: Fault, t: Ms, factId: string, value: string): void =>
  story.add(t, 'factLearned', fault.owner, {
    ...fault.columns,
    factId,
    says: { [factId]: value },
    source: 'lookedUp',
  });

function pause(story: Story, fault: Fault, t: Ms, details: Details): void {
  story.add(t, 'clockPaused', fault.owner, {
    ...ticket(fault),
    clock: 'contract',
    owedParty: 'customer',
    ...details,
  });
}

/** Asks the customer for what is awaited. */
function askCustomer(story: Story, fault: Fault, t: Ms): void {
  writeToCustomer(story, fault.columns, fault.owner, t, {
    messageId: 'm07',
    contract: 'm07',
    act: ['askFact'],
  });
}

const IDLE = ['awaitingInternalTeam', 'noStaff', 'shiftEnd', 'reassigned'] as const;

export const clockBreaks: readonly Sort[] = [
  {
    name: '3: parked outside the contract and brought back',
    write(story) {
      const { fault } = limited(story);
      const t = fault.after + story.chance.minutes('parked', 5, 60);
      const back = t + story.chance.minutes('back', 30, 180);
      park(story, fault, t, back);
      expectVariant(story, fault, back, '3');
    },
  },
  {
    name: '3: parked until the clock runs out',
    write(story) {
      const given = limited(story, 3);
      const t = given.fault.after + story.chance.minutes('parked', 5, 60);
      park(story, given.fault, t, undefined);
      story.add(given.limit, 'clockBreached', 'slaMgmt', { ...ticket(given.fault), clock: 'contract' });
      apologise(story, given.fault.columns, given.fault.front, given.limit + 5 * MINUTE, 2);
      expectVariant(story, given.fault, given.limit, '3');
    },
  },
  {
    name: '3: the desk that parked it writes to her, and nobody works there',
    write(story) {
      const { fault } = limited(story);
      const t = fault.after + story.chance.minutes('parked', 5, 60);
      const back = t + story.chance.minutes('back', 30, 180);
      park(story, fault, t, back);
      const written = t + story.chance.minutes('written', 1, 29);
      if (story.chance.happens('by a machine'))
        story.add(written, 'notificationSent', 'notify', {
          ...fault.columns,
          origin: 'machine',
          channel: 'sms',
          targetUnit: 'customer',
          toState: 'delivered',
          visibleToCustomer: true,
          text: 'We work on it.',
        });
      else updateByMessage(story, fault.columns, fault.owner, written);
      expectVariant(story, fault, back, '3');
    },
  },
  {
    name: '4: priority lowered late',
    write(story) {
      const given = limited(story);
      const t = shareOf(given, story.chance.between('share', 75, 99));
      setPriority(story, given.fault, given.fault.after + MINUTE, 'P3', 'P2');
      setPriority(story, given.fault, t, 'P2', 'P3');
      expectVariant(story, given.fault, t, '4');
    },
  },
  {
    name: '4: priority lowered in the last hour of a short clock',
    write(story) {
      const given = limited(story, 2);
      const t = given.limit - 60 * MINUTE + story.chance.span('last hour', SECOND, 25 * MINUTE);
      setPriority(story, given.fault, given.fault.after + MINUTE, 'P3', 'P2');
      setPriority(story, given.fault, t, 'P2', 'P4');
      expectVariant(story, given.fault, t, '4');
    },
  },
  {
    name: '4: priority lowered after it was found to be no smaller',
    write(story) {
      const given = limited(story);
      const { fault } = given;
      const t = shareOf(given, story.chance.between('share', 80, 99));
      const found = story.chance.among('found', ['firstCount', 'moreThanBefore', 'felt']);
      setPriority(story, fault, fault.after + MINUTE, 'P3', 'P2');
      if (found === 'moreThanBefore')
        learn(story, fault, fault.after, 'affectedCount', `${story.chance.between('before', 2, 90)}`);
      if (found === 'felt') learn(story, fault, t - 5 * MINUTE, 'serviceAffecting', 'yes');
      else learn(story, fault, t - 5 * MINUTE, 'affectedCount', `${story.chance.between('many', 91, 500)}`);
      setPriority(story, fault, t, 'P2', 'P3');
      expectVariant(story, fault, t, '4');
    },
  },
  {
    name: '5: paused late for no good reason',
    write(story) {
      const given = limited(story);
      const t = shareOf(given, story.chance.between('share', 95, 99));
      pause(story, given.fault, t, { reasonCode: story.chance.among('reason', IDLE), dueAt: t + HOUR });
      expectVariant(story, given.fault, t, '5');
      story.expect('CB14', t, given.fault.owner, { part: 'a', journeyId: given.fault.columns.journeyId });
    },
  },
  {
    name: '5: paused late, and nobody was asked',
    write(story) {
      const given = limited(story);
      const t = shareOf(given, story.chance.between('share', 95, 98));
      pause(story, given.fault, t, { reasonCode: 'awaitingCustomerInfo', dueAt: t + HOUR });
      story.until(t + 16 * MINUTE);
      expectVariant(story, given.fault, t, '5');
      story.expect('CB14', t + 15 * MINUTE, given.fault.owner, {
        part: 'b',
        journeyId: given.fault.columns.journeyId,
      });
    },
  },
  {
    name: '5: paused late, and what is named proves no wait',
    write(story) {
      const given = limited(story);
      const { fault } = given;
      const t = shareOf(given, story.chance.between('share', 95, 98));
      const evidenceId = story.chance.among('named', [fault.ticket, fault.call, 'MSG-9999']);
      pause(story, fault, t, { reasonCode: 'awaitingCustomerInfo', dueAt: t + HOUR, evidenceId });
      story.until(t + 16 * MINUTE);
      expectVariant(story, fault, t, '5');
      const { journeyId } = fault.columns;
      story.expect('CB14', t + 15 * MINUTE, fault.owner, { part: 'b', journeyId });
    },
  },
  {
    name: '10: an empty first reply',
    write(story) {
      const fault = openFault(story);
      const t = firstReply(
        story,
        fault,
        story.chance.among('parts', [['sorry'], ['youCan'], ['sorry', 'youCan']]),
      );
      expectVariant(story, fault, t, '10');
      story.expect('CB10', t, fault.owner, { part: 'e', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'the contract clock is set back',
    write(story) {
      const { fault } = limited(story);
      const t = fault.after + story.chance.minutes('set back', 5, 200);
      story.add(t, 'clockRestarted', fault.owner, { ...ticket(fault), clock: 'contract' });
      story.expect('CB04', t, fault.owner, { journeyId: fault.columns.journeyId });
    },
  },
];

/** The first word in writing stops the first-response clock; returns when. */
function firstReply(story: Story, fault: Fault, parts: readonly string[]): Ms {
  const t = fault.after + story.chance.minutes('first reply', 2, 40);
  const clock: Details = { ...ticket(fault), clock: 'firstResponse' };
  story.addOpen(fault.after, 'clockStarted', 'slaMgmt', clock);
  writeToCustomer(story, fault.columns, fault.owner, t, { parts });
  story.add(t, 'updateGiven', fault.owner, {
    ...fault.columns,
    parts,
    messageId: 'm40',
    channel: 'sms',
    targetUnit: 'customer',
    visibleToCustomer: true,
  });
  story.add(t, 'clockStopped', 'slaMgmt', clock);
  return t;
}

export const clockNearMisses: readonly Sort[] = [
  {
    name: '3: parked and worked on there',
    write(story) {
      const { fault } = limited(story);
      const t = fault.after + story.chance.minutes('parked', 5, 60);
      park(story, fault, t, t + 2 * HOUR);
      const worked = t + story.chance.minutes('worked', 1, 119);
      const how = story.chance.among('how', ['work', 'test', 'word']);
      if (how === 'work')
        story.add(worked, 'workDone', 'serviceDesk3.1', { ...ticket(fault), reasonCode: 'fixElement' });
      if (how === 'test') runTest(story, fault.columns, 'serviceDesk3.1', worked, 'inconclusive');
      if (how === 'word') updateByMessage(story, fault.columns, 'serviceDesk3.1', worked);
    },
  },
  {
    name: '3: an ordinary move to another queue',
    write(story) {
      const { fault } = limited(story);
      park(story, fault, fault.after + 10 * MINUTE, undefined, 'reassigned');
      story.until(fault.after + HOUR);
    },
  },
  {
    name: '4: priority lowered early',
    write(story) {
      const given = limited(story, 12);
      setPriority(story, given.fault, given.fault.after + MINUTE, 'P3', 'P2');
      setPriority(story, given.fault, shareOf(given, story.chance.between('share', 10, 74)), 'P2', 'P3');
    },
  },
  {
    name: '4: lowered after fewer were found to be hit',
    write(story) {
      const given = limited(story);
      const { fault } = given;
      const [many, few] = [story.chance.between('many', 30, 90), story.chance.between('few', 1, 20)];
      const t = shareOf(given, story.chance.between('share', 80, 99));
      learn(story, fault, fault.after, 'affectedCount', `${many}`);
      setPriority(story, fault, fault.after + MINUTE, 'P3', 'P2');
      learn(story, fault, t - 5 * MINUTE, 'affectedCount', `${few}`);
      setPriority(story, fault, t, 'P2', 'P3');
    },
  },
  {
    name: '4: lowered after it was found not to be felt',
    write(story) {
      const given = limited(story);
      const { fault } = given;
      const t = shareOf(given, story.chance.between('share', 80, 99));
      setPriority(story, fault, fault.after + MINUTE, 'P3', 'P2');
      learn(story, fault, t - 5 * MINUTE, 'serviceAffecting', 'no');
      setPriority(story, fault, t, 'P2', 'P3');
    },
  },
  {
    name: '4: priority raised late',
    write(story) {
      const given = limited(story);
      setPriority(story, given.fault, shareOf(given, story.chance.between('share', 80, 99)), 'P3', 'P2');
    },
  },
  {
    name: '5: paused late with reason and word',
    write(story) {
      const given = limited(story);
      const t = shareOf(given, story.chance.between('share', 95, 99));
      askCustomer(story, given.fault, t - story.chance.minutes('asked', 1, 55));
      pause(story, given.fault, t, { reasonCode: 'awaitingCustomerInfo', dueAt: t + 20 * HOUR });
      story.until(t + 20 * MINUTE);
    },
  },
  {
    name: '5: paused before the last stretch, though nobody was asked: CB14 alone',
    write(story) {
      const given = limited(story);
      const t = shareOf(given, story.chance.between('share', 30, 94));
      pause(story, given.fault, t, { reasonCode: 'awaitingCustomerInfo', dueAt: t + 20 * HOUR });
      story.until(t + 20 * MINUTE);
      const { journeyId } = given.fault.columns;
      story.expect('CB14', t + 15 * MINUTE, given.fault.owner, { part: 'b', journeyId });
    },
  },
  {
    name: '10: a first reply that says something',
    write(story) {
      const fault = openFault(story);
      firstReply(story, fault, ['known', 'doing', 'nextTime']);
    },
  },
  {
    name: 'another clock is set back',
    write(story) {
      const { fault } = limited(story);
      const clock = story.chance.among('clock', ['partner', 'vendor', 'firstResponse']);
      story.add(fault.after + 10 * MINUTE, 'clockRestarted', fault.owner, { ...ticket(fault), clock });
    },
  },
];
