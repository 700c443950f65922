import { describe, expect, it } from 'vitest';
import type { FakeEvent } from '../fake-log.ts';
import { found } from './break-test.ts';

const owner = (at: string, from: string, to: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
  at,
  kind: 'ownerChanged',
  by: `${from}.1`,
  objectType: 'troubleTicket',
  objectId: 'TT1',
  targetUnit: to,
  reasonCode: 'reassigned',
  ...more,
});
const there = owner('08:00', 'serviceDesk1', 'serviceDesk2');
const back = owner('09:00', 'serviceDesk2', 'serviceDesk1');
const again = owner('10:00', 'serviceDesk1', 'serviceDesk2');

describe('CB13 pingPong', () => {
  it('fires at the second bounce, by the unit that made it, avoidable by those who had it before', () => {
    expect(found('CB13', [there, back])).toEqual([]);
    const [one] = found('CB13', [there, back, again]);
    expect(one).toMatchObject({ by: 'serviceDesk1.1', avoidableBy: ['serviceDesk2.1'] });
    expect(one?.explanation).toContain('serviceDesk1 - serviceDesk2 - serviceDesk1 - serviceDesk2');
  });

  it('does not count a stay that added something', () => {
    const test: FakeEvent = {
      at: '08:30',
      kind: 'diagnosisRun',
      by: 'serviceDesk2.1',
      toState: 'inconclusive',
    };
    expect(found('CB13', [there, test, back, again])).toEqual([]);
    const note: FakeEvent = { ...test, kind: 'recordChanged', objectId: 'TT1', field: 'priority' };
    expect(found('CB13', [there, note, back, again])).toHaveLength(1);
  });

  it('follows a record that moves by being accepted', () => {
    const taken = (at: string, from: string, to: string): FakeEvent =>
      owner(at, to, to, { fromState: from, toState: to, reasonCode: 'accepted' });
    const log = [
      taken('08:00', 'serviceDesk1', 'serviceDesk2'),
      taken('09:00', 'serviceDesk2', 'serviceDesk1'),
      taken('10:00', 'serviceDesk1', 'serviceDesk2'),
    ];
    expect(found('CB13', log)).toHaveLength(1);
  });

  it('ignores people of one unit and automatic queues', () => {
    const inside = owner('08:30', 'serviceDesk2', 'serviceDesk2', { targetDesk: 'serviceDesk2.2' });
    expect(found('CB13', [there, inside, back])).toEqual([]);
    expect(found('CB13', [there, { ...back, origin: 'machine' }, { ...again, origin: 'machine' }])).toEqual(
      [],
    );
  });

  it('is not avoidable by who called everybody together', () => {
    const bridge: FakeEvent = { at: '09:30', kind: 'bridgeConvened', by: 'serviceDesk2.1' };
    expect(found('CB13', [there, back, bridge, again])[0]?.avoidableBy).toEqual([]);
  });

  const offer = (at: string, missing: boolean): FakeEvent => ({
    at,
    kind: 'handoverOffered',
    by: 'salesOrderCapture.1',
    contract: 'H1',
    handoverId: 'h1',
    targetUnit: 'orderDesk',
    fields: { unitNumber: missing ? 'missing' : 'present' },
  });
  const returned = (at: string): FakeEvent => ({
    at,
    kind: 'handoverReturned',
    by: 'orderDesk.1',
    contract: 'H1',
    handoverId: 'h1',
    fields: { unitNumber: 'missing' },
  });

  it('lets one return that names what is missing pass, and a repaired offer', () => {
    expect(found('CB13', [offer('08:00', true), returned('08:10'), offer('08:30', false)])).toEqual([]);
    const stubborn = [offer('08:00', true), returned('08:10'), offer('08:30', true), returned('08:40')];
    expect(found('CB13', stubborn)[0]).toMatchObject({
      by: 'orderDesk.1',
      avoidableBy: ['salesOrderCapture.1'],
    });
  });

  it('follows a talk passed on, joined calls left out', () => {
    const pass = (at: string, from: string, to: string, reasonCode = 'cold'): FakeEvent => ({
      at,
      kind: 'interactionTransferred',
      by: `${from}.1`,
      objectId: 'T1',
      targetUnit: to,
      reasonCode,
    });
    const round = [pass('08:00', 'contactCentre', 'billing'), pass('08:05', 'billing', 'contactCentre')];
    expect(found('CB13', [...round, pass('08:09', 'contactCentre', 'billing')])).toHaveLength(1);
    expect(found('CB13', [...round, pass('08:09', 'contactCentre', 'billing', 'joined')])).toEqual([]);
  });

  it('reads imported logs: B’s stay holds only moving events', () => {
    const log = [there, back, again].map((e): FakeEvent => ({ ...e, origin: 'import' }));
    expect(found('CB13', log)).toHaveLength(1);
    const work: FakeEvent = { at: '08:30', kind: 'messageSent', by: 'serviceDesk2.1', origin: 'import' };
    expect(found('CB13', [...log, work])).toEqual([]);
  });
});
