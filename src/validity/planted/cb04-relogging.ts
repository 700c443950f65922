/**
 * CB04, the variants that touch the record itself: 1 closed and opened anew, 2 duplicate without a link, 6 resolved at
 * the edge of the shift, 7 incident made a request, 9 completed as fixed. Readings: what
 * silence completes (no link in time) is a break of the end of that time, by the desk of the act; 6 is complete when
 * the ticket is open again; the later start of a ticket opened anew is part of 1, not an 8 of its own; opened first and
 * the old one ended after it is the same 1, complete and done by whoever ends the old one.
 */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { deskOf, type Fault, link, openFault } from './journeys.ts';
import { changeTicket, confirm, mend, repair, setStatus } from './mending.ts';
import type { Columns, Details, Sort, Story } from './story.ts';

const MINUTES_60 = 60 * MINUTE;

export const expectVariant = (story: Story, fault: Fault, at: Ms, by: string, part: string): void =>
  story.expect('CB04', at, by, { part, journeyId: fault.columns.journeyId });

/** Opens a second ticket for the same need. */
export function openSecond(
  story: Story,
  fault: Fault,
  t: Ms,
  by: string,
  startedAt: Ms,
  objectType = 'troubleTicket',
): string {
  const objectId = story.id(objectType === 'troubleTicket' ? 'T' : 'R');
  story.add(t, 'recordOpened', by, {
    ...fault.columns,
    objectType,
    objectId,
    systemId: 'ticketing',
    fromAt: startedAt,
  });
  return objectId;
}

const cancel = (story: Story, fault: Fault, t: Ms, by: string, reason = 'enteredInError'): void =>
  setStatus(story, fault, t, by, 'acknowledged', 'cancelled', reason);

type End = 'cancelled' | 'lost' | 'closed';

const ANY_END: readonly End[] = ['cancelled', 'lost', 'closed'];

/** The first ticket is gone: cancelled, lost, or closed with the customer's word. A lost one is CB22 after half an hour. */
function endFirst(story: Story, fault: Fault, ends: readonly End[] = ['cancelled', 'closed']): Ms {
  const t = fault.after + story.chance.minutes('ends', 2, 120);
  const how = story.chance.among('end', ends);
  if (how === 'closed') return mend(story, fault, t);
  if (how === 'cancelled') cancel(story, fault, t, fault.owner);
  else {
    const { columns, owner, ticket } = fault;
    story.add(t, 'objectLost', 'ticketing', {
      ...columns,
      origin: 'machine',
      objectType: 'troubleTicket',
      objectId: ticket,
    });
    story.expect('CB22', t + 30 * MINUTE, owner, { journeyId: columns.journeyId });
  }
  return t;
}

const afterEnd = (story: Story): Ms => story.chance.span('after the end', SECOND, 28 * MINUTE);

/** A ticket as another system exports it: opened, worked on, resolved. */
function fromOutside(story: Story): {
  t: Ms;
  columns: Columns & { journeyId: string };
  by: string;
  first: string;
} {
  const columns = { journeyId: story.id('J'), chain: 'faultToResolve' };
  const first = story.id('T');
  const by = deskOf(story, 'serviceDesk1');
  const record: Details = { ...columns, origin: 'import', objectType: 'troubleTicket', objectId: first };
  story.add(story.start, 'recordOpened', by, { ...record, fromAt: story.start });
  const worked = story.start + story.chance.minutes('worked', 10, 200);
  const status: Details = { ...record, field: 'status' };
  story.add(worked, 'recordChanged', by, { ...status, fromState: 'acknowledged', toState: 'inProgress' });
  const resolved = worked + story.chance.minutes('resolved', 10, 200);
  story.add(resolved, 'recordChanged', by, { ...status, fromState: 'inProgress', toState: 'resolved' });
  return { t: resolved + story.chance.minutes('again', 1, 900), columns, by, first };
}

export const relogBreaks: readonly Sort[] = [
  {
    name: '1: closed and opened anew, no link',
    write(story) {
      const fault = openFault(story);
      const t = endFirst(story, fault, ANY_END) + afterEnd(story);
      openSecond(story, fault, t, fault.owner, fault.start);
      story.until(t + MINUTES_60 + MINUTE);
      expectVariant(story, fault, t + MINUTES_60, fault.owner, '1');
    },
  },
  {
    name: '1: opened anew, the link comes too late',
    write(story) {
      const fault = openFault(story);
      const t = endFirst(story, fault, ANY_END) + afterEnd(story);
      const second = openSecond(story, fault, t, fault.owner, fault.start);
      const late = t + MINUTES_60 + story.chance.span('late', SECOND, HOUR);
      link(story, fault.columns, fault.owner, late, 'troubleTicket', second, fault.ticket);
      expectVariant(story, fault, t + MINUTES_60, fault.owner, '1');
    },
  },
  {
    name: '1: linked, but with a later start',
    write(story) {
      const fault = openFault(story);
      const t = endFirst(story, fault) + afterEnd(story);
      const later = fault.start + story.chance.span('slack', SECOND, 15 * MINUTE);
      const second = openSecond(story, fault, t, fault.owner, later);
      link(story, fault.columns, fault.owner, t + MINUTE, 'troubleTicket', second, fault.ticket);
      expectVariant(story, fault, t, fault.owner, '1');
    },
  },
  {
    name: '1: opened anew first, and the old one ended after it',
    write(story) {
      const fault = openFault(story);
      const opened = fault.after + story.chance.minutes('opened', 1, 120);
      const ended = opened + story.chance.span('ended', SECOND, 59 * MINUTE);
      const linked = story.chance.happens('linked');
      const second = openSecond(story, fault, opened, fault.owner, linked ? opened : fault.start);
      if (linked) link(story, fault.columns, fault.owner, opened, 'troubleTicket', second, fault.ticket);
      cancel(
        story,
        fault,
        ended,
        fault.owner,
        story.chance.among('reason', ['enteredInError', 'customerAsked']),
      );
      story.until(opened + MINUTES_60 + MINUTE);
      expectVariant(story, fault, linked ? ended : opened + MINUTES_60, fault.owner, '1');
    },
  },
  {
    name: '1: opened anew as of now',
    write(story) {
      const fault = openFault(story);
      const t = endFirst(story, fault, ANY_END) + 14 * MINUTE + afterEnd(story);
      openSecond(story, fault, t, fault.owner, t);
      story.until(t + MINUTES_60 + MINUTE);
      expectVariant(story, fault, t + MINUTES_60, fault.owner, '1');
    },
  },
  {
    name: '2: duplicate of nothing',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + story.chance.minutes('cancelled', 1, 120);
      cancel(story, fault, t, fault.owner, 'duplicate');
      story.until(t + MINUTES_60 + MINUTE);
      expectVariant(story, fault, t + MINUTES_60, fault.owner, '2');
    },
  },
  {
    name: '2: the survivor starts later',
    write(story) {
      const fault = openFault(story);
      const opened = fault.after + MINUTE;
      const later = fault.start + story.chance.span('slack', SECOND, 15 * MINUTE);
      const survivor = openSecond(story, fault, opened, fault.owner, later);
      link(story, fault.columns, fault.owner, opened + MINUTE, 'troubleTicket', survivor, fault.ticket);
      const t = opened + story.chance.minutes('cancelled', 2, 60);
      cancel(story, fault, t, fault.owner, 'duplicate');
      story.until(t + MINUTES_60 + MINUTE);
      expectVariant(story, fault, t + MINUTES_60, fault.owner, '2');
    },
  },
  {
    name: '7: an incident becomes a request while the line is down',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + story.chance.minutes('changed', 1, 120);
      changeTicket(story, fault, t, fault.owner, {
        field: 'ticketType',
        fromState: 'incident',
        toState: 'request',
      });
      expectVariant(story, fault, t, fault.owner, '7');
    },
  },
  {
    name: '1: opened anew just within the fortnight',
    write(story) {
      const fault = openFault(story);
      const ended = mend(story, fault, fault.after + MINUTE);
      const t = ended + 14 * DAY - story.chance.span('short of', SECOND, 3 * DAY);
      openSecond(story, fault, t, fault.owner, fault.start);
      story.until(t + MINUTES_60 + MINUTE);
      expectVariant(story, fault, t + MINUTES_60, fault.owner, '1');
    },
  },
  {
    name: 'a log from outside that says "logged again"',
    imported: true,
    write(story) {
      const { t, columns, by, first } = fromOutside(story);
      const again: Details = { ...columns, origin: 'import', objectType: 'troubleTicket', objectId: 'T-9' };
      story.add(t, 'objectRelogged', by, { ...again, relatedObjectId: first });
      story.expect('CB04', t, by, { journeyId: columns.journeyId });
    },
  },
];

export const relogNearMisses: readonly Sort[] = [
  {
    name: '1: a linked successor with the same start',
    write(story) {
      const fault = openFault(story);
      const t = endFirst(story, fault) + afterEnd(story);
      const second = openSecond(story, fault, t, fault.owner, fault.start);
      const linked = t + story.chance.span('linked', 0, MINUTES_60 - SECOND);
      link(story, fault.columns, fault.owner, linked, 'troubleTicket', second, fault.ticket);
      story.until(t + MINUTES_60 + MINUTE);
    },
  },
  {
    name: '1: a linked child with the same start, and then the old one goes',
    write(story) {
      const fault = openFault(story);
      const opened = fault.after + story.chance.minutes('opened', 1, 120);
      const second = openSecond(story, fault, opened, fault.owner, fault.start);
      link(story, fault.columns, fault.owner, opened + MINUTE, 'troubleTicket', second, fault.ticket);
      cancel(story, fault, opened + story.chance.minutes('ended', 2, 59), fault.owner);
      story.until(opened + MINUTES_60 + MINUTE);
    },
  },
  {
    name: '1: more than a fortnight later',
    write(story) {
      const fault = openFault(story);
      const ended = mend(story, fault, fault.after + MINUTE);
      const t = ended + 14 * DAY + story.chance.span('beyond', SECOND, DAY);
      openSecond(story, fault, t, fault.owner, fault.start);
      story.until(t + MINUTES_60 + MINUTE);
    },
  },
  {
    name: '1: another sort of record',
    write(story) {
      const fault = openFault(story);
      const t = mend(story, fault, fault.after + MINUTE) + afterEnd(story);
      openSecond(
        story,
        fault,
        t,
        fault.owner,
        fault.start,
        story.chance.among('sort', ['credit', 'complaint', 'finding']),
      );
      story.until(t + MINUTES_60 + MINUTE);
    },
  },
  {
    name: '1: resolved back to in progress on the same record',
    write(story) {
      const fault = openFault(story);
      const t = repair(story, fault, fault.after + MINUTE);
      setStatus(story, fault, t + MINUTE, fault.owner, 'inProgress', 'resolved', 'fixed');
      setStatus(
        story,
        fault,
        t + story.chance.minutes('back', 5, 600),
        fault.owner,
        'resolved',
        'inProgress',
      );
    },
  },
  {
    name: '2: a true duplicate, linked, the survivor keeps the start',
    write(story) {
      const fault = openFault(story);
      const opened = fault.after + MINUTE;
      const survivor = openSecond(story, fault, opened, fault.owner, fault.start);
      const t = opened + story.chance.minutes('cancelled', 2, 30);
      cancel(story, fault, t, fault.owner, 'duplicate');
      const linked = t + story.chance.span('linked', 0, 25 * MINUTE);
      link(story, fault.columns, fault.owner, linked, 'troubleTicket', fault.ticket, survivor);
      story.until(t + MINUTES_60 + MINUTE);
    },
  },
  {
    name: '7: the customer asked for it',
    write(story) {
      const fault = openFault(story, { closed: false, passedOn: false });
      const said = fault.after + 20 * SECOND;
      const says = { ticketType: 'request' };
      story.add(said, 'said', 'customer', {
        ...fault.columns,
        says,
        objectId: fault.call,
        targetUnit: 'contactCentre',
        text: 'It is not broken. I only want another socket.',
      });
      story.add(said, 'factLearned', fault.front, {
        ...fault.columns,
        factId: 'ticketType',
        says,
        source: 'told',
      });
      changeTicket(story, fault, said + MINUTE, fault.front, {
        field: 'ticketType',
        fromState: 'incident',
        toState: 'request',
      });
    },
  },
  {
    name: '7: after it works again',
    write(story) {
      const fault = openFault(story);
      const t = confirm(story, fault, repair(story, fault, fault.after + MINUTE) + MINUTE);
      const request = { field: 'ticketType', fromState: 'incident', toState: 'request' };
      changeTicket(story, fault, t + MINUTE, fault.owner, request);
    },
  },
  {
    name: 'a log from outside without a second log',
    imported: true,
    write(story) {
      fromOutside(story);
    },
  },
];
