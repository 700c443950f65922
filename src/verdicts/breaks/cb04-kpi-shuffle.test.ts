import { describe, expect, it } from 'vitest';
import { type FakeEvent, fakeSeat } from '../fake-log.ts';
import { found } from './break-test.ts';

const seats = [fakeSeat('serviceDesk1.1')];
const variants = (lines: FakeEvent[], end = 'D9 18:00') =>
  found('CB04', lines, { seats, end }).map((one) => one.part);

const open = (at: string, id: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
  at,
  kind: 'recordOpened',
  by: 'serviceDesk1.1',
  objectType: 'troubleTicket',
  objectId: id,
  ...more,
});
const change = (at: string, more: Partial<FakeEvent>): FakeEvent => ({
  at,
  kind: 'recordChanged',
  by: 'serviceDesk1.1',
  objectType: 'troubleTicket',
  objectId: 'TT1',
  field: 'status',
  ...more,
});
const link = (at: string, from: string, to: string): FakeEvent => ({
  at,
  kind: 'objectLinked',
  by: 'serviceDesk1.1',
  objectId: from,
  relatedObjectId: to,
});
const clock = (at: string, due: string): FakeEvent => ({
  at,
  kind: 'clockStarted',
  by: 'slaMgmt',
  clock: 'contract',
  objectId: 'TT1',
  due,
});

describe('CB04 kpiShuffle', () => {
  const closed = change('09:00', { toState: 'closed', reasonCode: 'fixed' });

  it('8: a start written where none stood is held against the first contact', () => {
    const rang: FakeEvent = {
      at: '08:00',
      kind: 'interactionOpened',
      by: 'customer',
      targetUnit: 'serviceDesk1',
      objectId: 'T1',
      reasonCode: 'fault',
    };
    const given = (toState: string): FakeEvent => change('10:00', { field: 'startedAt', toState });
    expect(variants([rang, given('D1 09:30')])).toEqual(['8']);
    expect(variants([rang, given('D1 08:00')])).toEqual([]);
    expect(variants([given('D1 09:30')])).toEqual([]);
  });

  it('1 closeAndRelog: a new ticket without a link, or with a later start', () => {
    const again = open('10:00', 'TT2');
    const log = [open('08:00', 'TT1'), closed, again];
    const [one] = found('CB04', log, { seats, end: 'D2 08:00' });
    expect(one).toMatchObject({ part: '1', by: 'serviceDesk1.1', avoidableBy: [], attributed: true });
    expect(variants([...log, link('10:10', 'TT2', 'TT1')])).toEqual(['1']);
    const kept = open('10:00', 'TT2', { from: '08:00' });
    expect(variants([open('08:00', 'TT1'), closed, kept, link('10:10', 'TT2', 'TT1')])).toEqual([]);
    expect(variants([open('08:00', 'TT1'), closed, { ...again, at: 'D20 10:00' }], 'D21 08:00')).toEqual([]);
  });

  it('1 closeAndRelog in the other order: the new ticket first, then the old one ends', () => {
    const ring: FakeEvent = { at: '08:00', kind: 'interactionOpened', by: 'customer', reasonCode: 'fault' };
    const end = change('10:02', { toState: 'cancelled', reasonCode: 'customerAsked' });
    const log = [open('08:00', 'TT1'), open('10:00', 'TT2'), link('10:01', 'TT2', 'TT1'), end];
    expect(variants(log)).toEqual(['1']);
    expect(variants([ring, ...log])).toEqual(['1']);
    const kept = open('10:00', 'TT2', { from: '08:00' });
    expect(variants([open('08:00', 'TT1'), kept, link('10:01', 'TT2', 'TT1'), end])).toEqual([]);
    expect(variants([open('08:00', 'TT1'), kept, end])).toEqual(['1']);
    expect(variants([open('08:00', 'TT1'), kept, { ...end, at: '11:30' }])).toEqual([]);
    const over: FakeEvent = { at: '10:01', kind: 'clockStopped', clock: 'customer' };
    expect(variants([open('08:00', 'TT1'), kept, over, end])).toEqual([]);
  });

  it('1 not: resolved and back in progress on the same record', () => {
    expect(
      variants([
        open('08:00', 'TT1'),
        change('09:00', { toState: 'resolved' }),
        change('10:00', { toState: 'inProgress' }),
      ]),
    ).toEqual([]);
  });

  it('2 duplicateWithoutLink: a duplicate of nothing, or of a record that starts later', () => {
    const cancelled = change('10:00', { toState: 'cancelled', reasonCode: 'duplicate' });
    const log = [open('08:00', 'TT1'), open('09:00', 'TT2'), cancelled];
    expect(variants(log)).toEqual(['2']);
    expect(variants([...log, link('10:10', 'TT1', 'TT2')])).toEqual(['2']);
    const call: FakeEvent = { at: '07:50', kind: 'interactionOpened', by: 'customer', objectId: 'K-1' };
    expect(variants([call, ...log, link('10:10', 'TT1', 'K-1')])).toEqual(['2']);
    const keeper = open('09:00', 'TT2', { from: '07:50' });
    expect(variants([open('08:00', 'TT1'), keeper, cancelled, link('10:10', 'TT1', 'TT2')])).toEqual([]);
  });

  it('3 queueOutsideSla: parked while the clock runs and nobody works there', () => {
    const park: FakeEvent = {
      ...change('09:00', {}),
      kind: 'ownerChanged',
      targetUnit: 'serviceDesk3',
      reasonCode: 'slaExempt',
    };
    const back: FakeEvent = { ...park, at: '15:00', targetUnit: 'serviceDesk1', reasonCode: 'reassigned' };
    expect(variants([clock('08:00', '16:00'), park, back])).toEqual(['3']);
    const work: FakeEvent = {
      at: '12:00',
      kind: 'diagnosisRun',
      by: 'serviceDesk3.1',
      toState: 'inconclusive',
    };
    expect(variants([clock('08:00', '16:00'), park, work, back])).toEqual([]);
    expect(variants([clock('08:00', '16:00'), park, { ...work, by: 'serviceDesk1.1' }, back])).toEqual(['3']);
    const nobodys = { ...park, targetUnit: undefined, toState: 'overflow' };
    expect(variants([clock('08:00', '16:00'), nobodys, work, back])).toEqual(['3']);
    expect(variants([park, back])).toEqual([]);
  });

  it('4 lateDowngrade: lowered late without news of a smaller impact', () => {
    const lower = (at: string) => change(at, { field: 'priority', fromState: 'P2', toState: 'P3' });
    expect(variants([clock('08:00', '16:00'), lower('14:30')])).toEqual(['4']);
    expect(variants([clock('08:00', '16:00'), lower('12:00')])).toEqual([]);
    const news: FakeEvent = {
      at: '14:00',
      kind: 'factLearned',
      by: 'serviceDesk1.1',
      factId: 'affectedCount',
    };
    expect(variants([clock('08:00', '16:00'), news, lower('14:30')])).toEqual([]);
    const count = (at: string, affectedCount: string): FakeEvent => ({
      ...news,
      at,
      says: { affectedCount },
    });
    const heard = (again: string) =>
      variants([
        clock('08:00', '16:00'),
        count('08:05', '46'),
        change('08:10', { field: 'priority', toState: 'P2' }),
        count('14:00', again),
        lower('14:30'),
      ]);
    expect(heard('12')).toEqual([]);
    const learnt = (factId: string, value: string) =>
      variants([clock('08:00', '16:00'), { ...news, factId, says: { [factId]: value } }, lower('14:30')]);
    expect(learnt('affectedCount', '500')).toEqual(['4']);
    expect(learnt('affectedCount', '1')).toEqual([]);
    expect(learnt('safetyIssue', 'yes')).toEqual(['4']);
    expect(learnt('safetyIssue', 'no')).toEqual([]);
    expect(learnt('serviceAffecting', 'unknown')).toEqual(['4']);
    expect(heard('46')).toEqual(['4']);
    expect(heard('60')).toEqual(['4']);
    const raise = change('15:00', { field: 'priority', fromState: 'P3', toState: 'P2' });
    expect(variants([clock('08:00', '16:00'), raise])).toEqual([]);
  });

  it('5 latePause: at the very end, without allowed reason and evidence', () => {
    const pause = (at: string, more: Partial<FakeEvent> = {}): FakeEvent => ({
      ...change(at, {}),
      kind: 'clockPaused',
      clock: 'contract',
      reasonCode: 'awaitingCustomerInfo',
      ...more,
    });
    expect(variants([clock('08:00', '18:00'), pause('17:40')])).toEqual(['5']);
    expect(variants([clock('08:00', '18:00'), pause('12:00')])).toEqual([]);
    for (const evidenceId of ['M1', 'TT1'])
      expect(variants([clock('08:00', '18:00'), pause('17:40', { evidenceId })])).toEqual(['5']);
    const ask: FakeEvent = {
      at: '17:30',
      kind: 'messageSent',
      by: 'serviceDesk1.1',
      targetUnit: 'customer',
      act: ['askFact'],
    };
    expect(variants([clock('08:00', '18:00'), ask, pause('17:40')])).toEqual([]);
    expect(variants([clock('08:00', '18:00'), { ...ask, at: '16:00' }, pause('17:40')])).toEqual(['5']);
  });

  it('6 shiftEndResolve: resolved at the edge, unproven, and open again', () => {
    const gone: FakeEvent = { at: '16:00', kind: 'shiftEnded', by: 'serviceDesk1.1', journey: null };
    const log = [open('08:00', 'TT1', { from: '08:00' }), change('15:50', { toState: 'resolved' }), gone];
    const back = change('20:00', { toState: 'inProgress', by: 'serviceDesk1.2' });
    expect(variants([...log, back])).toEqual(['6']);
    expect(variants(log)).toEqual([]);
    const good: FakeEvent = { at: '15:40', kind: 'diagnosisRun', by: 'serviceDesk1.1', toState: 'pass' };
    expect(variants([...log, good, back])).toEqual([]);
  });

  it('7 incidentToRequest: while the service is down and she did not ask for it', () => {
    const rename = change('10:00', { field: 'ticketType', fromState: 'incident', toState: 'request' });
    expect(variants([open('08:00', 'TT1'), rename])).toEqual(['7']);
    const asked: FakeEvent = { at: '09:30', kind: 'said', by: 'customer', says: { ticketType: 'request' } };
    expect(variants([open('08:00', 'TT1'), asked, rename])).toEqual([]);
  });

  it('8 laterStart: opened or corrected to a later start, not back to the true one', () => {
    const ring: FakeEvent = {
      at: '08:00',
      kind: 'interactionOpened',
      by: 'customer',
      objectId: 'T1',
      reasonCode: 'fault',
    };
    const end: FakeEvent = {
      at: '08:10',
      kind: 'interactionClosed',
      by: 'customer',
      objectId: 'T1',
      reasonCode: 'informed',
    };
    expect(variants([ring, end, open('09:00', 'TT1')])).toEqual(['8']);
    expect(variants([ring, end, open('09:00', 'TT1', { from: '08:00' })])).toEqual([]);
    expect(variants([ring, { ...end, at: '09:10' }, open('08:40', 'TT1')])).toEqual([]);
    // Every ticket of one need starts with it, also one beside another.
    const first = [ring, end, open('09:00', 'TT1', { from: '08:00' })];
    const second = (from?: string) => open('12:00', 'TT2', from === undefined ? {} : { from });
    const linked = link('12:01', 'TT2', 'TT1');
    expect(variants([...first, second('11:55'), linked])).toEqual(['8']);
    expect(variants([...first, second('08:00'), linked])).toEqual([]);
    expect(variants([...first, second(), linked])).toEqual(['8']);
    // What came in writing is no talk that still runs.
    expect(variants([{ ...ring, channel: 'portal' }, open('08:40', 'TT1')])).toEqual(['8']);
    // A right start that somebody else makes later is that desk's doing.
    const right = { ...open('08:05', 'TT1', { from: '08:00' }), by: 'contactCentre.1' };
    const worse = change('08:40', { field: 'startedAt', fromState: 'D1 08:00', toState: 'D1 08:30' });
    expect(found('CB04', [ring, end, right, worse])).toMatchObject([{ part: '8', by: worse.by }]);
    const move = (from: string, to: string) =>
      change('10:00', { field: 'startedAt', fromState: `D1 ${from}`, toState: `D1 ${to}` });
    expect(variants([move('08:00', '09:00')])).toEqual(['8']);
    expect(variants([move('09:00', '08:00')])).toEqual([]);
  });

  it('9 completedAsFixed: on a visit that did not settle it, or without a test after it', () => {
    const visit = (toState: string): FakeEvent => ({
      at: '11:00',
      kind: 'dispatchCompleted',
      by: 'fieldTechnician.1',
      objectId: 'W1',
      toState,
    });
    const done = change('12:00', { toState: 'closed', reasonCode: 'visitCompleted' });
    const good: FakeEvent = { at: '11:30', kind: 'diagnosisRun', by: 'serviceDesk1.1', toState: 'pass' };
    expect(variants([visit('noFaultFound'), good, done])).toEqual(['9']);
    expect(variants([visit('done'), done])).toEqual(['9']);
    expect(variants([visit('done'), good, done])).toEqual([]);
  });

  it('10 emptyFirstReply: the first answer stops the clock and says nothing', () => {
    const stop: FakeEvent = {
      at: '09:00',
      kind: 'clockStopped',
      by: 'slaMgmt',
      clock: 'firstResponse',
      objectId: 'TT1',
    };
    const reply = (parts: string[]): FakeEvent => ({
      at: '09:00',
      kind: 'messageSent',
      by: 'serviceDesk1.1',
      targetUnit: 'customer',
      parts,
    });
    expect(variants([open('08:30', 'TT1'), reply(['sorry']), stop])).toEqual(['10']);
    expect(variants([open('08:30', 'TT1'), reply(['doing']), stop])).toEqual([]);
  });

  it('a clock set back, a log that says re-logged', () => {
    expect(variants([{ ...change('10:00', {}), kind: 'clockRestarted', clock: 'contract' }])).toEqual([
      'restarted',
    ]);
    expect(variants([{ ...change('10:00', {}), kind: 'objectRelogged' }])).toEqual(['relogged']);
  });

  it('names the lead who ordered it in writing', () => {
    const order: FakeEvent = {
      at: '08:50',
      kind: 'messageSent',
      by: 'supervisor.1',
      targetUnit: 'serviceDesk1',
      text: 'Get TT1 off the list before the report.',
    };
    const log = [order, change('10:00', { field: 'startedAt', fromState: 'D1 08:00', toState: 'D1 09:00' })];
    expect(found('CB04', log, { seats })[0]?.avoidableBy).toEqual(['supervisor.1']);
  });

  it('beats CB05 and CB17 on the same record', () => {
    const log = [
      open('08:00', 'TT1'),
      open('08:30', 'TT9'),
      change('09:00', { toState: 'closed', reasonCode: 'visitCompleted' }),
    ];
    expect(found('CB04', log, { seats }).map((one) => one.part)).toEqual(['9', '1']);
    expect(found('CB17', log, { seats })).toEqual([]);
  });
});
