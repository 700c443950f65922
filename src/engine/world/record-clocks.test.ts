/** Clocks with a limit: when they are breached, what moves them, what they wait for. */
import { describe, expect, it } from 'vitest';
import { columnOf, DESK, eventsOf, smallWorld, TIER1 } from '../../../tests/helpers/small-world.ts';
import { DAY, HOUR, MINUTE } from '../../model/time.ts';
import { advance } from './advance.ts';
import {
  firstWord,
  pauseRecordClock,
  resumeRecordClock,
  setExempt,
  startMoved,
  stopRecordClock,
} from './record-clocks.ts';
import { changeField, closeRecord, openRecord } from './records.ts';
import type { World } from './world.ts';

const ticket = (w: World, more = {}) =>
  openRecord(w, TIER1, {
    type: 'troubleTicket',
    journey: 'J1',
    status: 'inProgress',
    dueAt: w.now + HOUR,
    fields: { priority: 'P2' },
    ...more,
  });

const breaches = (w: World) => eventsOf(w, 'clockBreached').map((e) => e.t);

describe('the limit of a contract clock', () => {
  it('is written when it starts, and breached when it passes', () => {
    const w = smallWorld();
    const row = ticket(w);
    expect(eventsOf(w, 'clockStarted')[0]).toMatchObject({ objectId: row.id, dueAt: HOUR });
    advance(w, HOUR - 1);
    expect(breaches(w)).toEqual([]);
    advance(w, 2 * HOUR);
    expect(breaches(w)).toEqual([HOUR]);
    expect(eventsOf(w, 'clockBreached')[0]).toMatchObject({ clock: 'contract', objectId: row.id });
  });

  it('never comes for a record without one, nor for one that was closed before', () => {
    const w = smallWorld();
    ticket(w, { dueAt: undefined, journey: 'J2' });
    closeRecord(w, TIER1, ticket(w), 'fixed');
    advance(w, DAY);
    expect(breaches(w)).toEqual([]);
  });

  it('moves by the time of a pause', () => {
    const w = smallWorld();
    const row = ticket(w);
    advance(w, 50 * MINUTE);
    pauseRecordClock(w, row.id);
    advance(w, 80 * MINUTE);
    expect(breaches(w)).toEqual([]);
    resumeRecordClock(w, row.id);
    advance(w, 3 * HOUR);
    expect(breaches(w)).toEqual([90 * MINUTE]);
  });

  it('moves with the start that is written, also to what has passed already', () => {
    const w = smallWorld();
    advance(w, HOUR);
    startMoved(w, ticket(w), -2 * HOUR);
    advance(w, 3 * HOUR);
    expect(breaches(w)).toEqual([HOUR]);
  });

  it('is that of the new priority where it was that of the old one', () => {
    const w = smallWorld();
    changeField(w, TIER1, ticket(w, { dueAt: 8 * HOUR }), 'priority', 'P2', 'P1');
    changeField(w, TIER1, ticket(w, { dueAt: 8 * HOUR, journey: 'J2' }), 'priority', 'P2', 'P4');
    advance(w, 3 * DAY);
    expect(breaches(w)).toEqual([4 * HOUR]);
  });

  it('stays as agreed where it was another than that of the priority', () => {
    const w = smallWorld();
    changeField(w, TIER1, ticket(w), 'priority', 'P2', 'P4');
    advance(w, DAY);
    expect(breaches(w)).toEqual([HOUR]);
  });

  it('does not count in an exempt queue, and counts at once behind it', () => {
    const w = smallWorld();
    const row = ticket(w);
    setExempt(w, row, true);
    advance(w, 2 * HOUR);
    expect(breaches(w)).toEqual([]);
    setExempt(w, row, false);
    advance(w, 3 * HOUR);
    expect(breaches(w)).toEqual([2 * HOUR]);
  });

  it('is as long for the next record of the same need, from the start that is written there', () => {
    const w = smallWorld();
    const first = ticket(w);
    advance(w, 30 * MINUTE);
    expect(ticket(w, { dueAt: undefined }).dueAt).toBe(90 * MINUTE);
    expect(ticket(w, { dueAt: undefined, linkedTo: [first.id] }).dueAt).toBe(HOUR);
  });
});

describe('the wait for a first word', () => {
  const word = (w: World, more = {}) => ({
    seq: 0,
    t: w.now,
    kind: 'messageSent',
    actorUnit: 'contactCentre',
    deskId: DESK,
    origin: 'human' as const,
    journeyId: 'J1',
    targetUnit: 'customer',
    ...more,
  });
  const waiting = (): World => {
    const w = smallWorld();
    ticket(w, { dueAt: undefined, firstReplyBy: HOUR });
    return w;
  };

  it('ends with the first word of a person to this customer', () => {
    const w = waiting();
    for (const more of [{ journeyId: 'J2' }, { targetUnit: 'soc' }, { origin: 'machine' as const }])
      firstWord(w, word(w, more));
    expect(eventsOf(w, 'clockStopped')).toEqual([]);
    firstWord(w, word(w));
    firstWord(w, word(w));
    expect(columnOf(w, 'clockStopped', 'clock')).toEqual(['firstResponse']);
  });

  it('is breached without one', () => {
    const w = waiting();
    advance(w, 2 * HOUR);
    expect(eventsOf(w, 'clockBreached')).toMatchObject([{ t: HOUR, clock: 'firstResponse' }]);
    stopRecordClock(w, 'no such record', 'contract');
  });
});
