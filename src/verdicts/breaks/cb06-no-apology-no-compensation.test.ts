import { describe, expect, it } from 'vitest';
import type { FakeEvent } from '../fake-log.ts';
import { found } from './break-test.ts';

const missed: FakeEvent = {
  at: '12:00',
  kind: 'dispatchNoShow',
  by: 'fieldTechnician.1',
  objectId: 'W1',
  reasonCode: 'providerNoShow',
};
const call: FakeEvent[] = [
  { at: '12:10', kind: 'interactionOpened', by: 'contactCentre.1', objectId: 'T1', reasonCode: 'order' },
  { at: '12:11', kind: 'said', by: 'contactCentre.1', objectId: 'T1', targetUnit: 'customer' },
  { at: '12:16', kind: 'interactionClosed', by: 'contactCentre.1', objectId: 'T1', reasonCode: 'informed' },
];
const sorry = (at: string, level: number, by = 'contactCentre.1'): FakeEvent => ({
  at,
  kind: 'apologyGiven',
  by,
  objectId: 'T1',
  targetUnit: 'customer',
  level,
});
const part = (letter: string, lines: FakeEvent[], end = 'D4 18:00') =>
  found('CB06', lines, { end }).filter((one) => one.part === letter);

describe('CB06 noApologyNoCompensation', () => {
  it('a fires at the end of the first talk after the failure with no real apology', () => {
    const [one] = part('a', [missed, ...call]);
    expect(one).toMatchObject({ by: 'contactCentre.1', attributed: true });
    expect(one?.at).toBe((12 * 60 + 16) * 60_000);
    expect(part('a', [missed, ...call, sorry('12:12', 1)])).toHaveLength(1);
  });

  it('a is content with an apology that names the harm, also by another unit', () => {
    expect(part('a', [missed, ...call, sorry('12:12', 2)])).toEqual([]);
    expect(part('a', [missed, ...call, sorry('12:40', 2, 'complaintsRecovery.1')])).toEqual([]);
    expect(part('a', [missed, ...call, sorry('14:40', 2)])).toHaveLength(1);
  });

  it('a does not say that nobody said sorry where somebody did', () => {
    expect(part('a', [missed, ...call])[0]?.explanation).toContain('nobody had said sorry');
    const [weak] = part('a', [missed, ...call, sorry('12:12', 1)]);
    expect(weak?.explanation).toContain('the sorry of 12:12 named nothing');
    expect(weak?.explanation).not.toContain('nobody had');
    const [conditional] = part('a', [missed, ...call, sorry('12:12', 0)]);
    expect(conditional?.explanation).toContain('"if"');
  });

  it('a asks for a sorry after the cause is known, and names the one before', () => {
    const lines = (level: number): FakeEvent[] => [
      { at: '08:00', kind: 'interactionOpened', by: 'customer', objectId: 'T0', reasonCode: 'fault' },
      { ...sorry('08:01', level), objectId: 'T0' },
      {
        at: '09:00',
        kind: 'workDone',
        by: 'fieldTechnician.1',
        toState: 'done',
        says: { rootCause: 'accessCard' },
      },
      ...call,
    ];
    expect(part('a', lines(1))).toHaveLength(1);
    expect(part('a', lines(2))[0]?.explanation).toContain('again: the sorry of 08:01 came before it');
  });

  it('a waits for the hour when another talk follows within it', () => {
    const again = call.map((e) => ({ ...e, at: e.at.replace('12:1', '12:4'), objectId: 'T2' }));
    expect(part('a', [missed, ...call, ...again])[0]?.at).toBe((13 * 60 + 11) * 60_000);
  });

  it('a fires at the holder when nobody speaks at all', () => {
    const owner: FakeEvent = {
      at: '08:00',
      kind: 'recordOpened',
      by: 'orderDesk.1',
      objectType: 'productOrder',
      objectId: 'O1',
    };
    expect(part('a', [owner, missed, sorry('18:00', 1)])[0]).toMatchObject({ by: 'orderDesk.1' });
  });

  it('a judges the talk after a new failure, whatever was left unsaid about an old one', () => {
    const old: FakeEvent = { ...missed, at: '02:00', objectId: 'W0' };
    const [first, second] = part('a', [old, missed, ...call]);
    expect(first).toMatchObject({ at: 7 * 60 * 60_000 });
    expect(second).toMatchObject({ at: (12 * 60 + 16) * 60_000, by: 'contactCentre.1' });
  });

  it('says nothing when the cause lies on the customer’s side', () => {
    const cause: FakeEvent = {
      at: '11:00',
      kind: 'messageSent',
      by: 'serviceDesk2.1',
      targetUnit: 'contactCentre',
      says: { rootCause: 'customerWiring', causeConfidence: 'confirmed' },
    };
    expect(found('CB06', [cause, missed, ...call])).toEqual([]);
  });

  it('b fires a working day after the need closed when the rule is met and nobody named the credit', () => {
    const met: FakeEvent = { at: 'D2 10:00', kind: 'clockStopped', clock: 'customer' };
    expect(part('b', [missed, ...call, met])).toHaveLength(1);
    const credit: FakeEvent = {
      at: 'D2 12:00',
      kind: 'compensationOrdered',
      by: 'billing',
      origin: 'machine',
      reasonCode: 'missedVisit',
    };
    expect(part('b', [missed, ...call, met, credit])).toEqual([]);
    expect(part('b', [missed, ...call, met, { ...credit, reasonCode: 'goodwill' }])).toHaveLength(1);
    expect(part('b', [missed, ...call, met], 'D3 09:00')).toEqual([]);
  });
});
