/** Other things that happen in the same hours and are nobody's break. */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { acknowledge, offer, sendBack, take } from './handovers.ts';
import { areaOf, deskOf, link, openFault } from './journeys.ts';
import { mend } from './mending.ts';
import { laterWindow, openOrder, planVisit } from './orders.ts';
import type { Columns, Details, Story } from './story.ts';

type Noise = (story: Story, t: Ms) => void;

/** A question about a bill, answered in the talk and tied to the account. */
function billCall(story: Story, t: Ms): void {
  const columns: Columns = { journeyId: story.id('J'), areaId: areaOf(story) };
  const desk = deskOf(story, 'contactCentre');
  const talk: Details = { ...columns, objectId: story.id('K'), channel: 'voice' };
  story.add(t, 'interactionOpened', 'customer', { ...talk, targetUnit: 'contactCentre', reasonCode: 'bill' });
  story.add(t + 5 * SECOND, 'interactionOpened', desk, { ...talk, targetUnit: 'customer' });
  story.add(t + 20 * SECOND, 'lookedUp', desk, { ...columns, systemId: 'billing' });
  story.add(t + 50 * SECOND, 'said', desk, {
    ...talk,
    act: ['inform'],
    targetUnit: 'customer',
    visibleToCustomer: true,
    text: 'The bill is the yearly fee.',
  });
  link(story, columns, desk, t + MINUTE, 'interaction', talk.objectId ?? '', story.id('B'));
  story.add(t + MINUTE, 'interactionClosed', desk, { ...talk, reasonCode: 'resolved' });
}

function faultMended(story: Story, t: Ms): void {
  const fault = openFault(story, { at: t, tests: 'provider' });
  mend(story, fault, fault.after + story.chance.minutes('mend', 1, 20));
}

function faultOpen(story: Story, t: Ms): void {
  openFault(story, { at: t });
}

function orderTaken(story: Story, t: Ms): void {
  const order = openOrder(story, t);
  planVisit(story, order.columns, {
    at: order.after + 5 * MINUTE,
    by: order.desk,
    ...laterWindow(story, t, 3),
  });
}

/** An alarm nobody feels, looked into and cleared. */
function harmlessAlarm(story: Story, t: Ms): void {
  const columns: Columns = { areaId: areaOf(story) };
  const alarm = story.id('A');
  const element = story.id('CAB');
  const noc = deskOf(story, 'noc');
  story.add(t, 'alarmRaised', 'faultMgmt', {
    ...columns,
    objectId: alarm,
    relatedObjectId: element,
    says: { perceivedSeverity: 'warning', serviceAffecting: 'no' },
  });
  story.add(t + 90 * SECOND, 'alarmAcked', noc, { ...columns, objectId: alarm });
  story.add(t + 4 * MINUTE, 'checkDone', noc, {
    ...columns,
    checkId: 'portState',
    objectId: element,
    toState: 'ok',
  });
  story.add(t + 9 * MINUTE, 'alarmCleared', 'faultMgmt', { ...columns, objectId: alarm });
}

/** A handover that is sent back once with what is missing, mended and taken. */
function returnedOnce(story: Story, t: Ms): void {
  const columns: Columns = { journeyId: story.id('J'), areaId: areaOf(story), chain: 'orderToActivate' };
  const from = deskOf(story, 'salesOrderCapture');
  const to = deskOf(story, 'orderDesk');
  const first = offer(story, columns, { contract: 'H1', from, to, at: t, fields: { unitNumber: 'missing' } });
  sendBack(story, first, t + 3 * MINUTE, 'unitNumber');
  story.add(t + 6 * MINUTE, 'factLearned', from, {
    ...columns,
    factId: 'unitNumber',
    says: { unitNumber: '7' },
    source: 'told',
  });
  const second = offer(story, columns, {
    contract: 'H1',
    from,
    to,
    at: t + 7 * MINUTE,
    handoverId: first.id,
    fields: { unitNumber: 'present' },
  });
  take(story, columns, second, t + 9 * MINUTE);
}

/** Two desks talk to each other. */
function chat(story: Story, t: Ms): void {
  const from = 'supervisor.1';
  const to = deskOf(story, 'contactCentre');
  const sent: Details = { contract: 'free', channel: 'chat', targetUnit: 'contactCentre', targetDesk: to };
  story.add(t, 'messageSent', from, { ...sent, text: 'How long is your queue?', act: ['askFact'] });
  story.add(t, 'messageDelivered', from, { ...sent, origin: 'machine' });
  story.add(t + 3 * MINUTE, 'messageSent', to, {
    ...sent,
    targetUnit: 'supervisor',
    targetDesk: from,
    text: 'Ten.',
  });
}

/** A message that goes between desks and is taken note of. */
function notedMessage(story: Story, t: Ms): void {
  const columns: Columns = { journeyId: story.id('J'), areaId: areaOf(story), chain: 'orderToActivate' };
  const handover = offer(story, columns, {
    contract: 'H2',
    from: deskOf(story, 'orderDesk'),
    to: deskOf(story, 'networkPlanning'),
    at: t,
  });
  acknowledge(story, handover, t + story.chance.minutes('noted', 2, 90));
}

const NOISES: readonly [Noise, ...Noise[]] = [
  billCall,
  faultMended,
  faultOpen,
  orderTaken,
  harmlessAlarm,
  returnedOnce,
  chat,
  notedMessage,
];

/** Writes up to four of these around the start of the story. */
export function makeNoise(story: Story): void {
  const count = story.chance.between('noise', 0, 4);
  for (let i = 0; i < count; i += 1) {
    const t = story.start - HOUR + story.chance.any('noise at', 0, 7200) * SECOND;
    story.chance.among('noise kind', NOISES)(story, t);
  }
}
