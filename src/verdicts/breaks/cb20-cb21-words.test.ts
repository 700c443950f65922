import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeSeat } from '../fake-log.ts';
import { found } from './break-test.ts';

describe('CB20 contradictoryStatus', () => {
  const page: FakeEvent = {
    at: '09:00',
    kind: 'recordChanged',
    by: 'orderDesk.1',
    objectType: 'productOrder',
    objectId: 'O1',
    field: 'promisedDate',
    toState: 'D10',
    visibleToCustomer: true,
  };
  const said = (value: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
    at: '10:00',
    kind: 'said',
    by: 'contactCentre.1',
    objectId: 'T1',
    targetUnit: 'customer',
    says: { promisedDate: value },
    ...more,
  });

  it('fires when two sources stand against each other past the window and she saw one', () => {
    const [one] = found('CB20', [page, said('D8')]);
    expect(one).toMatchObject({ by: 'contactCentre.1', attributed: true, journeyIds: ['J1'] });
    expect(one?.at).toBe((10 * 60 + 10) * 60_000);
  });

  it('takes words of another unit for taken back once she was told so, not what is written down', () => {
    const promised = said('D8', { at: '09:00', by: 'orderDesk.1', objectId: 'T0' });
    const right = said('D10', { act: ['inform', 'correct'] });
    expect(found('CB20', [promised, right, { ...right, at: '10:30', act: ['inform'] }])).toEqual([]);
    expect(found('CB20', [promised, { ...right, act: ['inform'] }])).toHaveLength(1);
  });

  it('lets agreement, quick mending, other fields and an announced correction pass', () => {
    expect(found('CB20', [page, said('D10')])).toEqual([]);
    expect(found('CB20', [page, said('D8'), { ...page, at: '10:05', toState: 'D8' }])).toEqual([]);
    expect(found('CB20', [page, said('', { says: { visitFrom: 'D8' } })])).toEqual([]);
    expect(found('CB20', [page, said('D8', { act: ['inform', 'correct'] })])).toEqual([]);
    const met: FakeEvent = { at: '10:02', kind: 'clockStopped', clock: 'customer' };
    expect(found('CB20', [page, said('D8'), met])).toEqual([]);
  });

  it('needs the customer to have perceived it', () => {
    const bill: FakeEvent = { ...page, at: '09:30', objectType: 'bill', field: 'agreedPrice', toState: '40' };
    const price: FakeEvent = { ...page, field: 'agreedPrice', toState: '30' };
    expect(found('CB20', [price, bill])).toEqual([]);
    const look: FakeEvent = { at: '11:00', kind: 'lookedUp', by: 'customer', systemId: 'portal' };
    expect(found('CB20', [price, bill, look])).toHaveLength(1);
  });

  it('lets a new visit that she was told of end the words about the one before', () => {
    const words = (at: string, by: string, from: string): FakeEvent => ({
      at,
      kind: 'said',
      by,
      objectId: 'T1',
      targetUnit: 'customer',
      says: { visitFrom: from },
    });
    const old = words('09:00', 'fieldDispatch.1', '10:00');
    const plan: FakeEvent = {
      at: '12:00',
      kind: 'dispatchPlanned',
      by: 'contactCentre.1',
      toState: 'confirmed',
    };
    const told = words('12:01', 'contactCentre.1', '08:00');
    expect(found('CB20', [old, plan, told])).toEqual([]);
    expect(found('CB20', [old, told])).toHaveLength(1);
    expect(found('CB20', [old, plan, told, words('12:30', 'fieldDispatch.1', '10:00')])).toHaveLength(1);
  });

  it('becomes the matter of a desk that saw both sides and left them', () => {
    const look = (at: string, systemId: string): FakeEvent => ({
      at,
      kind: 'lookedUp',
      by: 'billing.1',
      systemId,
    });
    const seats = [fakeSeat('billing.1', '10:30')];
    const log = [page, said('D8'), look('10:40', 'om'), look('10:41', 'crm')];
    expect(found('CB20', log, { seats })[0]).toMatchObject({ avoidableBy: ['billing.1'], attributed: true });
    const fix: FakeEvent = { ...page, at: '10:50', by: 'billing.1', toState: 'D8' };
    expect(found('CB20', [...log, fix], { seats })[0]?.avoidableBy).toEqual([]);
  });
});

describe('CB21 minimisingLanguage', () => {
  const count: FakeEvent = {
    at: '07:00',
    kind: 'factLearned',
    by: 'soc.1',
    journey: null,
    incidentId: 'I1',
    factId: 'affectedCount',
    says: { affectedCount: '46 lines' },
  };
  const word = (more: Partial<FakeEvent>): FakeEvent => ({
    at: '07:10',
    kind: 'statementPublished',
    by: 'corporateComms.1',
    journey: null,
    incidentId: 'I1',
    ...more,
  });
  const parts = (lines: FakeEvent[]) => found('CB21', lines).map((one) => one.part);

  it('a: a smaller number than was known, without the time it is from', () => {
    expect(found('CB21', [count, word({ says: { affectedCount: '10' } })])[0]).toMatchObject({
      part: 'a',
      by: 'corporateComms.1',
    });
    expect(parts([count, word({ says: { affectedCount: 'at least 46' } })])).toEqual([]);
    expect(parts([count, word({ says: { affectedCount: '10' }, from: '06:30' })])).toEqual([]);
    expect(parts([word({ says: { affectedCount: '10' } })])).toEqual([]);
  });

  it('b: small words with no number to carry them', () => {
    expect(parts([count, word({ vague: ['minimising'] })])).toEqual(['b']);
    expect(parts([word({ vague: ['minimising'] })])).toEqual(['b']);
    expect(
      parts([
        { ...count, says: { affectedCount: '3' } },
        word({ vague: ['minimising'], says: { affectedCount: '3' } }),
      ]),
    ).toEqual([]);
  });

  it('c: all clear before a sample test after the repair', () => {
    const repair: FakeEvent = {
      at: '07:05',
      kind: 'workDone',
      by: 'noc.1',
      journey: null,
      incidentId: 'I1',
      reasonCode: 'failOver',
    };
    const test = (at: string, amount: number): FakeEvent => ({
      at,
      kind: 'checkDone',
      by: 'soc.1',
      journey: null,
      incidentId: 'I1',
      checkId: 'sampleTest',
      toState: 'pass',
      amount,
    });
    const clear = word({ mark: ['allClear'] });
    expect(parts([count, repair, clear])).toEqual(['c']);
    expect(parts([count, test('07:00', 10), repair, clear])).toEqual(['c']);
    expect(parts([count, repair, test('07:08', 10), clear])).toEqual([]);
    expect(parts([count, repair, test('07:08', 4), clear])).toEqual(['c']);
    expect(parts([{ ...count, says: { affectedCount: '4' } }, repair, test('07:08', 4), clear])).toEqual([]);
    const ofOther: FakeEvent = { ...repair, at: '07:09', journey: 'J7', incidentId: undefined };
    expect(parts([count, repair, test('07:08', 10), ofOther, clear])).toEqual([]);
    const line = (id: string): FakeEvent => ({ ...test('07:08', 0), amount: undefined, objectId: id });
    const few = [1, 2, 3].map((n) => line(`L${n}`));
    expect(parts([count, repair, ...few, clear])).toEqual(['c']);
    expect(parts([{ ...count, says: { affectedCount: '3' } }, repair, ...few, clear])).toEqual([]);
    expect(parts([count, repair, line('I1'), clear])).toEqual([]);
  });

  it('d: a lower priority with nothing learned', () => {
    const lower = word({
      kind: 'recordChanged',
      by: 'soc.1',
      objectType: 'serviceProblem',
      objectId: 'SP1',
      field: 'priority',
      fromState: 'P1',
      toState: 'P2',
    });
    expect(parts([lower])).toEqual(['d']);
    expect(parts([count, lower])).toEqual(['d']);
    const more = { ...count, at: '06:50', says: { affectedCount: '90 lines' } };
    expect(parts([more, count, lower])).toEqual([]);
    const danger = { ...count, factId: 'safetyIssue', says: { safetyIssue: 'yes' } };
    expect(parts([danger, lower])).toEqual(['d']);
  });

  it('names the lead that approved the words', () => {
    const approve: FakeEvent = {
      at: '07:08',
      kind: 'decisionLogged',
      by: 'majorIncidentManager.1',
      journey: null,
      incidentId: 'I1',
      reasonCode: 'approveStatement',
    };
    expect(found('CB21', [count, approve, word({ vague: ['minimising'] })])[0]?.avoidableBy).toEqual([
      'majorIncidentManager.1',
    ]);
  });
});
