import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeLog, fakeSeat, instant } from '../fake-log.ts';
import { judgeRun } from '../verdict.ts';
import { breaksByPair, METRICS, metricsOf } from './index.ts';

const judge = (lines: readonly FakeEvent[]) => {
  const events = fakeLog(lines);
  const endedAt = instant('18:00');
  return { events, endedAt, verdict: judgeRun({ events, expectations: [], seats: [fakeSeat()], endedAt }) };
};

function reading(id: string, lines: readonly FakeEvent[]) {
  const { events, endedAt, verdict } = judge(lines);
  const found = metricsOf(events, verdict, endedAt).find((metric) => metric.id === id);
  if (!found) throw new Error(`no metric ${id}`);
  return found;
}

const rings = (at: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
  at,
  kind: 'interactionOpened',
  by: 'customer',
  targetUnit: 'contactCentre',
  channel: 'voice',
  reasonCode: 'fault',
  objectId: `K-${at}`,
  ...more,
});
const promises = (at: string, due: string, id: string): FakeEvent => ({
  at,
  kind: 'commitmentMade',
  by: 'contactCentre.1',
  targetUnit: 'customer',
  reasonCode: 'callBack',
  commitmentId: id,
  due,
});

describe('the catalogue', () => {
  it('has the 17 metrics of the customer, and the order and fault KPIs, each once', () => {
    const ids = METRICS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [
      'speedOfService',
      'promiseKept',
      'easeScore',
      'oneContactResolution',
      'fastResolution',
      'responsive',
      'clear',
      'apologetic',
      'prewarned',
      'detectionLead',
      'serviceAvailability',
      'billRight',
      'clockGap',
      'breakDensity',
      'handoverQuality',
      'npsCsat',
      'analyticsForCustomer',
    ])
      expect(ids).toContain(id);
    expect(METRICS.filter(({ theme }) => theme === 'order')).toHaveLength(16);
    expect(METRICS.filter(({ theme }) => theme === 'fault')).toHaveLength(21);
  });

  it('tells of each its formula, its systems and its blind spot', () => {
    for (const { formula, systems, blindSpot } of METRICS) {
      expect(formula).not.toBe('');
      expect(systems.length).toBeGreaterThan(0);
      expect(blindSpot).not.toBe('');
    }
  });
});

describe('a reading', () => {
  it('says "not observable" where the log has no such events, never zero', () => {
    expect(reading('promiseKept', [rings('08:20')])).toMatchObject({ observable: false, value: null });
    expect(reading('npsCsat', [rings('08:20')])).toMatchObject({ observable: false, value: null });
  });

  it('names the systems of its lineage that wrote nothing', () => {
    const { systems, silent, coverage } = reading('promiseKept', [promises('08:30', '09:00', 'c1')]);
    expect(systems).toEqual(['crm', 'wfm', 'notify']);
    expect(silent).toEqual(['wfm', 'notify']);
    expect(coverage).toBeCloseTo(1 / 3);
  });
});

describe('figures', () => {
  it('counts promises whose time came, kept and broken', () => {
    const lines: FakeEvent[] = [
      rings('08:20'),
      promises('08:30', '09:00', 'c1'),
      promises('08:31', '10:00', 'c2'),
      { at: '08:50', kind: 'commitmentKept', by: 'contactCentre.1', commitmentId: 'c1' },
      { at: '10:00', kind: 'commitmentBroken', by: 'contactCentre.1', commitmentId: 'c2' },
    ];
    expect(reading('promiseKept', lines)).toMatchObject({ value: 0.5, counted: 2 });
    expect(reading('responsive', lines)).toMatchObject({ value: 0.5, counted: 2 });
  });

  it('takes effort off the ease score, by contact, transfer, channel and broken promise', () => {
    const lines: FakeEvent[] = [
      rings('08:20'),
      rings('09:20', { channel: 'chat' }),
      {
        at: '09:21',
        kind: 'interactionTransferred',
        by: 'contactCentre.1',
        targetUnit: 'serviceDesk1',
        reasonCode: 'cold',
        objectId: 'K-09:20',
      },
      promises('09:30', '10:00', 'c1'),
    ];
    expect(reading('easeScore', lines).value).toBeCloseTo(7 - 0.6 - 0.5 - 0.5 - 0.8);
  });

  it('holds one contact against several', () => {
    const lines = [
      rings('08:20'),
      rings('08:25', { journey: 'J2' }),
      rings('08:40', { journey: 'J2', objectId: 'x' }),
    ];
    expect(reading('oneContactResolution', lines)).toMatchObject({ value: 0.5, counted: 2 });
  });

  it('measures the longest span without a word while the need is open', () => {
    const word: FakeEvent = { at: '08:30', kind: 'said', by: 'contactCentre.1', targetUnit: 'customer' };
    const stop: FakeEvent = { at: '11:00', kind: 'clockStopped', clock: 'customer' };
    expect(reading('longestSilence', [rings('08:20'), word, stop]).value).toBe(
      instant('11:00') - instant('08:30'),
    );
  });

  it('counts an update as clear with five parts and no vague word only', () => {
    const parts = ['known', 'doing', 'nextTime', 'youCan', 'sorry'];
    const update = (at: string, more: Partial<FakeEvent>): FakeEvent => ({
      at,
      kind: 'updateGiven',
      by: 'contactCentre.1',
      parts,
      ...more,
    });
    const lines = [
      rings('08:20'),
      update('08:30', {}),
      update('08:40', { vague: ['soon'] }),
      update('08:50', { parts: ['known'] }),
    ];
    expect(reading('clear', lines)).toMatchObject({ counted: 3, value: 1 / 3 });
  });

  it('knows whether our own eyes were before the customer', () => {
    const alarm: FakeEvent = { at: '08:00', kind: 'alarmAcked', by: 'noc.1', journey: null, areaId: 'mill' };
    const lines = [alarm, rings('08:20', { areaId: 'mill' })];
    expect(reading('detectionLead', lines).value).toBe(20 * 60_000);
    expect(reading('detectionByCustomerShare', lines).value).toBe(0);
    expect(reading('detectionByCustomerShare', [rings('08:20')]).value).toBe(1);
  });

  it('shows the gap between the two clocks', () => {
    const lines: FakeEvent[] = [
      rings('08:00'),
      {
        at: '09:00',
        kind: 'recordOpened',
        by: 'serviceDesk1.1',
        objectId: 'T1',
        objectType: 'troubleTicket',
      },
      { at: '09:00', kind: 'clockStarted', clock: 'contract', objectId: 'T1' },
    ];
    expect(reading('clockGap', lines).value).toBe(60 * 60_000);
  });

  it('counts a step back of an order as a fallout, and its age until it went on', () => {
    const state = (at: string, fromState: string, toState: string, reasonCode: string): FakeEvent => ({
      at,
      kind: 'stateChanged',
      chain: 'orderToActivate',
      fromState,
      toState,
      reasonCode,
    });
    const lines = [
      state('09:00', 'installing', 'scheduling', 'noAccess'),
      state('11:00', 'scheduling', 'scheduled', 'slotConfirmed'),
      { ...state('09:00', 'captured', 'qualifying', 'H1.accepted'), journey: 'J2' },
    ];
    expect(reading('falloutRate', lines)).toMatchObject({ value: 0.5, counted: 2 });
    expect(reading('falloutAge', lines).value).toBe(2 * 60 * 60_000);
  });

  it('reports time on pause as a share of the time since the clock began', () => {
    const clock = (at: string, kind: string): FakeEvent => ({
      at,
      kind,
      clock: 'contract',
      objectId: 'T1',
      by: 'serviceDesk1.1',
    });
    const lines = [
      rings('08:00'),
      clock('08:00', 'clockStarted'),
      clock('10:00', 'clockPaused'),
      clock('11:00', 'clockResumed'),
      clock('12:00', 'clockStopped'),
    ];
    expect(reading('pauseShare', lines).value).toBeCloseTo(0.25);
  });
});

describe('breaks by unit pair', () => {
  it('puts a break between who made it and whom it fell on', () => {
    const { events, verdict } = judge([
      rings('08:20'),
      {
        at: '08:25',
        kind: 'causeStated',
        by: 'contactCentre.1',
        targetUnit: 'customer',
        stance: 'asserted',
        says: { rootCause: 'handset' },
      },
    ]);
    expect(breaksByPair(events, verdict)).toContainEqual({
      from: 'contactCentre',
      to: 'customer',
      breaks: 1,
    });
  });
});
