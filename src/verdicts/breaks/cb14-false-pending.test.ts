import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeSeat } from '../fake-log.ts';
import { found } from './break-test.ts';

const seats = [fakeSeat('serviceDesk1.1')];
const pause = (more: Partial<FakeEvent> = {}): FakeEvent => ({
  at: '10:00',
  kind: 'clockPaused',
  by: 'serviceDesk1.1',
  clock: 'contract',
  objectId: 'TT1',
  reasonCode: 'awaitingCustomerInfo',
  owedParty: 'customer',
  due: '16:00',
  ...more,
});
const asked: FakeEvent = {
  at: '09:50',
  kind: 'messageSent',
  by: 'serviceDesk1.1',
  targetUnit: 'customer',
  act: ['askFact'],
};
const parts = (lines: FakeEvent[], end?: string) =>
  found('CB14', lines, { seats, end }).map((one) => one.part);

describe('CB14 falsePending', () => {
  it('a: a reason that stops no clock', () => {
    expect(found('CB14', [asked, pause({ reasonCode: 'noStaff' })], { seats })[0]).toMatchObject({
      part: 'a',
      by: 'serviceDesk1.1',
      avoidableBy: [],
    });
  });

  it('b: nobody was asked, judged a quarter of an hour later', () => {
    expect(parts([pause()])).toEqual(['b']);
    expect(parts([asked, pause()])).toEqual([]);
    expect(parts([pause(), { ...asked, at: '10:14' }])).toEqual([]);
    expect(parts([{ ...asked, at: '08:50' }, pause()])).toEqual(['b']);
    expect(parts([pause()], '10:10')).toEqual([]);
  });

  it('b: only people of ours who ask count; in a log from outside the words are unread', () => {
    expect(parts([{ ...asked, act: ['sayDoing'] }, pause()])).toEqual(['b']);
    expect(parts([{ ...asked, act: undefined }, pause()])).toEqual(['b']);
    expect(parts([{ ...asked, act: undefined, origin: 'import' }, pause()])).toEqual([]);
    const machine: FakeEvent = { ...asked, kind: 'notificationSent', by: 'notify', origin: 'machine' };
    expect(parts([machine, pause()])).toEqual(['b']);
    expect(parts([{ ...asked, targetUnit: 'vendorSupport' }, pause()])).toEqual(['b']);
  });

  it('b: a question that has its answer proves no wait', () => {
    const question: FakeEvent = { ...asked, kind: 'questionAsked', act: undefined, factId: 'contactPhone' };
    const answer = (says: Record<string, string>): FakeEvent => ({
      at: '09:55',
      kind: 'said',
      by: 'customer',
      says,
    });
    expect(parts([asked, question, answer({ contactPhone: '4471' }), pause()])).toEqual(['b']);
    expect(parts([asked, question, answer({ accessNote: 'ring' }), pause()])).toEqual([]);
  });

  it('b: the talk or the visit that is named proves it, the ticket and a test do not', () => {
    const early: FakeEvent = { ...asked, kind: 'said', at: '07:00', objectId: 'C1' };
    expect(parts([early, pause({ evidenceId: 'C1' })])).toEqual([]);
    const later: FakeEvent = { at: '07:30', kind: 'messageSent', by: 'customer' };
    expect(parts([early, later, pause({ evidenceId: 'C1' })])).toEqual(['b']);
    expect(parts([early, pause({ evidenceId: 'TT1' })])).toEqual(['b']);
    const test: FakeEvent = { at: '08:00', kind: 'diagnosisRun', by: 'serviceDesk1.1', evidenceId: 'LT1' };
    expect(parts([test, pause({ evidenceId: 'LT1' })])).toEqual(['b']);
    const visit: FakeEvent = {
      at: '08:00',
      kind: 'dispatchNoShow',
      by: 'fieldTechnician.1',
      objectId: 'V1',
      reasonCode: 'noAccess',
    };
    expect(parts([visit, pause({ evidenceId: 'V1', reasonCode: 'awaitingCustomerAccess' })])).toEqual([]);
    expect(parts([visit, pause({ evidenceId: 'V1' })])).toEqual(['b']);
  });

  it('b: a paper on the record is enough, one that is not there or lies elsewhere is none', () => {
    const proof: FakeEvent = {
      at: '08:00',
      kind: 'evidenceAttached',
      by: 'serviceDesk1.1',
      evidenceId: 'E1',
    };
    expect(parts([proof, pause({ evidenceId: 'E1' })])).toEqual([]);
    expect(parts([proof, pause({ evidenceId: 'E2' })])).toEqual(['b']);
    expect(parts([{ ...proof, objectId: 'TT9' }, pause({ evidenceId: 'E1' })])).toEqual(['b']);
  });

  it('b: a planned window she agreed to by word', () => {
    const yes: FakeEvent = { at: '07:00', kind: 'said', by: 'customer', objectId: 'T1' };
    const agreed = pause({ reasonCode: 'plannedWindowAgreed' });
    expect(parts([yes, agreed])).toEqual(['b']);
    const told: FakeEvent = { ...asked, act: ['inform'], says: { changeStart: 'D1 12:00' } };
    expect(parts([yes, told, agreed])).toEqual(['b']);
    expect(parts([yes, asked, agreed])).toEqual(['b']);
    expect(parts([{ ...told, at: '06:30' }, yes, agreed])).toEqual([]);
    expect(parts([{ ...yes, says: { changeStart: 'D1 12:00' } }, agreed])).toEqual([]);
  });

  it('c: no review, or one too far off', () => {
    expect(parts([asked, pause({ due: undefined })])).toEqual(['c']);
    expect(parts([asked, pause({ due: 'D2 11:00' })])).toEqual(['c']);
    expect(parts([asked, pause({ due: 'D2 10:00' })])).toEqual([]);
  });

  it('d: the answer is there and the clock still stands', () => {
    const answer: FakeEvent = {
      at: '11:00',
      kind: 'messageSent',
      by: 'customer',
      targetUnit: 'serviceDesk1',
    };
    expect(parts([asked, pause(), answer])).toEqual(['d']);
    const resumed: FakeEvent = {
      at: '11:20',
      kind: 'clockResumed',
      by: 'serviceDesk1.1',
      clock: 'contract',
      objectId: 'TT1',
    };
    expect(parts([asked, pause(), answer, resumed])).toEqual([]);
  });

  it('leaves partner and vendor clocks alone', () => {
    expect(parts([pause({ clock: 'partner', reasonCode: 'awaitingPartner' })])).toEqual([]);
  });

  it('is avoidable by the desk that took it over paused and looked', () => {
    const taken: FakeEvent = {
      at: '12:00',
      kind: 'ownerChanged',
      by: 'serviceDesk2.1',
      objectId: 'TT1',
      targetUnit: 'serviceDesk2',
    };
    const look: FakeEvent = {
      at: '12:10',
      kind: 'lookedUp',
      by: 'serviceDesk2.1',
      objectId: 'TT1',
      systemId: 'ticketing',
    };
    const own = [fakeSeat('serviceDesk2.1', '12:00')];
    const [one] = found('CB14', [pause({ reasonCode: 'noStaff' }), taken, look], { seats: own });
    expect(one).toMatchObject({ avoidableBy: ['serviceDesk2.1'], attributed: true });
    expect(found('CB14', [pause({ reasonCode: 'noStaff' }), taken], { seats: own })[0]?.attributed).toBe(
      false,
    );
  });
});
