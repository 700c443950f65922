/** What desks hold: heard, kept, repeated, altered on the way, and never more than reached them. */
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
import { MINUTE } from '../../model/time.ts';
import { advance } from './advance.ts';
import { heldFacts, keep, known, learn, stand } from './knowledge.ts';
import { type Outgoing, sendMessage } from './messages.ts';
import type { World } from './world.ts';

const hear = (w: World, value: string, more: Partial<Parameters<typeof learn>[2]> = {}): void =>
  learn(w, DESK, { journey: 'J1', fact: 'symptomWords', value, source: 'told', from: 'she', ...more });

const write = (w: World, more: Partial<Outgoing> = {}) =>
  sendMessage(w, {
    desk: DESK,
    to: 'soc',
    channel: 'note',
    text: 'dead line',
    says: { symptomWords: 'noSync', unitNumber: '7' },
    journey: 'J1',
    ...more,
  });

describe('hearing', () => {
  it('is news once, with value, source and time', () => {
    const w = smallWorld();
    advance(w, MINUTE);
    hear(w, 'noSync');
    hear(w, 'noSync', { source: 'read', from: 'ticket' });
    expect(eventsOf(w, 'factLearned')).toHaveLength(1);
    expect(known(w, DESK, 'symptomWords', 'J1')).toEqual({
      value: 'noSync',
      source: 'told',
      from: 'she',
      at: MINUTE,
      kept: false,
    });
  });

  it('another value is news again, and is not kept any more', () => {
    const w = smallWorld();
    hear(w, 'noSync', { kept: true });
    hear(w, 'slow');
    expect(columnOf(w, 'factLearned', 'says')).toEqual([
      { symptomWords: 'noSync' },
      { symptomWords: 'slow' },
    ]);
    expect(known(w, DESK, 'symptomWords', 'J1')).toMatchObject({ value: 'slow', kept: false });
  });

  it('is of one desk and one need', () => {
    const w = smallWorld();
    hear(w, 'noSync');
    expect(known(w, COLLEAGUE, 'symptomWords', 'J1')).toBeUndefined();
    expect(known(w, DESK, 'symptomWords', 'J2')).toBeUndefined();
  });

  it("files the incident's facts under the incident, for all its needs", () => {
    const w = smallWorld();
    learn(w, DESK, { journey: 'J1', fact: 'affectedCount', value: '46', source: 'told', from: 'soc' });
    expect(known(w, DESK, 'affectedCount', 'J2')?.value).toBe('46');
    expect(eventsOf(w, 'factLearned')[0]).toMatchObject({ journeyId: 'J1', incidentId: 'INC-1' });
    expect([...heldFacts(w, DESK, 'J2').keys()]).toEqual(['affectedCount']);
  });
});

describe('keeping', () => {
  it('is possible only for what was heard, and is written once', () => {
    const w = smallWorld();
    expect(keep(w, DESK, 'symptomWords', 'J1')).toBe(false);
    hear(w, 'noSync');
    expect(keep(w, DESK, 'symptomWords', 'J1')).toBe(true);
    expect(keep(w, DESK, 'symptomWords', 'J1')).toBe(true);
    expect(columnOf(w, 'factKept', 'says')).toEqual([{ symptomWords: 'noSync' }]);
  });

  it('may come with a repetition', () => {
    const w = smallWorld();
    hear(w, 'noSync');
    hear(w, 'noSync', { kept: true });
    expect(eventsOf(w, 'factLearned', 'factKept').map(({ kind }) => kind)).toEqual([
      'factLearned',
      'factKept',
    ]);
  });
});

describe('what a desk holds about a need', () => {
  it('is its own case over the incident, and never what it did not hear', () => {
    const w = smallWorld();
    const incident = w.incident('INC-1');
    incident.truth.set('symptomWords', { value: 'noSync', alsoRight: [], past: [], kind: 'text' });
    learn(w, DESK, {
      incident: 'INC-1',
      fact: 'symptomWords',
      value: 'allDead',
      source: 'told',
      from: 'soc',
    });
    hear(w, 'noSync');
    expect(heldFacts(w, DESK, 'J1', 'INC-1').get('symptomWords')?.value).toBe('noSync');
    expect(heldFacts(w, SOC, 'J1', 'INC-1').size).toBe(0);
  });

  it('is not what merely stands in a system', () => {
    const w = smallWorld();
    stand(w, 'ticketing', 'J1', 'symptomWords', 'noSync');
    expect(heldFacts(w, DESK, 'J1').size).toBe(0);
    expect(w.standing.get('ticketing')?.get('J1')?.get('symptomWords')).toBe('noSync');
  });
});

describe('a message', () => {
  it.each([
    ['note', 4_000, 'read'],
    ['form', 4_000, 'read'],
    ['sms', 8_000, 'told'],
    ['gateway', 30_000, 'told'],
    ['email', 60_000, 'told'],
    ['hotline', 0, 'told'],
  ] as const)('by %s takes %i ms and is %s', (channel, way, source) => {
    const w = smallWorld();
    const message = write(w, { channel });
    advance(w, Math.max(0, way - 1));
    expect(message.deliveredAt).toBe(way === 0 ? 0 : undefined);
    expect(known(w, SOC, 'symptomWords', 'J1') === undefined).toBe(way > 0);
    advance(w, way);
    expect(message.deliveredAt).toBe(way);
    expect(known(w, SOC, 'symptomWords', 'J1')).toMatchObject({ value: 'noSync', source, at: way });
  });

  it('gives what was heard instead of what was meant, and nothing of what was lost', () => {
    const w = smallWorld();
    write(w, { heard: { symptomWords: 'slow' }, garbled: ['unitNumber'] });
    advance(w, MINUTE);
    expect(known(w, SOC, 'symptomWords', 'J1')?.value).toBe('slow');
    expect(known(w, SOC, 'unitNumber', 'J1')).toBeUndefined();
    expect(eventsOf(w, 'messageSent')[0]?.says).toEqual({ symptomWords: 'noSync', unitNumber: '7' });
  });

  it('reaches one desk of the unit: a person before a machine, the one that was named before all', () => {
    const w = smallWorld();
    expect(write(w, { desk: SOC, to: 'contactCentre', channel: 'hotline' }).toDesk).toBe(DESK);
    expect(write(w, { desk: SOC, to: 'contactCentre', toDesk: COLLEAGUE, channel: 'hotline' }).toDesk).toBe(
      COLLEAGUE,
    );
    expect(write(w, { to: 'contactCentre', channel: 'hotline' }).toDesk).toBe(COLLEAGUE);
    w.desk(DESK).onDuty = false;
    expect(write(w, { desk: SOC, to: 'contactCentre', channel: 'hotline' }).toDesk).toBe(COLLEAGUE);
  });

  it('to a unit where nobody sits is sent and never delivered', () => {
    const w = smallWorld();
    write(w, { to: 'noc' });
    advance(w, MINUTE);
    expect(eventsOf(w, 'messageSent')).toHaveLength(1);
    expect(eventsOf(w, 'messageDelivered')).toHaveLength(0);
  });

  it('to the customer is delivered with a receipt, and no desk learns from it', () => {
    const w = smallWorld();
    write(w, { to: 'customer', channel: 'sms' });
    advance(w, MINUTE);
    expect(eventsOf(w, 'notificationSent')[0]).toMatchObject({
      toState: 'delivered',
      visibleToCustomer: true,
    });
    expect(eventsOf(w, 'messageDelivered', 'factLearned')).toHaveLength(0);
    expect(heldFacts(w, TIER1, 'J1').size).toBe(0);
  });
});
