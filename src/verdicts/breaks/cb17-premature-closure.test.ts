import { describe, expect, it } from 'vitest';
import type { FakeEvent } from '../fake-log.ts';
import { found } from './break-test.ts';

const close: FakeEvent = {
  at: '12:00',
  kind: 'recordChanged',
  by: 'contactCentre.1',
  objectType: 'troubleTicket',
  objectId: 'TT1',
  field: 'status',
  fromState: 'resolved',
  toState: 'closed',
  reasonCode: 'fixed',
};
const confirmed: FakeEvent = { at: '11:50', kind: 'messageSent', by: 'customer', messageId: 'm42' };
const test: FakeEvent = { at: '10:00', kind: 'diagnosisRun', by: 'serviceDesk2.1', toState: 'pass' };
const tries = ['D1 10:10', 'D2 10:10', 'D4 10:20'].map(
  (at): FakeEvent => ({ at, kind: 'customerContacted', by: 'serviceDesk1.1', reasonCode: 'noAnswer' }),
);

describe('CB17 prematureClosure', () => {
  it('fires on a closure without the customer’s word', () => {
    expect(found('CB17', [close])[0]).toMatchObject({ part: 'a', by: 'contactCentre.1', avoidableBy: [] });
    expect(found('CB17', [confirmed, close])).toEqual([]);
  });

  it('accepts a good test after the last repair with three attempts over 72 hours, not one without the other', () => {
    const late: FakeEvent = { ...close, at: 'D4 12:00' };
    expect(found('CB17', [test, ...tries, late], { end: 'D5 08:00' })).toEqual([]);
    expect(found('CB17', [test, late], { end: 'D5 08:00' })).toHaveLength(1);
    expect(found('CB17', [...tries, late], { end: 'D5 08:00' })).toHaveLength(1);
    const repair: FakeEvent = {
      at: 'D2 09:00',
      kind: 'workDone',
      by: 'serviceDesk2.1',
      reasonCode: 'resetLine',
    };
    expect(found('CB17', [test, repair, ...tries.slice(1), late], { end: 'D5 08:00' })).toHaveLength(1);
  });

  it('lets resolved, withdrawn, the portal and a verified child ticket pass', () => {
    expect(found('CB17', [{ ...close, toState: 'resolved' }])).toEqual([]);
    expect(found('CB17', [{ ...close, reasonCode: 'withdrawn' }])).toEqual([]);
    expect(found('CB17', [{ ...close, by: 'customer' }])).toEqual([]);
    const clear: FakeEvent = { at: '09:00', kind: 'statementPublished', by: 'soc.1', mark: ['allClear'] };
    const child: FakeEvent = { ...close, reasonCode: 'repairedByMaster' };
    expect(found('CB17', [clear, test, child])).toEqual([]);
    expect(found('CB17', [clear, child])).toHaveLength(1);
  });

  it('b fires when the customer is back within 72 hours of a proven closure', () => {
    const back: FakeEvent = {
      at: 'D2 09:00',
      kind: 'interactionOpened',
      by: 'customer',
      objectId: 'T9',
      reasonCode: 'fault',
    };
    const [one] = found('CB17', [confirmed, close, back], { end: 'D3 08:00' });
    expect(one).toMatchObject({ part: 'b', by: 'contactCentre.1' });
    expect(found('CB17', [confirmed, close, { ...back, reasonCode: 'bill' }], { end: 'D3 08:00' })).toEqual(
      [],
    );
    expect(found('CB17', [confirmed, close, { ...back, at: 'D6 09:00' }], { end: 'D7 08:00' })).toEqual([]);
  });

  it('c fires when a talk ends resolved over an open question', () => {
    const talk: FakeEvent[] = [
      { at: '09:00', kind: 'interactionOpened', by: 'contactCentre.1', objectId: 'T1', reasonCode: 'order' },
      { at: '09:01', kind: 'questionAsked', by: 'customer', objectId: 'T1', factId: 'promisedDate' },
    ];
    const end: FakeEvent = {
      at: '09:05',
      kind: 'interactionClosed',
      by: 'contactCentre.1',
      objectId: 'T1',
      reasonCode: 'resolved',
    };
    const said: FakeEvent = {
      at: '09:02',
      kind: 'said',
      by: 'contactCentre.1',
      objectId: 'T1',
      targetUnit: 'customer',
      says: { promisedDate: 'D8' },
    };
    const promise: FakeEvent = {
      at: '09:02',
      kind: 'commitmentMade',
      by: 'contactCentre.1',
      commitmentId: 'c1',
      targetUnit: 'customer',
      due: '12:00',
    };
    expect(found('CB17', [...talk, end])[0]?.part).toBe('c');
    expect(found('CB17', [...talk, said, end])).toEqual([]);
    expect(found('CB17', [...talk, promise, end])).toEqual([]);
    expect(found('CB17', [...talk, { ...end, reasonCode: 'informed' }])).toEqual([]);
  });

  it('names the desk that ordered the closure in writing', () => {
    const order: FakeEvent = {
      at: '11:00',
      kind: 'messageSent',
      by: 'supervisor.1',
      targetUnit: 'contactCentre',
      relatedObjectId: 'TT1',
      text: 'Close TT1 before noon, please.',
    };
    expect(found('CB17', [order, close])[0]?.avoidableBy).toEqual(['supervisor.1']);
  });

  it('names the desk that ordered everything on the incident to be closed, not the one that forbade it', () => {
    const link: FakeEvent = {
      at: '09:00',
      kind: 'objectLinked',
      by: 'soc.1',
      objectId: 'TT1',
      relatedObjectId: 'I1',
    };
    const order = (text: string): FakeEvent => ({
      at: '11:00',
      kind: 'messageSent',
      by: 'soc.1',
      journey: null,
      incidentId: 'I1',
      targetUnit: 'contactCentre',
      text,
    });
    const ordered = (text: string) => found('CB17', [link, order(text), close])[0]?.avoidableBy;
    expect(ordered('Close them all, it is back.')).toEqual(['soc.1']);
    expect(ordered('Nobody closes a ticket before she was asked.')).toEqual([]);
  });
});
