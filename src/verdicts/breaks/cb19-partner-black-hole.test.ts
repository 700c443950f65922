import { describe, expect, it } from 'vitest';
import type { FakeEvent } from '../fake-log.ts';
import { found } from './break-test.ts';

const opened: FakeEvent = {
  at: 'D1 09:00',
  kind: 'recordOpened',
  by: 'orderDesk.1',
  objectType: 'partnerOrder',
  objectId: 'P1',
};
const part = (letter: string, lines: FakeEvent[], end = 'D4 18:00') =>
  found('CB19', lines, { end }).filter((one) => one.part === letter);

describe('CB19 partnerBlackHole', () => {
  it('a: the partner is silent past its time, and we neither asked nor told', () => {
    const [one] = part('a', [opened]);
    expect(one).toMatchObject({ by: 'orderDesk.1' });
    expect(one?.at).toBe((24 + 13) * 60 * 60_000);
    expect(part('a', [opened], 'D2 12:00')).toEqual([]);
  });

  it('a: chased, or the customer told, or a word of the partner in time', () => {
    const ask: FakeEvent = {
      at: 'D2 10:00',
      kind: 'messageSent',
      by: 'orderDesk.1',
      targetUnit: 'wholesalePartner',
    };
    expect(part('a', [opened, ask])).toEqual([]);
    const told: FakeEvent = { ...ask, targetUnit: 'customer' };
    expect(part('a', [opened, told])).toEqual([]);
    const word: FakeEvent = {
      at: 'D2 08:00',
      kind: 'messageSent',
      by: 'wholesalePartner',
      messageId: 'm35',
      says: { nextUpdateAt: 'D4 16:00' },
    };
    expect(part('a', [opened, word])).toEqual([]);
    const done: FakeEvent = {
      ...opened,
      at: 'D2 08:00',
      kind: 'recordChanged',
      by: 'wholesalePartner',
      field: 'status',
      toState: 'completed',
    };
    expect(part('a', [opened, done])).toEqual([]);
  });

  it('b: "ask them yourself", unless they are on the line', () => {
    const away: FakeEvent = {
      at: 'D1 10:00',
      kind: 'said',
      by: 'contactCentre.1',
      objectId: 'T1',
      targetUnit: 'customer',
      mark: ['referAway'],
    };
    const look: FakeEvent = {
      at: 'D1 09:30',
      kind: 'lookedUp',
      by: 'orderDesk.1',
      systemId: 'partnerGateway',
    };
    expect(part('b', [opened, look, away])[0]).toMatchObject({
      by: 'contactCentre.1',
      avoidableBy: ['orderDesk.1'],
    });
    const talk: FakeEvent = {
      at: 'D1 09:50',
      kind: 'interactionOpened',
      by: 'contactCentre.1',
      objectId: 'T1',
    };
    const join: FakeEvent = {
      ...talk,
      at: 'D1 10:00',
      kind: 'interactionTransferred',
      targetUnit: 'wholesalePartner',
      reasonCode: 'joined',
    };
    const end: FakeEvent = { ...talk, at: 'D1 10:09', kind: 'interactionClosed', reasonCode: 'informed' };
    expect(part('b', [opened, talk, away, join, end])).toEqual([]);
    const asked: FakeEvent = { ...look, at: 'D1 09:40', kind: 'messageSent', targetUnit: 'wholesalePartner' };
    expect(part('b', [opened, look, asked, away])[0]).toMatchObject({
      by: 'contactCentre.1',
      avoidableBy: [],
    });
  });

  it('c: the partner moves a date and nobody tells her in four hours, or before it starts', () => {
    const move: FakeEvent = {
      at: 'D1 10:00',
      kind: 'recordChanged',
      by: 'wholesalePartner',
      objectType: 'partnerOrder',
      objectId: 'P1',
      field: 'visitFrom',
      toState: 'D3 08:00',
    };
    expect(part('c', [opened, move])[0]?.at).toBe(14 * 3_600_000);
    const plan: FakeEvent = {
      at: 'D1 09:10',
      kind: 'dispatchPlanned',
      by: 'orderDesk.1',
      objectId: 'W1',
      toState: 'confirmed',
      from: 'D1 12:00',
      due: 'D1 14:00',
    };
    expect(part('c', [opened, plan, move])[0]?.at).toBe(12 * 3_600_000);
    const word: FakeEvent = {
      at: 'D1 13:00',
      kind: 'messageSent',
      by: 'orderDesk.1',
      targetUnit: 'customer',
      says: { visitFrom: 'D3 08:00' },
    };
    expect(part('c', [opened, move, word])).toEqual([]);
  });
});
