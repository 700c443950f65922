/** CB01: the customer's side is named as the cause without a test, in words, by code or by deed. */
import { MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { apologise, type Fault, type FaultOptions, openFault, otherDesk, runTest } from './journeys.ts';
import { changeTicket, confirm, mend, setStatus } from './mending.ts';
import type { Details, Planting, Sort, Story } from './story.ts';

const CUSTOMER_SIDE = ['customerEquipment', 'customerWiring', 'customerUse', 'handset'] as const;
const UNCLEARED = ['none', 'noOutage', 'noPlanned', 'noTest', 'provider', 'inconclusive'] as const;

/** No test that points to the customer. */
const UNTESTED = ['none', 'noTest', 'provider', 'inconclusive'] as const;

const causeOf = (story: Story): string => story.chance.among('cause', CUSTOMER_SIDE);

const openUncleared = (story: Story, more: FaultOptions = {}): Fault =>
  openFault(story, { tests: story.chance.among('uncleared', UNCLEARED), passedOn: false, ...more });

const openCleared = (story: Story): Fault => openFault(story, { tests: 'customer', passedOn: false });

function blame(story: Story, fault: Fault, t: Ms, details: Details, by = fault.front): void {
  story.add(t, 'causeStated', by, {
    ...fault.columns,
    stance: 'asserted',
    targetUnit: 'customer',
    channel: 'voice',
    objectId: fault.call,
    visibleToCustomer: true,
    ...details,
  });
}

const soon = (story: Story, fault: Fault): Ms =>
  fault.after + story.chance.span('soon', 5 * SECOND, 10 * MINUTE);

const says = (rootCause: string): Details => ({ says: { rootCause } });

/** Somebody proves that it was the provider's side; the customer hears a real apology. */
function provenElsewhere(story: Story, fault: Fault, t: Ms): void {
  const by = 'serviceDesk2.1';
  const evidenceId = runTest(story, fault.columns, by, t, 'faultProvider');
  story.add(t + MINUTE, 'causeStated', by, {
    ...fault.columns,
    evidenceId,
    stance: 'evidenced',
    targetUnit: 'contactCentre',
    says: {
      rootCause: story.chance.among('proven', ['accessCard', 'port', 'joint']),
      causeConfidence: 'confirmed',
    },
  });
  apologise(story, fault.columns, fault.front, t + 5 * MINUTE, 2);
  story.until(t + 30 * MINUTE);
}

const lastTest = (story: Story, fault: Fault, t: Ms): string =>
  runTest(story, fault.columns, fault.front, t, 'faultCustomer');

const breaks: readonly Sort[] = [
  {
    name: 'words to the customer, not cleared',
    write(story) {
      const fault = openUncleared(story);
      const t = soon(story, fault);
      blame(story, fault, t, says(causeOf(story)));
      story.expect('CB01', t, fault.front, { journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'words to another unit',
    write(story) {
      const fault = openUncleared(story);
      const t = soon(story, fault);
      blame(story, fault, t, {
        ...says(causeOf(story)),
        targetUnit: 'serviceDesk1',
        visibleToCustomer: false,
      });
      story.expect('CB01', t, fault.front, { journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'a code on the ticket',
    write(story) {
      const fault = openUncleared(story);
      const t = soon(story, fault);
      const rootCause = causeOf(story);
      story.add(t, 'causeStated', fault.front, {
        ...fault.columns,
        stance: 'asserted',
        objectId: fault.ticket,
        says: { rootCause },
      });
      changeTicket(story, fault, t, fault.front, { field: 'cause', toState: rootCause });
      story.expect('CB01', t, fault.front, { journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'closed as the customer’s, although it works',
    write(story) {
      const fault = openUncleared(story, { tests: story.chance.among('no such test', UNTESTED) });
      const closed = confirm(story, fault, soon(story, fault)) + 20 * SECOND;
      const reason = story.chance.among('closure', ['customerEquipment', 'customerUse']);
      setStatus(story, fault, closed, fault.front, 'inProgress', 'closed', reason);
      story.expect('CB01', closed, fault.front, { journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'a device is sold while the fault is open',
    write(story) {
      const fault = openUncleared(story);
      const t = soon(story, fault);
      story.add(t, 'itemSold', fault.front, {
        ...fault.columns,
        reasonCode: story.chance.among('device', ['router', 'newModem', 'mobile phone']),
        visibleToCustomer: true,
      });
      story.expect('CB01', t, fault.front, { journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'evidence that no test gave',
    write(story) {
      const fault = openUncleared(story);
      const t = soon(story, fault);
      blame(story, fault, t, { ...says(causeOf(story)), stance: 'evidenced', evidenceId: 'LT-9999' });
      story.expect('CB01', t, fault.front, { journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'a later test says provider',
    write(story) {
      const fault = openCleared(story);
      runTest(story, fault.columns, fault.front, fault.after + MINUTE, 'faultProvider');
      const t = fault.after + MINUTE + story.chance.span('after', 5 * SECOND, 5 * MINUTE);
      blame(story, fault, t, says(causeOf(story)));
      story.expect('CB01', t, fault.front, { journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'cleared and flat, and the cause turns out elsewhere',
    alone: true,
    write(story) {
      const fault = openCleared(story);
      const t = soon(story, fault);
      blame(story, fault, t, says(causeOf(story)));
      story.expect('CB01', t, fault.front, { journeyId: fault.columns.journeyId });
      provenElsewhere(story, fault, t + story.chance.minutes('proven after', 10, 90));
    },
  },
  {
    name: 'a second desk repeats it',
    write(story) {
      const fault = openUncleared(story);
      const t = soon(story, fault);
      const rootCause = causeOf(story);
      blame(story, fault, t, says(rootCause));
      blame(story, fault, t + MINUTE, says(rootCause));
      const second = otherDesk(fault.front);
      blame(story, fault, t + 4 * MINUTE, { ...says(rootCause), targetUnit: 'serviceDesk1' }, second);
      story.expect('CB01', t, fault.front, { journeyId: fault.columns.journeyId });
      story.expect('CB01', t + 4 * MINUTE, second, { journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'the test that is named points the other way',
    write(story) {
      const fault = openUncleared(story, { tests: 'noTest' });
      const t = soon(story, fault);
      const result = story.chance.among('result', ['faultProvider', 'inconclusive', 'pass']);
      const evidenceId = runTest(story, fault.columns, fault.front, t - 3 * SECOND, result);
      blame(story, fault, t, { ...says(causeOf(story)), stance: 'evidenced', evidenceId });
      story.expect('CB01', t, fault.front, { journeyId: fault.columns.journeyId });
    },
  },
];

/** Words without a test that accuse nobody. */
const stance = (name: string, how: string, actor?: string): Sort => ({
  name,
  write(story) {
    const fault = openUncleared(story);
    blame(story, fault, soon(story, fault), { ...says(causeOf(story)), stance: how }, actor);
  },
});

const nearMisses: readonly Sort[] = [
  stance('a question with a hint', 'insinuated'),
  stance('"I am not saying it is your router"', 'negated'),
  stance('the words of somebody else', 'quoted'),
  stance('the customer blames the own router', 'asserted', 'customer'),
  {
    name: 'cleared, flat, and never proven wrong',
    write(story) {
      const fault = openCleared(story);
      blame(story, fault, soon(story, fault), says(causeOf(story)));
    },
  },
  {
    name: 'cleared, test named, and proven wrong',
    write(story) {
      const fault = openCleared(story);
      const t = soon(story, fault);
      const evidenceId = lastTest(story, fault, t);
      blame(story, fault, t + MINUTE, { ...says(causeOf(story)), stance: 'evidenced', evidenceId });
      provenElsewhere(story, fault, t + story.chance.minutes('proven after', 10, 90));
    },
  },
  {
    name: 'hedged with a test, and proven wrong',
    write(story) {
      const fault = openCleared(story);
      const t = soon(story, fault);
      const evidenceId = lastTest(story, fault, t);
      blame(story, fault, t + MINUTE, { ...says(causeOf(story)), stance: 'hedged', evidenceId });
      provenElsewhere(story, fault, t + story.chance.minutes('proven after', 10, 90));
    },
  },
  {
    name: 'the provider’s side named without a test',
    write(story) {
      const fault = openUncleared(story);
      blame(
        story,
        fault,
        soon(story, fault),
        says(story.chance.among('ours', ['accessCard', 'cable', 'core'])),
      );
    },
  },
  {
    name: 'a cause of an order, not of a fault',
    write(story) {
      const fault = openUncleared(story);
      blame(
        story,
        fault,
        soon(story, fault),
        says(story.chance.among('order', ['customerData', 'customerAbsent'])),
      );
    },
  },
  {
    name: 'a restart asked for while the own side is tested',
    write(story) {
      const fault = openUncleared(story);
      story.add(soon(story, fault), 'said', fault.front, {
        ...fault.columns,
        act: ['instruct'],
        objectId: fault.call,
        targetUnit: 'customer',
        visibleToCustomer: true,
        text: 'Could you restart it while I test our side?',
      });
    },
  },
  {
    name: 'an accessory sold after it works again',
    write(story) {
      const fault = openFault(story, { tests: 'provider' });
      const closed = mend(story, fault, soon(story, fault));
      const t = closed + story.chance.span('sold', SECOND, 30 * MINUTE);
      story.add(t, 'itemSold', fault.front, {
        ...fault.columns,
        reasonCode: 'router',
        visibleToCustomer: true,
      });
    },
  },
  {
    name: 'a device is sold in a call about a bill, and no fault is open',
    write(story) {
      const columns = { journeyId: story.id('J') };
      const talk: Details = { ...columns, objectId: story.id('K'), channel: 'voice' };
      const reasonCode = story.chance.among('about', ['bill', 'order', 'other']);
      story.add(story.start, 'interactionOpened', 'customer', {
        ...talk,
        targetUnit: 'contactCentre',
        reasonCode,
      });
      story.add(story.start + 5 * SECOND, 'interactionOpened', 'contactCentre.3', {
        ...talk,
        targetUnit: 'customer',
      });
      const t = story.start + story.chance.minutes('sold', 1, 8);
      story.add(t, 'itemSold', 'contactCentre.3', {
        ...columns,
        reasonCode: 'router',
        visibleToCustomer: true,
      });
      story.add(t + MINUTE, 'interactionClosed', 'contactCentre.3', { ...talk, reasonCode: 'resolved' });
    },
  },
  {
    name: 'something small is sold while the fault is open',
    write(story) {
      const fault = openUncleared(story);
      story.add(soon(story, fault), 'itemSold', fault.front, {
        ...fault.columns,
        reasonCode: story.chance.among('item', ['phoneCharger', 'router cable', 'headphones', 'phone case']),
        visibleToCustomer: true,
      });
    },
  },
  {
    name: 'closed as the customer’s after test and both checks',
    write(story) {
      const fault = openCleared(story);
      const closed = confirm(story, fault, soon(story, fault)) + 20 * SECOND;
      setStatus(story, fault, closed, fault.front, 'inProgress', 'closed', 'customerEquipment');
    },
  },
];

export const cb01: Planting = { id: 'CB01', breaks, nearMisses };
