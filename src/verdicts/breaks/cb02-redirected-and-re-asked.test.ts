import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeSeat } from '../fake-log.ts';
import { found } from './break-test.ts';

const keyed: FakeEvent = {
  at: '08:20',
  kind: 'interactionOpened',
  by: 'telephony',
  objectId: 'T1',
  systemId: 'telephony',
  reasonCode: 'fault',
  says: { customerId: '440218' },
};
const ask: FakeEvent = {
  at: '08:22',
  kind: 'questionAsked',
  by: 'contactCentre.1',
  objectId: 'T1',
  targetUnit: 'customer',
  factId: 'customerId',
};
const pass = (at: string, from: string, to: string, reasonCode = 'cold'): FakeEvent => ({
  at,
  kind: 'interactionTransferred',
  by: from,
  objectId: 'T1',
  targetUnit: to,
  reasonCode,
});

describe('CB02 redirectedAndReAsked', () => {
  it('fires when the keyed digits are asked for again', () => {
    const [one] = found('CB02', [keyed, ask]);
    expect(one).toMatchObject({ part: 'b', by: 'contactCentre.1', attributed: true });
    expect(one?.explanation).toBe('asked for the customer number at 08:22; the IVR had it at 08:20');
  });

  it('lets a read-back pass, and a question to a unit', () => {
    expect(found('CB02', [keyed, { ...ask, says: { customerId: '440218' } }])).toEqual([]);
    expect(found('CB02', [keyed, { ...ask, act: ['readBack'] }])).toEqual([]);
    expect(found('CB02', [keyed, { ...ask, targetUnit: 'orderDesk' }])).toEqual([]);
  });

  it('lets stale and contradicting values be asked for', () => {
    const other: FakeEvent = {
      at: '08:21',
      kind: 'factLearned',
      by: 'orderDesk.1',
      factId: 'customerId',
      says: { customerId: '440281' },
    };
    expect(found('CB02', [keyed, other, ask])).toEqual([]);
    expect(found('CB02', [keyed, { ...ask, at: 'D40 08:22' }], { end: 'D41 08:00' })).toEqual([]);
  });

  it('lets everybody ask whether somebody is safe', () => {
    const told: FakeEvent = {
      at: '08:20',
      kind: 'factLearned',
      by: 'contactCentre.1',
      factId: 'safetyIssue',
      says: { safetyIssue: 'yes' },
    };
    const safe = { ...ask, factId: 'safetyIssue' };
    expect(found('CB02', [{ ...keyed, says: {} }, told, safe])).toEqual([]);
    expect(found('CB02', [keyed, told, safe, ask])).toHaveLength(1);
  });

  it('asks identity once more when the channel changed, and only once', () => {
    const first: FakeEvent = { ...keyed, channel: 'chat', says: { identityVerified: 'yes' } };
    const second: FakeEvent = { ...keyed, at: '10:00', objectId: 'T2', channel: 'voice', says: {} };
    const identity: FakeEvent = { ...ask, at: '10:01', objectId: 'T2', factId: 'identityVerified' };
    expect(found('CB02', [first, second, identity])).toEqual([]);
    expect(found('CB02', [first, { ...second, channel: 'chat' }, identity])).toHaveLength(1);
  });

  it('joins all re-asks of one talk, and blames who passed the case on without the fact', () => {
    const heard: FakeEvent = {
      at: '08:10',
      kind: 'factLearned',
      by: 'contactCentre.2',
      factId: 'symptomWords',
      says: { symptomWords: 'noSync' },
    };
    const open: FakeEvent = { ...keyed, says: {} };
    const again: FakeEvent = { ...ask, at: '08:40', by: 'serviceDesk1.1', factId: 'symptomWords' };
    const [one] = found('CB02', [heard, open, pass('08:30', 'contactCentre.2', 'serviceDesk1'), again]);
    expect(one).toMatchObject({ by: 'contactCentre.2', avoidableBy: [], attributed: false });
    const reply: FakeEvent = { ...heard, at: '08:41', by: 'serviceDesk1.1' };
    expect(found('CB02', [heard, open, again, reply, { ...again, at: '08:44' }])).toHaveLength(1);
  });

  it('fires at the transfer too many, not for the way in, a joined call or one that came back', () => {
    const talk: FakeEvent[] = [keyed, pass('08:24', 'contactCentre.1', 'orderDesk')];
    expect(found('CB02', talk)).toEqual([]);
    const [one] = found('CB02', [...talk, pass('08:30', 'orderDesk.1', 'billing')]);
    expect(one).toMatchObject({ part: 'a', by: 'orderDesk.1', avoidableBy: ['contactCentre.1'] });
    expect(found('CB02', [...talk, pass('08:30', 'orderDesk.1', 'billing', 'joined')])).toEqual([]);
    expect(found('CB02', [pass('08:20', 'telephony', 'contactCentre'), ...talk])).toEqual([]);
    const back = pass('08:24:40', 'orderDesk.1', 'contactCentre');
    expect(found('CB02', [...talk, back, pass('08:26', 'contactCentre.1', 'billing')])).toEqual([]);
  });

  it('spares the desk that sent to a unit which only passed on much later', () => {
    const late = [
      keyed,
      pass('08:24', 'contactCentre.1', 'orderDesk'),
      pass('09:00', 'orderDesk.1', 'billing'),
    ];
    expect(found('CB02', late)[0]?.avoidableBy).toEqual([]);
    expect(found('CB02', late, { seats: [fakeSeat('contactCentre.1')] })[0]?.attributed).toBe(false);
  });

  it('counts no transfer that came back unanswered, whichever way', () => {
    const out = pass('08:30', 'contactCentre.1', 'billing');
    const on = pass('08:32', 'contactCentre.1', 'serviceDesk1');
    const home = { ...pass('08:30:40', 'billing.1', 'contactCentre') };
    const pickedUp: FakeEvent = { ...keyed, at: '08:30:40', by: 'contactCentre.1', targetUnit: 'customer' };
    for (const back of [home, { ...home, by: 'telephony' }, pickedUp]) {
      expect(found('CB02', [keyed, out, back, on])).toEqual([]);
      expect(found('CB02', [keyed, out, { ...back, at: '08:31:01' }, on])).not.toEqual([]);
    }
    const spoke: FakeEvent = { at: '08:30:20', kind: 'said', by: 'billing.1', objectId: 'T1' };
    expect(found('CB02', [keyed, out, spoke, home, on])).not.toEqual([]);
  });
});
