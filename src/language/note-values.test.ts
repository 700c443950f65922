/** How notes write their values: labels and lists, amounts, windows, corrections, and numbers that count nothing. */
import { describe, expect, it } from 'vitest';
import { fakeContext, fakeFact } from './fakes.ts';
import { readWords } from './read-words.ts';
import type { ReadableFact } from './reading.ts';

const at = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return (24 + hour) * 3_600_000 + minute * 60_000;
};

function said(text: string, facts: readonly ReadableFact[], now = '08:20'): Record<string, string> {
  const { facts: found } = readWords(text, fakeContext({ listener: 'unit', facts, now: at(now) }));
  return Object.fromEntries(
    found.filter((fact) => !fact.negated && !fact.quoted).map((fact) => [fact.fact, fact.value]),
  );
}

const times = [fakeFact('crewAt', 'time'), fakeFact('nextUpdateAt', 'time'), fakeFact('faultSince', 'time')];

describe('times', () => {
  it.each([
    ['Crew at nine thirty.', '08:20', '09:30'],
    ['Crew at nine thirty.', '09:35', '09:30'],
    ['Crew at nine thirty tonight.', '08:20', '21:30'],
    ['Crew at nine thirty.', '20:50', '21:30'],
    ['Crew at nine thirty pm.', '08:20', '21:30'],
    ['The crew is there ten minutes before ten.', '08:20', '09:50'],
    ['Crew at 9 sharp.', '08:20', '09:00'],
    ['Crew at twelve noon.', '08:20', '12:00'],
    ['Crew 3 pm, no, four, 16:00.', '08:20', '16:00'],
  ])('%s at %s', (text, now, value) => {
    expect(said(text, times, now)).toEqual({ crewAt: value });
  });
  it('a preposition speaks for the time right behind it', () => {
    expect(said('They hear it from me at 08:50.', times)).toEqual({ nextUpdateAt: '08:50' });
  });
  it('a slash parts the entries of a line', () => {
    expect(said('outage start 07:50 / crew on site 09:15 / next 08:50', times)).toEqual({
      faultSince: '07:50',
      crewAt: '09:15',
      nextUpdateAt: '08:50',
    });
  });
  it('whoever rings since then says when the reports began', () => {
    const facts = [
      fakeFact('faultSince', 'time'),
      fakeFact('windowStart', 'time'),
      fakeFact('reportCount', 'number'),
    ];
    for (const text of [
      'Mill Rise rings since 08:11.',
      'They ring since 08:11.',
      'Calls began coming in 08:11.',
    ])
      expect(said(text, facts)).toEqual({ windowStart: '08:11' });
  });
  it('a day that is over is no day on which something is due', () => {
    const facts = [fakeFact('callbackTime', 'time')];
    expect(said('Off from Monday the 1st 9 am.', facts)).toEqual({});
    expect(said('Ring him Wednesday 9 am.', facts)).toEqual({ callbackTime: '09:00' });
  });
  it('a wording with two ends tells both', () => {
    const facts = [
      fakeFact('visitFrom', 'time', [{ value: '08:00', says: ['08:00'] }]),
      fakeFact('visitTo', 'time', [{ value: '14:00', says: ['eight to two'] }]),
    ];
    expect(said('Window eight to two.', facts)).toEqual({ visitFrom: '08:00', visitTo: '14:00' });
  });
});

describe('amounts', () => {
  const money = [
    fakeFact('creditAmount', 'money'),
    fakeFact('creditStart', 'money'),
    fakeFact('creditVisit', 'money'),
  ];
  it.each([
    ['Total 19 euro 60.', { creditAmount: '19.60' }],
    ['Total nineteen pounds sixty.', { creditAmount: '19.60' }],
    ['Total a hundred and twelve eighty.', { creditAmount: '112.80' }],
    ['Total thirteen twenty.', { creditAmount: '13.20' }],
    ['Sum: 112,80', { creditAmount: '112.80' }],
    ['Late start comes to 50 and not to 55.', { creditStart: '50' }],
    ['55 (late start), 25 (visit)', { creditStart: '55', creditVisit: '25' }],
    ['At 5.00 a day the late start is 55.00', { creditStart: '55.00' }],
    ['Credit in all 93.20 - no wait, the visit was not in it - 112.80.', { creditAmount: '112.80' }],
  ])('%s', (text, value) => {
    expect(said(text, money)).toEqual(value);
  });
  it('what an amount is for is not told by it', () => {
    const visit = fakeFact('missedVisit', 'text', [{ value: 'missed', says: ['missed visit'] }]);
    expect(said('25.00 for the missed visit.', [...money, visit])).toEqual({ creditVisit: '25.00' });
    expect(said('Wednesday was a missed visit.', [...money, visit])).toEqual({ missedVisit: 'missed' });
  });
});

describe('counts', () => {
  const homes = [fakeFact('affectedCount', 'number'), fakeFact('neighboursInSync', 'number')];
  it.each([
    ['Four lines next to you are dead too.', {}],
    ['Four neighbour lines and none of them is in sync.', { neighboursInSync: '0 of 4' }],
    ['All four lines next to her are dead.', { neighboursInSync: '0 of 4' }],
    ['40k homes are off.', { affectedCount: '40000' }],
    ['40 000 homes are off.', { affectedCount: '40000' }],
    ['Three zeros do not connect.', {}],
    ['She dialled 46.', {}],
    ['It is in the back of Hall 3.', {}],
  ])('%s', (text, value) => {
    expect(said(text, homes)).toEqual(value);
  });
  it('a number in a wording names no other fact without its cue', () => {
    const facts = [
      fakeFact('runbooks', 'text', [{ value: 'all', says: ['all 12 runbooks run'] }]),
      fakeFact('dueEarly', 'number', [{ value: '12', says: ['12'] }]),
    ];
    expect(said('All 12 runbooks run.', facts)).toEqual({ runbooks: 'all' });
  });
});

describe('entries of a form, and words that are not told', () => {
  const form = [
    fakeFact('safetyIssue', 'yesNo'),
    fakeFact('identityVerified', 'yesNo'),
    fakeFact('logsAttached', 'yesNo'),
  ];
  it.each([
    ['At risk: none', { safetyIssue: 'no' }],
    ['Anyone at risk? No', { safetyIssue: 'no' }],
    ['identity: yes; logs: yes', { identityVerified: 'yes', logsAttached: 'yes' }],
    ['Logs in. No need to ring.', { logsAttached: 'yes' }],
  ])('%s', (text, value) => {
    expect(said(text, form)).toMatchObject(value);
  });
  it('done is defined, and not told', () => {
    const job = [fakeFact('jobOutcome', 'enum', [{ value: 'done', says: ['done'] }])];
    expect(said('Done = clean in the next rain.', job)).toEqual({});
    expect(said('It counts as done when it stays clean.', job)).toEqual({});
    expect(said('Job is done.', job)).toEqual({ jobOutcome: 'done' });
  });
  it('a wish is told where the fact is a wish', () => {
    const facts = [fakeFact('requestedDate', 'date'), fakeFact('affectedCount', 'number')];
    expect(said('She wants Thursday.', facts)).toEqual({ requestedDate: 'D4' });
    expect(said('She wants 46 homes on the page.', facts)).toEqual({});
  });
  it('the same day in other words is one day', () => {
    const facts = [fakeFact('oldServiceEnd', 'date'), fakeFact('requestedDate', 'date')];
    expect(said('The old contract ends today, the 2nd.', facts)).toEqual({ oldServiceEnd: 'D2' });
  });
  it('the weak words of a wording count where it is one word without them', () => {
    const facts = [fakeFact('neighbourAffected', 'enum', [{ value: 'onlyHer', says: ['only her'] }])];
    expect(said('It is only her.', facts)).toEqual({ neighbourAffected: 'onlyHer' });
    expect(said('We only looked.', facts)).toEqual({});
  });
  it('what is denied of two sides says the other, but not what nobody checked', () => {
    expect(said('She did not give her PIN.', form)).toEqual({ identityVerified: 'no' });
    expect(said('Nobody is said to be in danger.', form)).toEqual({ safetyIssue: 'no' });
    expect(said('I do not know if the logs are attached.', form)).toEqual({});
  });
  it('an answer denies the question before it, and a reference stays what it is', () => {
    const facts = [
      fakeFact('specialNeed', 'enum', [
        { value: 'smokeAlarm', says: ['smoke alarm'] },
        { value: 'medicalAlarm', says: ['medical alarm'] },
      ]),
      fakeFact('ticketId', 'id', [{ value: 'T-3112', says: ['T-3112'] }]),
    ];
    expect(said('Smoke alarm? No - medical alarm.', facts)).toEqual({ specialNeed: 'medicalAlarm' });
    expect(said("They coded T-3112 as done. It isn't.", facts)).toEqual({ ticketId: 'T-3112' });
  });
  it('a number counts before some, and a guess is a guess where one is asked for', () => {
    const few = fakeFact('affectedCount', 'number', [{ value: 'some', says: ['some customers'] }]);
    expect(said('Some customers are off, 31000 homes.', [few])).toEqual({ affectedCount: '31000' });
    const cause = fakeFact('rootCause', 'enum', [{ value: 'joint', says: ['water in the joint'] }]);
    const supposed = [cause, fakeFact('hypothesis', 'text')];
    expect(said('Probably water in the joint.', supposed)).toEqual({});
    expect(said('It was water in the joint.', supposed)).toEqual({ rootCause: 'joint' });
  });
  it('a word in marks is named behind "is", and quoted behind a person', () => {
    const code = [fakeFact('portRejectCode', 'enum', [{ value: 'pendingOrder', says: ['pending order'] }])];
    expect(said("It's 'pending order'.", code)).toEqual({ portRejectCode: 'pendingOrder' });
    expect(said("She wrote 'pending order'.", code)).toEqual({});
  });
  it('what is denied is not its own opposite', () => {
    const cause = [fakeFact('rootCause', 'enum', [{ value: 'power', says: ['no power', 'power cut'] }])];
    expect(said('No power cut.', cause)).toEqual({});
    expect(said('No power at the cabinet.', cause)).toEqual({ rootCause: 'power' });
    expect(said('I do not think it is a power cut.', cause)).toEqual({});
  });
  it('a number to be dialled tells nothing of what happened', () => {
    const help = [fakeFact('safetyIssue', 'yesNo', [{ value: 'yes', says: ['three zeros'] }])];
    expect(said('Please dial three zeros yourself.', help)).toEqual({});
    expect(said('Three zeros went dead.', help)).toEqual({ safetyIssue: 'yes' });
  });
});
