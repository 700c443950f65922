/**
 * CB05: nobody can follow the need across contacts and records. Readings: where only the later call was left untied,
 * its own desk is the one that left it; a second record is complete when the time for the link is over, by who opened it.
 */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { deskOf, type Fault, link, openFault, tellTheFive } from './journeys.ts';
import { mend } from './mending.ts';
import type { Details, Planting, Sort, Story } from './story.ts';

interface Again {
  t: Ms;
  by: string;
  channel?: string;
  /** Record the call is tied to. */
  tied?: string;
  /** Nobody says a word. */
  silent?: boolean;
}

/** The customer gets in touch again; returns the id of the call and when it closed. */
function contact(
  story: Story,
  fault: Fault,
  { t, by, channel = 'voice', tied, silent }: Again,
): { call: string; closed: Ms } {
  const call = story.id('K');
  const talk: Details = { ...fault.columns, objectId: call, channel };
  const unit = by.split('.')[0];
  story.add(t, 'interactionOpened', 'customer', {
    ...talk,
    targetUnit: unit,
    reasonCode: 'fault',
    says: { customerId: '44107' },
  });
  if (silent) {
    story.add(t + 20 * SECOND, 'interactionClosed', 'customer', { ...talk, reasonCode: 'abandoned' });
    return { call, closed: t + 20 * SECOND };
  }
  story.add(t + 5 * SECOND, 'interactionOpened', by, { ...talk, targetUnit: 'customer' });
  story.add(t + 12 * SECOND, 'said', 'customer', { ...talk, targetUnit: unit, text: 'It is about my line.' });
  const told = tellTheFive(story, { ...fault, call, front: by }, t + 20 * SECOND);
  if (tied !== undefined) link(story, fault.columns, by, told, 'interaction', call, tied);
  const closed = told + story.chance.span('talks', 10 * SECOND, 5 * MINUTE);
  story.add(closed, 'interactionClosed', by, { ...talk, reasonCode: 'informed' });
  return { call, closed };
}

const untied = (story: Story): Fault =>
  openFault(story, { linked: false, passedOn: false, channel: 'voice' });
const tiedFault = (story: Story): Fault => openFault(story, { passedOn: false, channel: 'voice' });

const later = (story: Story, fault: Fault): Ms =>
  fault.after + 30 * MINUTE + story.chance.span('later', 0, 6 * HOUR);
const soon = (story: Story, fault: Fault): Ms => fault.after + story.chance.span('soon', MINUTE, 10 * MINUTE);

const expectAt = (story: Story, fault: Fault, at: Ms, by: string): void =>
  story.expect('CB05', at, by, { journeyId: fault.columns.journeyId });

function secondTicket(story: Story, fault: Fault, t: Ms, by: string): string {
  const objectId = story.id('T');
  story.add(t, 'recordOpened', by, {
    ...fault.columns,
    objectType: 'troubleTicket',
    objectId,
    systemId: 'ticketing',
    fromAt: fault.start,
  });
  return objectId;
}

const breaks: readonly Sort[] = [
  {
    name: 'the first call is tied to nothing',
    write(story) {
      const fault = untied(story);
      const again = contact(story, fault, {
        t: later(story, fault),
        by: deskOf(story, 'contactCentre'),
        tied: fault.ticket,
      });
      expectAt(story, fault, again.closed, fault.front);
    },
  },
  {
    name: 'neither is tied, another channel soon after',
    write(story) {
      const fault = untied(story);
      const again = contact(story, fault, { t: soon(story, fault), by: fault.front, channel: 'chat' });
      expectAt(story, fault, again.closed, fault.front);
    },
  },
  {
    name: 'neither is tied, another unit soon after',
    write(story) {
      const fault = untied(story);
      const again = contact(story, fault, { t: soon(story, fault), by: deskOf(story, 'serviceDesk1') });
      expectAt(story, fault, again.closed, fault.front);
    },
  },
  {
    name: 'only the later call is left untied',
    write(story) {
      const fault = tiedFault(story);
      const by = deskOf(story, 'contactCentre');
      const again = contact(story, fault, { t: later(story, fault), by });
      expectAt(story, fault, again.closed, by);
    },
  },
  {
    name: 'tied to different things',
    write(story) {
      const fault = untied(story);
      link(
        story,
        fault.columns,
        fault.front,
        fault.after - 5 * SECOND,
        'interaction',
        fault.call,
        story.id('COMPLAINT'),
      );
      const again = contact(story, fault, {
        t: later(story, fault),
        by: 'contactCentre.2',
        tied: fault.ticket,
      });
      expectAt(story, fault, again.closed, 'contactCentre.2');
    },
  },
  {
    name: 'tied only after the later call',
    write(story) {
      const fault = untied(story);
      const again = contact(story, fault, {
        t: later(story, fault),
        by: 'contactCentre.2',
        tied: fault.ticket,
      });
      link(
        story,
        fault.columns,
        fault.front,
        again.closed + 10 * SECOND,
        'interaction',
        fault.call,
        fault.ticket,
      );
      expectAt(story, fault, again.closed, fault.front);
    },
  },
  {
    name: 'two later calls see the same gap',
    write(story) {
      const fault = untied(story);
      const second = contact(story, fault, {
        t: later(story, fault),
        by: 'contactCentre.2',
        tied: fault.ticket,
      });
      contact(story, fault, { t: second.closed + 2 * HOUR, by: 'contactCentre.3', tied: fault.ticket });
      expectAt(story, fault, second.closed, fault.front);
    },
  },
  {
    name: 'a second ticket while the first is open',
    write(story) {
      const fault = tiedFault(story);
      const by = deskOf(story, 'serviceDesk1');
      const t = fault.after + story.chance.minutes('second', 5, 300);
      const second = secondTicket(story, fault, t, by);
      if (story.chance.happens('too late'))
        link(story, fault.columns, by, t + 61 * MINUTE, 'troubleTicket', second, fault.ticket);
      story.until(t + HOUR + MINUTE);
      expectAt(story, fault, t + HOUR, by);
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'both tied to the ticket',
    write(story) {
      const fault = tiedFault(story);
      contact(story, fault, { t: later(story, fault), by: 'contactCentre.2', tied: fault.ticket });
    },
  },
  {
    name: 'the first call tied within the later talk',
    write(story) {
      const fault = untied(story);
      const t = later(story, fault);
      contact(story, fault, { t, by: 'contactCentre.2', tied: fault.ticket });
      link(story, fault.columns, 'contactCentre.2', t + 15 * SECOND, 'interaction', fault.call, fault.ticket);
    },
  },
  {
    name: 'tied to one incident through two tickets',
    write(story) {
      const fault = tiedFault(story);
      const t = fault.after + MINUTE;
      const second = secondTicket(story, fault, t, fault.front);
      link(story, fault.columns, fault.front, t + MINUTE, 'troubleTicket', fault.ticket, 'INC-7');
      link(story, fault.columns, fault.front, t + 2 * MINUTE, 'troubleTicket', second, 'INC-7');
      contact(story, fault, { t: later(story, fault), by: 'contactCentre.2', tied: second });
    },
  },
  {
    name: 'the same talk goes on: same unit, same channel, minutes later',
    write(story) {
      const fault = untied(story);
      const t = fault.after + story.chance.span('within', MINUTE, 30 * MINUTE - SECOND);
      contact(story, fault, { t, by: deskOf(story, 'contactCentre'), tied: fault.ticket });
    },
  },
  {
    name: 'two needs of one customer',
    write(story) {
      const one = untied(story);
      const other = openFault(story, {
        at: later(story, one),
        linked: false,
        passedOn: false,
        front: one.front,
      });
      story.until(other.after + MINUTE);
    },
  },
  {
    name: 'an earlier call given up before a word',
    write(story) {
      const fault = openFault(story, { at: story.start + HOUR, passedOn: false, ticketed: false });
      contact(story, fault, {
        t: story.start - story.chance.minutes('before', 1, 60),
        by: fault.front,
        silent: true,
      });
    },
  },
  {
    name: 'a second ticket linked in time',
    write(story) {
      const fault = tiedFault(story);
      const t = fault.after + story.chance.minutes('second', 5, 300);
      const second = secondTicket(story, fault, t, fault.front);
      const linked = t + story.chance.span('linked', 0, HOUR - SECOND);
      link(story, fault.columns, fault.front, linked, 'troubleTicket', second, fault.ticket);
      story.until(t + HOUR + MINUTE);
    },
  },
  {
    name: 'a second ticket a fortnight after the first was closed',
    write(story) {
      const fault = tiedFault(story);
      const closed = mend(story, fault, fault.after + 10 * MINUTE);
      const t = closed + 15 * DAY;
      secondTicket(story, fault, t, fault.front);
      story.until(t + HOUR + MINUTE);
    },
  },
  {
    name: 'one contact only',
    write(story) {
      const fault = untied(story);
      story.until(fault.after + HOUR);
    },
  },
];

export const cb05: Planting = { id: 'CB05', breaks, nearMisses };
