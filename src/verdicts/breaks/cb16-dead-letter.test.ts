import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeSeat } from '../fake-log.ts';
import { found } from './break-test.ts';

const seats = [fakeSeat('contactCentre.1')];
const report: FakeEvent = {
  at: '09:00',
  kind: 'handoverOffered',
  by: 'contactCentre.1',
  contract: 'H10',
  handoverId: 'h1',
  targetUnit: 'noc',
  channel: 'email',
};
const lost: FakeEvent = { at: '09:00', kind: 'messageLost', handoverId: 'h1', targetUnit: 'noc' };
const call: FakeEvent = {
  at: '09:08',
  kind: 'interactionOpened',
  by: 'contactCentre.1',
  targetUnit: 'noc',
  objectId: 'T9',
};
const all = (lines: FakeEvent[]) => found('CB16', lines, { seats });

describe('CB16 deadLetter', () => {
  it('a: a dead address; by the keeper of the register, or by a sender that could look there', () => {
    expect(all([report, lost])[0]).toMatchObject({ part: 'a', by: 'ossAdmin', attributed: false });
    const soc = { ...report, by: 'soc.1' };
    expect(all([soc, lost])[0]?.by).toBe('soc.1');
  });

  it('a: a vendor case of severity 1 has half an hour, another one no limit', () => {
    const vendor: FakeEvent = {
      ...report,
      by: 'ossAdmin.1',
      contract: 'm36',
      targetUnit: 'vendorSupport',
      says: { vendorSeverity: 'sev1' },
    };
    const gone = { ...lost, targetUnit: 'vendorSupport' };
    expect(all([vendor, gone])[0]?.at).toBe((9 * 60 + 30) * 60_000);
    expect(all([{ ...vendor, says: { vendorSeverity: 'sev3' } }, gone])).toEqual([]);
  });

  it('a: lets a second route answered in time pass, and beats CB11', () => {
    expect(all([report, lost, call])).toEqual([]);
    expect(found('CB11', [report, lost, { ...call, at: '12:00' }], { seats })).toEqual([]);
  });

  it('a: a desk named in person that is not there in the time it had', () => {
    const off: FakeEvent = { at: '08:00', kind: 'shiftEnded', by: 'noc.night', journey: null };
    const named = { ...report, targetDesk: 'noc.night' };
    const other = { ...lost, handoverId: 'other' };
    expect(all([off, named, other])[0]?.part).toBe('a');
    const late: FakeEvent = { at: '09:05', kind: 'messageAcked', by: 'noc.night', handoverId: 'h1' };
    expect(all([off, named, other, late])).toEqual([]);
  });

  it('b: twice the limit and no answer, no other way, no escalation', () => {
    const acked: FakeEvent = { at: '08:00', kind: 'messageAcked', by: 'noc.1', handoverId: 'h0' };
    const [one] = all([acked, report]);
    expect(one).toMatchObject({ part: 'b', by: 'contactCentre.1', attributed: true });
    expect(one?.at).toBe((9 * 60 + 20) * 60_000);
    expect(all([acked, report, { ...acked, at: '09:15', handoverId: 'h1' }])).toEqual([]);
    expect(all([acked, report, call])).toEqual([]);
    expect(all([acked, report, { ...call, journey: null }])).toEqual([]);
    expect(all([acked, report, { ...call, journey: 'J9' }])).toHaveLength(1);
    expect(all([acked, report, { ...call, journey: null, by: 'contactCentre.2' }])).toHaveLength(1);
    const anew = { ...report, at: '09:05', handoverId: 'h2' };
    expect(all([acked, report, anew, { ...acked, at: '09:12', handoverId: 'h2' }])).toEqual([]);
    expect(all([acked, report, anew])).not.toEqual([]);
    expect(all([acked, report, { ...call, kind: 'escalated', targetUnit: 'supervisor' }])).toEqual([]);
  });

  it('b: a message known by its contract alone is noted by that contract', () => {
    const sent: FakeEvent = { ...report, kind: 'messageSent', by: 'creditCheck.1', targetUnit: 'orderDesk' };
    const m03: FakeEvent = {
      ...sent,
      handoverId: undefined,
      contract: 'm03',
      messageId: 'm03',
      channel: 'form',
    };
    const noted: FakeEvent = { at: '09:20', kind: 'messageAcked', by: 'orderDesk.1', messageId: 'm03' };
    expect(all([m03, noted])).toEqual([]);
    expect(all([m03, { ...noted, messageId: 'm02' }])).toHaveLength(1);
    expect(all([m03, { ...noted, by: 'om', origin: 'machine' }])).toHaveLength(1);
  });

  it('counts the message that carries an offer once, and owes nothing for a receipt', () => {
    const acked: FakeEvent = { at: '08:00', kind: 'messageAcked', by: 'noc.1', handoverId: 'h0' };
    const carrier: FakeEvent = { ...report, kind: 'messageSent' };
    expect(all([acked, report, carrier])).toHaveLength(1);
    const machine: FakeEvent = {
      ...carrier,
      handoverId: undefined,
      contract: undefined,
      messageId: 'm15',
      targetUnit: 'activation',
    };
    expect(all([acked, machine])).toEqual([]);
  });

  it('a: a failed note about a visit with no second route before it starts', () => {
    const note: FakeEvent = {
      at: '09:00',
      kind: 'notificationSent',
      by: 'fieldDispatch.1',
      messageId: 'm09',
      toState: 'failed',
      targetUnit: 'customer',
      channel: 'sms',
      says: { visitFrom: 'D1 11:00' },
    };
    const carrier: FakeEvent = { at: '08:59', kind: 'messageLost', messageId: 'm99' };
    const [one] = all([carrier, note]);
    expect(one).toMatchObject({ by: 'fieldDispatch.1' });
    expect(one?.at).toBe(11 * 3_600_000);
    const plan: FakeEvent = {
      at: '08:58',
      kind: 'dispatchPlanned',
      by: 'fieldDispatch.1',
      objectId: 'V1',
      toState: 'confirmed',
      from: '10:30',
      due: '12:30',
    };
    const bare = { ...note, says: { visitFrom: '10:30' } };
    expect(all([carrier, plan, bare])[0]?.at).toBe(10.5 * 3_600_000);
    expect(all([carrier, { ...plan, from: 'D2 10:30', due: 'D2 12:30' }, bare])[0]?.at).toBe(13 * 3_600_000);
    const rang: FakeEvent = {
      at: '10:00',
      kind: 'customerContacted',
      by: 'fieldDispatch.1',
      reasonCode: 'reached',
    };
    expect(all([carrier, note, rang])).toEqual([]);
    expect(all([carrier, { ...note, says: {}, messageId: 'm41' }])).toEqual([]);
    const told = (at: string): FakeEvent => ({
      at,
      kind: 'said',
      by: 'contactCentre.1',
      targetUnit: 'customer',
      says: { visitFrom: 'D1 11:00' },
    });
    expect(all([told('08:59'), carrier, note])).toEqual([]);
    expect(all([told('08:30'), carrier, note])).toHaveLength(1);
  });
});
