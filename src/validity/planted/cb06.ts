/**
 * CB06: an own failure ends without a real apology, or without the money that is due. Readings: the first word
 * of a talk counts, not its ringing; where nobody spoke at all, the silence is of the desk that owns the main record.
 */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import {
  apologise,
  deskOf,
  type Fault,
  link,
  openFault,
  otherDesk,
  runTest,
  tellTheFive,
  updateByMessage,
} from './journeys.ts';
import { close, confirm, mend, repair } from './mending.ts';
import { arrive, finishVisit, planVisit } from './orders.ts';
import type { Details, Planting, Sort, Story } from './story.ts';

interface Failure {
  fault: Fault;
  /** The own failure. */
  at: Ms;
}

/** The contract clock runs out. */
function breached(story: Story): Failure {
  const limit = story.start + story.chance.minutes('limit', 60, 240);
  const fault = openFault(story, { limit });
  story.add(limit, 'clockBreached', 'slaMgmt', {
    ...fault.columns,
    clock: 'contract',
    objectType: 'troubleTicket',
    objectId: fault.ticket,
  });
  return { fault, at: limit };
}

/** It is proven that it was the provider's side, and the line is down. */
function proven(story: Story): Failure {
  const fault = openFault(story, { tests: 'provider' });
  const at = fault.after + story.chance.minutes('proven', 10, 120);
  const evidenceId = runTest(story, fault.columns, fault.owner, at - MINUTE, 'faultProvider');
  story.add(at, 'causeStated', fault.owner, {
    ...fault.columns,
    evidenceId,
    stance: 'evidenced',
    targetUnit: 'noc',
    says: {
      rootCause: story.chance.among('cause', ['accessCard', 'joint', 'port']),
      causeConfidence: 'confirmed',
    },
  });
  return { fault, at };
}

/** A visit nobody kept: CB03b of its own. */
function notKept(story: Story): Failure {
  const fault = openFault(story);
  const by = 'fieldDispatch.1';
  const from = fault.after + story.chance.minutes('from', 120, 240);
  const visit = planVisit(story, fault.columns, { at: fault.after + MINUTE, by, from, to: from + 2 * HOUR });
  const at = visit.to + 10 * MINUTE;
  story.add(at, 'dispatchNoShow', 'fieldTechnician.1', {
    ...fault.columns,
    objectId: visit.id,
    reasonCode: 'providerNoShow',
  });
  story.expect('CB03b', at, by, { part: 'a', journeyId: fault.columns.journeyId });
  return { fault, at };
}

/** A promise to ring back that nobody kept: CB15 of its own. */
function broken(story: Story): Failure {
  const fault = openFault(story, { passedOn: false });
  const made = fault.after + MINUTE;
  const due = made + story.chance.minutes('due', 75, 240);
  const promise: Details = { ...fault.columns, commitmentId: story.id('P') };
  story.add(made, 'commitmentMade', fault.front, {
    ...promise,
    targetUnit: 'customer',
    reasonCode: story.chance.among('what', ['callBack', 'other']),
    dueAt: due,
    visibleToCustomer: true,
  });
  story.add(due, 'commitmentBroken', fault.front, { ...promise, origin: 'machine' });
  story.expect('CB15', due + 15 * MINUTE, fault.front, { part: 'a', journeyId: fault.columns.journeyId });
  return { fault, at: due };
}

function failure(story: Story): Failure {
  const make = story.chance.among('failure', [breached, proven, notKept, broken]);
  return make(story);
}

interface Talk {
  by: string;
  t: Ms;
  /** Level of the apology in it; none where absent. */
  level?: number;
}

/** A desk rings the customer, tells how it stands and closes; returns when it closed. */
function ringCustomer(story: Story, fault: Fault, { by, t, level }: Talk): Ms {
  const call = story.id('C');
  const talk: Details = { ...fault.columns, objectId: call, channel: 'voice' };
  story.add(t, 'customerContacted', by, { ...fault.columns, channel: 'voice', reasonCode: 'reached' });
  story.add(t, 'interactionOpened', by, { ...talk, targetUnit: 'customer', reasonCode: 'fault' });
  link(story, fault.columns, by, t, 'interaction', call, fault.ticket);
  const told = tellTheFive(story, { ...fault, call, front: by }, t);
  if (level !== undefined) apologise(story, fault.columns, by, told, level, call);
  const closed = told + story.chance.span('talks', 10 * SECOND, 4 * MINUTE);
  story.add(closed, 'interactionClosed', by, { ...talk, reasonCode: 'informed' });
  return closed;
}

/** Later than any grace. */
const speaks = (story: Story, at: Ms): Ms => at + story.chance.minutes('speaks', 16, 200);

const expectApology = (story: Story, { fault }: Failure, at: Ms, by: string): void =>
  story.expect('CB06', at, by, { part: 'a', journeyId: fault.columns.journeyId });

const levelOf = (story: Story): number | undefined =>
  story.chance.happens('no apology') ? undefined : story.chance.between('level', 0, 1);

const breaks: readonly Sort[] = [
  {
    name: 'a: the only talk has no real apology',
    write(story) {
      const failed = failure(story);
      const by = deskOf(story, 'contactCentre');
      const closed = ringCustomer(story, failed.fault, {
        by,
        t: speaks(story, failed.at),
        level: levelOf(story),
      });
      story.until(closed + 2 * HOUR);
      expectApology(story, failed, closed, by);
    },
  },
  {
    name: 'a: two talks within the hour, none with an apology',
    write(story) {
      const failed = failure(story);
      const by = deskOf(story, 'contactCentre');
      const t = speaks(story, failed.at);
      const closed = ringCustomer(story, failed.fault, { by, t, level: levelOf(story) });
      ringCustomer(story, failed.fault, {
        by: otherDesk(by),
        t: closed + story.chance.minutes('second', 5, 40),
      });
      const first = story.firstAt('said', by, t);
      story.until(t + 2 * HOUR);
      expectApology(story, failed, first + HOUR, by);
    },
  },
  {
    name: 'a: a message without an apology',
    write(story) {
      const failed = failure(story);
      const by = deskOf(story, 'serviceDesk1');
      const t = speaks(story, failed.at);
      updateByMessage(story, failed.fault.columns, by, t);
      story.until(t + HOUR + MINUTE);
      expectApology(story, failed, t + HOUR, by);
    },
  },
  {
    name: 'a: nobody says anything',
    write(story) {
      const failed = failure(story);
      story.until(failed.at + 5 * HOUR + MINUTE);
      expectApology(story, failed, failed.at + 5 * HOUR, failed.fault.owner);
    },
  },
  {
    name: 'a: the apology came before the failure',
    write(story) {
      const failed = failure(story);
      const { fault } = failed;
      apologise(story, fault.columns, fault.front, fault.after - 5 * SECOND, 2, fault.call);
      const by = deskOf(story, 'contactCentre');
      const closed = ringCustomer(story, fault, { by, t: speaks(story, failed.at) });
      story.until(closed + 2 * HOUR);
      expectApology(story, failed, closed, by);
    },
  },
  {
    name: 'b: a repair too late, and no money',
    write(story) {
      const failed = breached(story);
      creditDue(story, failed, mend(story, failed.fault, failed.at + story.chance.minutes('mended', 5, 120)));
    },
  },
  {
    name: 'b: a visit not kept, and only goodwill',
    write(story) {
      const failed = notKept(story);
      const { fault, at } = failed;
      ringCustomer(story, fault, { by: fault.front, t: at + 5 * MINUTE, level: 2 });
      story.add(at + 6 * MINUTE, 'compensationOffered', fault.front, {
        ...fault.columns,
        reasonCode: 'goodwill',
        amount: 10,
      });
      creditDue(story, failed, mend(story, fault, at + HOUR));
    },
  },
];

/** The need is closed at t; a working day later the credit is overdue. */
function creditDue(story: Story, { fault }: Failure, t: Ms): void {
  const due = workingDayAfter(fault.ended ?? t);
  story.until(due + HOUR);
  story.expect('CB06', due, fault.owner, { part: 'b', journeyId: fault.columns.journeyId });
}

/** The same time of the next working day; D1 is a Monday. */
const workingDayAfter = (t: Ms): Ms => t + (Math.floor(t / DAY) % 7 === 4 ? 3 : 1) * DAY;

/** The credit that is due for the failure. */
function pay(story: Story, fault: Fault, t: Ms, rule: string): void {
  const how = story.chance.among('how', [
    'compensationOffered',
    'compensationOrdered',
    'compensationPaid',
  ] as const);
  const by = how === 'compensationPaid' ? 'billing' : fault.owner;
  story.add(t, how, by, { ...fault.columns, reasonCode: rule, amount: 25 });
}

const nearMisses: readonly Sort[] = [
  {
    name: 'a: "one minute" that took longer, in the same talk',
    write(story) {
      const fault = openFault(story, { closed: false, passedOn: false });
      const promise: Details = { ...fault.columns, commitmentId: story.id('P'), objectId: fault.call };
      const due = fault.after + MINUTE;
      story.add(fault.after, 'commitmentMade', fault.front, {
        ...promise,
        targetUnit: 'customer',
        reasonCode: 'other',
        dueAt: due,
        visibleToCustomer: true,
      });
      story.add(due, 'commitmentBroken', fault.front, { ...promise, origin: 'machine' });
      const told = tellTheFive(story, fault, due);
      story.add(told + 20 * SECOND, 'interactionClosed', fault.front, {
        ...fault.columns,
        objectId: fault.call,
        reasonCode: 'informed',
      });
      story.until(told + 3 * HOUR);
    },
  },
  {
    name: 'a: a real apology in the talk',
    write(story) {
      const failed = failure(story);
      const closed = ringCustomer(story, failed.fault, {
        by: 'contactCentre.1',
        t: speaks(story, failed.at),
        level: 2,
      });
      story.until(closed + 3 * HOUR);
    },
  },
  {
    name: 'a: another unit says it inside the hour',
    write(story) {
      const failed = failure(story);
      const t = speaks(story, failed.at);
      const closed = ringCustomer(story, failed.fault, { by: 'contactCentre.1', t, level: 1 });
      const by = 'complaintsRecovery.1';
      ringCustomer(story, failed.fault, { by, t: closed + story.chance.minutes('second', 1, 50), level: 2 });
      story.until(t + 3 * HOUR);
    },
  },
  {
    name: 'a: in writing, just inside the hour',
    write(story) {
      const failed = failure(story);
      const t = speaks(story, failed.at);
      updateByMessage(story, failed.fault.columns, failed.fault.owner, t);
      const said = t + HOUR - story.chance.span('inside', SECOND, 20 * MINUTE);
      apologise(story, failed.fault.columns, failed.fault.owner, said, 3);
      story.until(t + 3 * HOUR);
    },
  },
  {
    name: 'a: no word yet, and there is still time',
    write(story) {
      const failed = failure(story);
      story.until(failed.at + 4 * HOUR + story.chance.span('still', 0, 50 * MINUTE));
    },
  },
  {
    name: 'a: the cause is on the customer’s side',
    write(story) {
      const fault = openFault(story, { tests: 'customer' });
      const t = fault.after + 10 * MINUTE;
      const evidenceId = runTest(story, fault.columns, fault.front, t, 'faultCustomer');
      story.add(t, 'causeStated', fault.front, {
        ...fault.columns,
        evidenceId,
        stance: 'evidenced',
        targetUnit: 'customer',
        says: { rootCause: 'customerWiring', causeConfidence: 'confirmed' },
      });
      story.until(t + 6 * HOUR);
    },
  },
  {
    name: 'a: a suspected cause is no failure yet',
    write(story) {
      const fault = openFault(story, { tests: 'provider' });
      story.add(fault.after + 10 * MINUTE, 'causeStated', fault.owner, {
        ...fault.columns,
        stance: 'hedged',
        targetUnit: 'noc',
        says: { rootCause: 'accessCard', causeConfidence: 'suspected' },
      });
      story.until(fault.after + 6 * HOUR);
    },
  },
  {
    name: 'b: the credit of the rule came in time',
    write(story) {
      const { fault, at } = breached(story);
      const closed = mend(story, fault, at + story.chance.minutes('mended', 5, 120));
      pay(story, fault, closed + story.chance.minutes('paid', 1, 23 * 60), 'lateRepair');
      story.until(workingDayAfter(closed) + HOUR);
    },
  },
  {
    name: 'b: no rule is met',
    write(story) {
      const fault = openFault(story, { tests: 'provider' });
      const closed = mend(story, fault, fault.after + 10 * MINUTE);
      story.until(workingDayAfter(closed) + HOUR);
    },
  },
  {
    name: 'b: the working day is not over',
    write(story) {
      const { fault, at } = breached(story);
      const closed = mend(story, fault, at + 10 * MINUTE);
      story.cutAt(workingDayAfter(closed) - HOUR);
    },
  },
  {
    name: 'b: a kept visit',
    write(story) {
      const fault = openFault(story);
      const from = fault.after + HOUR;
      const visit = planVisit(story, fault.columns, {
        at: fault.after + MINUTE,
        by: 'fieldDispatch.1',
        from,
        to: from + HOUR,
      });
      arrive(story, fault.columns, visit.id, 'fieldTechnician.1', from + 10 * MINUTE);
      finishVisit(story, fault.columns, visit.id, 'fieldTechnician.1', from + 30 * MINUTE);
      const closed = confirm(story, fault, repair(story, fault, from + 40 * MINUTE) + MINUTE);
      close(story, fault, closed + MINUTE);
      story.until(closed + 2 * DAY);
    },
  },
];

export const cb06: Planting = { id: 'CB06', breaks, nearMisses };
