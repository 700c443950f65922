/**
 * CB16: a message goes where nobody reads, and nobody notices. Readings: who may open the contact register could see
 * that an address was dead; a handover that nobody takes is CB11 of the target at the limit and CB16 of the sender at twice it.
 */
import type { ContractId } from '../../model/contracts.ts';
import { clockOf, DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { acknowledge, type Handover, offer } from './handovers.ts';
import { openFault } from './journeys.ts';
import { openOrder, planVisit } from './orders.ts';
import type { Columns, Details, Planting, Sort, Story } from './story.ts';

interface Route {
  contract: ContractId;
  from: string;
  to: string;
  limit: Ms;
}

/** Senders that may open the contact register. */
const SEEING: readonly [Route, ...Route[]] = [
  { contract: 'H7', from: 'noc.1', to: 'wholesalePartner.1', limit: HOUR },
  { contract: 'H11', from: 'soc.1', to: 'keyAccountManager.1', limit: 10 * MINUTE },
  { contract: 'H7', from: 'orderDesk.1', to: 'wholesalePartner.1', limit: HOUR },
];

const ANY: readonly [Route, ...Route[]] = [
  ...SEEING,
  { contract: 'H5', from: 'contactCentre.1', to: 'serviceDesk1.2', limit: 30 * MINUTE },
  { contract: 'H6', from: 'serviceDesk1.1', to: 'serviceDesk3.1', limit: HOUR },
];

interface Sent {
  handover: Handover;
  columns: Columns & { journeyId: string };
  route: Route;
}

function send(story: Story, route: Route): Sent {
  const fault = openFault(story, { passedOn: false });
  const t = fault.after + story.chance.span('sent', MINUTE, 20 * MINUTE);
  const { contract, from, to } = route;
  return {
    handover: offer(story, fault.columns, { contract, from, to, at: t }),
    columns: fault.columns,
    route,
  };
}

const limitOf = ({ handover, route }: Sent, times = 1): Ms => handover.at + times * route.limit;

/** The world knows that it will never be read. */
const lose = (story: Story, { handover }: Sent): void =>
  story.add(handover.at, 'messageLost', 'world', {
    ...handover.sent,
    origin: 'machine',
    reasonCode: 'retired',
  });

const expectLost = (story: Story, { columns }: Sent, at: Ms, by: string, part: string): void =>
  story.expect('CB16', at, by, { part, journeyId: columns.journeyId });

/** Tries another way: another channel to the same unit. */
function secondRoute(story: Story, { handover, columns }: Sent, t: Ms): void {
  const to: Details = { ...columns, targetUnit: handover.to.split('.')[0], targetDesk: handover.to };
  const how = story.chance.among('route', ['call', 'message', 'escalate']);
  if (how === 'call')
    story.add(t, 'interactionOpened', handover.from, {
      ...to,
      objectId: story.id('C'),
      channel: 'voice',
      reasonCode: 'other',
    });
  if (how === 'message')
    story.add(t, 'messageSent', handover.from, {
      ...to,
      contract: 'free',
      channel: 'hotline',
      text: 'Have you seen it?',
    });
  if (how === 'escalate')
    story.add(t, 'escalated', handover.from, { ...to, level: 2, objectId: handover.id });
}

/** A message about a visit that fails. */
function failedNotice(
  story: Story,
  fromIn: Ms,
): { columns: Columns & { journeyId: string }; by: string; t: Ms; visit: Ms; id: string } {
  const { columns, desk, after } = openOrder(story);
  const t = after + 10 * MINUTE;
  const from = t + fromIn;
  const { id } = planVisit(story, columns, {
    at: t - MINUTE,
    by: desk,
    from,
    to: from + 2 * HOUR,
    told: false,
  });
  notice(story, columns, desk, t, 'failed', 'sms', { id, from });
  return { columns, by: desk, t, visit: from, id };
}

function notice(
  story: Story,
  columns: Columns,
  by: string,
  t: Ms,
  toState: string,
  channel: string,
  visit: { id: string; from: Ms },
): void {
  story.add(t, 'notificationSent', by, {
    ...columns,
    messageId: 'm09',
    objectId: visit.id,
    targetUnit: 'customer',
    channel,
    toState,
    visibleToCustomer: toState === 'delivered',
    says: { visitFrom: clockOf(visit.from), visitTo: clockOf(visit.from + 2 * HOUR) },
  });
}

const breaks: readonly Sort[] = [
  {
    name: 'a: an address that nobody reads',
    write(story) {
      const sent = send(story, story.chance.among('seeing', SEEING));
      lose(story, sent);
      story.until(limitOf(sent) + 30 * SECOND);
      expectLost(story, sent, limitOf(sent), sent.route.from, 'a');
    },
  },
  {
    name: 'a: the target is not there all that time',
    write(story) {
      const sent = send(story, { contract: 'H6', from: 'serviceDesk2.1', to: 'serviceDesk3.2', limit: HOUR });
      story.add(sent.handover.at - 3 * HOUR, 'shiftStarted', 'serviceDesk3.2');
      story.add(sent.handover.at - story.chance.minutes('gone', 1, 60), 'shiftEnded', 'serviceDesk3.2');
      story.until(limitOf(sent) + 30 * SECOND);
      expectLost(story, sent, limitOf(sent), sent.route.from, 'a');
    },
  },
  {
    name: 'a: a failed message about a visit',
    write(story) {
      const { columns, by, t } = failedNotice(story, 2 * DAY);
      story.until(t + 4 * HOUR + MINUTE);
      story.expect('CB16', t + 4 * HOUR, by, { part: 'a', journeyId: columns.journeyId });
    },
  },
  {
    name: 'a: a failed message about a visit today',
    write(story) {
      const { columns, by, visit } = failedNotice(story, story.chance.minutes('today', 60, 230));
      story.until(visit + MINUTE);
      story.expect('CB16', visit, by, { part: 'a', journeyId: columns.journeyId });
    },
  },
  {
    name: 'b: nobody takes it, and the sender lets it be',
    write(story) {
      const sent = send(story, story.chance.among('any', ANY));
      story.until(limitOf(sent, 2) + MINUTE);
      story.expect('CB11', limitOf(sent), sent.route.to, { journeyId: sent.columns.journeyId });
      expectLost(story, sent, limitOf(sent, 2), sent.route.from, 'b');
    },
  },
  {
    name: 'b: asked after it too late',
    write(story) {
      const sent = send(story, story.chance.among('any', ANY));
      secondRoute(story, sent, limitOf(sent, 2) + story.chance.span('late', SECOND, HOUR));
      story.expect('CB11', limitOf(sent), sent.route.to, { journeyId: sent.columns.journeyId });
      expectLost(story, sent, limitOf(sent, 2), sent.route.from, 'b');
    },
  },
  {
    name: 'b: a message with a contract that nobody notes',
    write(story) {
      const { columns, desk, after } = openOrder(story);
      const t = after + MINUTE;
      const sent: Details = {
        ...columns,
        messageId: 'm03',
        contract: 'm03',
        channel: 'form',
        targetUnit: 'orderDesk',
        targetDesk: desk,
      };
      story.add(t, 'messageSent', 'creditCheck.1', { ...sent, says: { creditStatus: 'accepted' } });
      story.add(t + 2 * SECOND, 'messageDelivered', 'creditCheck.1', { ...sent, origin: 'machine' });
      story.until(t + HOUR + MINUTE);
      story.expect('CB16', t + HOUR, 'creditCheck.1', { part: 'b', journeyId: columns.journeyId });
    },
  },
  {
    name: 'a: a dead address the sender could not see; the register has a keeper',
    write(story) {
      const keeper = story.chance.among('keeper', ['ossAdmin.1', 'hypercareLead.1', 'changeManagement.1']);
      const entry = { objectType: 'contactEntry', objectId: 'serviceDesk1-mail', field: 'status' };
      story.add(story.start - HOUR, 'recordChanged', keeper, {
        ...entry,
        fromState: 'active',
        toState: 'retired',
      });
      const sent = send(story, {
        contract: 'H5',
        from: 'contactCentre.1',
        to: 'serviceDesk1.2',
        limit: 30 * MINUTE,
      });
      lose(story, sent);
      story.until(limitOf(sent) + 30 * SECOND);
      expectLost(story, sent, limitOf(sent), keeper, 'a');
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'b: a second route before it is too late',
    write(story) {
      const sent = send(story, story.chance.among('any', ANY));
      secondRoute(
        story,
        sent,
        limitOf(sent) + story.chance.span('in time', SECOND, sent.route.limit - SECOND),
      );
      story.expect('CB11', limitOf(sent), sent.route.to, { journeyId: sent.columns.journeyId });
      story.until(limitOf(sent, 2) + 10 * MINUTE);
    },
  },
  {
    name: 'b: taken in time',
    write(story) {
      const sent = send(story, story.chance.among('any', ANY));
      acknowledge(story, sent.handover, limitOf(sent) - story.chance.span('early', SECOND, 5 * MINUTE));
      story.until(limitOf(sent, 2) + HOUR);
    },
  },
  {
    name: 'b: taken late, but before the sender must ask',
    write(story) {
      const sent = send(story, story.chance.among('any', ANY));
      acknowledge(story, sent.handover, limitOf(sent) + story.chance.span('late', SECOND, 9 * MINUTE));
      story.expect('CB11', limitOf(sent), sent.route.to, { journeyId: sent.columns.journeyId });
      story.until(limitOf(sent, 2) + HOUR);
    },
  },
  {
    name: 'a: a dead address, and a second route in time',
    write(story) {
      const sent = send(story, story.chance.among('seeing', SEEING));
      lose(story, sent);
      const t = sent.handover.at + story.chance.minutes('noticed', 1, 4);
      secondRoute(story, sent, t);
      acknowledge(story, sent.handover, t + 3 * MINUTE);
      story.until(limitOf(sent, 2) + HOUR);
    },
  },
  {
    name: 'nothing is owed',
    write(story) {
      const { columns, after } = openOrder(story);
      const sent: Details = {
        ...columns,
        messageId: 'm12',
        contract: 'm12',
        channel: 'mobileApp',
        targetUnit: 'fieldDispatch',
      };
      story.add(after + MINUTE, 'messageSent', 'fieldTechnician.1', { ...sent, says: { arrivedAt: 'now' } });
      story.add(after + MINUTE, 'messageDelivered', 'fieldTechnician.1', { ...sent, origin: 'machine' });
      story.until(after + 12 * HOUR);
    },
  },
  {
    name: 'a: a failed message, sent again another way',
    write(story) {
      const { columns, by, t, id, visit } = failedNotice(story, 2 * DAY);
      notice(
        story,
        columns,
        by,
        t + story.chance.span('again', MINUTE, 4 * HOUR - SECOND),
        'delivered',
        'email',
        { id, from: visit },
      );
      story.until(t + 6 * HOUR);
    },
  },
  {
    name: 'a: a failed message about nothing that counts',
    write(story) {
      const { columns, desk, after } = openOrder(story);
      story.add(after + MINUTE, 'notificationSent', desk, {
        ...columns,
        targetUnit: 'customer',
        channel: 'sms',
        toState: 'failed',
        says: { productOptions: 'extra' },
      });
      story.until(after + 8 * HOUR);
    },
  },
];

export const cb16: Planting = { id: 'CB16', breaks, nearMisses };
