/** What a desk may show is told apart by message and by record, or leaks through either would pass. */
import { expect, test } from 'vitest';
import type { LogEvent } from '../../src/model/event-columns.ts';
import { Allowed } from './allowed.ts';

type Written = Partial<LogEvent> & { kind: string };

function allowedAfter(...written: Written[]): Allowed {
  const events = written.map(
    (event, seq): LogEvent => ({
      seq,
      t: seq,
      actorUnit: 'noc',
      deskId: 'noc.1',
      origin: 'script',
      ...event,
    }),
  );
  const allowed = new Allowed();
  allowed.read({
    length: events.length,
    at: (row) => {
      const event = events[row];
      if (!event) throw new Error(`no event ${row}`);
      return event;
    },
  });
  return allowed;
}

const sent = (text: string, more: Partial<LogEvent> = {}): Written => ({
  kind: 'messageSent',
  targetUnit: 'soc',
  channel: 'note',
  contract: 'free',
  text,
  ...more,
});
const delivered = (targetDesk: string, more: Partial<LogEvent> = {}): Written => ({
  kind: 'messageDelivered',
  targetUnit: 'soc',
  targetDesk,
  channel: 'note',
  contract: 'free',
  ...more,
});

test('a delivery brings its own message and no other of this sender to this unit', () => {
  const allowed = allowedAfter(
    sent('zq0001', { targetDesk: 'soc.2' }),
    sent('zq0002'),
    sent('zq0003', { journeyId: 'J2' }),
    delivered('soc.1'),
  );
  expect([...allowed.of('soc.1')]).toEqual(['zq0002']);
  expect([...allowed.of('soc.2')]).toEqual([]);
  expect([...allowed.of('noc.1')]).toEqual(['zq0001', 'zq0002', 'zq0003']);
});

test('messages alike come in the order in which they were sent, each once', () => {
  const allowed = allowedAfter(sent('zq0001'), sent('zq0002'), delivered('soc.1'), delivered('soc.2'));
  expect([...allowed.of('soc.1')]).toEqual(['zq0001']);
  expect([...allowed.of('soc.2')]).toEqual(['zq0002']);
});

test('a look-up shows the records of its case, in the systems that show their type', () => {
  const note = (objectId: string, journeyId: string, text: string): Written => ({
    kind: 'recordChanged',
    objectType: 'troubleTicket',
    objectId,
    journeyId,
    text,
  });
  const looked = (deskId: string, systemId: string, journeyId: string): Written => ({
    kind: 'lookedUp',
    deskId,
    systemId,
    journeyId,
  });
  const allowed = allowedAfter(
    note('T1', 'J1', 'zq0001'),
    note('T2', 'J2', 'zq0002'),
    looked('serviceDesk1.1', 'ticketing', 'J1'),
    looked('billing.1', 'wfm', 'J1'),
  );
  expect([...allowed.of('serviceDesk1.1')]).toEqual(['zq0001']);
  expect([...allowed.of('billing.1')]).toEqual([]);
});
