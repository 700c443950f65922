/** CB17: closed without proof from the customer. */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { type Fault, link, openFault, runTest, tellTheFive } from './journeys.ts';
import { changeTicket, confirm, mend, repair, setStatus } from './mending.ts';
import { openOrder } from './orders.ts';
import type { Details, Planting, Sort, Story } from './story.ts';

const expectPart = (story: Story, journeyId: string, at: Ms, by: string, part: string): void =>
  story.expect('CB17', at, by, { part, journeyId });

/** Closed by a desk. */
function shut(story: Story, fault: Fault, t: Ms, reason = 'fixed', by = fault.owner): Ms {
  setStatus(story, fault, t - SECOND, by, 'inProgress', 'resolved', reason);
  setStatus(story, fault, t, by, 'resolved', 'closed', reason);
  story.add(t, 'clockStopped', 'slaMgmt', {
    ...fault.columns,
    clock: 'contract',
    objectType: 'troubleTicket',
    objectId: fault.ticket,
  });
  return t;
}

function attempts(story: Story, fault: Fault, from: Ms, count: number, span: Ms): Ms {
  for (let i = 0; i < count; i += 1)
    story.add(from + Math.round((span * i) / Math.max(1, count - 1)), 'customerContacted', fault.owner, {
      ...fault.columns,
      channel: 'voice',
      reasonCode: story.chance.among('reached', ['noAnswer', 'voicemail']),
    });
  return from + span;
}

/** The customer is back with the same. */
function ringAgain(story: Story, fault: Fault, t: Ms): void {
  const talk: Details = { ...fault.columns, objectId: story.id('K'), channel: 'voice' };
  story.add(t, 'interactionOpened', 'customer', {
    ...talk,
    targetUnit: 'contactCentre',
    reasonCode: 'fault',
  });
  story.add(t + 4 * SECOND, 'interactionOpened', 'contactCentre.2', { ...talk, targetUnit: 'customer' });
  link(
    story,
    fault.columns,
    'contactCentre.2',
    t + 10 * SECOND,
    'interaction',
    talk.objectId ?? '',
    fault.ticket,
  );
  const told = tellTheFive(
    story,
    { ...fault, call: talk.objectId ?? '', front: 'contactCentre.2' },
    t + 10 * SECOND,
  );
  story.add(told + 10 * SECOND, 'interactionClosed', 'contactCentre.2', { ...talk, reasonCode: 'informed' });
}

/** The customer asks something at the end of the talk. */
function customerAsks(story: Story, factId: string): { fault: Fault; asked: Ms } {
  const fault = openFault(story, { closed: false, passedOn: false });
  const asked = fault.after + 20 * SECOND;
  story.add(asked, 'questionAsked', 'customer', {
    ...fault.columns,
    factId,
    objectId: fault.call,
    channel: 'voice',
    targetUnit: 'contactCentre',
    targetDesk: fault.front,
  });
  return { fault, asked };
}

const closeTalk = (story: Story, fault: Fault, t: Ms, reasonCode: string): Ms => {
  story.add(t, 'interactionClosed', fault.front, { ...fault.columns, objectId: fault.call, reasonCode });
  return t;
};

const ASKED = ['creditAmount', 'visitFrom', 'contactBestTime'] as const;

/** Resolved with the customer's word, and then it comes back: the record is taken up again and worked on. */
function cameBack(story: Story): { fault: Fault; again: Ms } {
  const fault = openFault(story);
  const confirmed = confirm(story, fault, repair(story, fault, fault.after + MINUTE) + MINUTE);
  setStatus(story, fault, confirmed + 10 * SECOND, fault.owner, 'inProgress', 'resolved', 'fixedConfirmed');
  const again = confirmed + story.chance.minutes('again', 20, 200);
  setStatus(story, fault, again, fault.owner, 'resolved', 'inProgress', 'cameBack');
  return { fault, again: repair(story, fault, again + MINUTE) };
}

const breaks: readonly Sort[] = [
  {
    name: 'a: it came back, and the word is from before',
    write(story) {
      const { fault, again } = cameBack(story);
      const t = shut(story, fault, again + story.chance.minutes('closed', 1, 60));
      expectPart(story, fault.columns.journeyId, t, fault.owner, 'a');
    },
  },
  {
    name: 'a: closed, and nobody asked',
    write(story) {
      const fault = openFault(story);
      const t = shut(story, fault, fault.after + story.chance.minutes('closed', 5, 200));
      expectPart(story, fault.columns.journeyId, t, fault.owner, 'a');
    },
  },
  {
    name: 'a: repaired and tested, and nobody asked',
    write(story) {
      const fault = openFault(story);
      const t = shut(
        story,
        fault,
        repair(story, fault, fault.after + MINUTE) + story.chance.minutes('closed', 1, 60),
      );
      expectPart(story, fault.columns.journeyId, t, fault.owner, 'a');
    },
  },
  {
    name: 'a: too few attempts',
    write(story) {
      const fault = openFault(story);
      const tested = repair(story, fault, fault.after + MINUTE);
      const last = attempts(story, fault, tested + MINUTE, 2, 3 * DAY);
      const t = shut(story, fault, last + HOUR, 'noAnswerAfterThree');
      expectPart(story, fault.columns.journeyId, t, fault.owner, 'a');
    },
  },
  {
    name: 'a: three attempts in too short a time',
    write(story) {
      const fault = openFault(story);
      const tested = repair(story, fault, fault.after + MINUTE);
      const last = attempts(
        story,
        fault,
        tested + MINUTE,
        3,
        3 * DAY - story.chance.span('short', 10 * SECOND, 2 * DAY),
      );
      const t = shut(story, fault, last + SECOND, 'noAnswerAfterThree');
      expectPart(story, fault.columns.journeyId, t, fault.owner, 'a');
    },
  },
  {
    name: 'a: three attempts, but no test after the last repair',
    write(story) {
      const fault = openFault(story);
      runTest(story, fault.columns, fault.owner, fault.after + MINUTE, 'pass');
      const worked = fault.after + 10 * MINUTE;
      story.add(worked, 'workDone', fault.owner, {
        ...fault.columns,
        objectType: 'troubleTicket',
        objectId: fault.ticket,
        reasonCode: 'resetLine',
      });
      const t = shut(
        story,
        fault,
        attempts(story, fault, worked + MINUTE, 3, 3 * DAY) + HOUR,
        'noAnswerAfterThree',
      );
      expectPart(story, fault.columns.journeyId, t, fault.owner, 'a');
    },
  },
  {
    name: 'a: an order completed, and nobody asked',
    write(story) {
      const { columns, desk, order, after } = openOrder(story);
      const t = after + story.chance.minutes('completed', 20, 300);
      const port = story.chance.happens('port');
      const record = port
        ? { objectType: 'portRequest', objectId: story.id('PR') }
        : { objectType: 'productOrder', objectId: order };
      story.add(t, 'recordChanged', desk, {
        ...columns,
        ...record,
        field: 'status',
        fromState: 'inProgress',
        toState: 'completed',
      });
      expectPart(story, columns.journeyId, t, desk, 'a');
    },
  },
  {
    name: 'b: closed with the customer’s word, and back within three days',
    write(story) {
      const fault = openFault(story);
      const closed = mend(story, fault, fault.after + MINUTE);
      const t = closed + story.chance.span('back', HOUR, 72 * HOUR - SECOND);
      if (story.chance.happens('rejected'))
        story.add(t, 'messageSent', 'customer', {
          ...fault.columns,
          messageId: 'm43',
          contract: 'm43',
          targetUnit: 'serviceDesk1',
          relatedObjectId: fault.ticket,
          says: { symptomWords: 'noSync' },
        });
      else ringAgain(story, fault, t);
      expectPart(story, fault.columns.journeyId, t, fault.owner, 'b');
    },
  },
  {
    name: 'c: "resolved", and the question stays open',
    write(story) {
      const { fault, asked } = customerAsks(story, story.chance.among('asked', ASKED));
      story.add(asked + 10 * SECOND, 'said', fault.front, {
        ...fault.columns,
        act: ['close'],
        objectId: fault.call,
        targetUnit: 'customer',
        visibleToCustomer: true,
        says: { symptomWords: 'noSync' },
      });
      const closed = closeTalk(story, fault, asked + MINUTE, 'resolved');
      expectPart(story, fault.columns.journeyId, closed, fault.front, 'c');
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'a: closed with the customer’s word',
    write(story) {
      const fault = openFault(story);
      mend(story, fault, fault.after + MINUTE);
    },
  },
  {
    name: 'a: tested, three attempts over three days',
    write(story) {
      const fault = openFault(story);
      const tested = repair(story, fault, fault.after + MINUTE);
      const last = attempts(story, fault, tested + MINUTE, 3, 3 * DAY + story.chance.span('over', 0, DAY));
      shut(story, fault, last + SECOND, 'noAnswerAfterThree');
    },
  },
  {
    name: 'a: it came back, and the customer confirmed it once more',
    write(story) {
      const { fault, again } = cameBack(story);
      shut(story, fault, confirm(story, fault, again + MINUTE) + MINUTE, 'fixedConfirmed');
    },
  },
  {
    name: 'a: resolved, not closed',
    write(story) {
      const fault = openFault(story);
      setStatus(story, fault, fault.after + 20 * MINUTE, fault.owner, 'inProgress', 'resolved', 'fixed');
    },
  },
  {
    name: 'a: withdrawn by the customer',
    write(story) {
      const fault = openFault(story);
      shut(story, fault, fault.after + 20 * MINUTE, 'withdrawn');
    },
  },
  {
    name: 'a: closed by the customer in the portal',
    write(story) {
      const fault = openFault(story);
      changeTicket(story, fault, fault.after + 20 * MINUTE, 'customer', {
        field: 'status',
        fromState: 'resolved',
        toState: 'closed',
        systemId: 'portal',
      });
    },
  },
  {
    name: 'b: back after three days',
    write(story) {
      const fault = openFault(story);
      const closed = mend(story, fault, fault.after + MINUTE);
      ringAgain(story, fault, closed + 72 * HOUR + story.chance.span('beyond', SECOND, DAY));
    },
  },
  {
    name: 'b: the company rings to ask',
    write(story) {
      const fault = openFault(story);
      const closed = mend(story, fault, fault.after + MINUTE);
      confirm(story, fault, closed + story.chance.minutes('asks', 60, 600));
    },
  },
  {
    name: 'c: the question is answered',
    write(story) {
      const factId = story.chance.among('asked', ASKED);
      const { fault, asked } = customerAsks(story, factId);
      story.add(asked + 10 * SECOND, 'said', fault.front, {
        ...fault.columns,
        act: ['inform'],
        objectId: fault.call,
        targetUnit: 'customer',
        visibleToCustomer: true,
        says: { [factId]: 'thisIsIt' },
      });
      closeTalk(story, fault, asked + MINUTE, 'resolved');
    },
  },
  {
    name: 'c: the answer is promised',
    write(story) {
      const { fault, asked } = customerAsks(story, story.chance.among('asked', ASKED));
      tellTheFive(story, fault, asked);
      closeTalk(story, fault, asked + MINUTE, 'resolved');
    },
  },
  {
    name: 'c: not called resolved',
    write(story) {
      const { fault, asked } = customerAsks(story, story.chance.among('asked', ASKED));
      closeTalk(story, fault, asked + MINUTE, story.chance.among('end', ['informed', 'callbackOwed']));
    },
  },
  {
    name: 'a: a child ticket, tested on its own after the all-clear',
    write(story) {
      const incidentId = story.id('INC');
      const fault = openFault(story, { passedOn: true });
      link(story, fault.columns, fault.owner, fault.after, 'troubleTicket', fault.ticket, incidentId);
      const clear = fault.after + story.chance.minutes('clear', 10, 90);
      for (let line = 1; line <= 10; line += 1)
        story.add(clear - line * 20 * SECOND, 'checkDone', 'soc.1', {
          incidentId,
          checkId: 'sampleTest',
          objectId: `L-${line}`,
          toState: 'pass',
        });
      story.add(clear, 'statementPublished', 'soc.1', {
        incidentId,
        channel: 'statusPage',
        mark: ['allClear'],
        visibleToCustomer: true,
      });
      runTest(story, fault.columns, fault.owner, clear + 5 * MINUTE, 'pass');
      shut(story, fault, clear + 10 * MINUTE, 'repairedByMaster');
    },
  },
];

export const cb17: Planting = { id: 'CB17', breaks, nearMisses };
