import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeSeat } from '../fake-log.ts';
import { found } from './break-test.ts';

describe('CB08 noPreOutageAlert', () => {
  const end = 'D11 18:00';
  const change: FakeEvent = {
    at: 'D10 02:00',
    kind: 'changeStarted',
    journey: null,
    objectId: 'CH1',
    says: { affectedWho: 'J1 J2' },
  };
  const her: FakeEvent = { at: 'D1 09:00', kind: 'interactionOpened', by: 'customer', objectId: 'T1' };
  const notice = (at: string, journey: string, toState = 'delivered', channel = 'email'): FakeEvent => ({
    at,
    kind: 'notificationSent',
    by: 'changeManagement.1',
    journey,
    messageId: 'm39',
    toState,
    channel,
    objectId: 'CH1',
    targetUnit: 'customer',
  });
  const parts = (lines: FakeEvent[]) => found('CB08', lines, { end }).map((one) => one.part);

  it('a: the work began and she, who is hit, had no word five working days before', () => {
    const log = [her, change, notice('D2 09:00', 'J2')];
    expect(found('CB08', log, { end })[0]).toMatchObject({
      part: 'a',
      journeyIds: ['J1'],
      by: 'changeManagement.1',
    });
    const begun = [her, { ...change, by: 'changeManagement.2' }, notice('D2 09:00', 'J2')];
    expect(found('CB08', begun, { end })[0]?.by).toBe('changeManagement.2');
    expect(parts(log)).toEqual(['a', 'summary']);
    expect(parts([...log, notice('D3 01:00', 'J1')])).toEqual([]);
    expect(parts([...log, notice('D4 09:00', 'J1')])).toEqual(['a', 'summary']);
  });

  it('a: a failed receipt is no word; a second channel that delivered is', () => {
    const log = [her, change, notice('D2 09:00', 'J2'), notice('D2 09:00', 'J1', 'failed')];
    expect(parts(log)).toContain('a');
    expect(parts([...log, notice('D2 15:00', 'J1', 'delivered', 'sms')])).toEqual([]);
  });

  it('a: what came back late, and was made good another way before the work began, was announced', () => {
    const log = [her, change, notice('D2 09:00', 'J2'), notice('D4 15:00', 'J1', 'failed')];
    expect(parts(log)).toContain('a');
    expect(parts([...log, notice('D4 16:00', 'J1', 'delivered', 'sms')])).toEqual([]);
  });

  it('a: not for an emergency declared at once, or a customer not hit', () => {
    const declared: FakeEvent = {
      at: 'D10 02:05',
      kind: 'impactDeclared',
      by: 'soc.1',
      journey: null,
      objectId: 'CH1',
    };
    expect(parts([her, change, declared])).toEqual([]);
    expect(parts([her, { ...change, says: { affectedWho: '' } }])).toEqual([]);
  });

  it('a: is avoidable by who approved it, and by who held it together with a workaround on it', () => {
    const approve: FakeEvent = {
      at: 'D2 09:00',
      kind: 'recordChanged',
      by: 'changeManagement.2',
      journey: null,
      objectType: 'change',
      objectId: 'CH1',
      toState: 'approved',
    };
    const learn = (factId: string, value: string): FakeEvent => ({
      at: 'D9 23:00',
      kind: 'factLearned',
      by: 'noc.night',
      journey: null,
      factId,
      says: { [factId]: value },
    });
    const log = [her, approve, learn('changeId', 'CH1'), learn('workaround', 'fed from node 8'), change];
    expect(found('CB08', log, { end })[0]?.avoidableBy).toEqual(expect.arrayContaining(['noc.night']));
    const said: FakeEvent = {
      at: 'D10 01:00',
      kind: 'messageSent',
      by: 'noc.night',
      journey: null,
      targetUnit: 'changeManagement',
    };
    expect(found('CB08', [...log, said], { end })[0]?.avoidableBy).not.toContain('noc.night');
  });

  it('b: an interruption foreseen and nobody told', () => {
    const risk: FakeEvent = {
      at: '09:00',
      kind: 'factLearned',
      by: 'soc.1',
      areaId: 'quay',
      factId: 'riskAhead',
      says: { riskAhead: 'battery empty at 10:00' },
    };
    expect(found('CB08', [risk])[0]).toMatchObject({ part: 'b', by: 'soc.1' });
    const told: FakeEvent = { at: '09:20', kind: 'statementPublished', by: 'soc.1', areaId: 'quay' };
    expect(found('CB08', [risk, told])).toEqual([]);
    expect(found('CB08', [{ ...risk, says: { riskAhead: 'none' } }])).toEqual([]);
    const elsewhere: FakeEvent = {
      at: '09:20',
      kind: 'messageSent',
      by: 'contactCentre.1',
      areaId: 'hill',
      targetUnit: 'customer',
    };
    expect(found('CB08', [{ ...risk, journey: null }, elsewhere])).toHaveLength(1);
  });
});

describe('CB09 uncoordinatedOutageResponse', () => {
  const p1: FakeEvent = {
    at: '09:00',
    kind: 'recordChanged',
    by: 'soc.1',
    journey: null,
    incidentId: 'I1',
    objectType: 'serviceProblem',
    objectId: 'SP1',
    field: 'priority',
    fromState: 'P2',
    toState: 'P1',
  };
  const own = (at: string, kind: string, by: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
    at,
    kind,
    by,
    journey: null,
    incidentId: 'I1',
    ...more,
  });
  const bridge = own('09:10', 'bridgeConvened', 'majorIncidentManager.1', { says: { leadPerson: 'Ines' } });
  const clear = own('09:30', 'statementPublished', 'soc.1', { mark: ['allClear'] });
  const part = (letter: string, lines: FakeEvent[]) =>
    found('CB09', lines, { seats: [fakeSeat('soc.1')] }).filter((one) => one.part === letter);

  it('a: two units say different things in public', () => {
    const first = own('09:12', 'statementPublished', 'soc.1', { says: { restoreEstimate: '11:00' } });
    const second = own('09:25', 'bannerPublished', 'corporateComms.1', {
      says: { restoreEstimate: '10:00' },
    });
    expect(part('a', [p1, bridge, first, second])[0]).toMatchObject({
      by: 'corporateComms.1',
      avoidableBy: ['majorIncidentManager.1'],
    });
    const truth = own('09:11', 'statementPublished', 'majorIncidentManager.1', { says: { area: 'B7' } });
    expect(part('a', [p1, bridge, truth, first, second])[0]?.avoidableBy).toEqual([]);
    expect(part('a', [p1, bridge, first, { ...second, by: 'soc.1' }])).toEqual([]);
    expect(part('a', [p1, bridge, first, { ...second, at: '09:50' }])).toEqual([]);
  });

  it('b: no lead named in a quarter of an hour, by who set P1', () => {
    expect(part('b', [p1])[0]).toMatchObject({ by: 'soc.1', attributed: true });
    expect(part('b', [p1, bridge])).toEqual([]);
    expect(part('b', [{ ...p1, toState: 'P2' }])).toEqual([]);
  });

  it('c: the rhythm is lost, once for each gap, and not after the all-clear', () => {
    const word = (at: string, next?: string) =>
      own(at, 'impactDeclared', 'soc.1', next ? { says: { nextUpdateAt: `D1 ${next}` } } : {});
    expect(part('c', [p1, bridge, clear])).toEqual([]);
    expect(part('c', [p1, bridge, word('09:20'), { ...clear, at: '10:30' }])).toHaveLength(1);
    expect(part('c', [p1, bridge, word('09:20', '10:40'), { ...clear, at: '10:30' }])).toEqual([]);
    expect(part('c', [p1, bridge, word('09:20'), { ...clear, at: '10:30' }])[0]?.by).toBe(
      'majorIncidentManager.1',
    );
  });

  it('c: a bare time of day is the next word promised, and one just passed is stale', () => {
    const word = (next: string) => own('09:20', 'impactDeclared', 'soc.1', { says: { nextUpdateAt: next } });
    const late = { ...clear, at: '10:30' };
    expect(part('c', [p1, bridge, word('10:40'), late])).toEqual([]);
    expect(part('c', [p1, bridge, word('10:00'), late]).map(({ at }) => at)).toEqual([
      (10 * 60 + 5) * 60_000,
    ]);
    expect(part('c', [p1, bridge, word('09:10'), late]).map(({ at }) => at)).toEqual([
      (9 * 60 + 55) * 60_000,
    ]);
  });

  it('d: a second crew to the same element by another unit, with no decision about it', () => {
    const crew = (at: string, by: string, id: string, more: Partial<FakeEvent> = {}) =>
      own(at, 'dispatchPlanned', by, { objectId: id, relatedObjectId: 'node7', ...more });
    const two = [p1, bridge, crew('09:12', 'noc.1', 'W1'), crew('09:20', 'serviceDesk2.1', 'W2'), clear];
    expect(part('d', two)[0]).toMatchObject({ by: 'serviceDesk2.1', avoidableBy: [] });
    const decided = (about: Partial<FakeEvent>): FakeEvent =>
      own('09:15', 'decisionLogged', 'majorIncidentManager.1', about);
    expect(part('d', [...two, decided({ relatedObjectId: 'node7' })])).toEqual([]);
    expect(part('d', [...two, decided({ text: 'A second van to the node.' })])).toEqual([]);
    expect(part('d', [...two, decided({ relatedObjectId: 'node8', text: 'A van.' })])).toHaveLength(1);
    expect(part('d', [...two, decided({ reasonCode: 'rollBack' })])).toHaveLength(1);
    expect(part('d', [...two, own('09:18', 'dispatchRecalled', 'noc.1', { objectId: 'W1' })])).toEqual([]);
    const seen = own('09:14', 'factLearned', 'majorIncidentManager.1', { factId: 'openVisits' });
    expect(part('d', [...two, seen])[0]?.avoidableBy).toEqual(['majorIncidentManager.1']);
  });
});
