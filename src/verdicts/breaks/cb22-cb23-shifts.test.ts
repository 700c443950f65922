import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeSeat } from '../fake-log.ts';
import { found } from './break-test.ts';

describe('CB22 orphanedCase', () => {
  const opened: FakeEvent = {
    at: '08:00',
    kind: 'recordOpened',
    by: 'serviceDesk1.1',
    objectType: 'troubleTicket',
    objectId: 'TT1',
  };
  const nobody: FakeEvent = {
    at: '09:00',
    kind: 'ownerChanged',
    by: 'serviceDesk1.1',
    objectType: 'troubleTicket',
    objectId: 'TT1',
  };

  it('fires when a record had no owner for longer than the limit', () => {
    const [one] = found('CB22', [opened, nobody]);
    expect(one).toMatchObject({ by: 'serviceDesk1.1', journeyIds: ['J1'] });
    expect(one?.at).toBe((9 * 60 + 30) * 60_000);
  });

  it('lets a named owner in time, a queue of a unit and a need that is met pass', () => {
    expect(found('CB22', [opened, nobody, { ...nobody, at: '09:20', targetUnit: 'serviceDesk2' }])).toEqual(
      [],
    );
    expect(found('CB22', [opened, { ...nobody, targetUnit: 'serviceDesk2' }])).toEqual([]);
    expect(found('CB22', [opened, nobody, { at: '09:10', kind: 'clockStopped', clock: 'customer' }])).toEqual(
      [],
    );
  });

  it('fires for what is lost, and for a desk gone home without a successor', () => {
    expect(found('CB22', [opened, { ...nobody, kind: 'objectLost' }])).toHaveLength(1);
    const gone: FakeEvent = { at: '10:00', kind: 'shiftEnded', by: 'serviceDesk1.1', journey: null };
    expect(found('CB22', [opened, gone])[0]).toMatchObject({ by: 'serviceDesk1.1' });
    const told: FakeEvent = {
      at: '09:50',
      kind: 'commitmentMade',
      by: 'serviceDesk1.1',
      commitmentId: 'c1',
      targetUnit: 'customer',
      due: 'D2 09:00',
    };
    expect(found('CB22', [opened, told, gone])).toEqual([]);
    expect(found('CB22', [opened, { ...told, due: '17:00' }, gone])).toHaveLength(1);
    const note: FakeEvent = {
      at: '09:50',
      kind: 'handoverOffered',
      by: 'serviceDesk1.1',
      journey: null,
      contract: 'H8',
      handoverId: 'h8',
    };
    const taken: FakeEvent = {
      at: '09:55',
      kind: 'handoverAccepted',
      by: 'serviceDesk1.2',
      journey: null,
      contract: 'H8',
      handoverId: 'h8',
    };
    expect(found('CB22', [opened, note, taken, gone])).toEqual([]);
  });

  it('opens anew for a desk that looks at it and leaves it for a full limit', () => {
    const look: FakeEvent = {
      at: '12:00',
      kind: 'lookedUp',
      by: 'contactCentre.1',
      objectId: 'TT1',
      systemId: 'ticketing',
    };
    const seats = [fakeSeat('contactCentre.1', '11:50')];
    expect(found('CB22', [opened, nobody], { seats })[0]?.attributed).toBe(false);
    expect(found('CB22', [opened, nobody, look], { seats })[0]).toMatchObject({ attributed: true });
    const raise: FakeEvent = { ...look, at: '12:10', kind: 'escalated' };
    expect(found('CB22', [opened, nobody, look, raise], { seats })[0]?.attributed).toBe(false);
  });

  it('is avoidable by a desk on duty that may open the queue it fell out of', () => {
    const there: FakeEvent = { at: '08:30', kind: 'checkDone', by: 'serviceDesk2.1', checkId: 'history' };
    expect(found('CB22', [opened, there, nobody])[0]?.avoidableBy).toEqual(['serviceDesk2.1']);
  });
});

describe('CB23 shiftAmnesia', () => {
  const seats = [fakeSeat('noc.night', '04:00')];
  const promise: FakeEvent = {
    at: '04:30',
    kind: 'commitmentMade',
    by: 'noc.night',
    commitmentId: 'c1',
    reasonCode: 'update',
    targetUnit: 'customer',
    due: '06:30',
  };
  const gone: FakeEvent = { at: '06:00', kind: 'shiftEnded', by: 'noc.night', journey: null };
  const note = (fields: Record<string, string>): FakeEvent => ({
    at: '05:45',
    kind: 'handoverOffered',
    by: 'noc.night',
    journey: null,
    contract: 'H8',
    handoverId: 'h8',
    targetUnit: 'noc',
    fields,
  });
  const back: FakeEvent = {
    at: '05:50',
    kind: 'readBack',
    by: 'noc.day',
    journey: null,
    handoverId: 'h8',
    says: { openAction: 'crew at seven' },
  };
  const taken: FakeEvent = {
    at: '05:52',
    kind: 'handoverAccepted',
    by: 'noc.day',
    journey: null,
    contract: 'H8',
    handoverId: 'h8',
  };
  const whole = { customerUpdateDue: 'present', suppressedAlarms: 'present' };
  const all = (lines: FakeEvent[]) => found('CB23', lines, { seats });

  it('c: no handover at all, or one that nobody took', () => {
    expect(all([promise, gone])[0]).toMatchObject({ part: 'c', by: 'noc.night', attributed: true });
    expect(all([promise, note(whole), gone])[0]?.part).toBe('c');
  });

  it('a: a promise, a muted group, a change ahead that are not in it', () => {
    const muted: FakeEvent = {
      at: '04:10',
      kind: 'workDone',
      by: 'noc.night',
      journey: null,
      reasonCode: 'suppressAlarms',
    };
    const change: FakeEvent = {
      at: '04:20',
      kind: 'factLearned',
      by: 'noc.night',
      journey: null,
      factId: 'changeStart',
      says: { changeStart: 'D1 07:00' },
    };
    expect(all([promise, muted, note(whole), back, taken, gone])).toEqual([]);
    const [one] = all([
      promise,
      muted,
      note({ customerUpdateDue: 'present', suppressedAlarms: 'missing' }),
      back,
      taken,
      gone,
    ]);
    expect(one).toMatchObject({ part: 'a', by: 'noc.night', avoidableBy: ['noc.day'] });
    expect(all([promise, change, note(whole), back, taken, gone])[0]?.explanation).toContain(
      'the change at 07:00',
    );
    const far: FakeEvent = { ...change, says: { changeStart: 'D1 12:00' } };
    expect(all([promise, far, note(whole), back, taken, gone])).toEqual([]);
  });

  it('a: a handover about one journey says nothing about another', () => {
    const ofOther = [{ ...note(whole), journey: 'J2' }, back, { ...taken, journey: 'J2' }];
    expect(all([promise, ...ofOther, gone])[0]).toMatchObject({ part: 'a', journeyIds: ['J1'] });
    const ofOwn = [{ ...note(whole), journey: 'J1' }, back, { ...taken, journey: 'J1' }];
    expect(all([promise, ...ofOwn, gone])).toEqual([]);
  });

  it('a: not for a promise kept before the end, or one far off', () => {
    const kept: FakeEvent = { at: '05:30', kind: 'commitmentKept', by: 'noc.night', commitmentId: 'c1' };
    expect(all([promise, kept, note({}), back, taken, gone])).toEqual([]);
    expect(all([{ ...promise, due: 'D2 06:30' }, note({}), back, taken, gone])).toEqual([]);
  });

  it('b: taken without a read-back, by both', () => {
    expect(all([note(whole), taken, gone])[0]).toMatchObject({
      part: 'b',
      by: 'noc.night',
      avoidableBy: ['noc.day'],
    });
  });

  it('d: the next desk runs the same check of which this one held the result', () => {
    const check = (at: string, by: string): FakeEvent => ({
      at,
      kind: 'checkDone',
      by,
      checkId: 'trendWatch',
      objectId: 'node7',
    });
    const log = [check('05:00', 'noc.night'), note(whole), back, taken, gone, check('07:00', 'noc.day')];
    expect(all(log)[0]).toMatchObject({ part: 'd', by: 'noc.night' });
    const moved: FakeEvent = { at: '06:30', kind: 'stateChanged' };
    expect(all([...log, moved])).toEqual([]);
    const ofIncident = log.map((line) => ({ ...line, journey: null, incidentId: 'I1' }));
    expect(all([...ofIncident, { ...moved, journey: null, incidentId: 'I1' }])).toEqual([]);
    expect(all([...log.slice(0, -1), check('11:00', 'noc.day')])).toEqual([]);
  });
});
