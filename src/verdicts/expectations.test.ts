import { describe, expect, it } from 'vitest';
import { type Expectation, expectationSchema } from '../model/expectation.ts';
import { judgeExpectations } from './expectations.ts';
import { type FakeEvent, fakeLog, fakeSeat, instant } from './fake-log.ts';
import { readerOf } from './log-reader.ts';

type Judged = { checked: boolean; r: number; triggers: number; missing: string[] };

function judge(
  raw: Record<string, unknown>,
  lines: readonly FakeEvent[],
  seat = fakeSeat(),
): Judged | undefined {
  const expectation: Expectation = expectationSchema.parse({ seat: seat.unit, ...raw });
  return judgeExpectations([expectation], readerOf(fakeLog(lines)), [seat], instant('18:00'))[0];
}

const board: FakeEvent = { at: '08:20', kind: 'lookedUp', by: 'contactCentre.1', systemId: 'outageBoard' };
const offer = (fields: Record<string, string>, at = '08:24'): FakeEvent => ({
  at,
  kind: 'handoverOffered',
  by: 'contactCentre.1',
  contract: 'H10',
  handoverId: 'h1',
  targetUnit: 'noc',
  fields,
});

describe('1 report the cluster with the facts that make it usable', () => {
  const reportCluster = {
    id: 'reportCluster',
    dimension: 'foresight',
    weight: 20,
    on: { kind: 'lookedUp', by: 'contactCentre', system: 'outageBoard' },
    expect: {
      kind: 'handoverOffered',
      by: 'contactCentre',
      handover: 'H10',
      to: ['soc', 'noc'],
      facts: { area: 'present', reportCount: 'present', windowStart: 'present', symptomWords: 'present' },
    },
    within: 'PT6M',
  };
  const three = { area: 'present', reportCount: 'present', windowStart: 'present', symptomWords: 'missing' };

  it('gives three quarters for three of four facts, and names the fourth', () => {
    expect(judge(reportCluster, [board, offer(three)])).toMatchObject({ r: 0.75, missing: ['symptomWords'] });
  });

  it('gives nothing when the board was never opened, and is checked all the same', () => {
    expect(judge(reportCluster, [offer(three)])).toMatchObject({ checked: true, r: 0, triggers: 0 });
    expect(judge({ ...reportCluster, ifNotTriggered: 'skip' }, [offer(three)])?.checked).toBe(false);
  });

  it('gives nothing after the window', () => {
    expect(judge(reportCluster, [board, offer(three, '08:27')])?.r).toBe(0);
  });

  it('counts a later message of the same handover, unless first is asked for', () => {
    const later: FakeEvent = {
      at: '08:25',
      kind: 'messageSent',
      by: 'contactCentre.1',
      handoverId: 'h1',
      fields: { symptomWords: 'present' },
    };
    expect(judge(reportCluster, [board, offer(three), later])?.r).toBe(1);
    const answer: FakeEvent = { ...later, by: 'soc.1', targetUnit: 'contactCentre' };
    expect(judge(reportCluster, [board, offer(three), answer])?.r).toBe(0.75);
    const first = { ...reportCluster, expect: { ...reportCluster.expect, first: true } };
    expect(judge(first, [board, offer(three), later])?.r).toBe(0.75);
    expect(
      judge(first, [board, offer(three), offer({ ...three, symptomWords: 'present' }, '08:25')])?.r,
    ).toBe(0.75);
    expect(judge(reportCluster, [board, offer(three), { ...later, at: '08:27' }])?.r).toBe(0.75);
  });

  it('takes the mean of several triggers', () => {
    const all = { ...three, symptomWords: 'present' };
    const twice = [board, offer(all), { ...board, at: '09:00' }];
    expect(judge(reportCluster, twice)).toMatchObject({ r: 0.5, triggers: 2 });
  });
});

describe('2 own side first', () => {
  const ownSideFirst = {
    id: 'ownSideFirst',
    dimension: 'diagnosisDiscipline',
    weight: 20,
    expect: { kind: 'checkDone', by: 'contactCentre', check: 'outage' },
    until: { kind: ['causeStated', 'dispatchPlanned', 'itemSold'], by: 'contactCentre' },
  };
  const check: FakeEvent = { at: '08:21', kind: 'checkDone', by: 'contactCentre.1', checkId: 'outage' };
  const cause: FakeEvent = { at: '08:25', kind: 'causeStated', by: 'contactCentre.1' };

  it('wants the check before the cause, the van or the sale', () => {
    expect(judge(ownSideFirst, [check, cause])?.r).toBe(1);
    expect(judge(ownSideFirst, [{ ...check, at: '08:30' }, cause])?.r).toBe(0);
    expect(judge(ownSideFirst, [check])?.r).toBe(1);
  });

  it('looks only at what came after the seat could move', () => {
    expect(judge(ownSideFirst, [{ ...check, at: '07:50' }])?.r).toBe(0);
  });
});

describe('3 nobody’s handset is the cause while emergency calls fail', () => {
  const noBlame = {
    id: 'noBlame',
    dimension: 'truth',
    weight: 15,
    gate: true,
    never: { kind: 'causeStated', by: 'contactCentre', stance: 'asserted', cause: 'customerSide' },
  };
  const stated = (stance: string, rootCause: string): FakeEvent => ({
    at: '08:25',
    kind: 'causeStated',
    by: 'contactCentre.1',
    stance,
    says: { rootCause },
  });

  it('is 1 until an asserted cause on the customer side is named', () => {
    expect(judge(noBlame, [])?.r).toBe(1);
    expect(judge(noBlame, [stated('insinuated', 'handset')])?.r).toBe(1);
    expect(judge(noBlame, [stated('asserted', 'core')])?.r).toBe(1);
    expect(judge(noBlame, [stated('asserted', 'handset')])?.r).toBe(0);
  });
});

describe('4 the order without a unit goes back, naming the unit', () => {
  const seat = fakeSeat('orderDesk.1');
  const returnBlindOrder = {
    id: 'returnBlindOrder',
    dimension: 'handoverCompleteness',
    weight: 20,
    on: { kind: 'handoverOffered', handover: 'H1', to: 'orderDesk', facts: { unitNumber: 'absent' } },
    expect: { kind: 'handoverReturned', by: 'orderDesk', facts: { unitNumber: 'absent' } },
    same: ['handoverId'],
    within: 'PT15M',
  };
  const order = (id: string, unitNumber: string): FakeEvent => ({
    at: '14:00',
    kind: 'handoverOffered',
    by: 'salesOrderCapture.1',
    contract: 'H1',
    handoverId: id,
    targetUnit: 'orderDesk',
    fields: { unitNumber },
  });
  const back: FakeEvent = {
    at: '14:10',
    kind: 'handoverReturned',
    by: 'orderDesk.1',
    contract: 'H1',
    handoverId: 'h3',
    fields: { unitNumber: 'missing' },
  };

  it('asks for that order, not another', () => {
    expect(judge(returnBlindOrder, [order('h3', 'missing'), back], seat)?.r).toBe(1);
    expect(judge(returnBlindOrder, [order('h3', 'missing'), { ...back, handoverId: 'h2' }], seat)?.r).toBe(0);
  });

  it('is not triggered by a complete order; the twin punishes the false alarm', () => {
    expect(judge(returnBlindOrder, [order('h3', 'present'), back], seat)?.triggers).toBe(0);
    const { expect: _, ...rest } = returnBlindOrder;
    const twin = {
      ...rest,
      on: { ...rest.on, facts: { unitNumber: 'present' } },
      never: { kind: 'handoverReturned', by: 'orderDesk' },
    };
    expect(judge(twin, [order('h3', 'present'), back], seat)?.r).toBe(0);
    expect(judge(twin, [order('h3', 'present')], seat)?.r).toBe(1);
  });
});

describe('5 promise and silenced alarms cross the shift change', () => {
  const seat = fakeSeat('noc.night', '05:00');
  const promiseCrosses = {
    id: 'promiseCrosses',
    dimension: 'ownership',
    weight: 15,
    gate: true,
    expect: {
      kind: 'handoverOffered',
      by: 'noc',
      handover: 'H8',
      facts: { customerUpdateDue: 'present', suppressedAlarms: 'present' },
    },
    until: { kind: 'shiftEnded', desk: 'noc.night' },
  };
  const note = (at: string): FakeEvent => ({
    at,
    kind: 'handoverOffered',
    by: 'noc.night',
    contract: 'H8',
    handoverId: 'h8',
    targetUnit: 'noc',
    fields: { customerUpdateDue: 'present', suppressedAlarms: 'missing' },
  });
  const gone: FakeEvent = { at: '06:00', kind: 'shiftEnded', by: 'noc.night', journey: null };

  it('wants both facts before the shift ends', () => {
    expect(judge(promiseCrosses, [note('05:50'), gone], seat)?.r).toBe(0.5);
    expect(judge(promiseCrosses, [gone, note('06:10')], seat)?.r).toBe(0);
  });

  it('does not exist for a seat played by the machine', () => {
    const expectation = expectationSchema.parse({ seat: 'noc', ...promiseCrosses });
    expect(judgeExpectations([expectation], readerOf([]), [fakeSeat()], instant('18:00'))).toEqual([]);
  });
});

describe('the evidence of a pause', () => {
  const noFalsePause = {
    id: 'noFalsePause',
    dimension: 'clockIntegrity',
    weight: 5,
    never: { kind: 'clockPaused', desk: 'contactCentre.1', clock: 'contract', evidence: 'none' },
  };
  const pause: FakeEvent = {
    at: '10:00',
    kind: 'clockPaused',
    by: 'contactCentre.1',
    clock: 'contract',
    objectId: 'TT1',
    reasonCode: 'awaitingCustomerInfo',
    owedParty: 'customer',
  };
  const asked: FakeEvent = {
    at: '09:50',
    kind: 'messageSent',
    by: 'contactCentre.1',
    targetUnit: 'customer',
    act: ['askFact'],
  };

  it('is what the log shows, not an id that is written on it', () => {
    expect(judge(noFalsePause, [pause])?.r).toBe(0);
    expect(judge(noFalsePause, [{ ...pause, evidenceId: 'TT1' }])?.r).toBe(0);
    expect(judge(noFalsePause, [asked, pause])?.r).toBe(1);
  });
});

describe('a link that is wanted', () => {
  const hangs = {
    id: 'hangs',
    dimension: 'ownership',
    weight: 4,
    on: { kind: 'handoverAccepted', desk: 'contactCentre.1', handover: 'H11' },
    expect: { kind: 'objectLinked', desk: 'contactCentre.1', related: 'INC-1' },
    within: 'PT5M',
  };
  const accepted: FakeEvent = {
    at: '08:30',
    kind: 'handoverAccepted',
    by: 'contactCentre.1',
    contract: 'H11',
    handoverId: 'h2',
  };
  const link = (at: string, objectId: string, relatedObjectId: string): FakeEvent => ({
    at,
    kind: 'objectLinked',
    by: 'contactCentre.1',
    objectId,
    relatedObjectId,
  });

  it('stands when it was made before it was asked for', () => {
    expect(judge(hangs, [accepted])).toMatchObject({ r: 0 });
    expect(judge(hangs, [link('08:28', 'T-1', 'INC-1'), accepted])).toMatchObject({ r: 1 });
    expect(judge(hangs, [accepted, link('08:36', 'T-1', 'INC-1')])).toMatchObject({ r: 0 });
  });

  it('is the same from whichever record it was made, and not with any record', () => {
    expect(judge(hangs, [accepted, link('08:31', 'INC-1', 'T-1')])).toMatchObject({ r: 1 });
    expect(judge(hangs, [accepted, link('08:31', 'INC-2', 'T-1')])).toMatchObject({ r: 0 });
  });

  it('was no link before, where it must never be made', () => {
    const { expect: never, ...rest } = hangs;
    expect(judge({ ...rest, never }, [link('08:28', 'T-1', 'INC-1'), accepted])).toMatchObject({ r: 1 });
  });
});
