import { describe, expect, it } from 'vitest';
import type { FakeEvent } from '../fake-log.ts';
import { found } from './break-test.ts';

const plan = (
  from: string | undefined,
  due: string | undefined,
  more: Partial<FakeEvent> = {},
): FakeEvent => ({
  at: '09:00',
  kind: 'dispatchPlanned',
  by: 'contactCentre.1',
  objectId: 'W1',
  toState: 'confirmed',
  from,
  due,
  ...more,
});
const end = { end: 'D9 18:00' };

describe('CB03a vagueAppointment', () => {
  it('fires on a confirmed window that is too wide or missing', () => {
    const [one] = found('CB03a', [plan('D3 08:00', 'D3 13:00')], end);
    expect(one).toMatchObject({ by: 'contactCentre.1', avoidableBy: [] });
    expect(one?.explanation).toBe('a window of 5 h 00 min was confirmed at 09:00');
    expect(found('CB03a', [plan(undefined, 'D3 13:00')], end)).toHaveLength(1);
  });

  it('lets the limit itself, an offer, her own wish and a later narrowing pass', () => {
    expect(found('CB03a', [plan('D3 08:00', 'D3 12:00')], end)).toEqual([]);
    expect(found('CB03a', [plan('D3 08:00', 'D3 18:00', { toState: 'initialized' })], end)).toEqual([]);
    expect(found('CB03a', [plan('D3 08:00', 'D3 18:00', { reasonCode: 'customerAskedWide' })], end)).toEqual(
      [],
    );
    const narrow = plan('D3 08:00', 'D3 11:00', { at: 'D1 15:00', targetUnit: 'customer' });
    expect(found('CB03a', [plan('D3 08:00', 'D3 18:00'), narrow], end)).toEqual([]);
    expect(found('CB03a', [plan('D3 08:00', 'D3 18:00'), { ...narrow, at: 'D2 15:00' }], end)).toHaveLength(
      1,
    );
  });

  it('fires on a visit promised by mouth without hours, not on the telling of a good plan', () => {
    const word: FakeEvent = {
      at: '09:05',
      kind: 'commitmentMade',
      by: 'contactCentre.1',
      commitmentId: 'c1',
      reasonCode: 'visit',
      targetUnit: 'customer',
    };
    expect(found('CB03a', [word], end)).toHaveLength(1);
    expect(found('CB03a', [plan('D3 08:00', 'D3 10:00'), word], end)).toEqual([]);
  });

  it('is avoidable by dispatch when it offered only wide ones', () => {
    const offer = plan('D3 08:00', 'D3 18:00', {
      at: '08:50',
      by: 'fieldDispatch.1',
      toState: 'initialized',
    });
    expect(found('CB03a', [offer, plan('D3 08:00', 'D3 18:00')], end)[0]?.avoidableBy).toEqual([
      'fieldDispatch.1',
    ]);
    const good = plan('D3 08:00', 'D3 10:00', { at: '08:51', by: 'fieldDispatch.1', toState: 'initialized' });
    expect(found('CB03a', [offer, good, plan('D3 08:00', 'D3 18:00')], end)[0]?.avoidableBy).toEqual([]);
  });
});

describe('CB03b missedAppointment', () => {
  const good = plan('D3 08:00', 'D3 12:00');
  const noShow = (at: string, reasonCode: string, by = 'fieldTechnician.1'): FakeEvent => ({
    at,
    kind: 'dispatchNoShow',
    by,
    objectId: 'W1',
    reasonCode,
  });
  const arrived = (at: string): FakeEvent => ({
    at,
    kind: 'dispatchArrived',
    by: 'fieldTechnician.1',
    objectId: 'W1',
  });

  it('a: nobody came', () => {
    expect(found('CB03b', [good, noShow('D3 12:00', 'providerNoShow')], end)[0]).toMatchObject({
      part: 'a',
      by: 'fieldDispatch',
    });
  });

  it('b: late without a word, kept inside the grace, and not late when a new time was told before', () => {
    expect(found('CB03b', [good, arrived('D3 13:00')], end)[0]?.part).toBe('b');
    expect(found('CB03b', [good, arrived('D3 12:10')], end)).toEqual([]);
    const told: FakeEvent = {
      at: 'D3 11:30',
      kind: 'commitmentMoved',
      by: 'fieldDispatch.1',
      commitmentId: 'c1',
      due: 'D3 14:00',
    };
    const promised = (reasonCode: string, due: string): FakeEvent => ({
      at: '09:05',
      kind: 'commitmentMade',
      by: 'fieldDispatch.1',
      commitmentId: 'c1',
      targetUnit: 'customer',
      from: 'D3 08:00',
      due,
      reasonCode,
    });
    const late = arrived('D3 13:00');
    expect(found('CB03b', [good, promised('visit', 'D3 12:00'), told, late], end)).toEqual([]);
    expect(found('CB03b', [good, { ...told, objectId: 'W1' }, late], end)).toEqual([]);
    expect(found('CB03b', [good, promised('callBack', 'D3 12:00'), told, late], end)).toHaveLength(1);
    const other = plan('D4 08:00', 'D4 12:00', { objectId: 'W2' });
    expect(found('CB03b', [good, other, promised('visit', 'D4 12:00'), told, late], end)).toHaveLength(1);
  });

  it('d: somebody was at another door, which proves nothing about hers', () => {
    const elsewhere: FakeEvent = { ...arrived('D3 10:20'), fields: { unitNumber: 'wrong' } };
    const absent = noShow('D3 10:40', 'customerAbsent');
    expect(found('CB03b', [good, elsewhere, absent], end)[0]?.part).toBe('d');
    expect(found('CB03b', [good, arrived('D3 10:20'), absent], end)).toEqual([]);
  });

  it('c: called off at short notice by the company, not by the customer, not in time', () => {
    const off = (at: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
      at,
      kind: 'dispatchRecalled',
      by: 'orderDesk.1',
      objectId: 'W1',
      ...more,
    });
    expect(found('CB03b', [good, off('D2 20:00')], end)[0]).toMatchObject({ part: 'c', by: 'orderDesk.1' });
    expect(found('CB03b', [good, off('D2 07:00')], end)).toEqual([]);
    expect(found('CB03b', [good, off('D2 20:00', { by: 'customer' })], end)).toEqual([]);
    const written = {
      objectType: 'appointment',
      kind: 'recordChanged',
      field: 'visitFrom',
      toState: '08:00',
    };
    const today = { ...good, at: 'D3 06:00' };
    expect(found('CB03b', [today, off('D3 06:00', written)], end)).toEqual([]);
    expect(found('CB03b', [today, off('D3 06:10', written)], end)).toHaveLength(1);
    expect(found('CB03b', [good, off('D2 20:00', { reasonCode: 'customerAsked' })], end)).toEqual([]);
  });

  it('d: "she was out" needs proof that somebody came in the window', () => {
    expect(found('CB03b', [good, noShow('D3 12:02', 'customerAbsent')], end)[0]).toMatchObject({
      part: 'd',
      by: 'fieldTechnician.1',
    });
    expect(found('CB03b', [good, arrived('D3 10:20'), noShow('D3 10:40', 'customerAbsent')], end)).toEqual(
      [],
    );
  });

  it('names who held the risk in time and said nothing; weather is nobody’s', () => {
    const risk: FakeEvent = {
      at: 'D3 10:50',
      kind: 'jeopardyRaised',
      by: 'fieldTechnician.1',
      targetUnit: 'orderDesk',
      targetDesk: 'orderDesk.2',
    };
    const missed = [good, risk, noShow('D3 12:00', 'providerNoShow')];
    expect(found('CB03b', missed, end)[0]?.avoidableBy).toEqual(['orderDesk.2']);
    const call: FakeEvent = {
      at: 'D3 11:10',
      kind: 'customerContacted',
      by: 'orderDesk.2',
      reasonCode: 'reached',
    };
    expect(found('CB03b', [...missed, call], end)[0]?.avoidableBy).toEqual([]);
    const storm = [good, risk, { ...arrived('D3 14:00'), reasonCode: 'weather' }];
    expect(found('CB03b', storm, end)[0]?.avoidableBy).toEqual([]);
  });

  it('leaves a visit alone that needs nobody at home', () => {
    const site = { ...good, visibleToCustomer: false };
    expect(found('CB03b', [site, noShow('D3 12:00', 'providerNoShow')], end)).toEqual([]);
    const ofNobody = { journey: null, incidentId: 'I1', relatedObjectId: 'CAB-1' };
    const crew = { ...good, ...ofNobody };
    expect(found('CB03b', [crew, { ...noShow('D3 12:00', 'providerNoShow'), ...ofNobody }], end)).toEqual([]);
    expect(found('CB03a', [plan('D3 08:00', 'D3 18:00', ofNobody)], end)).toEqual([]);
  });
});

describe('CB03c multipleTruckRolls', () => {
  const visit = (day: number, id: string, outcome = 'noFaultFound', reasonCode?: string): FakeEvent[] => [
    { at: `D${day} 09:00`, kind: 'dispatchArrived', by: 'fieldTechnician.1', objectId: id },
    {
      at: `D${day} 09:40`,
      kind: 'dispatchCompleted',
      by: 'fieldTechnician.1',
      objectId: id,
      toState: outcome,
      reasonCode,
    },
  ];
  const order = (at: string, by: string, fields: Record<string, string>): FakeEvent => ({
    at,
    kind: 'handoverOffered',
    by,
    contract: 'H4',
    handoverId: `h ${at}`,
    targetUnit: 'fieldDispatch',
    fields,
  });
  const full = { partsNeeded: 'present', earlierVisits: 'present' };
  const test: FakeEvent = {
    at: 'D2 10:00',
    kind: 'diagnosisRun',
    by: 'serviceDesk2.1',
    toState: 'faultProvider',
  };

  it('fires at each further visit, by who ended the one before', () => {
    expect(found('CB03c', visit(1, 'W1'), end)).toEqual([]);
    const [one] = found('CB03c', [...visit(1, 'W1'), ...visit(3, 'W2')], end);
    expect(one).toMatchObject({ by: 'fieldTechnician.1', avoidableBy: [] });
  });

  it('goes back to the job order when its address or parts were wrong', () => {
    const blind = order('D1 08:00', 'serviceDesk2.1', { partsNeeded: 'missing' });
    const knew: FakeEvent = {
      at: 'D1 07:50',
      kind: 'factLearned',
      by: 'serviceDesk2.1',
      factId: 'partsNeeded',
      says: { partsNeeded: 'ladder' },
    };
    const log = [knew, blind, ...visit(1, 'W1', 'blocked', 'wrongPart'), ...visit(3, 'W2')];
    expect(found('CB03c', log, end)[0]).toMatchObject({ by: 'serviceDesk2.1' });
  });

  it('is avoidable by the sender of the same job again, and not with history and a new finding', () => {
    const again = order('D2 12:00', 'serviceDesk2.1', full);
    const blind = found('CB03c', [...visit(1, 'W1'), again, ...visit(3, 'W2')], end)[0];
    expect(blind?.avoidableBy).toEqual(['serviceDesk2.1']);
    expect(found('CB03c', [...visit(1, 'W1'), test, again, ...visit(3, 'W2')], end)[0]?.avoidableBy).toEqual(
      [],
    );
  });

  it('lets a plan of visits, a joint visit and a proven absence pass', () => {
    const told = { reasonCode: 'planOfVisits', targetUnit: 'customer' };
    const many = plan('D1 08:00', 'D1 12:00', { at: 'D1 07:00', ...told });
    const next = plan('D3 08:00', 'D3 12:00', { at: 'D2 07:00', objectId: 'W2', ...told });
    expect(found('CB03c', [many, ...visit(1, 'W1'), next, ...visit(3, 'W2')], end)).toEqual([]);
    expect(found('CB03c', [many, ...visit(1, 'W1'), ...visit(3, 'W2')], end)).toHaveLength(1);
    expect(found('CB03c', [...visit(1, 'W1'), next, ...visit(3, 'W2')], end)).toHaveLength(1);
    const second: FakeEvent = { at: 'D1 09:20', kind: 'dispatchArrived', by: 'noc.1', objectId: 'W2' };
    expect(found('CB03c', [...visit(1, 'W1'), second], end)).toEqual([]);
    const out: FakeEvent[] = [
      { at: 'D1 09:00', kind: 'dispatchArrived', by: 'fieldTechnician.1', objectId: 'W1' },
      {
        at: 'D1 09:20',
        kind: 'dispatchNoShow',
        by: 'fieldTechnician.1',
        objectId: 'W1',
        reasonCode: 'customerAbsent',
        evidenceId: 'photo1',
      },
    ];
    expect(found('CB03c', [...out, ...visit(3, 'W2')], end)).toEqual([]);
    const noWayIn = out.map((line) => (line.reasonCode ? { ...line, reasonCode: 'noAccess' } : line));
    expect(found('CB03c', [...noWayIn, ...visit(3, 'W2')], end)).toHaveLength(1);
  });
});
