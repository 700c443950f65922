import { describe, expect, it } from 'vitest';
import type { FakeEvent } from '../fake-log.ts';
import { found } from './break-test.ts';

const promise: FakeEvent = {
  at: '08:20',
  kind: 'commitmentMade',
  by: 'contactCentre.1',
  commitmentId: 'c1',
  reasonCode: 'callBack',
  targetUnit: 'customer',
  due: '09:20',
};
const called = (at: string): FakeEvent => ({
  at,
  kind: 'customerContacted',
  by: 'contactCentre.1',
  reasonCode: 'reached',
});
const moved = (at: string, due: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
  at,
  kind: 'commitmentMoved',
  by: 'contactCentre.1',
  commitmentId: 'c1',
  due,
  visibleToCustomer: true,
  ...more,
});

describe('CB15 brokenPromise', () => {
  it('a fires after the grace, a fifth of the span, with neither deed nor word', () => {
    const [one] = found('CB15', [promise]);
    expect(one).toMatchObject({ part: 'a', by: 'contactCentre.1', attributed: true });
    expect(one?.at).toBe((9 * 60 + 32) * 60_000);
    expect(found('CB15', [promise, called('09:30')])).toEqual([]);
    expect(found('CB15', [promise, called('09:40')])).toHaveLength(1);
  });

  it('a is not kept by the message in which it was made, when that arrives', () => {
    const arrives = (at: string): FakeEvent => ({
      at,
      kind: 'notificationSent',
      by: 'contactCentre.1',
      toState: 'delivered',
      targetUnit: 'customer',
    });
    const written = { ...promise, reasonCode: 'update' };
    expect(found('CB15', [written, arrives('08:20:08')])).toHaveLength(1);
    expect(found('CB15', [written, arrives('08:20:08'), arrives('09:10')])).toEqual([]);
  });

  it('a lets a promise moved and told in time pass, not one moved too late', () => {
    expect(found('CB15', [promise, moved('09:10', '10:20'), called('10:15')])).toEqual([]);
    expect(found('CB15', [promise, moved('09:25', '10:20'), called('10:15')])).toHaveLength(1);
    expect(found('CB15', [promise, moved('09:10', '10:20', { visibleToCustomer: false })])[0]?.at).toBe(
      (9 * 60 + 32) * 60_000,
    );
  });

  it('a leaves promises between units and those the customer cancelled', () => {
    expect(found('CB15', [{ ...promise, targetUnit: 'noc' }])).toEqual([]);
    expect(found('CB15', [promise, moved('09:00', '09:20', { by: 'customer' })])).toEqual([]);
  });

  it('a dates "soon" to her next contact, a day, or the end', () => {
    const soon: FakeEvent = { ...promise, due: undefined, reasonCode: 'update' };
    const rings: FakeEvent = { at: '11:00', kind: 'interactionOpened', by: 'customer', objectId: 'T2' };
    expect(found('CB15', [soon, rings])[0]?.at).toBe(11 * 3_600_000);
    expect(found('CB15', [soon])[0]?.at).toBe(18 * 3_600_000);
    const told: FakeEvent = { at: '10:00', kind: 'updateGiven', by: 'contactCentre.1', parts: ['known'] };
    expect(found('CB15', [soon, told, rings])).toEqual([]);
  });

  it('a leaves the appointment to CB03b, but not a bare word that somebody will come', () => {
    const visit: FakeEvent = { ...promise, reasonCode: 'visit', from: '12:00', due: '14:00', objectId: 'W1' };
    const plan: FakeEvent = { ...visit, kind: 'dispatchPlanned', toState: 'confirmed' };
    expect(found('CB15', [plan, visit])).toEqual([]);
    expect(found('CB15', [visit])).toHaveLength(1);
  });

  it('a goes over to the desk that took a handover which carried it right', () => {
    const offer = (verdict: string): FakeEvent => ({
      at: '08:40',
      kind: 'handoverOffered',
      by: 'contactCentre.1',
      contract: 'H5',
      handoverId: 'h1',
      targetUnit: 'serviceDesk1',
      fields: { customerTold: verdict },
    });
    const taken: FakeEvent = {
      at: '08:50',
      kind: 'handoverAccepted',
      by: 'serviceDesk1.1',
      handoverId: 'h1',
    };
    expect(found('CB15', [promise, offer('present'), taken])[0]?.by).toBe('serviceDesk1.1');
    expect(found('CB15', [promise, offer('missing'), taken])[0]).toMatchObject({
      by: 'contactCentre.1',
      avoidableBy: [],
    });
    expect(found('CB15', [promise, offer('wrong'), taken])[0]?.by).toBe('contactCentre.1');
  });

  it('a stays with the maker when it was read back wrongly and nobody said so', () => {
    const offer: FakeEvent = {
      at: '08:40',
      kind: 'handoverOffered',
      by: 'noc.night',
      contract: 'H8',
      handoverId: 'h1',
      targetUnit: 'noc',
      fields: { customerUpdateDue: 'present' },
    };
    const back: FakeEvent = {
      at: '08:42',
      kind: 'readBack',
      by: 'noc.day',
      handoverId: 'h1',
      fields: { customerUpdateDue: 'wrong' },
    };
    const taken: FakeEvent = { at: '08:50', kind: 'handoverAccepted', by: 'noc.day', handoverId: 'h1' };
    const no: FakeEvent = {
      at: '08:43',
      kind: 'messageSent',
      by: 'noc.night',
      targetUnit: 'noc',
      fields: { customerUpdateDue: 'present' },
    };
    const made = { ...promise, by: 'noc.night' };
    expect(found('CB15', [made, offer, back, taken])[0]?.by).toBe('noc.night');
    expect(found('CB15', [made, offer, back, no, taken])[0]?.by).toBe('noc.day');
  });

  it('b fires at the third move', () => {
    const twice = [promise, moved('08:40', '10:00'), moved('09:40', '11:00')];
    expect(found('CB15', [...twice, called('10:50')])).toEqual([]);
    const [often] = found('CB15', [...twice, moved('10:40', '12:00'), called('11:50')]);
    expect(often?.part).toBe('b');
    expect(often?.explanation).toContain('for the 3rd time');
  });

  it('c fires four hours after a known slip of which the customer heard nothing', () => {
    const slip: FakeEvent = { at: '09:00', kind: 'jeopardyRaised', by: 'orderDesk.1', objectId: 'O1' };
    expect(found('CB15', [slip])[0]).toMatchObject({ part: 'c', by: 'orderDesk.1' });
    const word: FakeEvent = {
      at: '11:00',
      kind: 'messageSent',
      by: 'contactCentre.1',
      targetUnit: 'customer',
      says: { promisedDate: 'D10' },
    };
    expect(found('CB15', [slip, word])).toEqual([]);
    const record: FakeEvent = {
      at: '09:00',
      kind: 'recordChanged',
      by: 'orderDesk.1',
      objectId: 'O1',
      field: 'promisedDate',
      fromState: 'D4',
      toState: 'D10',
    };
    expect(found('CB15', [record])).toHaveLength(1);
    expect(found('CB15', [{ ...record, fromState: 'D10', toState: 'D4' }])).toEqual([]);
  });
});
