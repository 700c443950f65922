/** Fault and order journeys as they run when everybody does well: the ground on which breaks are planted. */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { offer, take } from './handovers.ts';
import type { Columns, Details, Story } from './story.ts';

export interface Fault {
  columns: Columns & { journeyId: string; areaId: string };
  /** First ring. */
  start: Ms;
  call: string;
  ticket: string;
  front: string;
  /** Holds the ticket. */
  owner: string;
  /** The customer has said that it works. */
  ended?: Ms;
  /** The opening talk is over. */
  after: Ms;
}

export interface FaultOptions {
  at?: Ms;
  area?: string;
  front?: string;
  channel?: string;
  incidentId?: string;
  /** What was looked at and tested in the talk; default both checks and a test. */
  tests?: 'none' | 'noOutage' | 'noPlanned' | 'noTest' | 'provider' | 'customer' | 'inconclusive';
  /** The call is tied to the ticket; default yes. */
  linked?: boolean;
  /** Limit of the contract clock; default far away. */
  limit?: Ms;
  /** A service desk takes the ticket; default by chance. */
  passedOn?: boolean;
  /** Which desk takes it. */
  owner?: string;
  /** The talk is closed; default yes. */
  closed?: boolean;
  /** A ticket is opened; default yes. */
  ticketed?: boolean;
  /** The need already has an id. */
  journeyId?: string;
  /** What the update in the talk holds; default known, doing and the next time. */
  parts?: readonly string[];
}

const AREAS = [
  'millRise',
  'quayStreet',
  'orchardClose',
  'stationRoad',
  'larchHill',
  'foundryRoad',
  'canalYard',
] as const;

export const areaOf = (story: Story): string =>
  `${story.chance.among('area', AREAS)}${story.id('area').slice(4)}`;

export const deskOf = (story: Story, unit: string): string =>
  `${unit}.${story.chance.between(`desk ${unit}`, 1, 3)}`;

/** Another desk of the same unit; beside a desk with shifts another one with shifts. */
export const otherDesk = (desk: string): string => {
  const [unit, name] = desk.split('.');
  if (name === EARLY) return `${unit}.${LATE}`;
  return `${unit}.${name === '1' ? 2 : 1}`;
};

const EARLY = 'early';
const LATE = 'late';

/** The service desk with a shift that ends in the story; the other journeys do not know it. */
export const SHIFT_DESK = `serviceDesk1.${EARLY}`;

/** A customer rings about a fault, is heard, told what is known, done and when the next word comes. */
export function openFault(story: Story, options: FaultOptions = {}): Fault {
  const start = options.at ?? story.start;
  const columns = {
    journeyId: options.journeyId ?? story.id('J'),
    areaId: options.area ?? areaOf(story),
    chain: 'faultToResolve',
    ...(options.incidentId === undefined ? {} : { incidentId: options.incidentId }),
  };
  const front = options.front ?? deskOf(story, 'contactCentre');
  const call = story.id('K');
  const fault: Fault = { columns, start, call, ticket: '', front, owner: front, after: start };
  let t = ring(story, fault, options.channel ?? story.chance.among('channel', ['voice', 'voice', 'chat']));
  t = hear(story, fault, t);
  t = lookAndTest(story, fault, t, options.tests);
  t = options.parts === undefined ? tellTheFive(story, fault, t) : tellPart(story, fault, t, options.parts);
  if (options.ticketed !== false) fault.ticket = openTicket(story, fault, t, options);
  const closed = t + 20 * SECOND;
  if (options.closed !== false)
    story.add(closed, 'interactionClosed', front, { ...columns, objectId: call, reasonCode: 'informed' });
  fault.after = closed;
  if (fault.ticket && (options.passedOn ?? story.chance.happens('passed on')))
    passOn(story, fault, options.owner);
  return fault;
}

function ring(story: Story, { columns, start, call, front }: Fault, channel: string): Ms {
  const says = { customerId: `44${story.chance.any('customer', 1000, 9999)}`, identityVerified: 'yes' };
  story.add(start, 'clockStarted', 'world', { ...columns, clock: 'customer' });
  story.add(start, 'interactionOpened', 'customer', {
    ...columns,
    channel,
    says,
    objectId: call,
    systemId: 'telephony',
    targetUnit: 'contactCentre',
    reasonCode: 'fault',
  });
  story.add(start, 'stateChanged', 'customer', { ...columns, fromState: 'opened', toState: 'reported' });
  const taken = start + story.chance.span('ring', 2 * SECOND, 25 * SECOND);
  story.add(taken, 'interactionOpened', front, {
    ...columns,
    channel,
    objectId: call,
    systemId: 'telephony',
    targetUnit: 'customer',
  });
  for (const [factId, value] of Object.entries(says))
    story.add(taken, 'factLearned', front, {
      ...columns,
      factId,
      says: { [factId]: value },
      systemId: 'telephony',
      source: 'pushed',
    });
  return taken;
}

function hear(story: Story, { columns, call, front }: Fault, at: Ms): Ms {
  const t = at + story.chance.span('hear', 5 * SECOND, 20 * SECOND);
  const says = {
    symptomWords: story.chance.among('symptom', ['noSync', 'phoneDead', 'slowInTheEvening', 'dropsOut']),
    faultSince: story.chance.among('since', ['thisMorning', 'aWhile', 'justNow']),
  };
  story.add(t, 'said', 'customer', {
    ...columns,
    says,
    channel: 'voice',
    objectId: call,
    targetUnit: 'contactCentre',
    text: 'It does not work.',
  });
  for (const [factId, value] of Object.entries(says))
    story.add(t, 'factLearned', front, { ...columns, factId, says: { [factId]: value }, source: 'told' });
  return t;
}

const RESULTS = {
  provider: 'faultProvider',
  customer: 'faultCustomer',
  inconclusive: 'inconclusive',
} as const;

function lookAndTest(story: Story, { columns, front }: Fault, at: Ms, wanted: FaultOptions['tests']): Ms {
  const tests = wanted ?? story.chance.among('tests', ['provider', 'inconclusive']);
  let t = at + story.chance.span('look', 10 * SECOND, 40 * SECOND);
  if (tests === 'none') return t;
  const board: Details = { ...columns, systemId: 'outageBoard' };
  story.add(t, 'lookedUp', front, board);
  if (tests !== 'noOutage')
    story.add(t, 'checkDone', front, { ...board, checkId: 'outage', toState: 'none' });
  if (tests !== 'noPlanned')
    story.add(t, 'checkDone', front, { ...board, checkId: 'plannedWork', toState: 'none' });
  if (tests === 'noTest') return t;
  t += story.chance.span('test', 20 * SECOND, 60 * SECOND);
  const toState = tests === 'noOutage' || tests === 'noPlanned' ? 'faultCustomer' : RESULTS[tests];
  runTest(story, columns, front, t, toState);
  return t;
}

/** A line test with its evidence; returns the id of the run. */
export function runTest(story: Story, columns: Columns, by: string, t: Ms, toState: string): string {
  const evidenceId = story.id('LT');
  const run: Details = { ...columns, checkId: 'lineSync', evidenceId, toState };
  story.add(t, 'checkDone', by, { ...run, systemId: 'testHead' });
  story.add(t, 'diagnosisRun', by, run);
  return evidenceId;
}

/** What is known and done, and when the next word comes. */
export function tellTheFive(
  story: Story,
  fault: Pick<Fault, 'front' | 'call'> & { columns: Columns },
  at: Ms,
  objectId = fault.call,
): Ms {
  const t = at + story.chance.span('tell', 10 * SECOND, 30 * SECOND);
  const to: Details = {
    ...fault.columns,
    objectId,
    targetUnit: 'customer',
    channel: 'voice',
    visibleToCustomer: true,
  };
  story.add(t, 'said', fault.front, {
    ...to,
    act: ['inform', 'promise'],
    text: 'I ring you when I know more.',
  });
  story.add(t, 'updateGiven', fault.front, { ...to, parts: ['known', 'doing', 'nextTime'] });
  story.addOpen(t, 'commitmentMade', fault.front, {
    ...fault.columns,
    objectId,
    targetUnit: 'customer',
    reasonCode: 'callBack',
    commitmentId: story.id('P'),
    visibleToCustomer: true,
  });
  return t;
}

/** An update with these parts only, and no promise; nothing where there are none. */
function tellPart(story: Story, fault: Fault, at: Ms, parts: readonly string[], objectId = fault.call): Ms {
  const t = at + story.chance.span('tell', 10 * SECOND, 30 * SECOND);
  const to: Details = {
    ...fault.columns,
    objectId,
    targetUnit: 'customer',
    channel: 'voice',
    visibleToCustomer: true,
  };
  story.add(t, 'said', fault.front, { ...to, act: ['inform'], text: 'We are on it.' });
  if (parts.length > 0) story.add(t, 'updateGiven', fault.front, { ...to, parts });
  return t;
}

/** Opens a ticket that starts with the first contact, ties the call to it and starts the contract clock. */
function openTicket(story: Story, fault: Fault, at: Ms, options: FaultOptions): string {
  const { columns, front, start, call } = fault;
  const ticket = story.id('T');
  const t = at + 5 * SECOND;
  const record: Details = { ...columns, objectType: 'troubleTicket', objectId: ticket };
  story.add(t, 'recordOpened', front, {
    ...record,
    systemId: 'ticketing',
    toState: 'acknowledged',
    fromAt: start,
  });
  const clock: Details = { ...record, clock: 'contract', fromAt: start };
  if (options.limit === undefined) story.addOpen(t, 'clockStarted', 'slaMgmt', clock);
  else story.add(t, 'clockStarted', 'slaMgmt', { ...clock, dueAt: options.limit });
  if (options.linked !== false) link(story, columns, front, t + 5 * SECOND, 'interaction', call, ticket);
  return ticket;
}

export function link(
  story: Story,
  columns: Columns,
  by: string,
  t: Ms,
  objectType: string,
  objectId: string,
  relatedObjectId: string,
): void {
  story.add(t, 'objectLinked', by, { ...columns, objectType, objectId, relatedObjectId });
}

/** A service desk takes the ticket over. */
export function passOn(story: Story, fault: Fault, to = deskOf(story, 'serviceDesk1')): void {
  const unit = to.split('.')[0];
  const at = fault.after + story.chance.span('pass on', 10 * SECOND, 90 * SECOND);
  const handover = offer(story, fault.columns, { contract: 'H5', from: fault.owner, to, at });
  const t = at + story.chance.span('taken', 30 * SECOND, 4 * MINUTE);
  take(story, fault.columns, handover, t);
  story.add(t, 'ownerChanged', to, {
    ...fault.columns,
    contract: 'H5',
    handoverId: handover.id,
    objectType: 'troubleTicket',
    objectId: fault.ticket,
    fromState: fault.owner.split('.')[0],
    toState: unit,
    targetUnit: unit,
    reasonCode: 'accepted',
  });
  fault.owner = to;
  fault.after = t;
}

/** A message to the customer that leaves nothing out; writes the sms and its receipt. */
export function writeToCustomer(story: Story, columns: Columns, by: string, t: Ms, more: Details = {}): void {
  const to: Details = { ...columns, targetUnit: 'customer', channel: 'sms', visibleToCustomer: true };
  story.add(t, 'messageSent', by, {
    ...to,
    messageId: 'm40',
    contract: 'm40',
    text: 'How it stands.',
    ...more,
  });
  story.add(t + 8 * SECOND, 'notificationSent', by, {
    ...to,
    messageId: 'm40',
    toState: 'delivered',
    says: more.says,
  });
}

/** A full update by message, with a promise of the next word. */
export function updateByMessage(story: Story, columns: Columns, by: string, t: Ms): void {
  const parts = ['known', 'doing', 'nextTime'];
  writeToCustomer(story, columns, by, t, { parts });
  story.add(t, 'updateGiven', by, {
    ...columns,
    parts,
    messageId: 'm40',
    channel: 'sms',
    targetUnit: 'customer',
    visibleToCustomer: true,
  });
  story.addOpen(t, 'commitmentMade', by, {
    ...columns,
    targetUnit: 'customer',
    reasonCode: 'update',
    commitmentId: story.id('P'),
    visibleToCustomer: true,
  });
}

export function apologise(
  story: Story,
  columns: Columns,
  by: string,
  t: Ms,
  level: number,
  objectId?: string,
): void {
  story.add(t, 'apologyGiven', by, {
    ...columns,
    level,
    targetUnit: 'customer',
    channel: 'voice',
    ...(objectId === undefined ? {} : { objectId }),
  });
}

/** Office hours of the day of an instant. */
export const at = (t: Ms, hour: number): Ms => Math.floor(t / (24 * HOUR)) * 24 * HOUR + hour * HOUR;
