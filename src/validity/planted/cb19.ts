/** CB19: a partner holds the step, we have no status, and the customer is sent on. */
import { clockOf, DAY, formatInstant, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { accept, acknowledge, offer, readBack } from './handovers.ts';
import { type Fault, openFault, writeToCustomer } from './journeys.ts';
import { type Order, openOrder } from './orders.ts';
import type { Details, Planting, Sort, Story } from './story.ts';

const PARTNER = 'wholesalePartner.1';

interface Held {
  order: Order;
  record: string;
  /** Last word of the partner. */
  t: Ms;
}

/** The partner has taken our order; the record of it is ours. */
function withPartner(story: Story): Held {
  const order = openOrder(story);
  const { columns, desk, after } = order;
  const sent = after + 5 * MINUTE;
  const handover = offer(story, columns, { contract: 'H7', from: desk, to: PARTNER, at: sent });
  const record = story.id('PO');
  story.add(sent, 'recordOpened', desk, {
    ...columns,
    objectType: 'partnerOrder',
    objectId: record,
    systemId: 'partnerGateway',
    toState: 'acknowledged',
    fromAt: sent,
  });
  const taken = sent + story.chance.minutes('taken', 2, 50);
  acknowledge(story, handover, taken);
  readBack(story, handover, taken);
  accept(story, handover, taken);
  const held: Held = { order, record, t: taken };
  const spoken = taken + story.chance.minutes('spoken', 5, 60);
  speak(story, held, spoken, clockOf(spoken + HOUR));
  return { ...held, t: spoken };
}

/** A status from the partner with its next time. */
function speak(story: Story, { order, record }: Held, t: Ms, nextUpdateAt: string): void {
  const { columns, desk } = order;
  const sent: Details = {
    ...columns,
    messageId: 'm35',
    contract: 'm35',
    channel: 'gateway',
    relatedObjectId: record,
  };
  const says = { partnerReference: record, partnerStatus: 'scheduled', nextUpdateAt };
  story.add(t, 'messageSent', PARTNER, { ...sent, says, targetUnit: 'orderDesk', targetDesk: desk });
  story.add(t + 4 * SECOND, 'messageDelivered', PARTNER, {
    ...sent,
    targetUnit: 'orderDesk',
    targetDesk: desk,
    origin: 'machine',
  });
  story.add(t + 10 * MINUTE, 'messageAcked', desk, {
    ...sent,
    targetUnit: 'wholesalePartner',
    targetDesk: PARTNER,
  });
}

/** One working day; the stories begin Monday to Thursday. */
const silentSince = (t: Ms): Ms => t + DAY;

function changePartnerRecord(story: Story, { order, record }: Held, t: Ms, details: Details): void {
  story.add(t, 'recordChanged', PARTNER, {
    ...order.columns,
    objectType: 'partnerOrder',
    objectId: record,
    systemId: 'partnerGateway',
    ...details,
  });
}

/** Moves the date, or calls it off. */
function moveDate(story: Story, held: Held, t: Ms): void {
  if (story.chance.happens('cancels'))
    changePartnerRecord(story, held, t, { field: 'status', fromState: 'scheduled', toState: 'cancelled' });
  else changePartnerRecord(story, held, t, { field: 'date', fromState: 'D8', toState: 'D11' });
}

type Chase = (story: Story, held: Held, t: Ms) => void;

const CHASES: readonly [Chase, ...Chase[]] = [
  (story, { order, record }, t) =>
    story.add(t, 'messageSent', order.desk, {
      ...order.columns,
      contract: 'free',
      channel: 'gateway',
      targetUnit: 'wholesalePartner',
      targetDesk: PARTNER,
      relatedObjectId: record,
      text: 'How does it stand?',
    }),
  (story, { order }, t) =>
    story.add(t, 'interactionOpened', order.desk, {
      ...order.columns,
      objectId: story.id('C'),
      channel: 'voice',
      targetUnit: 'wholesalePartner',
      targetDesk: PARTNER,
      reasonCode: 'other',
    }),
  (story, { order, record }, t) =>
    story.add(t, 'escalated', order.desk, {
      ...order.columns,
      objectId: record,
      targetUnit: 'wholesalePartner',
      level: 2,
    }),
  tellCustomer,
];

function tellCustomer(story: Story, { order }: Held, t: Ms): void {
  const parts = ['known', 'doing', 'nextTime'];
  writeToCustomer(story, order.columns, order.desk, t, {
    parts,
    says: { delayReason: 'partner', currentAction: 'weAsk' },
  });
  story.add(t, 'updateGiven', order.desk, {
    ...order.columns,
    parts,
    messageId: 'm40',
    channel: 'sms',
    targetUnit: 'customer',
  });
}

const sendAway = (story: Story, fault: Fault, t: Ms): void =>
  story.add(t, 'said', fault.front, {
    ...fault.columns,
    act: ['instruct'],
    mark: ['referAway'],
    objectId: fault.call,
    channel: 'voice',
    targetUnit: 'customer',
    visibleToCustomer: true,
    text: 'That is the line owner, please ring them.',
  });

function hangUp(story: Story, fault: Fault, t: Ms): void {
  story.add(t, 'interactionClosed', fault.front, {
    ...fault.columns,
    objectId: fault.call,
    reasonCode: 'informed',
  });
}

const expectPart = (story: Story, { order }: Held, at: Ms, part: string): void =>
  story.expect('CB19', at, order.desk, { part, journeyId: order.columns.journeyId });

const breaks: readonly Sort[] = [
  {
    name: 'a: the partner is silent, and nobody asks',
    write(story) {
      const held = withPartner(story);
      const at = silentSince(held.t) + 4 * HOUR;
      story.until(at + MINUTE);
      expectPart(story, held, at, 'a');
    },
  },
  {
    name: 'a: nobody asks, and the customer gets her bill',
    write(story) {
      const held = withPartner(story);
      const at = silentSince(held.t) + 4 * HOUR;
      story.add(at - story.chance.minutes('bill', 10, 600), 'notificationSent', 'billing', {
        ...held.order.columns,
        objectType: 'bill',
        objectId: story.id('B'),
        channel: 'email',
        targetUnit: 'customer',
        toState: 'delivered',
        visibleToCustomer: true,
        origin: 'machine',
      });
      story.until(at + MINUTE);
      expectPart(story, held, at, 'a');
    },
  },
  {
    name: 'a: asked too late',
    write(story) {
      const held = withPartner(story);
      const at = silentSince(held.t) + 4 * HOUR;
      story.chance.among('chase', CHASES)(story, held, at + story.chance.span('late', SECOND, 3 * HOUR));
      expectPart(story, held, at, 'a');
    },
  },
  {
    name: 'a: the partner named a later time, and it passes',
    write(story) {
      const held = withPartner(story);
      const spoken = held.t + 20 * MINUTE;
      const next = Math.floor((spoken + DAY + story.chance.minutes('later', 10, 600)) / MINUTE) * MINUTE;
      speak(story, held, spoken, formatInstant(next).slice(0, -3));
      const at = next + 4 * HOUR;
      story.until(at + MINUTE);
      expectPart(story, held, at, 'a');
    },
  },
  {
    name: 'b: the customer is sent to the partner',
    write(story) {
      const fault = openFault(story, { closed: false, passedOn: false });
      const t = fault.after + story.chance.span('sent', 5 * SECOND, 3 * MINUTE);
      sendAway(story, fault, t);
      hangUp(story, fault, t + MINUTE);
      story.expect('CB19', t, fault.front, { part: 'b', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'b: sent away in writing',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + story.chance.minutes('written', 2, 60);
      const parts = ['known', 'doing', 'nextTime'];
      writeToCustomer(story, fault.columns, fault.owner, t, { parts, mark: ['referAway'] });
      story.add(t, 'updateGiven', fault.owner, {
        ...fault.columns,
        parts,
        messageId: 'm40',
        channel: 'sms',
        targetUnit: 'customer',
      });
      story.expect('CB19', t, fault.owner, { part: 'b', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'c: the partner moves the date, and the customer is not told',
    alone: true,
    write(story) {
      const held = withPartner(story);
      const t = held.t + story.chance.minutes('moved', 20, 300);
      moveDate(story, held, t);
      story.until(t + 4 * HOUR + MINUTE);
      expectPart(story, held, t + 4 * HOUR, 'c');
    },
  },
  {
    name: 'c: told too late',
    alone: true,
    write(story) {
      const held = withPartner(story);
      const t = held.t + story.chance.minutes('moved', 20, 300);
      moveDate(story, held, t);
      tellCustomer(story, held, t + 4 * HOUR + story.chance.span('late', SECOND, 3 * HOUR));
      expectPart(story, held, t + 4 * HOUR, 'c');
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'a: silent inside the rhythm',
    write(story) {
      const held = withPartner(story);
      story.until(silentSince(held.t) + story.chance.minutes('inside', 0, 200));
    },
  },
  {
    name: 'a: asked, or the customer told, in time',
    write(story) {
      const held = withPartner(story);
      const since = silentSince(held.t);
      story.chance.among('chase', CHASES)(
        story,
        held,
        since + story.chance.span('in time', SECOND, 4 * HOUR - SECOND),
      );
      story.until(since + 5 * HOUR);
    },
  },
  {
    name: 'a: the partner speaks again',
    write(story) {
      const held = withPartner(story);
      const t = held.t + 20 * HOUR;
      speak(story, held, t, clockOf(t + HOUR));
      story.until(silentSince(held.t) + 6 * HOUR);
    },
  },
  {
    name: 'a: the partner is done',
    write(story) {
      const held = withPartner(story);
      changePartnerRecord(story, held, held.t + 2 * HOUR, {
        field: 'status',
        fromState: 'scheduled',
        toState: 'completed',
      });
      story.until(silentSince(held.t) + 2 * DAY);
    },
  },
  {
    name: 'b: "I have them on the line with us"',
    write(story) {
      const fault = openFault(story, { closed: false, passedOn: false });
      const t = fault.after + 20 * SECOND;
      story.add(t, 'interactionTransferred', fault.front, {
        ...fault.columns,
        objectId: fault.call,
        targetUnit: 'wholesalePartner',
        targetDesk: PARTNER,
        reasonCode: 'joined',
      });
      sendAway(story, fault, t + 30 * SECOND);
      hangUp(story, fault, t + 3 * MINUTE);
    },
  },
  {
    name: 'b: the partner named, the matter kept',
    write(story) {
      const fault = openFault(story, { closed: false, passedOn: false });
      const t = fault.after + 20 * SECOND;
      story.add(t, 'said', fault.front, {
        ...fault.columns,
        act: ['inform', 'sayDoing'],
        objectId: fault.call,
        targetUnit: 'customer',
        visibleToCustomer: true,
        text: 'The line owner has it, and I ask them for you.',
      });
      hangUp(story, fault, t + MINUTE);
    },
  },
  {
    name: 'c: told in time',
    write(story) {
      const held = withPartner(story);
      const t = held.t + story.chance.minutes('moved', 20, 300);
      moveDate(story, held, t);
      tellCustomer(story, held, t + story.chance.span('told', MINUTE, 4 * HOUR - SECOND));
      story.until(t + 6 * HOUR);
    },
  },
  {
    name: 'c: there is still time to tell',
    write(story) {
      const held = withPartner(story);
      const t = held.t + 30 * MINUTE;
      moveDate(story, held, t);
      story.until(t + story.chance.minutes('still', 1, 200));
    },
  },
];

export const cb19: Planting = { id: 'CB19', breaks, nearMisses };
