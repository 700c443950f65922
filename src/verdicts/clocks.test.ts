/** The two clocks of a journey, read from the log. */
import { describe, expect, it } from 'vitest';
import { HOUR } from '../model/time.ts';
import { clocksOf } from './clocks.ts';
import { type FakeEvent, fakeLog, instant } from './fake-log.ts';
import { readerOf } from './log-reader.ts';

const started: FakeEvent = {
  at: '10:00',
  kind: 'clockStarted',
  by: 'slaMgmt',
  clock: 'contract',
  objectId: 'TT1',
  from: '10:00',
};
const called: FakeEvent = {
  at: '08:00',
  kind: 'interactionOpened',
  by: 'customer',
  objectId: 'K-1',
  reasonCode: 'fault',
};
const read = (...lines: FakeEvent[]) => clocksOf(readerOf(fakeLog(lines)), instant('12:00'))[0];

describe('the gap between the clocks', () => {
  it('is what the customer waited longer than the contract clock shows', () => {
    expect(read(called, started)?.clockGap).toBe(2 * HOUR);
  });

  it('counts from the first contact, also when her clock was started by a later one', () => {
    const later: FakeEvent = { at: '11:00', kind: 'clockStarted', by: 'world', clock: 'customer' };
    expect(read(called, started, later)?.clockGap).toBe(2 * HOUR);
  });

  it('closes when the true start is written', () => {
    const moved: FakeEvent = {
      at: '11:00',
      kind: 'recordChanged',
      by: 'serviceDesk1.1',
      objectId: 'TT1',
      field: 'startedAt',
      toState: 'D1 08:00:00',
    };
    expect(read(called, started, moved)?.clockGap).toBe(0);
  });
});
