/** Every KPI on a small log whose figure can be counted by hand. */
import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../model/time.ts';
import { type FakeEvent, fakeLog, fakeSeat, instant } from '../fake-log.ts';
import { judgeRun } from '../verdict.ts';
import { METRICS, metricsOf } from './index.ts';

type Line = FakeEvent;

/** The metric's headline for a log that ends at D40 unless said otherwise. */
function figureOf(id: string, lines: readonly Line[]): number | null {
  const events = fakeLog([...lines].sort((a, b) => instant(a.at) - instant(b.at)));
  const endedAt = instant('D40 00:00');
  const verdict = judgeRun({ events, expectations: [], seats: [fakeSeat()], endedAt });
  const found = metricsOf(events, verdict, endedAt).find((metric) => metric.id === id);
  if (!found?.observable) throw new Error(`${id} is not observable here`);
  return found.value;
}

const line = (at: string, kind: string, more: Partial<FakeEvent> = {}): Line => ({ at, kind, ...more });
const rings = (at: string, more: Partial<FakeEvent> = {}): Line =>
  line(at, 'interactionOpened', {
    by: 'customer',
    targetUnit: 'contactCentre',
    channel: 'voice',
    reasonCode: 'fault',
    objectId: `K-${at}`,
    ...more,
  });
const state = (at: string, fromState: string, toState: string, more: Partial<FakeEvent> = {}): Line =>
  line(at, 'stateChanged', { chain: 'faultToResolve', fromState, toState, reasonCode: 'step', ...more });
const order = (at: string, fromState: string, toState: string, more: Partial<FakeEvent> = {}): Line =>
  state(at, fromState, toState, { chain: 'orderToActivate', ...more });
const clock = (at: string, kind: string, more: Partial<FakeEvent> = {}): Line =>
  line(at, kind, { clock: 'contract', objectId: 'T1', by: 'slaMgmt', ...more });
const ticket = (at: string, more: Partial<FakeEvent> = {}): Line =>
  line(at, 'recordChanged', {
    by: 'serviceDesk1.1',
    objectType: 'troubleTicket',
    objectId: 'T1',
    field: 'status',
    ...more,
  });
const visit = (at: string, kind: string, more: Partial<FakeEvent> = {}): Line =>
  line(at, kind, { by: 'fieldTechnician.1', objectId: 'W1', ...more });
const offer = (at: string, handoverId: string, more: Partial<FakeEvent> = {}): Line =>
  line(at, 'handoverOffered', {
    by: 'salesOrderCapture.1',
    targetUnit: 'orderDesk',
    contract: 'H1',
    handoverId,
    ...more,
  });
const promise = (at: string, due: string, more: Partial<FakeEvent> = {}): Line =>
  line(at, 'commitmentMade', {
    by: 'contactCentre.1',
    targetUnit: 'customer',
    reasonCode: 'update',
    commitmentId: `c-${at}`,
    due,
    ...more,
  });
const J2 = { journey: 'J2' };

const NOTICED: Line[] = [
  rings('D2 02:10'),
  line('D1 10:00', 'notificationSent', { by: 'notify', messageId: 'm39' }),
  line('D2 02:00', 'changeStarted', { by: 'changeControl.1' }),
  rings('D2 02:10', J2),
  line('D1 10:00', 'notificationSent', { ...J2, by: 'notify', messageId: 'm39', toState: 'failed' }),
  line('D2 02:00', 'changeStarted', { ...J2, by: 'changeControl.1' }),
];

/** Metric, what the log shows, its lines, the figure. */
type Case = readonly [string, string, readonly Line[], number];

const SPANS: readonly Case[] = [
  [
    'timeToDetect',
    'the first that anybody learns after the impact, not what was known before',
    [
      state('07:00', 'opened', 'opened'),
      line('07:00', 'factLearned', { by: 'noc.1', factId: 'area' }),
      line('08:00', 'clockStarted', { clock: 'customer' }),
      line('08:10', 'factLearned', { by: 'contactCentre.1', factId: 'area' }),
    ],
    10 * MINUTE,
  ],
  [
    'timeToKnow',
    'the front desk knows earlier, but cannot act',
    [
      rings('08:00'),
      line('08:01', 'factLearned', { by: 'contactCentre.1', factId: 'area' }),
      line('08:25', 'factLearned', { by: 'noc.1', factId: 'area' }),
    ],
    25 * MINUTE,
  ],
  [
    'timeToAcknowledge',
    'taken eight minutes after the call',
    [
      rings('08:00'),
      offer('08:05', 'h1', { contract: 'H10', by: 'contactCentre.1', targetUnit: 'soc' }),
      line('08:08', 'handoverAccepted', { by: 'soc.1', contract: 'H10', handoverId: 'h1' }),
    ],
    8 * MINUTE,
  ],
  [
    'timeToIsolate',
    'a test that says nothing does not count',
    [
      rings('08:00'),
      line('08:10', 'diagnosisRun', { by: 'testHead', toState: 'inconclusive' }),
      line('08:40', 'diagnosisRun', { by: 'testHead', toState: 'providerSide' }),
    ],
    40 * MINUTE,
  ],
  [
    'timeToRestore',
    'restored after two hours',
    [rings('08:00'), state('10:00', 'repairing', 'restored')],
    2 * HOUR,
  ],
  [
    'timeToRepair',
    'the last work, not the first',
    [
      rings('08:00'),
      line('09:00', 'workDone', { by: 'fieldTechnician.1' }),
      line('11:00', 'workDone', { by: 'fieldTechnician.1' }),
    ],
    3 * HOUR,
  ],
];

const LATE: Line[] = [rings('08:00'), clock('08:00', 'clockStarted', { due: '12:00' })];

const PAUSED: Line[] = [
  rings('D30 00:00'),
  clock('D30 00:00', 'clockStarted'),
  clock('D32 12:00', 'clockPaused'),
];

const FAULTS: readonly Case[] = [
  [
    'firstCallResolution',
    'one of two ended with one call and no handover',
    [
      rings('08:00'),
      state('08:30', 'checking', 'restored'),
      rings('08:00', J2),
      rings('09:00', J2),
      state('09:30', 'checking', 'restored', J2),
    ],
    0.5,
  ],
  [
    'firstTimeFix',
    'one of two needed a second visit',
    [
      rings('08:00'),
      visit('09:00', 'dispatchArrived'),
      state('10:00', 'repairing', 'restored'),
      rings('08:00', J2),
      visit('09:00', 'dispatchArrived', { ...J2, objectId: 'W2' }),
      visit('D2 09:00', 'dispatchArrived', { ...J2, objectId: 'W3' }),
      state('D2 10:00', 'repairing', 'restored', J2),
    ],
    0.5,
  ],
  [
    'truckRollsPerFault',
    'two visits over two faults',
    [
      rings('08:00'),
      rings('08:00', J2),
      visit('09:00', 'dispatchArrived'),
      visit('D2 09:00', 'dispatchArrived', { objectId: 'W2' }),
    ],
    1,
  ],
  [
    'avoidableTruckRolls',
    'no fault found, and nobody in; one was needed',
    [
      rings('08:00'),
      visit('09:00', 'dispatchCompleted', { reasonCode: 'noFaultFound' }),
      visit('D2 09:00', 'dispatchNoShow', { objectId: 'W2', reasonCode: 'customerNotIn' }),
      visit('D3 09:00', 'dispatchCompleted', { objectId: 'W3', reasonCode: 'done' }),
    ],
    2 / 3,
  ],
  [
    'noFaultFoundRate',
    'one of two',
    [
      rings('08:00'),
      visit('09:00', 'dispatchCompleted', { reasonCode: 'noFaultFound' }),
      visit('D3 09:00', 'dispatchCompleted', { objectId: 'W3', reasonCode: 'done' }),
    ],
    0.5,
  ],
  [
    'repeatFaultRate',
    'rung again on day 30 counts, on day 32 it does not; an emergency is a fault',
    [
      rings('08:00'),
      state('10:00', 'repairing', 'restored'),
      rings('D30 09:00', { reasonCode: 'emergency' }),
      rings('08:00', J2),
      state('10:00', 'repairing', 'restored', J2),
      rings('D32 09:00', J2),
    ],
    0.5,
  ],
  [
    'reopenRate',
    'one of two resolved tickets went back to work',
    [
      rings('08:00'),
      ticket('09:00', { fromState: 'inProgress', toState: 'resolved' }),
      ticket('10:00', { fromState: 'resolved', toState: 'inProgress' }),
      rings('08:00', J2),
      ticket('09:00', { ...J2, objectId: 'T2', fromState: 'inProgress', toState: 'resolved' }),
    ],
    0.5,
  ],
  ['onTimeRepair', 'stopped before the limit', [...LATE, clock('11:59', 'clockStopped')], 1],
  ['onTimeRepair', 'stopped after it', [...LATE, clock('12:01', 'clockStopped')], 0],
  [
    'onTimeRepair',
    'two hours on pause move the limit',
    [...LATE, clock('09:00', 'clockPaused'), clock('11:00', 'clockResumed'), clock('13:00', 'clockStopped')],
    1,
  ],
  [
    'onTimeRepair',
    'an earlier start written later moves it too',
    [...LATE, ticket('09:00', { field: 'startedAt', toState: 'D1 06:00' }), clock('11:00', 'clockStopped')],
    0,
  ],
  ['pauseShare', 'a pause that nobody ends lasts until the end', PAUSED, 3 / 4],
  ['onTimeRepair', 'still running past it', [...LATE, clock('12:00', 'clockBreached')], 0],
  [
    'ticketHopCount',
    'three owners are two hops',
    [
      rings('08:00'),
      line('09:00', 'ownerChanged', {
        objectId: 'T1',
        fromState: 'serviceDesk1',
        targetUnit: 'serviceDesk2',
      }),
      line('10:00', 'ownerChanged', { objectId: 'T1', fromState: 'serviceDesk2', targetUnit: 'noc' }),
    ],
    2,
  ],
  [
    'transferCount',
    'somebody who joins is not put through',
    [
      rings('08:00'),
      line('08:05', 'interactionTransferred', {
        by: 'contactCentre.1',
        reasonCode: 'cold',
        objectId: 'K-08:00',
      }),
      line('08:09', 'interactionTransferred', {
        by: 'serviceDesk1.1',
        reasonCode: 'joined',
        objectId: 'K-08:00',
      }),
    ],
    1,
  ],
  [
    'updateAdherence',
    'one of two promised updates came',
    [
      rings('08:00'),
      promise('08:10', '09:00'),
      promise('08:11', '10:00'),
      line('08:50', 'commitmentKept', { by: 'contactCentre.1', commitmentId: 'c-08:10' }),
      line('10:00', 'commitmentBroken', { by: 'contactCentre.1', commitmentId: 'c-08:11' }),
    ],
    0.5,
  ],
  ['prewarnedShare', 'a notice before the work began, and one that failed', NOTICED, 0.5],
  [
    'relogRate',
    'closed and opened anew without a link',
    [
      rings('08:00'),
      line('08:10', 'recordOpened', { by: 'serviceDesk1.1', objectType: 'troubleTicket', objectId: 'T1' }),
      ticket('09:00', { fromState: 'inProgress', toState: 'closed' }),
      line('10:00', 'recordOpened', { by: 'serviceDesk1.1', objectType: 'troubleTicket', objectId: 'T2' }),
    ],
    1,
  ],
];

const LIVE = order('D3 16:00', 'testing', 'liveUnconfirmed');

const ORDERS: readonly Case[] = [
  [
    'rightFirstTime',
    'one of two had a step back',
    [
      order('D1 09:00', 'captured', 'qualifying'),
      LIVE,
      order('D1 09:00', 'captured', 'qualifying', J2),
      order('D2 09:00', 'installing', 'scheduling', { ...J2, reasonCode: 'noAccess' }),
      { ...LIVE, ...J2 },
    ],
    0.5,
  ],
  [
    'orderCycleTime',
    'from the first contact',
    [rings('D1 16:00', { reasonCode: 'order' }), order('D2 09:00', 'captured', 'qualifying'), LIVE],
    48 * HOUR,
  ],
  [
    'onTimeToPromise',
    'the evening of the promised day is in time',
    [
      order('D1 09:00', 'captured', 'qualifying'),
      promise('D1 10:00', 'D3 12:00', { reasonCode: 'date' }),
      LIVE,
    ],
    1,
  ],
  [
    'onTimeToPromise',
    'the day after is not, whatever hour was named',
    [
      order('D1 09:00', 'captured', 'qualifying'),
      promise('D1 10:00', 'D2 17:00', { reasonCode: 'date' }),
      LIVE,
    ],
    0,
  ],
  [
    'autoFlowRate',
    'one of two was touched after it was handed over',
    [
      order('09:00', 'captured', 'qualifying'),
      offer('09:00', 'h1'),
      line('10:00', 'recordChanged', {
        by: 'orderDesk.1',
        objectType: 'productOrder',
        objectId: 'O1',
        field: 'note',
      }),
      order('09:00', 'captured', 'qualifying', J2),
    ],
    0.5,
  ],
  [
    'touchesPerOrder',
    'what was done before the handover is capture',
    [
      order('08:00', 'captured', 'captured'),
      line('08:30', 'recordOpened', {
        by: 'salesOrderCapture.1',
        objectType: 'productOrder',
        objectId: 'O1',
      }),
      offer('09:00', 'h1'),
      line('10:00', 'recordChanged', {
        by: 'orderDesk.1',
        objectType: 'productOrder',
        objectId: 'O1',
        field: 'note',
      }),
      line('11:00', 'workDone', { by: 'inventoryTeam.1' }),
    ],
    2,
  ],
  [
    'jeopardyRate',
    'one of two dates came into danger',
    [
      order('09:00', 'captured', 'qualifying'),
      line('10:00', 'jeopardyRaised', { by: 'om' }),
      order('09:00', 'captured', 'qualifying', J2),
    ],
    0.5,
  ],
  [
    'jeopardyToldRate',
    'told within four hours, and later',
    [
      order('09:00', 'captured', 'qualifying'),
      line('10:00', 'jeopardyRaised', { by: 'om' }),
      line('13:59', 'said', { by: 'orderDesk.1', targetUnit: 'customer' }),
      order('09:00', 'captured', 'qualifying', J2),
      line('10:00', 'jeopardyRaised', { ...J2, by: 'om' }),
      line('14:01', 'said', { ...J2, by: 'orderDesk.1', targetUnit: 'customer' }),
    ],
    0.5,
  ],
  [
    'missedAppointmentRate',
    'one of two planned visits was missed by us',
    [
      order('08:00', 'captured', 'qualifying'),
      visit('08:00', 'dispatchPlanned', { from: 'D2 08:00', due: 'D2 10:00' }),
      visit('D2 10:00', 'dispatchNoShow', { reasonCode: 'providerNoShow' }),
      visit('D2 12:00', 'dispatchPlanned', { objectId: 'W2', from: 'D3 08:00', due: 'D3 10:00' }),
      visit('D3 08:30', 'dispatchArrived', { objectId: 'W2' }),
    ],
    0.5,
  ],
  [
    'visitsPerInstall',
    'orders without a visit are not counted',
    [
      order('08:00', 'captured', 'qualifying'),
      visit('D2 08:30', 'dispatchArrived'),
      visit('D3 08:30', 'dispatchArrived', { objectId: 'W2' }),
      order('08:00', 'captured', 'qualifying', J2),
    ],
    2,
  ],
  [
    'earlyLifeFaults',
    'a fault twelve days after going live',
    [order('D1 09:00', 'captured', 'qualifying'), LIVE, rings('D15 09:00')],
    1,
  ],
  [
    'handoversPerOrder',
    'two attempts of one handover are one',
    [
      order('08:00', 'captured', 'qualifying'),
      offer('09:00', 'h1'),
      offer('10:00', 'h1'),
      offer('11:00', 'h2'),
    ],
    2,
  ],
  [
    'proactiveContactShare',
    'one text of ours, one call of hers',
    [
      order('08:00', 'captured', 'qualifying'),
      rings('09:00', { reasonCode: 'order' }),
      line('10:00', 'notificationSent', { by: 'notify', targetUnit: 'customer', messageId: 'm07' }),
    ],
    0.5,
  ],
  [
    'chainYield',
    'one of two H1 came back, the one H5 did not',
    [
      order('08:00', 'captured', 'qualifying'),
      offer('09:00', 'h1'),
      line('09:10', 'handoverReturned', { by: 'orderDesk.1', contract: 'H1', handoverId: 'h1' }),
      offer('09:20', 'h2'),
      offer('09:30', 'h3', { contract: 'H5', by: 'orderDesk.1', targetUnit: 'fieldDispatch' }),
    ],
    0.5,
  ],
];

const LIVED: readonly Case[] = [
  ['prewarned', 'a notice before the work began, and one that failed', NOTICED, 0.5],
  [
    'breakDensity',
    'one flat blame over two journeys',
    [
      rings('08:00'),
      line('08:05', 'causeStated', {
        by: 'contactCentre.1',
        targetUnit: 'customer',
        stance: 'asserted',
        says: { rootCause: 'handset' },
      }),
      line('08:06', 'clockStopped', { clock: 'customer' }),
      rings('08:00', J2),
      line('08:06', 'clockStopped', { ...J2, clock: 'customer' }),
    ],
    0.5,
  ],
  [
    'speedOfService',
    'from the call to the service',
    [rings('08:00'), state('10:00', 'repairing', 'restored')],
    2 * HOUR,
  ],
  [
    'fastResolution',
    'until her need ended',
    [rings('08:00'), line('11:00', 'clockStopped', { clock: 'customer' })],
    3 * HOUR,
  ],
  [
    'apologetic',
    'a sorry within the hour, and one too late',
    [
      rings('08:00'),
      line('08:30', 'apologyGiven', { by: 'contactCentre.1', targetUnit: 'customer', level: 2 }),
      rings('08:00', J2),
      line('09:30', 'apologyGiven', { ...J2, by: 'contactCentre.1', targetUnit: 'customer', level: 2 }),
    ],
    0.5,
  ],
  [
    'billRight',
    'one of two rang about the bill',
    [
      order('08:00', 'captured', 'qualifying'),
      line('D9 08:00', 'recordOpened', { by: 'billing', objectType: 'bill', objectId: 'B1' }),
      order('08:00', 'captured', 'qualifying', J2),
      line('D9 08:00', 'recordOpened', { ...J2, by: 'billing', objectType: 'bill', objectId: 'B2' }),
      rings('D10 08:00', { ...J2, reasonCode: 'bill' }),
    ],
    0.5,
  ],
  [
    'analyticsForCustomer',
    'a public word of the incident is for each who hangs on it',
    [
      rings('08:00', { incidentId: 'INC1' }),
      rings('08:00', J2),
      line('08:30', 'statementPublished', { journey: null, incidentId: 'INC1', visibleToCustomer: true }),
    ],
    0.5,
  ],
  [
    'serviceAvailability',
    'off for 39 days of 39, and for one',
    [
      rings('D1 00:00'),
      rings('D1 00:00', J2),
      line('D2 00:00', 'clockStopped', { ...J2, clock: 'customer' }),
    ],
    (0 + 38 / 39) / 2,
  ],
];

describe.each([
  ['spans since the impact', SPANS],
  ['faults', FAULTS],
  ['orders', ORDERS],
  ['what she lived through', LIVED],
] as const)('%s', (_, cases) => {
  it.each(cases)('%s: %s', (id, _what, lines, figure) => {
    expect(figureOf(id, lines)).toBeCloseTo(figure, 9);
  });
});

/** Counted in metrics.test.ts, or by the tests of the handovers and breaks they are made of. */
const ELSEWHERE = new Set([
  ...['promiseKept', 'easeScore', 'oneContactResolution', 'responsive', 'longestSilence', 'clear'],
  ...['detectionLead', 'detectionByCustomerShare', 'clockGap', 'pauseShare'],
  ...['falloutRate', 'falloutAge', 'mdsCompleteness', 'handoverQuality', 'npsCsat'],
]);

it('leaves no metric out', () => {
  const here = new Set([...SPANS, ...FAULTS, ...ORDERS, ...LIVED].map(([id]) => id));
  expect(METRICS.map(({ id }) => id).filter((id) => !here.has(id) && !ELSEWHERE.has(id))).toEqual([]);
});
