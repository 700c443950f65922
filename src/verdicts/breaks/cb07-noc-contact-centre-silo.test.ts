import { describe, expect, it } from 'vitest';
import type { FakeEvent } from '../fake-log.ts';
import { found } from './break-test.ts';

const contact = (at: string, id: string, by = 'telephony'): FakeEvent => ({
  at,
  kind: 'interactionOpened',
  by,
  journey: null,
  objectId: id,
  areaId: 'millLane',
  reasonCode: 'fault',
});
const three = [contact('08:10', 'T1'), contact('08:14', 'T2'), contact('08:18', 'T3', 'contactCentre.1')];
const report: FakeEvent = {
  at: '08:24',
  kind: 'handoverOffered',
  by: 'contactCentre.1',
  journey: null,
  contract: 'H10',
  handoverId: 'h1',
  targetUnit: 'noc',
  areaId: 'millLane',
  fields: { area: 'present', reportCount: 'present' },
};
const alarm: FakeEvent = {
  at: '08:00',
  kind: 'alarmRaised',
  by: 'faultMgmt',
  journey: null,
  objectId: 'A1',
  areaId: 'millLane',
  says: { serviceAffecting: 'yes' },
};
const answer: FakeEvent = {
  at: '08:30',
  kind: 'messageSent',
  by: 'noc.1',
  journey: null,
  handoverId: 'h1',
  targetUnit: 'contactCentre',
  says: { nextUpdateAt: '08:40' },
};

const part = (letter: string, lines: FakeEvent[]) =>
  found('CB07', lines).filter((one) => one.part === letter);

describe('CB07 nocContactCentreSilo', () => {
  it('b fires when three contacts of one street stay unreported, by the desk of the last', () => {
    const [one] = part('b', three);
    expect(one).toMatchObject({ by: 'contactCentre.1', attributed: true });
    expect(one?.at).toBe((8 * 60 + 28) * 60_000);
  });

  it('b lists every front desk that looked at the board afterwards', () => {
    const look: FakeEvent = { at: '08:20', kind: 'lookedUp', by: 'contactCentre.2', systemId: 'outageBoard' };
    expect(part('b', [...three, look])[0]?.avoidableBy).toEqual(['contactCentre.2']);
  });

  it('b counts a ring and its answer once, and not two contacts, other streets or other reasons', () => {
    expect(part('b', three.slice(0, 2))).toEqual([]);
    expect(
      part('b', [three[0] ?? alarm, contact('08:11', 'T1', 'contactCentre.2'), contact('08:12', 'T2')]),
    ).toEqual([]);
    expect(part('b', [...three.slice(0, 2), { ...contact('08:18', 'T3'), areaId: 'quay' }])).toEqual([]);
    expect(part('b', [...three.slice(0, 2), { ...contact('08:18', 'T3'), reasonCode: 'bill' }])).toEqual([]);
  });

  it('b is met by a report from anybody, also one to another unit that reached noc in time', () => {
    expect(part('b', [...three, report, answer])).toEqual([]);
    const onward: FakeEvent = {
      ...report,
      by: 'serviceDesk1.1',
      contract: 'free',
      says: { reportCount: '3' },
    };
    expect(part('b', [...three, onward])).toEqual([]);
    expect(part('b', [...three, { ...report, at: '08:40' }])).toHaveLength(1);
  });

  it('c fires when the report has no answer; taking it is not answering it', () => {
    const taken: FakeEvent = { ...report, at: '08:26', kind: 'handoverAccepted', by: 'noc.1' };
    const [one] = part('c', [...three, report, taken]);
    expect(one).toMatchObject({ by: 'noc.1', avoidableBy: [] });
    expect(part('c', [...three, report, answer])).toEqual([]);
    const thin: FakeEvent = { ...report, fields: { area: 'missing', reportCount: 'present' } };
    expect(part('c', [...three, thin])[0]?.avoidableBy).toEqual(['contactCentre.1']);
  });

  it('c takes no question for an answer, tested or not', () => {
    const test: FakeEvent = { at: '08:26', kind: 'checkDone', by: 'noc.1', journey: null };
    const question: FakeEvent = { ...answer, says: {}, text: 'Which street?' };
    expect(part('c', [report, test, question])).toHaveLength(1);
  });

  describe('c, asked back for what the report lacks', () => {
    const thin: FakeEvent = { ...report, fields: { area: 'present', reportCount: 'missing' } };
    const ask: FakeEvent = {
      at: '08:32',
      kind: 'questionAsked',
      by: 'noc.1',
      journey: null,
      handoverId: 'h1',
      targetUnit: 'contactCentre',
      factId: 'reportCount',
    };
    const reply: FakeEvent = {
      at: '08:36',
      kind: 'messageSent',
      by: 'contactCentre.1',
      journey: null,
      targetUnit: 'noc',
      says: { reportCount: '3' },
    };

    it('is of whoever was asked and did not reply, ten minutes after the question', () => {
      const [one] = part('c', [thin, ask]);
      expect(one).toMatchObject({ by: 'contactCentre.1', avoidableBy: [], attributed: true });
      expect(one?.at).toBe((8 * 60 + 42) * 60_000);
      expect(one?.explanation).toContain('asked back at 08:32');
      expect(part('c', [thin, ask, reply, { ...answer, at: '08:45' }])).toEqual([]);
    });

    it('the receiver owes its answer anew from the reply on', () => {
      const [one] = part('c', [thin, ask, reply]);
      expect(one).toMatchObject({ by: 'noc.1', avoidableBy: ['contactCentre.1'] });
      expect(one?.at).toBe((8 * 60 + 46) * 60_000);
    });

    it('a question too late, or for what the report says or nobody needs, hands nothing back', () => {
      for (const idle of [
        { ...ask, at: '08:35' },
        { ...ask, factId: 'area' },
        { ...ask, factId: 'lightColour' },
        { ...ask, handoverId: 'another' },
      ]) {
        expect(part('c', [thin, idle])[0]).toMatchObject({ by: 'noc.1' });
        expect(part('c', [thin, idle])[0]?.at).toBe((8 * 60 + 34) * 60_000);
      }
    });
  });

  it('c lets a tested no pass without a next time', () => {
    const test: FakeEvent = {
      at: '08:28',
      kind: 'checkDone',
      by: 'noc.1',
      journey: null,
      checkId: 'callTest',
    };
    const no: FakeEvent = { ...answer, says: { outageCheckResult: 'none' } };
    expect(part('c', [...three, report, test, no])).toEqual([]);
    expect(part('c', [...three, report, no])).toHaveLength(1);
  });

  it('a fires when the alarm is known, customers ring and the front has no word', () => {
    const [one] = part('a', [alarm, three[0] ?? alarm]);
    expect(one).toMatchObject({ by: 'noc', attributed: false });
    expect(one?.at).toBe((8 * 60 + 15) * 60_000);
    const banner: FakeEvent = {
      at: '08:12',
      kind: 'bannerPublished',
      by: 'soc.1',
      journey: null,
      areaId: 'millLane',
    };
    expect(part('a', [alarm, ...three, banner])).toEqual([]);
  });

  it('a could have been avoided by every desk that knew and may declare it', () => {
    const lead: FakeEvent = {
      at: '08:05',
      kind: 'factLearned',
      by: 'majorIncidentManager.1',
      journey: null,
      areaId: 'millLane',
      factId: 'serviceAffecting',
      says: { serviceAffecting: 'yes' },
    };
    const front: FakeEvent = { ...lead, by: 'serviceDesk1.1' };
    expect(part('a', [alarm, lead, front, contact('08:10', 'T1')])[0]?.avoidableBy).toEqual([
      'majorIncidentManager.1',
    ]);
  });

  it('a says nothing about an alarm that hurts nobody', () => {
    expect(part('a', [{ ...alarm, says: { serviceAffecting: 'no' } }, ...three])).toEqual([]);
    expect(part('a', [alarm])).toEqual([]);
  });

  it('leaves out contacts that a declared incident explains', () => {
    const told: FakeEvent = {
      at: '08:05',
      kind: 'impactDeclared',
      by: 'soc.1',
      journey: null,
      incidentId: 'I1',
      areaId: 'millLane',
      targetUnit: 'contactCentre',
    };
    expect(found('CB07', [alarm, told, ...three])).toEqual([]);
  });

  it('a is of the desk that took the alarm up, whichever else of its unit is named', () => {
    const rang = contact('08:20', 'T1');
    const other: FakeEvent = {
      at: '07:00',
      kind: 'lookedUp',
      by: 'noc.3',
      journey: null,
      systemId: 'faultMgmt',
    };
    const acked: FakeEvent = { at: '08:03', kind: 'alarmAcked', by: 'noc.1', journey: null, objectId: 'A1' };
    expect(part('a', [other, alarm, acked, rang])[0]?.by).toBe('noc.1');
    expect(part('a', [other, alarm, rang])[0]?.by).toBe('noc.3');
  });
});
