/** CB02: sent on twice, or asked again for what the company already has. */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { type Handover, offer, sendBack, take } from './handovers.ts';
import { deskOf, type Fault, link, openFault, otherDesk, tellTheFive } from './journeys.ts';
import type { Details, Planting, Sort, Story } from './story.ts';

const talking = (story: Story): Fault => openFault(story, { closed: false, passedOn: false });

const FACTS = [
  'businessImpact',
  'serviceAddress',
  'neighbourAffected',
  'contactBestTime',
  'recentChanges',
] as const;
const UNITS = ['billing', 'orderDesk', 'complaintsRecovery', 'serviceDesk2', 'salesOrderCapture'] as const;

/** Puts the talk through; the next desk takes it with everything said. */
function transfer(story: Story, fault: Fault, from: string, to: string, t: Ms, reason = 'warm'): Handover {
  const handover = offer(story, fault.columns, { contract: 'm47', from, to, at: t, channel: 'voice' });
  story.add(t, 'interactionTransferred', from, {
    ...fault.columns,
    contract: 'm47',
    handoverId: handover.id,
    objectId: fault.call,
    targetUnit: to.split('.')[0],
    targetDesk: to,
    reasonCode: reason,
  });
  take(story, fault.columns, handover, t + story.chance.span('picked up', 5 * SECOND, 50 * SECOND));
  return handover;
}

const oneAfter = (story: Story, fault: Fault): Ms =>
  fault.after + story.chance.span('one after', 5 * SECOND, 3 * MINUTE);

const reasonOf = (story: Story): string => story.chance.among('reason', ['warm', 'cold']);

function learn(story: Story, fault: Fault, by: string, t: Ms, factId: string, value = 'v1'): void {
  story.add(t, 'said', 'customer', {
    ...fault.columns,
    says: { [factId]: value },
    objectId: fault.call,
    channel: 'voice',
    targetUnit: by.split('.')[0],
  });
  story.add(t, 'factLearned', by, { ...fault.columns, factId, says: { [factId]: value }, source: 'told' });
}

function ask(story: Story, fault: Fault, by: string, t: Ms, factId: string, more: Details = {}): void {
  const talk: Details = {
    ...fault.columns,
    objectId: fault.call,
    channel: 'voice',
    targetUnit: 'customer',
    ...more,
  };
  story.add(t, 'said', by, { ...talk, act: ['askFact'], visibleToCustomer: true, text: 'And that is?' });
  story.add(t, 'questionAsked', by, { ...talk, factId });
}

/** The same customer rings again; a desk picks up; the call is tied to the ticket. */
function ringAgain(story: Story, fault: Fault, by: string, t: Ms, channel = 'voice'): Fault {
  const call = story.id('K');
  const talk: Details = { ...fault.columns, objectId: call, channel };
  story.add(t, 'interactionOpened', 'customer', {
    ...talk,
    targetUnit: 'contactCentre',
    reasonCode: 'fault',
  });
  story.add(t + 5 * SECOND, 'interactionOpened', by, { ...talk, targetUnit: 'customer' });
  link(story, fault.columns, by, t + 10 * SECOND, 'interaction', call, fault.ticket);
  tellTheFive(story, { ...fault, call, front: by }, t + 10 * SECOND);
  return { ...fault, call, front: by, after: t + MINUTE };
}

const breaks: readonly Sort[] = [
  {
    name: 'put through twice in one talk',
    write(story) {
      const fault = talking(story);
      const [second, third] = [
        deskOf(story, 'serviceDesk1'),
        deskOf(story, story.chance.among('third', UNITS)),
      ];
      const t = oneAfter(story, fault);
      transfer(story, fault, fault.front, second, t, reasonOf(story));
      const again = t + story.chance.span('again', MINUTE, 20 * MINUTE);
      transfer(story, fault, second, third, again, reasonOf(story));
      story.expect('CB02', again, second, { part: 'a', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'put through three times is one break',
    write(story) {
      const fault = talking(story);
      const t = oneAfter(story, fault);
      transfer(story, fault, fault.front, 'serviceDesk1.1', t);
      transfer(story, fault, 'serviceDesk1.1', 'billing.1', t + 5 * MINUTE, reasonOf(story));
      transfer(story, fault, 'billing.1', 'complaintsRecovery.1', t + 12 * MINUTE, reasonOf(story));
      story.expect('CB02', t + 5 * MINUTE, 'serviceDesk1.1', {
        part: 'a',
        journeyId: fault.columns.journeyId,
      });
    },
  },
  {
    name: 'asked again in a later call',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const factId = story.chance.among('fact', FACTS);
      learn(story, fault, fault.front, fault.after - 30 * SECOND, factId);
      const later = fault.after + story.chance.span('later', HOUR, 5 * HOUR);
      const again = ringAgain(story, fault, fault.front, later);
      ask(story, again, fault.front, later + MINUTE, factId);
      story.expect('CB02', later + MINUTE, fault.front, { part: 'b', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'asked again although it was in the handover',
    write(story) {
      const fault = talking(story);
      const to = deskOf(story, 'serviceDesk1');
      learn(story, fault, fault.front, fault.after, 'businessImpact');
      const t = fault.after + MINUTE;
      const fields = { businessImpact: 'present' } as const;
      const says = { businessImpact: 'v1' };
      const handover = offer(story, fault.columns, {
        contract: 'H5',
        from: fault.front,
        to,
        at: t,
        channel: 'voice',
        fields,
        says,
      });
      take(story, fault.columns, handover, t + 30 * SECOND);
      const asked = t + MINUTE + story.chance.span('asked', SECOND, 10 * MINUTE);
      ask(story, fault, to, asked, 'businessImpact');
      story.expect('CB02', asked, to, { part: 'b', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'asked again because it was not passed on',
    write(story) {
      const fault = talking(story);
      const to = deskOf(story, 'billing');
      learn(story, fault, fault.front, fault.after, 'contactBestTime');
      const t = fault.after + MINUTE;
      transfer(story, fault, fault.front, to, t, 'cold');
      const asked = t + MINUTE + story.chance.span('asked', SECOND, 10 * MINUTE);
      ask(story, fault, to, asked, 'contactBestTime');
      story.expect('CB02', asked, fault.front, { part: 'b', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'keyed digits asked for again, twice in one talk',
    write(story) {
      const fault = talking(story);
      const asked = oneAfter(story, fault);
      ask(story, fault, fault.front, asked, 'customerId');
      ask(story, fault, fault.front, asked + MINUTE, 'customerId');
      story.expect('CB02', asked, fault.front, { part: 'b', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'a value just young enough',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const factId = story.chance.among('fact', FACTS);
      learn(story, fault, fault.front, fault.after, factId);
      const later = fault.after + 30 * DAY - story.chance.span('short of', SECOND, DAY);
      const again = ringAgain(story, fault, fault.front, later - MINUTE);
      ask(story, again, fault.front, later, factId);
      story.expect('CB02', later, fault.front, { part: 'b', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'asked again for a value the customer had set right',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const factId = story.chance.among('fact', FACTS);
      learn(story, fault, fault.front, fault.after - 40 * SECOND, factId, 'v1');
      learn(story, fault, fault.front, fault.after - 20 * SECOND, factId, 'v2');
      const later = fault.after + story.chance.span('later', HOUR, 5 * HOUR);
      const again = ringAgain(story, fault, fault.front, later);
      ask(story, again, fault.front, later + MINUTE, factId);
      story.expect('CB02', later + MINUTE, fault.front, { part: 'b', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'put through again in another call of the same day',
    write(story) {
      const fault = talking(story);
      const t = oneAfter(story, fault);
      transfer(story, fault, fault.front, 'serviceDesk1.1', t, reasonOf(story));
      const later = t + DAY - story.chance.span('short of a day', SECOND, 20 * HOUR);
      const again = ringAgain(story, fault, fault.front, later - 2 * MINUTE);
      transfer(story, again, fault.front, 'billing.1', later, reasonOf(story));
      story.expect('CB02', later, fault.front, { part: 'a', journeyId: fault.columns.journeyId });
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'put through once',
    write(story) {
      const fault = talking(story);
      transfer(
        story,
        fault,
        fault.front,
        deskOf(story, 'serviceDesk1'),
        oneAfter(story, fault),
        reasonOf(story),
      );
    },
  },
  {
    name: 'one transfer and one joined call',
    write(story) {
      const fault = talking(story);
      const t = oneAfter(story, fault);
      transfer(story, fault, fault.front, 'serviceDesk1.1', t);
      story.add(t + 5 * MINUTE, 'interactionTransferred', 'serviceDesk1.1', {
        ...fault.columns,
        objectId: fault.call,
        targetUnit: 'billing',
        targetDesk: 'billing.1',
        reasonCode: 'joined',
      });
    },
  },
  {
    name: 'two transfers more than a day apart',
    write(story) {
      const fault = talking(story);
      const t = oneAfter(story, fault);
      transfer(story, fault, fault.front, 'serviceDesk1.1', t);
      const later = t + DAY + story.chance.span('beyond', SECOND, 5 * HOUR);
      const again = ringAgain(story, fault, fault.front, later - 2 * MINUTE);
      transfer(story, again, fault.front, 'billing.1', later);
    },
  },
  {
    name: 'from the voice menu to the first person and once more',
    write(story) {
      const fault = talking(story);
      story.add(fault.start + SECOND, 'interactionTransferred', 'telephony', {
        ...fault.columns,
        objectId: fault.call,
        targetUnit: 'contactCentre',
        reasonCode: 'cold',
      });
      transfer(story, fault, fault.front, 'serviceDesk1.1', oneAfter(story, fault));
    },
  },
  {
    name: 'a transfer that came back unanswered',
    write(story) {
      const fault = talking(story);
      const t = oneAfter(story, fault);
      const talk: Details = { ...fault.columns, objectId: fault.call };
      story.add(t, 'interactionTransferred', fault.front, {
        ...talk,
        targetUnit: 'billing',
        reasonCode: 'cold',
      });
      const back = t + story.chance.span('back', 10 * SECOND, 59 * SECOND);
      const how = story.chance.among('how', ['picked up', 'by machine', 'sent back']);
      const home: Details = {
        ...talk,
        targetUnit: 'contactCentre',
        targetDesk: fault.front,
        reasonCode: 'cold',
      };
      const again: Details = { ...talk, channel: 'voice', targetUnit: 'customer' };
      if (how === 'picked up') story.add(back, 'interactionOpened', fault.front, again);
      else story.add(back, 'interactionTransferred', how === 'by machine' ? 'telephony' : 'billing.1', home);
      transfer(story, fault, fault.front, 'serviceDesk1.1', back + MINUTE);
    },
  },
  {
    name: 'read back, not asked',
    write(story) {
      const fault = talking(story);
      const t = oneAfter(story, fault);
      story.add(t, 'said', fault.front, {
        ...fault.columns,
        act: ['readBack'],
        says: { customerId: '440218' },
        objectId: fault.call,
        targetUnit: 'customer',
        visibleToCustomer: true,
        text: '440 218, right?',
      });
    },
  },
  {
    name: 'a question repeated because no answer came',
    write(story) {
      const fault = talking(story);
      const factId = story.chance.among('fact', FACTS);
      const t = oneAfter(story, fault);
      ask(story, fault, fault.front, t, factId);
      ask(story, fault, fault.front, t + 40 * SECOND, factId);
      learn(story, fault, fault.front, t + MINUTE, factId);
    },
  },
  {
    name: 'a value too old',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const factId = story.chance.among('fact', FACTS);
      learn(story, fault, fault.front, fault.after, factId);
      const later = fault.after + 30 * DAY + story.chance.span('beyond', SECOND, DAY);
      const again = ringAgain(story, fault, fault.front, later - MINUTE);
      ask(story, again, fault.front, later, factId);
    },
  },
  {
    name: 'another desk learned another value since',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const factId = story.chance.among('fact', FACTS);
      learn(story, fault, fault.front, fault.after, factId, 'v1');
      learn(story, fault, otherDesk(fault.front), fault.after + 10 * MINUTE, factId, 'v2');
      const later = fault.after + HOUR;
      const again = ringAgain(story, fault, fault.front, later);
      ask(story, again, fault.front, later + MINUTE, factId);
    },
  },
  {
    name: 'a question to another unit',
    write(story) {
      const fault = talking(story);
      learn(story, fault, fault.front, fault.after, 'businessImpact');
      ask(story, fault, fault.front, fault.after + MINUTE, 'businessImpact', { targetUnit: 'serviceDesk1' });
    },
  },
  {
    name: 'identity once more on another channel',
    write(story) {
      const fault = openFault(story, { passedOn: false, channel: 'voice' });
      const later = fault.after + HOUR;
      const again = ringAgain(story, fault, fault.front, later, 'chat');
      ask(story, again, fault.front, later + MINUTE, 'identityVerified', { channel: 'chat' });
    },
  },
  {
    name: 'something nobody has asked yet, after a return',
    write(story) {
      const fault = talking(story);
      const t = fault.after + MINUTE;
      const missing = { businessImpact: 'missing' } as const;
      const handover = offer(story, fault.columns, {
        contract: 'H5',
        from: fault.front,
        to: 'serviceDesk1.1',
        at: t,
        fields: missing,
      });
      sendBack(story, handover, t + MINUTE, 'businessImpact');
      ask(story, fault, fault.front, t + 2 * MINUTE, 'businessImpact');
    },
  },
];

export const cb02: Planting = { id: 'CB02', breaks, nearMisses };
