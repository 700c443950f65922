/** The handover from offer to end: who has it, until when, and what the chain hears. */
import { describe, expect, it } from 'vitest';
import {
  COLLEAGUE,
  columnOf,
  DESK,
  eventsOf,
  SOC,
  smallWorld,
  TIER1,
} from '../../../tests/helpers/small-world.ts';
import { contractOf } from '../../model/contracts.ts';
import { DAY, HOUR, MINUTE } from '../../model/time.ts';
import { TIMER_KIND } from '../timers.ts';
import { advance } from './advance.ts';
import { sendToJourney } from './chain-moves.ts';
import { handoverState } from './handover-protocol.ts';
import {
  accept,
  acknowledge,
  addToHandover,
  answerReadBack,
  giveBack,
  offer,
  readBack,
} from './handovers.ts';
import { known } from './knowledge.ts';
import { placeRecord } from './records.ts';
import type { Handover } from './shapes.ts';
import type { World } from './world.ts';

/** From the contact centre to tier 1, as the chain waits for it. */
const give = (w: World, more: Partial<Parameters<typeof offer>[1]> = {}): Handover =>
  offer(w, {
    desk: DESK,
    contract: 'H5',
    toUnit: 'serviceDesk1',
    journey: 'J1',
    channel: 'form',
    text: 'dead line',
    says: { symptomWords: 'noSync' },
    ...more,
  });

const LIMIT = contractOf('H5').ack.limitMs ?? 0;
/** Way of a form to the receiver's queue. */
const WAY = 4_000;

/** Time of every event of a kind. */
const timesOf = (w: World, kind: string): number[] => eventsOf(w, kind).map(({ t }) => t);

describe('an offer', () => {
  it('is sent, lies in the queue when it has arrived, and is seen when somebody says so', () => {
    const w = smallWorld();
    const h = give(w);
    expect(handoverState(h)).toBe('sent');
    advance(w, WAY - 1);
    expect(handoverState(h)).toBe('sent');
    advance(w, WAY);
    expect(handoverState(h)).toBe('delivered');
    expect(h.toDesk).toBe(TIER1);
    expect(acknowledge(w, TIER1, h)).toBe(true);
    expect(handoverState(h)).toBe('acknowledged');
    expect(
      eventsOf(w, 'handoverOffered', 'messageSent', 'messageDelivered', 'messageAcked').map((e) => e.kind),
    ).toEqual(['handoverOffered', 'messageSent', 'messageDelivered', 'messageAcked']);
  });

  it.each(['voice', 'hotline', 'bridge'])(
    'by %s is seen at once, because it was said to a face',
    (channel) => {
      const w = smallWorld();
      const h = give(w, { channel });
      expect(handoverState(h)).toBe('acknowledged');
    },
  );

  it('names its acknowledge limit, by contract', () => {
    const w = smallWorld();
    const h = give(w);
    expect(h.ackDueAt).toBe(LIMIT);
    expect(eventsOf(w, 'handoverOffered')[0]?.dueAt).toBe(LIMIT);
    const report = give(w, { contract: 'H10', toUnit: 'soc', channel: 'chat' });
    expect(report.ackDueAt).toBe(10 * MINUTE);
  });

  it('judges each required fact that exists in truth, and further facts that were said', () => {
    const w = smallWorld({ facts: { symptomWords: 'noSync', faultSince: '07:50', unitNumber: '7' } });
    const h = give(w, { says: { symptomWords: 'slow', unitNumber: '7' } });
    expect(h.fields).toEqual({ symptomWords: 'wrong', faultSince: 'missing', unitNumber: 'present' });
  });

  it('counts an attached fact that is right as attached', () => {
    const w = smallWorld();
    expect(give(w, { attached: ['symptomWords'] }).fields.symptomWords).toBe('attached');
    expect(give(w, { says: { symptomWords: 'slow' }, attached: ['symptomWords'] }).fields.symptomWords).toBe(
      'wrong',
    );
  });

  it('lets the receiver hear what the words say, with what was altered or lost on the way', () => {
    const w = smallWorld({ facts: { symptomWords: 'noSync', faultSince: '07:50', unitNumber: '7' } });
    give(w, {
      channel: 'voice',
      says: { symptomWords: 'noSync', faultSince: '07:50', unitNumber: '7' },
      heard: { faultSince: '07:15' },
      garbled: ['unitNumber'],
    });
    expect(known(w, TIER1, 'symptomWords', 'J1')?.value).toBe('noSync');
    expect(known(w, TIER1, 'faultSince', 'J1')?.value).toBe('07:15');
    expect(known(w, TIER1, 'unitNumber', 'J1')).toBeUndefined();
  });
});

describe('taking it', () => {
  it('moves ownership and the chain, and nothing before does', () => {
    const w = smallWorld();
    const row = placeRecord(w, {
      type: 'troubleTicket',
      journey: 'J1',
      status: 'inProgress',
      ownerUnit: 'contactCentre',
    });
    const h = give(w, { chainEvent: 'passOn' });
    advance(w, WAY);
    acknowledge(w, TIER1, h);
    readBack(w, TIER1, h, { symptomWords: 'noSync' }, 'dead line');
    answerReadBack(w, h, true);
    expect(row.ownerUnit).toBe('contactCentre');
    expect(w.journey('J1').position.value.main).toBe('open');
    expect(accept(w, TIER1, h)).toBe(true);
    expect(row).toMatchObject({ ownerUnit: 'serviceDesk1', ownerDesk: TIER1 });
    expect(w.journey('J1').position.value.main).toBe('working');
    expect(w.journey('J2').position.value.main).toBe('open');
    expect(columnOf(w, 'ownerChanged', 'objectId')).toEqual([row.id]);
  });

  it('is possible unread, and only once', () => {
    const w = smallWorld();
    const h = give(w);
    expect(accept(w, TIER1, h)).toBe(false);
    advance(w, WAY);
    expect(accept(w, TIER1, h)).toBe(true);
    expect(accept(w, COLLEAGUE, h)).toBe(false);
    expect(giveBack(w, TIER1, h, [], '')).toBe(false);
    expect(eventsOf(w, 'handoverAccepted')).toHaveLength(1);
    expect(h.toDesk).toBe(TIER1);
  });

  it.each(['H3', 'H7'])('leaves an order with us when its part is taken by %s', (contract) => {
    const w = smallWorld();
    const row = placeRecord(w, {
      type: 'productOrder',
      journey: 'J1',
      status: 'inProgress',
      ownerUnit: 'contactCentre',
    });
    const h = give(w, { contract });
    advance(w, WAY);
    accept(w, TIER1, h);
    expect(row.ownerUnit).toBe('contactCentre');
  });

  it('leaves with a desk what it has found', () => {
    const w = smallWorld();
    const row = placeRecord(w, {
      type: 'finding',
      journey: 'J1',
      status: 'open',
      ownerUnit: 'contactCentre',
    });
    const h = give(w);
    advance(w, WAY);
    accept(w, TIER1, h);
    expect(row.ownerUnit).toBe('contactCentre');
  });

  it('does not move records of other needs or of other owners', () => {
    const w = smallWorld();
    const other = placeRecord(w, {
      type: 'troubleTicket',
      journey: 'J2',
      status: 'inProgress',
      ownerUnit: 'contactCentre',
    });
    const theirs = placeRecord(w, {
      type: 'workOrder',
      journey: 'J1',
      status: 'inProgress',
      ownerUnit: 'fieldDispatch',
    });
    const h = give(w, { channel: 'voice' });
    accept(w, TIER1, h);
    expect([other.ownerUnit, theirs.ownerUnit]).toEqual(['contactCentre', 'fieldDispatch']);
  });

  it('keeps what is written in the log when more is told afterwards', () => {
    const w = smallWorld();
    const h = give(w, { channel: 'voice' });
    accept(w, TIER1, h);
    const before = structuredClone(w.log.events());
    addToHandover(w, h, { unitNumber: '7' });
    expect(h.fields.unitNumber).toBe('present');
    expect(w.log.events().slice(0, before.length)).toEqual(before);
  });
});

describe('sending it back', () => {
  it('names what is missing, asks for it, and leaves ownership where it was', () => {
    const w = smallWorld();
    const row = placeRecord(w, {
      type: 'troubleTicket',
      journey: 'J1',
      status: 'inProgress',
      ownerUnit: 'contactCentre',
    });
    const h = give(w, { says: {} });
    advance(w, WAY);
    expect(giveBack(w, TIER1, h, ['symptomWords'], 'Which fault?')).toBe(true);
    expect(handoverState(h)).toBe('returned');
    expect(eventsOf(w, 'handoverReturned')[0]).toMatchObject({
      targetDesk: DESK,
      fields: { symptomWords: 'missing' },
      text: 'Which fault?',
    });
    expect(columnOf(w, 'questionAsked', 'factId')).toEqual(['symptomWords']);
    expect(row.ownerUnit).toBe('contactCentre');
    expect(w.journey('J1').position).toMatchObject({ value: { main: 'open' }, own: { returns: 1 } });
    expect(w.timers.isArmed(TIMER_KIND.handover, h.index)).toBe(false);
  });

  it('makes the next offer the second attempt of the same handover, and the third a joint call at the next bounce', () => {
    const w = smallWorld();
    const ids = new Set<string>();
    const attempts: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      const h = give(w, { channel: 'voice' });
      ids.add(h.id);
      attempts.push(h.attempt);
      expect(giveBack(w, TIER1, h, [], 'no'), `attempt ${h.attempt}`).toBe(true);
    }
    expect(ids.size).toBe(1);
    expect(attempts).toEqual([1, 2, 3]);
    const third = w.handovers[2];
    expect(third && handoverState(third)).toBe('jointCall');
  });

  it('is written as a joint call, not as a third return', () => {
    const w = smallWorld();
    for (let n = 0; n < 3; n += 1) giveBack(w, TIER1, give(w, { channel: 'voice' }), [], 'no');
    expect(eventsOf(w, 'handoverReturned')).toHaveLength(2);
    expect(w.journey('J1').position.own.returns).toBe(2);
  });

  it('is over with an acceptance: the next offer begins anew', () => {
    const w = smallWorld();
    giveBack(w, TIER1, give(w, { channel: 'voice' }), [], 'no');
    const second = give(w, { channel: 'voice' });
    accept(w, TIER1, second);
    const fresh = give(w, { channel: 'voice' });
    expect(fresh.id).not.toBe(second.id);
    expect(fresh.attempt).toBe(1);
  });
});

describe('reading back', () => {
  it('compares what was restated with what is true, and counts as having seen it', () => {
    const w = smallWorld();
    const h = give(w);
    advance(w, WAY);
    readBack(w, TIER1, h, { symptomWords: 'slow' }, 'slow line');
    expect(handoverState(h)).toBe('readBack');
    expect(eventsOf(w, 'messageAcked')).toHaveLength(1);
    expect(eventsOf(w, 'readBack')[0]?.fields).toEqual({ symptomWords: 'wrong' });
  });

  it('may be confirmed, and corrected twice at most', () => {
    const w = smallWorld();
    const h = give(w, { channel: 'voice' });
    readBack(w, TIER1, h, {}, '');
    for (let n = 0; n < 3; n += 1) answerReadBack(w, h, false);
    expect(h.position.own.corrections).toBe(2);
    answerReadBack(w, h, true);
    expect(h.position.own.readBackOk).toBe(1);
    expect(handoverState(h)).toBe('readBack');
  });
});

describe('silence', () => {
  it('before the acknowledge limit ends in expired, at the limit and not earlier', () => {
    const w = smallWorld();
    const h = give(w);
    advance(w, LIMIT - 1);
    expect(handoverState(h)).toBe('delivered');
    advance(w, LIMIT);
    expect(handoverState(h)).toBe('expired');
    expect(timesOf(w, 'handoverExpired')).toEqual([LIMIT]);
    expect(w.journey('J1').position.own.returns).toBe(1);
    expect(w.timers.isArmed(TIMER_KIND.handover, h.index)).toBe(false);
  });

  it('after it was seen ends twice the limit after that, read back or not', () => {
    for (const restate of [false, true]) {
      const w = smallWorld();
      const h = give(w);
      advance(w, MINUTE);
      acknowledge(w, TIER1, h);
      advance(w, 2 * MINUTE);
      if (restate) readBack(w, TIER1, h, {}, '');
      advance(w, MINUTE + 2 * LIMIT - 1);
      expect(eventsOf(w, 'handoverExpired')).toHaveLength(0);
      advance(w, MINUTE + 2 * LIMIT);
      expect(handoverState(h)).toBe('expired');
    }
  });

  it('counts as an attempt: the third one becomes a joint call, taken by the lead when its time is over', () => {
    const w = smallWorld();
    const row = placeRecord(w, {
      type: 'troubleTicket',
      journey: 'J1',
      status: 'inProgress',
      ownerUnit: 'contactCentre',
    });
    for (let n = 0; n < 3; n += 1) {
      give(w);
      advance(w, w.now + LIMIT);
    }
    const third = w.handovers[2];
    expect(third?.attempt).toBe(3);
    expect(third && handoverState(third)).toBe('jointCall');
    expect(eventsOf(w, 'handoverExpired')).toHaveLength(2);
    advance(w, w.now + 2 * HOUR);
    expect(third && handoverState(third)).toBe('accepted');
    expect(third?.position.own.forced).toBe(1);
    expect(eventsOf(w, 'handoverAccepted')[0]).toMatchObject({ deskId: TIER1, origin: 'machine' });
    expect(row.ownerUnit).toBe('serviceDesk1');
    expect(w.journey('J1').position.value.main).toBe('working');
  });

  it('in a joint call is broken by agreeing: that is an acceptance', () => {
    const w = smallWorld();
    for (let n = 0; n < 3; n += 1) giveBack(w, TIER1, give(w, { channel: 'voice' }), [], 'no');
    const third = w.handovers[2];
    expect(third && accept(w, TIER1, third)).toBe(true);
    expect(third?.position.own.joint).toBe(1);
    expect(w.journey('J1').position.value.main).toBe('working');
  });

  it('on mail, which nobody tracks, loses it; the own list finds it five working days later', () => {
    const w = smallWorld();
    const h = give(w, { channel: 'email' });
    advance(w, LIMIT);
    expect(handoverState(h)).toBe('lost');
    expect(h.lost).toBe(true);
    expect(timesOf(w, 'messageLost')).toEqual([LIMIT]);
    expect(eventsOf(w, 'handoverExpired')).toHaveLength(0);
    expect(w.journey('J1').position.own.returns).toBeUndefined();
    advance(w, LIMIT + 5 * DAY - 1);
    expect(handoverState(h)).toBe('lost');
    advance(w, LIMIT + 5 * DAY);
    expect(handoverState(h)).toBe('expired');
    expect(w.journey('J1').position.own.returns).toBe(1);
  });
});

describe('calling back', () => {
  it('happens to what a state had offered when the chain leaves that state', () => {
    const w = smallWorld();
    const h = give(w);
    const late = give(w, { journey: 'J2' });
    advance(w, WAY);
    sendToJourney(w, 'J1', 'letGo', { unit: 'contactCentre', origin: 'machine' });
    expect(handoverState(h)).toBe('withdrawn');
    expect(w.timers.isArmed(TIMER_KIND.handover, h.index)).toBe(false);
    expect(handoverState(late)).toBe('delivered');
  });

  it('also happens to what was seen and not taken, but never to a report', () => {
    const w = smallWorld();
    const seen = give(w, { channel: 'voice' });
    const report = give(w, { contract: 'H10', toUnit: 'soc', toDesk: SOC, channel: 'chat' });
    advance(w, MINUTE);
    sendToJourney(w, 'J1', 'letGo', { unit: 'contactCentre', origin: 'machine' });
    expect(handoverState(seen)).toBe('withdrawn');
    expect(handoverState(report)).toBe('delivered');
  });

  it('does not happen when only another region moves', () => {
    const w = smallWorld();
    const h = give(w);
    advance(w, 10 * MINUTE);
    expect(w.journey('J1').position.value.light).toBe('on');
    expect(handoverState(h)).toBe('delivered');
  });

  it('happens to the open attempt when a newer offer of the same contract replaces it', () => {
    const w = smallWorld();
    const first = give(w);
    advance(w, WAY);
    const second = give(w, { says: { symptomWords: 'noSync', unitNumber: '7' } });
    expect(handoverState(first)).toBe('withdrawn');
    expect(second).toMatchObject({ id: first.id, attempt: 2 });
    advance(w, LIMIT);
    expect(eventsOf(w, 'handoverExpired')).toHaveLength(0);
  });
});
