import { describe, expect, it } from 'vitest';
import { DETECTORS } from './breaks/index.ts';
import { type FakeEvent, fakeLog, fakeSeat, instant } from './fake-log.ts';
import { DIMENSION_OF_BREAK } from './grades.ts';
import { judgeBreaks } from './judge-breaks.ts';

const blame: FakeEvent = {
  at: '08:25',
  kind: 'causeStated',
  by: 'contactCentre.1',
  targetUnit: 'customer',
  stance: 'asserted',
  says: { rootCause: 'handset' },
};
const judge = (lines: readonly FakeEvent[], seats = [fakeSeat()]) =>
  judgeBreaks(fakeLog(lines), { seats, endedAt: instant('18:00') });

describe('the registry', () => {
  it('has 26 detectors, each in one dimension, the shared ones as the domain lists them', () => {
    expect(DETECTORS).toHaveLength(26);
    for (const detector of DETECTORS) expect(DIMENSION_OF_BREAK[detector.id]).toBeDefined();
    expect(DETECTORS.filter((detector) => detector.shared).map((detector) => detector.id)).toEqual([
      'CB07',
      'CB08',
      'CB09',
      'CB18',
      'CB20',
      'CB21',
      'CB22',
      'CB23',
    ]);
  });
});

describe('not observable here', () => {
  it('names the detectors whose inputs the log has none of, never zero', () => {
    const { notObservable } = judge([blame]);
    expect(notObservable).toContain('CB14');
    expect(notObservable).not.toContain('CB01');
  });

  it('asks a log from outside for one kind of every group', () => {
    const offer: FakeEvent = {
      at: '09:00',
      kind: 'handoverOffered',
      by: 'orderDesk.1',
      handoverId: 'h1',
      contract: 'H3',
    };
    expect(judge([offer]).notObservable).not.toContain('CB11');
    expect(judge([{ ...offer, origin: 'import' }]).notObservable).toContain('CB11');
  });

  it('asks a log from outside for what the definition reads, not for the kind alone', () => {
    const blind = (...lines: FakeEvent[]): string[] =>
      judge(lines.map((line) => ({ ...line, origin: 'import' as const }))).notObservable;
    const ring: FakeEvent = { at: '09:00', kind: 'interactionOpened', by: 'customer', objectId: 'K1' };
    const done: FakeEvent = { at: '09:05', kind: 'interactionClosed', by: 'contactCentre.1', objectId: 'K1' };
    expect(blind(ring, done)).toContain('CB10');
    expect(blind(ring, done, { at: '09:04', kind: 'updateGiven', by: 'contactCentre.1' })).not.toContain(
      'CB10',
    );
    const status: FakeEvent = {
      at: '09:06',
      kind: 'recordChanged',
      by: 'serviceDesk1.1',
      objectType: 'troubleTicket',
      objectId: 'T1',
      field: 'status',
      toState: 'resolved',
    };
    const unread = ['CB01', 'CB03b', 'CB09', 'CB15', 'CB19', 'CB20', 'CB24'];
    expect(blind(status)).toEqual(expect.arrayContaining(unread));
    const date: FakeEvent = { ...status, objectType: 'productOrder', field: 'promisedDate', toState: 'D9' };
    expect(blind(date)).not.toContain('CB15');
    expect(blind({ ...status, toState: 'closed', reasonCode: 'customerUse' })).not.toContain('CB01');
    const gone: FakeEvent = { at: '18:00', kind: 'shiftEnded', by: 'noc.1', journey: null };
    const handed: FakeEvent = { at: '17:50', kind: 'handoverOffered', by: 'noc.1', handoverId: 'h1' };
    expect(blind(gone, { ...handed, contract: 'H5' })).toContain('CB23');
    expect(blind(gone, { ...handed, contract: 'H8' })).not.toContain('CB23');
  });

  it('sees only the second way of a blame where the log has no checks', () => {
    const foreign: FakeEvent = { ...blame, origin: 'import' };
    expect(judge([foreign]).breaks).toEqual([]);
    const truth: FakeEvent = {
      at: '12:00',
      kind: 'messageSent',
      by: 'noc.1',
      origin: 'import',
      says: { rootCause: 'core', causeConfidence: 'confirmed' },
    };
    expect(judge([foreign, truth]).breaks).toHaveLength(1);
  });
});

describe('attribution', () => {
  it('is yours when the seat did it after it could move', () => {
    expect(judge([blame]).breaks[0]).toMatchObject({
      attribution: 'yours',
      phase: 'during',
      seats: ['contactCentre.1'],
    });
  });

  it('is passed to you when it was broken before, on a case you then worked', () => {
    const later: FakeEvent = { at: '09:10', kind: 'said', by: 'contactCentre.1', targetUnit: 'customer' };
    const seats = [fakeSeat('contactCentre.1', '09:00')];
    expect(judge([blame, later], seats).breaks[0]).toMatchObject({
      attribution: 'passedToYou',
      phase: 'before',
      attributed: false,
    });
    expect(judge([blame], seats).breaks[0]?.attribution).toBe('elsewhere');
  });

  it('is passed to you when others did it and you took the case over', () => {
    const other: FakeEvent = { ...blame, by: 'serviceDesk1.1' };
    const taken: FakeEvent = {
      at: '09:00',
      kind: 'handoverAccepted',
      by: 'contactCentre.1',
      handoverId: 'h1',
    };
    expect(judge([other]).breaks[0]?.attribution).toBe('elsewhere');
    expect(judge([other, taken]).breaks[0]?.attribution).toBe('passedToYou');
  });

  it('counts for every human seat in by or avoidableBy', () => {
    const seats = [fakeSeat('contactCentre.1'), fakeSeat('contactCentre.2')];
    const again: FakeEvent = { ...blame, at: '08:40', by: 'contactCentre.2' };
    expect(judge([blame, again], seats).breaks.map((found) => found.seats)).toEqual([
      ['contactCentre.1'],
      ['contactCentre.2'],
    ]);
  });
});
