import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeLog, instant } from './fake-log.ts';
import { shuffleAudit } from './shuffle-audit.ts';

const ticket = (at: string, kind: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
  at,
  kind,
  by: 'serviceDesk1.1',
  objectType: 'troubleTicket',
  objectId: 'T1',
  ...more,
});
const status = (at: string, fromState: string, toState: string, more: Partial<FakeEvent> = {}): FakeEvent =>
  ticket(at, 'recordChanged', { field: 'status', fromState, toState, ...more });
const clock = (id: string, journey: string): FakeEvent => ({
  at: '08:00',
  kind: 'clockStarted',
  clock: 'contract',
  objectId: id,
  due: '12:00',
  journey,
});

describe('the KPI-shuffle audit', () => {
  it('puts closings into tenths of their limit and sees a spike just below it', () => {
    const lines = ['J1', 'J2', 'J3'].flatMap((journey, i) => [
      clock(`T${i}`, journey),
      status('11:50', 'inProgress', 'resolved', { objectId: `T${i}`, journey }),
    ]);
    const audit = shuffleAudit(fakeLog(lines));
    expect(audit.closings[9]).toBe(3);
    expect(audit.spikeBelowLimit).toBe(true);
    const early = shuffleAudit(fakeLog([clock('T1', 'J1'), status('09:00', 'inProgress', 'resolved')]));
    expect(early.closings[2]).toBe(1);
    expect(early.spikeBelowLimit).toBe(false);
  });

  it('counts pauses by the hour of the day', () => {
    const pause: FakeEvent = { at: '15:40', kind: 'clockPaused', clock: 'contract', by: 'serviceDesk1.1' };
    const { pausesByHour } = shuffleAudit(fakeLog([pause, { ...pause, at: 'D2 15:05' }]));
    expect(pausesByHour[15]).toBe(2);
  });

  it('names a record opened after another of the same need had ended, and not one of another need', () => {
    const lines = [
      ticket('08:00', 'recordOpened'),
      status('09:00', 'inProgress', 'cancelled'),
      ticket('09:30', 'recordOpened', { objectId: 'T2' }),
      ticket('09:30', 'recordOpened', { objectId: 'T3', journey: 'J2' }),
    ];
    expect(shuffleAudit(fakeLog(lines)).relogged).toEqual([{ record: 'T2', after: 'T1', journeyId: 'J1' }]);
  });

  it('tells who ended what, and which unit never had one back', () => {
    const lines = [
      status('09:00', 'inProgress', 'resolved'),
      status('10:00', 'resolved', 'inProgress', { by: 'serviceDesk2.1' }),
      status('11:00', 'inProgress', 'resolved', { by: 'serviceDesk3.1', objectId: 'T2', journey: 'J2' }),
    ];
    const audit = shuffleAudit(fakeLog(lines));
    expect(audit.closedByDesk).toContainEqual({ desk: 'serviceDesk1.1', closed: 1, worked: 1 });
    expect(audit.closedByDesk).toContainEqual({ desk: 'serviceDesk2.1', closed: 0, worked: 1 });
    expect(audit.neverReopened).toEqual(['serviceDesk3']);
  });

  it('sees what was resolved before a shift ended and was at work again after it', () => {
    const lines: FakeEvent[] = [
      status('15:50', 'inProgress', 'resolved'),
      { at: '16:00', kind: 'shiftEnded', by: 'serviceDesk1.1', journey: null },
      status('18:00', 'resolved', 'inProgress'),
    ];
    expect(shuffleAudit(fakeLog(lines)).reopenedAcrossShift).toEqual([
      { record: 'T1', resolvedAt: instant('15:50'), reopenedAt: instant('18:00') },
    ]);
  });
});
