import { describe, expect, it } from 'vitest';
import type { FakeEvent } from '../fake-log.ts';
import { found } from './break-test.ts';

const open: FakeEvent = {
  at: '08:20',
  kind: 'interactionOpened',
  by: 'contactCentre.1',
  objectId: 'T1',
  reasonCode: 'fault',
};
const line = (act: string[] = []): FakeEvent => ({
  at: '08:21',
  kind: 'said',
  by: 'contactCentre.1',
  objectId: 'T1',
  targetUnit: 'customer',
  act,
});
const close: FakeEvent = {
  at: '08:30',
  kind: 'interactionClosed',
  by: 'contactCentre.1',
  objectId: 'T1',
  reasonCode: 'informed',
};
const update = (parts: string[]): FakeEvent => ({
  at: '08:25',
  kind: 'updateGiven',
  by: 'contactCentre.1',
  objectId: 'T1',
  parts,
});
const promise: FakeEvent = {
  at: '08:26',
  kind: 'commitmentMade',
  by: 'contactCentre.1',
  commitmentId: 'c1',
  reasonCode: 'callBack',
  targetUnit: 'customer',
  due: '09:00',
};
const parts = (lines: FakeEvent[]) => found('CB10', lines).map((one) => one.part);
const good = update(['known', 'nextTime']);

describe('CB10 poorDialogueInformation', () => {
  it('b: "I don’t know" without a time; with a time or a joined unit it is fine', () => {
    expect(parts([open, line(['admitUnknown']), good, close])).toEqual(['b']);
    expect(parts([open, line(['admitUnknown']), good, promise, close])).toEqual([]);
    const join: FakeEvent = {
      at: '08:27',
      kind: 'interactionTransferred',
      by: 'contactCentre.1',
      objectId: 'T1',
      targetUnit: 'noc',
      reasonCode: 'joined',
    };
    expect(parts([open, line(['admitUnknown']), good, join, close])).toEqual([]);
  });

  it('c: held unannounced too long, or past what was announced', () => {
    const hold = (amount: number, held: number): FakeEvent[] => [
      { at: '08:22', kind: 'holdStarted', by: 'contactCentre.1', objectId: 'T1', amount },
      { at: '08:26', kind: 'holdEnded', by: 'contactCentre.1', objectId: 'T1', amount: held },
    ];
    expect(parts([open, line(), good, ...hold(0, 121), close])).toEqual(['c']);
    expect(parts([open, line(), good, ...hold(0, 120), close])).toEqual([]);
    expect(parts([open, line(), good, ...hold(180, 240), close])).toEqual([]);
    expect(parts([open, line(), good, ...hold(180, 241), close])).toEqual(['c']);
  });

  it('d: jargon to the customer, not to units', () => {
    expect(parts([open, { ...line(), vague: ['jargon'] }, good, close])).toEqual(['d']);
    expect(parts([open, line(), { ...line(), targetUnit: 'noc', vague: ['jargon'] }, good, close])).toEqual(
      [],
    );
  });

  it('e: no next time, or neither known nor doing', () => {
    expect(parts([open, line(), close])).toEqual(['e']);
    expect(parts([open, line(), update(['known']), close])).toEqual(['e']);
    expect(parts([open, line(), update(['nextTime', 'sorry']), close])).toEqual(['e']);
    expect(parts([open, line(), good, close])).toEqual([]);
    expect(parts([open, line(), update(['doing']), promise, close])).toEqual([]);
  });

  it('e: not for a need confirmed met, a caller gone at once, or another matter', () => {
    const met: FakeEvent = {
      at: '08:29',
      kind: 'factLearned',
      by: 'contactCentre.1',
      factId: 'customerConfirmedAt',
    };
    expect(parts([open, line(), met, { ...close, reasonCode: 'resolved' }])).toEqual([]);
    expect(parts([open, line(), { ...close, at: '08:20:20', by: 'customer', reasonCode: 'hungUp' }])).toEqual(
      [],
    );
    expect(parts([{ ...open, reasonCode: 'bill' }, line(), close])).toEqual([]);
    const late: FakeEvent = { at: '08:00', kind: 'jeopardyRaised', by: 'orderDesk.1' };
    expect(parts([{ ...open, reasonCode: 'order' }, line(), close])).toEqual([]);
    expect(parts([late, { ...open, reasonCode: 'order' }, line(), close])).toEqual(['e']);
    const at = { at: '08:26', by: 'contactCentre.1' };
    const booked: FakeEvent = { ...at, kind: 'dispatchPlanned', toState: 'confirmed', objectId: 'A1' };
    const owed: FakeEvent = { ...at, kind: 'commitmentMade', reasonCode: 'visit', due: '12:00' };
    expect(parts([late, { ...open, reasonCode: 'order' }, line(), booked, owed, close])).toEqual([]);
  });

  it('a: declared trouble and no words, or words without a next time, by the owner of the words', () => {
    const incident: FakeEvent = {
      at: '08:00',
      kind: 'impactDeclared',
      by: 'soc.1',
      journey: null,
      incidentId: 'I1',
      areaId: 'millLane',
      targetUnit: 'serviceDesk1',
      says: { sayText: 'x', nextUpdateAt: 'y', currentAction: 'z' },
    };
    const here = { ...open, areaId: 'millLane' };
    expect(found('CB10', [incident, here, line(), good, close])[0]).toMatchObject({ part: 'a', by: 'soc.1' });
    const told: FakeEvent = { ...incident, at: '08:05', targetUnit: 'contactCentre' };
    expect(parts([incident, told, here, line(), good, close])).toEqual([]);
    const elsewhere: FakeEvent = { ...incident, at: '08:10', targetUnit: 'wholesalePartner' };
    expect(parts([incident, told, elsewhere, here, line(), good, close])).toEqual([]);
    const half: FakeEvent = { ...told, says: { sayText: 'x', currentAction: 'z' } };
    expect(found('CB10', [half, here, line(), good, close])[0]?.explanation).toContain('nextUpdateAt');
  });

  it('a: running planned work counts like an incident', () => {
    const work: FakeEvent = {
      at: '08:00',
      kind: 'changeStarted',
      journey: null,
      objectId: 'CH1',
      says: { affectedWho: 'J1 J7' },
    };
    expect(found('CB10', [work, open, line(), good, close])[0]?.part).toBe('a');
    const desk: FakeEvent = { at: '07:00', kind: 'recordOpened', by: 'changeManagement.1', objectId: 'CH1' };
    const night = found('CB10', [desk, { ...work, by: 'noc.1' }, open, line(), good, close]);
    expect(night[0]?.by).toBe('changeManagement.1');
    const notice = (objectId: string, says: Record<string, string>): FakeEvent => ({
      at: '07:30',
      kind: 'messageSent',
      by: 'changeManagement.1',
      journey: null,
      messageId: 'm38',
      contract: 'm38',
      objectId,
      targetUnit: 'contactCentre',
      says,
    });
    const whole = { sayText: 'x', changeEnd: '11:00' };
    expect(parts([notice('CH1', whole), work, open, line(), good, close])).toEqual([]);
    expect(parts([notice('CH2', whole), work, open, line(), good, close])).toEqual(['a']);
    const half = notice('CH1', { sayText: 'x' });
    expect(parts([half, notice('CH2', whole), work, open, line(), good, close])).toEqual(['a']);
    const over: FakeEvent = { at: '08:10', kind: 'changeEnded', journey: null, objectId: 'CH1' };
    expect(parts([work, over, open, line(), good, close])).toEqual([]);
  });
});
