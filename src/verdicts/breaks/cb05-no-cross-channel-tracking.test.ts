import { describe, expect, it } from 'vitest';
import type { FakeEvent } from '../fake-log.ts';
import { found } from './break-test.ts';

const talk = (id: string, from: string, to: string, by: string, channel = 'voice'): FakeEvent[] => [
  { at: from, kind: 'interactionOpened', by, objectId: id, channel, reasonCode: 'order' },
  { at: from, kind: 'said', by, objectId: id, targetUnit: 'customer' },
  { at: to, kind: 'interactionClosed', by, objectId: id, reasonCode: 'informed' },
];
const link = (at: string, from: string, to: string): FakeEvent => ({
  at,
  kind: 'objectLinked',
  by: 'contactCentre.1',
  objectType: 'interaction',
  objectId: from,
  relatedObjectId: to,
});
const chat = talk('C1', '08:00', '08:10', 'salesOrderCapture.1', 'chat');
const call = talk('C2', '10:00', '10:10', 'contactCentre.1');
const other = link('07:00', 'C0', 'O0');

describe('CB05 noCrossChannelTracking', () => {
  it('fires when two contacts of one need hang on nothing common', () => {
    const [one] = found('CB05', [other, ...chat, ...call]);
    expect(one).toMatchObject({
      by: 'salesOrderCapture.1',
      avoidableBy: ['contactCentre.1'],
      attributed: true,
    });
  });

  it('is content when both are linked to one order by then, directly or through records', () => {
    expect(found('CB05', [...chat, ...call, link('08:05', 'C1', 'O1'), link('10:05', 'C2', 'O1')])).toEqual(
      [],
    );
    const through = [link('08:05', 'C1', 'O1'), link('10:04', 'C2', 'TT1'), link('10:05', 'TT1', 'O1')];
    expect(found('CB05', [...chat, ...call, ...through])).toEqual([]);
    expect(
      found('CB05', [...chat, ...call, link('08:05', 'C1', 'O1'), link('10:30', 'C2', 'O1')]),
    ).toHaveLength(1);
  });

  it('counts against the later desk when the earlier contact was linked', () => {
    expect(found('CB05', [...chat, ...call, link('08:05', 'C1', 'O1')])[0]?.by).toBe('contactCentre.1');
  });

  it('lets a dropped line a minute ago and a contact without a word pass', () => {
    const same = talk('C1', '09:50', '09:58', 'contactCentre.2');
    expect(found('CB05', [other, ...same, ...call])).toEqual([]);
    const gone: FakeEvent[] = [
      { at: '08:00', kind: 'interactionOpened', by: 'customer', objectId: 'C1', channel: 'chat' },
      { at: '08:01', kind: 'interactionClosed', by: 'customer', objectId: 'C1', reasonCode: 'abandoned' },
    ];
    expect(found('CB05', [other, ...gone, ...call])).toEqual([]);
  });

  it('fires on a second open order that nobody links, not after the first was closed', () => {
    const open = (at: string, id: string): FakeEvent => ({
      at,
      kind: 'recordOpened',
      by: 'contactCentre.1',
      objectType: 'productOrder',
      objectId: id,
    });
    const two = [other, open('08:00', 'O1'), open('10:00', 'O2')];
    expect(found('CB05', two)[0]).toMatchObject({ by: 'contactCentre.1', avoidableBy: [] });
    expect(found('CB05', [...two, link('10:30', 'O2', 'O1')])).toEqual([]);
    const closed: FakeEvent = {
      at: '09:00',
      kind: 'recordChanged',
      by: 'orderDesk.1',
      objectType: 'productOrder',
      objectId: 'O1',
      field: 'status',
      toState: 'cancelled',
    };
    expect(found('CB05', [...two, closed])).toEqual([]);
  });
});
