import { describe, expect, it } from 'vitest';
import { expectationSchema } from '../model/expectation.ts';
import { type FakeEvent, fakeLog, fakeSeat, instant } from './fake-log.ts';
import { judgeRun } from './verdict.ts';

const blame = (at: string, cause: string): FakeEvent => ({
  at,
  kind: 'causeStated',
  by: 'contactCentre.1',
  targetUnit: 'customer',
  stance: 'asserted',
  says: { rootCause: cause },
});
const close = (id: string): FakeEvent => ({
  at: '10:00',
  kind: 'recordChanged',
  by: 'contactCentre.1',
  objectType: 'troubleTicket',
  objectId: id,
  field: 'status',
  toState: 'closed',
});
const greeted = expectationSchema.parse({
  id: 'greeted',
  seat: 'contactCentre',
  dimension: 'customerCare',
  weight: 60,
  expect: { kind: 'said', by: 'contactCentre' },
});
const truthful = expectationSchema.parse({
  id: 'truthful',
  seat: 'contactCentre',
  dimension: 'truth',
  weight: 40,
  gate: true,
  never: { kind: 'causeStated', by: 'contactCentre' },
});
const said: FakeEvent = { at: '08:10', kind: 'said', by: 'contactCentre.1', targetUnit: 'customer' };

const run = (lines: readonly FakeEvent[], expectations = [greeted, truthful], seats = [fakeSeat()]) =>
  judgeRun({ events: fakeLog(lines), expectations, seats, endedAt: instant('18:00') });

describe('score', () => {
  it('is full and passed when everything expected was done and nothing broke', () => {
    expect(run([said])).toMatchObject({ score: 100, coverage: 100, passed: true, overall: 'P' });
  });

  it('takes four points for each point of severity, and fails the gate', () => {
    const verdict = run([said, blame('08:20', 'handset')]);
    expect(verdict).toMatchObject({ base: 60, deduction: 20, score: 40, passed: false });
    expect(verdict.gates.find((gate) => gate.id === 'truthful')?.held).toBe(false);
    expect(verdict.grades.find((one) => one.dimension === 'truth')?.grade).toBe('U');
  });

  it('counts the same break at most twice, and never more than 40 points in all', () => {
    const twice = run([said, close('A'), close('B'), close('C')]);
    expect(twice.breaks).toHaveLength(3);
    expect(twice.deduction).toBe(24);
    const many = [blame('08:20', 'handset'), blame('08:30', 'customerUse'), close('A'), close('B')];
    expect(run([said, ...many]).deduction).toBe(40);
  });

  it('never falls below zero', () => {
    expect(run([blame('08:20', 'handset')]).score).toBe(0);
  });

  it('leaves unchecked weight out of the base and shows it as coverage', () => {
    const rare = expectationSchema.parse({
      ...greeted,
      id: 'rare',
      weight: 100,
      on: { kind: 'beatFired' },
      ifNotTriggered: 'skip',
    });
    const verdict = run([said], [greeted, truthful, rare]);
    expect(verdict).toMatchObject({ score: 100, coverage: 50, passed: false });
  });

  it('does not count what others did, or what was broken before the seat could move', () => {
    expect(run([said, { ...close('A'), by: 'serviceDesk1.1' }]).deduction).toBe(0);
    const late = run([said, close('A')], [greeted, truthful], [fakeSeat('contactCentre.1', '11:00')]);
    expect(late.breaks[0]).toMatchObject({ phase: 'before', attributed: false });
  });

  it('fails the danger gate on a blame where somebody depends on the line', () => {
    const need: FakeEvent = {
      at: '08:05',
      kind: 'factLearned',
      by: 'contactCentre.1',
      factId: 'specialNeed',
      says: { specialNeed: 'medicalAlarm' },
    };
    const held = (lines: FakeEvent[]) =>
      run(lines, [greeted]).gates.find((g) => g.id === 'noBlameInDanger')?.held;
    expect(held([said, blame('08:20', 'handset')])).toBe(true);
    expect(held([need, said, blame('08:20', 'handset')])).toBe(false);
  });

  it('caps the overall grade at M when a gate fails, however light its dimension', () => {
    const light = expectationSchema.parse({ ...truthful, weight: 5 });
    const verdict = run([said, blame('08:20', 'handset')], [greeted, light]);
    expect(verdict).toMatchObject({ overall: 'M', overallRule: 'gate failed: truthful' });
  });

  it('lowers the dimension a hint names', () => {
    const hint: FakeEvent = { at: '08:06', kind: 'hintGiven', objectId: 'customerCare', level: 1 };
    const grade = (lines: FakeEvent[]) => run(lines).grades.find((one) => one.dimension === 'customerCare');
    expect(grade([hint, said])).toMatchObject({ grade: 'S', rule: 'a hint was used' });
    expect(grade([{ ...hint, level: 3 }, said])?.grade).toBe('M');
  });

  it('says of no dimension that no hint was used when one was', () => {
    const hint: FakeEvent = { at: '08:06', kind: 'hintGiven', level: 1 };
    const rules = (lines: FakeEvent[]) => run(lines).grades.map(({ rule }) => rule);
    expect(rules([said]).some((rule) => rule.endsWith(', no hint'))).toBe(true);
    expect(rules([hint, said]).some((rule) => rule.includes('no hint'))).toBe(false);
  });
});

describe('clocks', () => {
  it('shows the gap between the customer’s clock and the contract’s, pauses included', () => {
    const verdict = run([
      { at: '08:00', kind: 'clockStarted', clock: 'customer' },
      { at: '09:00', kind: 'clockStarted', clock: 'contract', objectId: 'TT1' },
      { at: '10:00', kind: 'clockPaused', clock: 'contract', objectId: 'TT1' },
      { at: '11:00', kind: 'clockResumed', clock: 'contract', objectId: 'TT1' },
      { at: '12:00', kind: 'clockStopped', clock: 'contract', objectId: 'TT1' },
      { at: '14:00', kind: 'clockStopped', clock: 'customer' },
    ]);
    const hour = 3_600_000;
    expect(verdict.clocks[0]).toMatchObject({
      contract: { value: 2 * hour, pausedTotal: hour, state: 'stopped' },
      customer: { value: 6 * hour },
      clockGap: 4 * hour,
    });
    expect(verdict.clocks[0]?.contract?.series.map((point) => point.value / hour)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('handover ratios', () => {
  it('count facts, the acknowledgement in time and the read-back owed', () => {
    const offer: FakeEvent = {
      at: '09:00',
      kind: 'handoverOffered',
      by: 'contactCentre.1',
      contract: 'H10',
      handoverId: 'h1',
      targetUnit: 'noc',
      channel: 'hotline',
      fields: { area: 'present', reportCount: 'wrong', windowStart: 'missing', symptomWords: 'present' },
      says: { area: 'Mill Lane', reportCount: '4', symptomWords: 'noSync', weather: 'rain' },
    };
    const taken: FakeEvent = { at: '09:05', kind: 'messageAcked', by: 'noc.1', handoverId: 'h1' };
    const [row] = run([offer, taken]).handovers;
    expect(row).toMatchObject({
      id: 'h1',
      contract: 'H10',
      completeness: 0.5,
      relevance: 0.75,
      acknowledged: true,
      readBack: false,
    });
    expect(row?.accuracy).toBeCloseTo(2 / 3);
  });
});
