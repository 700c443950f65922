import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeSeat } from '../fake-log.ts';
import { found } from './break-test.ts';

const offer: FakeEvent = {
  at: '09:00',
  kind: 'handoverOffered',
  by: 'contactCentre.1',
  contract: 'H5',
  handoverId: 'h1',
  targetUnit: 'serviceDesk1',
  channel: 'form',
  fields: { symptomWords: 'missing', faultSince: 'present', contactPhone: 'missing' },
};
const answer = (kind: string, at: string, by = 'serviceDesk1.1'): FakeEvent => ({
  at,
  kind,
  by,
  contract: 'H5',
  handoverId: 'h1',
});

describe('CB11 handoverNotAcknowledged', () => {
  it('fires at the limit of the contract, by the target', () => {
    const [one] = found('CB11', [offer, answer('messageAcked', '09:40')]);
    expect(one).toMatchObject({ by: 'serviceDesk1.1', avoidableBy: [] });
    expect(one?.at).toBe((9 * 60 + 30) * 60_000);
  });

  it('takes the shorter limit for P1', () => {
    const top = { ...offer, says: { priority: 'P1' } };
    expect(found('CB11', [top, answer('messageAcked', '09:10')])).toHaveLength(1);
    expect(found('CB11', [offer, answer('messageAcked', '09:10')])).toEqual([]);
  });

  it('is met by any sign of a person there, not by a machine', () => {
    for (const kind of ['messageAcked', 'readBack', 'handoverAccepted', 'handoverReturned'])
      expect(found('CB11', [offer, answer(kind, '09:20')])).toEqual([]);
    expect(found('CB11', [offer, { ...answer('messageAcked', '09:20'), origin: 'machine' }])).toHaveLength(1);
  });

  it('runs on the duty time of the receiver', () => {
    const off: FakeEvent = { at: '09:10', kind: 'shiftEnded', by: 'serviceDesk1.1', journey: null };
    const on: FakeEvent = { at: '14:00', kind: 'shiftStarted', by: 'serviceDesk1.1', journey: null };
    const log = [offer, off, on, answer('messageAcked', '14:25')];
    expect(found('CB11', log)[0]?.at).toBe((14 * 60 + 20) * 60_000);
    expect(found('CB11', [offer, off, on, answer('messageAcked', '14:15')])).toEqual([]);
  });

  it('lets spoken, withdrawn, superseded and copied offers pass, and machines', () => {
    const late = answer('messageAcked', '12:00');
    expect(found('CB11', [{ ...offer, channel: 'hotline' }, late])).toEqual([]);
    expect(
      found('CB11', [
        offer,
        { ...answer('handoverReturned', '09:10', 'contactCentre.1'), reasonCode: 'withdrawn' },
      ]),
    ).toEqual([]);
    expect(found('CB11', [offer, { ...offer, at: '09:20' }, answer('messageAcked', '09:45')])).toEqual([]);
    const toOther = { ...offer, at: '09:20', handoverId: 'h2', targetUnit: 'serviceDesk2' };
    const otherTook = { ...answer('messageAcked', '09:25', 'serviceDesk2.1'), handoverId: 'h2' };
    expect(found('CB11', [offer, toOther, otherTook, late])).toMatchObject([{ by: 'serviceDesk1.1' }]);
    const copy: FakeEvent = { ...offer, handoverId: 'h2', targetUnit: 'serviceDesk2' };
    const taken: FakeEvent = { ...answer('messageAcked', '09:10', 'serviceDesk2.1'), handoverId: 'h2' };
    expect(found('CB11', [offer, copy, taken])).toEqual([]);
    expect(found('CB11', [{ ...offer, contract: 'm15', targetUnit: 'activation' }, late])).toEqual([]);
  });

  it('is avoidable by a sender that could see nobody was there', () => {
    const off: FakeEvent = { at: '08:00', kind: 'shiftEnded', by: 'serviceDesk1.1', journey: null };
    const on: FakeEvent = { at: '10:00', kind: 'shiftStarted', by: 'serviceDesk1.1', journey: null };
    const [one] = found('CB11', [off, offer, on, answer('messageAcked', '12:00')]);
    expect(one?.avoidableBy).toEqual(['contactCentre.1']);
  });

  it('H8: counts against the one who went home before anybody took it', () => {
    const note: FakeEvent = {
      ...offer,
      at: '05:40',
      by: 'noc.night',
      contract: 'H8',
      targetUnit: 'noc',
      targetDesk: 'noc.day',
    };
    const gone: FakeEvent = { at: '05:50', kind: 'shiftEnded', by: 'noc.night', journey: null };
    const late: FakeEvent = {
      at: '07:00',
      kind: 'handoverAccepted',
      by: 'noc.day',
      contract: 'H8',
      handoverId: 'h1',
    };
    expect(found('CB11', [note, gone, late])[0]?.by).toBe('noc.night');
  });
});

describe('CB12 incompleteHandover', () => {
  const heard: FakeEvent = {
    at: '08:40',
    kind: 'factLearned',
    by: 'contactCentre.1',
    factId: 'symptomWords',
    says: { symptomWords: 'noSync' },
  };
  const accepted: FakeEvent = { ...answer('handoverAccepted', '09:10'), fields: offer.fields };
  const seats = [fakeSeat('serviceDesk1.1')];

  it('fires at the acceptance, by the sender that could see the fact, avoidable by the receiver', () => {
    const [one] = found('CB12', [heard, offer, accepted], { seats });
    expect(one).toMatchObject({ by: 'contactCentre.1', avoidableBy: ['serviceDesk1.1'], attributed: true });
    expect(one?.explanation).toContain('symptomWords missing');
  });

  it('does not bill a sender for what it could not have known', () => {
    expect(found('CB12', [offer, accepted], { seats })[0]?.by).toBe('serviceDesk1.1');
    const upstream: FakeEvent = { ...heard, at: '08:00', by: 'salesOrderCapture.1' };
    const cold: FakeEvent = {
      at: '08:10',
      kind: 'interactionTransferred',
      by: 'salesOrderCapture.1',
      objectId: 'T1',
      reasonCode: 'cold',
    };
    expect(found('CB12', [upstream, cold, offer, accepted], { seats })[0]?.by).toBe('salesOrderCapture.1');
  });

  it('does not bill who only fetched somebody to the line', () => {
    const upstream: FakeEvent = { ...heard, at: '08:00', by: 'salesOrderCapture.1' };
    const joined: FakeEvent = {
      at: '08:10',
      kind: 'interactionTransferred',
      by: 'salesOrderCapture.1',
      objectId: 'T1',
      reasonCode: 'joined',
    };
    expect(found('CB12', [upstream, joined, offer, accepted], { seats })[0]?.by).toBe('serviceDesk1.1');
  });

  it('asks only for required facts that exist', () => {
    const fine = { symptomWords: 'attached', faultSince: 'present', contactPhone: 'missing' };
    expect(found('CB12', [heard, offer, { ...accepted, fields: fine }], { seats })).toEqual([]);
  });

  it('lets return and mending before acceptance pass', () => {
    const mend: FakeEvent = {
      at: '09:05',
      kind: 'messageSent',
      by: 'contactCentre.1',
      handoverId: 'h1',
      fields: { symptomWords: 'present' },
    };
    expect(found('CB12', [heard, offer, mend, { ...accepted, fields: undefined }], { seats })).toEqual([]);
  });

  it('lets a receiver ask for exactly that and learn it before it passes on', () => {
    const ask: FakeEvent = {
      at: '09:12',
      kind: 'questionAsked',
      by: 'serviceDesk1.1',
      factId: 'symptomWords',
      targetUnit: 'contactCentre',
    };
    const learn: FakeEvent = { ...heard, at: '09:14', by: 'serviceDesk1.1' };
    expect(found('CB12', [heard, offer, accepted, ask, learn], { seats })).toEqual([]);
    expect(found('CB12', [heard, offer, accepted, ask], { seats })).toHaveLength(1);
    expect(
      found('CB12', [heard, offer, accepted, { ...ask, at: '09:30' }, { ...learn, at: '09:31' }], { seats }),
    ).toHaveLength(1);
  });

  it('blames the receiver for a wrong value only when it could see another', () => {
    const wrong: FakeEvent = { ...offer, fields: { symptomWords: 'wrong' } };
    const taken: FakeEvent = { ...accepted, fields: { symptomWords: 'wrong' } };
    expect(found('CB12', [heard, wrong, taken], { seats })[0]?.avoidableBy).toEqual([]);
    const own: FakeEvent = { ...heard, at: '09:05', by: 'serviceDesk1.1' };
    expect(found('CB12', [heard, wrong, own, taken], { seats })[0]?.avoidableBy).toEqual(['serviceDesk1.1']);
  });

  it('reports a shift handover per item and a readiness pack per fact', () => {
    const pack: FakeEvent = {
      at: '10:00',
      kind: 'handoverAccepted',
      by: 'ossAdmin.1',
      contract: 'H9',
      handoverId: 'h9',
      fields: { runbooks: 'missing', batchCalendar: 'missing', serviceModel: 'present' },
    };
    expect(found('CB12', [pack])).toHaveLength(2);
    const item = (objectId: string): FakeEvent => ({
      ...pack,
      contract: 'H8',
      handoverId: 'h8',
      objectId,
      fields: { openAction: 'missing' },
    });
    expect(found('CB12', [item('TT1'), item('TT2')])).toHaveLength(2);
  });
});
