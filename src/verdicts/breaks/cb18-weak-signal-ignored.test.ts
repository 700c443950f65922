import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeSeat } from '../fake-log.ts';
import { found } from './break-test.ts';

const danger: FakeEvent = {
  at: '09:00',
  kind: 'factLearned',
  by: 'contactCentre.1',
  factId: 'safetyIssue',
  says: { safetyIssue: 'yes' },
};
const report: FakeEvent = {
  at: '09:05',
  kind: 'handoverOffered',
  by: 'contactCentre.1',
  contract: 'H10',
  handoverId: 'h1',
  targetUnit: 'noc',
};
const part = (letter: string, lines: FakeEvent[], seats = [fakeSeat()]) =>
  found('CB18', lines, { seats }).filter((one) => one.part === letter);

describe('CB18 weakSignalIgnored', () => {
  it('a: danger heard at the front, and neither soc nor noc told in ten minutes', () => {
    const [one] = part('a', [danger]);
    expect(one).toMatchObject({ by: 'contactCentre.1', attributed: true });
    expect(part('a', [danger, report])).toEqual([]);
    expect(part('a', [danger, { ...report, at: '09:11' }])).toHaveLength(1);
    expect(part('a', [{ ...danger, says: { safetyIssue: 'no' } }])).toEqual([]);
  });

  it('a: everybody who was told could have passed it on', () => {
    expect(part('a', [danger, { ...danger, at: '09:04', by: 'serviceDesk1.1' }])[0]?.avoidableBy).toEqual([
      'serviceDesk1.1',
    ]);
    const lead: FakeEvent = { ...danger, at: '09:03', by: 'majorIncidentManager.1' };
    expect(part('a', [danger, lead])[0]?.avoidableBy).toEqual(['majorIncidentManager.1']);
    expect(part('a', [lead])).toEqual([]);
  });

  it('a: beats the unreported cluster it belongs to', () => {
    const ring = (at: string, id: string, journey: string): FakeEvent => ({
      at,
      kind: 'interactionOpened',
      by: 'customer',
      journey,
      objectId: id,
      areaId: 'millLane',
      reasonCode: 'fault',
    });
    const cluster = [ring('08:50', 'T1', 'J1'), ring('08:52', 'T2', 'J2'), ring('08:54', 'T3', 'J3')];
    expect(found('CB07', cluster)).toHaveLength(1);
    expect(found('CB07', [...cluster, danger])).toEqual([]);
  });

  const alarm: FakeEvent = {
    at: '09:00',
    kind: 'alarmRaised',
    by: 'faultMgmt',
    journey: null,
    objectId: 'A1',
    relatedObjectId: 'node7',
    says: { serviceAffecting: 'unknown' },
  };
  const ack: FakeEvent = { at: '09:00:30', kind: 'alarmAcked', by: 'noc.1', journey: null, objectId: 'A1' };

  it('b: acknowledged within the minute and then nothing', () => {
    expect(part('b', [alarm, ack])[0]).toMatchObject({ by: 'noc.1' });
    expect(part('b', [alarm, { ...ack, at: '09:05' }])).toEqual([]);
    expect(part('b', [{ ...alarm, says: { serviceAffecting: 'no' } }, ack])).toEqual([]);
    const look: FakeEvent = { at: '09:10', kind: 'lookedUp', by: 'noc.1', journey: null, objectId: 'node7' };
    expect(part('b', [alarm, ack, look])).toEqual([]);
    expect(part('b', [alarm, ack, { ...look, objectId: 'node9' }])).toHaveLength(1);
  });

  it('b: grouped under a root, or cleared and noted, is handled', () => {
    const root: FakeEvent = {
      at: '09:10',
      kind: 'objectLinked',
      by: 'noc.1',
      journey: null,
      objectId: 'A1',
      relatedObjectId: 'A0',
    };
    expect(part('b', [alarm, ack, root])).toEqual([]);
    const clear: FakeEvent = { at: '09:10', kind: 'alarmCleared', journey: null, objectId: 'A1' };
    const note: FakeEvent = {
      at: '09:12',
      kind: 'recordChanged',
      by: 'noc.1',
      journey: null,
      objectId: 'A1',
      field: 'note',
    };
    expect(part('b', [alarm, ack, clear])).toHaveLength(1);
    expect(part('b', [alarm, ack, clear, note])).toEqual([]);
  });

  it('c: "no alarms" with nothing tested', () => {
    const no: FakeEvent = {
      at: '09:08',
      kind: 'messageSent',
      by: 'noc.1',
      handoverId: 'h1',
      text: 'No alarms here.',
    };
    const test: FakeEvent = { at: '09:07', kind: 'checkDone', by: 'noc.1', checkId: 'callTest' };
    expect(part('c', [report, no])[0]).toMatchObject({ by: 'noc.1' });
    expect(part('c', [report, test, no])).toEqual([]);
    const away: FakeEvent = { ...test, journey: null, areaId: 'elsewhere' };
    expect(part('c', [{ ...report, areaId: 'millLane' }, away, no])).toHaveLength(1);
    expect(part('c', [report, { ...no, text: 'Not known yet, next word 09:20.' }])).toEqual([]);
  });

  it('d: muted alarms neither looked behind nor passed on', () => {
    const seats = [fakeSeat('noc.night', '04:00')];
    const muted: FakeEvent = {
      at: '04:00',
      kind: 'factLearned',
      by: 'noc.night',
      journey: null,
      factId: 'suppressedAlarms',
      says: { suppressedAlarms: 'group 7' },
    };
    const gone: FakeEvent = { at: '06:00', kind: 'shiftEnded', by: 'noc.night', journey: null };
    expect(part('d', [muted, gone], seats)[0]).toMatchObject({ by: 'noc.night', attributed: true });
    const hidden: FakeEvent = { ...alarm, at: '05:30', reasonCode: 'suppressed' };
    expect(part('d', [muted, hidden, gone], seats)[0]?.at).toBe((5 * 60 + 30) * 60_000);
    const onNode = (node: string): FakeEvent => ({ ...alarm, at: '05:20', relatedObjectId: node });
    const ofNode = { ...muted, says: { suppressedAlarms: 'alarms of CAB-7, since 03:00' } };
    expect(part('d', [ofNode, onNode('CAB-7')], seats)[0]?.at).toBe((5 * 60 + 20) * 60_000);
    expect(part('d', [ofNode, onNode('CAB-70')], seats)).toEqual([]);
    const looked: FakeEvent = {
      at: '04:30',
      kind: 'checkDone',
      by: 'noc.night',
      journey: null,
      checkId: 'mutedGroups',
    };
    expect(part('d', [muted, looked, gone], seats)).toEqual([]);
    const note: FakeEvent = {
      at: '05:40',
      kind: 'handoverOffered',
      by: 'noc.night',
      journey: null,
      contract: 'H8',
      handoverId: 'h8',
      targetUnit: 'noc',
      fields: { suppressedAlarms: 'present' },
    };
    const taken: FakeEvent = {
      at: '05:50',
      kind: 'handoverAccepted',
      by: 'noc.day',
      journey: null,
      handoverId: 'h8',
    };
    expect(part('d', [muted, note, taken, gone], seats)).toEqual([]);
    expect(part('d', [muted, note, gone], seats)).toHaveLength(1);
    expect(part('d', [{ ...muted, says: { suppressedAlarms: 'none' } }, gone], seats)).toEqual([]);
  });
});
