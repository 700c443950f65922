/**
 * CB22: no unit owns it. Reading: "the customer was told the time of tomorrow" needs a promise due on a later day;
 * a word owed the same day does not let the owner go home.
 */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { RISKS } from './cb23-watch.ts';
import { accept, acknowledge, offer, readBack } from './handovers.ts';
import { type Fault, openFault, otherDesk, SHIFT_DESK } from './journeys.ts';
import { mend } from './mending.ts';
import { openOrder } from './orders.ts';
import type { Columns, Details, Planting, Sort, Story } from './story.ts';

const MOST = 30 * MINUTE;

interface Case {
  columns: Columns & { journeyId: string };
  record: Details;
  owner: string;
  t: Ms;
}

/** The main record of a fault or an order, in somebody's hands. */
function owned(story: Story): Case {
  if (story.chance.happens('order')) {
    const { columns, desk, order, after } = openOrder(story);
    return {
      columns,
      record: { ...columns, objectType: 'productOrder', objectId: order },
      owner: desk,
      t: after,
    };
  }
  const fault = openFault(story, { passedOn: true });
  return ofFault(fault);
}

const ofFault = ({ columns, ticket, owner, after }: Fault): Case => ({
  columns,
  record: { ...columns, objectType: 'troubleTicket', objectId: ticket },
  owner,
  t: after,
});

const drop = (story: Story, { record, owner }: Case, t: Ms, reasonCode = 'lost'): void =>
  story.add(t, 'ownerChanged', owner, { ...record, fromState: owner.split('.')[0], reasonCode });

function pickUp(story: Story, { record }: Case, t: Ms, by: string): void {
  const unit = by.split('.')[0];
  story.add(t, 'ownerChanged', by, {
    ...record,
    toState: unit,
    targetUnit: unit,
    targetDesk: by,
    reasonCode: 'accepted',
  });
}

const after = (story: Story, t: Ms): Ms => t + story.chance.minutes('after', 5, 200);

const expectAt = (story: Story, { columns }: Case, at: Ms, by: string): void =>
  story.expect('CB22', at, by, { journeyId: columns.journeyId });

/** The owner goes home at t. */
function shift(story: Story, { owner, t }: Case, ends: Ms): void {
  story.add(Math.min(story.start, t) - 2 * HOUR, 'shiftStarted', owner);
  story.add(ends, 'shiftEnded', owner);
}

function oweWord(story: Story, { columns, owner, t }: Case, dueAt: Ms): void {
  story.add(t, 'commitmentMade', owner, {
    ...columns,
    targetUnit: 'customer',
    reasonCode: 'callBack',
    commitmentId: story.id('P'),
    dueAt,
    visibleToCustomer: true,
  });
}

/** The handover of a shift, about one need or about the desk as such, taken and read back. */
function handShift(story: Story, owner: string, at: Ms, taken: Ms, columns: Columns = {}): void {
  const to = otherDesk(owner);
  const handover = offer(story, columns, {
    contract: 'H8',
    from: owner,
    to,
    at,
    channel: 'voice',
    omit: RISKS,
  });
  acknowledge(story, handover, taken);
  accept(story, handover, taken);
  readBack(story, handover, taken);
}

const breaks: readonly Sort[] = [
  {
    name: 'taken from one, given to nobody',
    write(story) {
      const here = owned(story);
      const t = after(story, here.t);
      drop(story, here, t, story.chance.among('reason', ['lost', 'reassigned']));
      story.until(t + MOST + MINUTE);
      expectAt(story, here, t + MOST, here.owner);
    },
  },
  {
    name: 'given to somebody too late',
    write(story) {
      const here = owned(story);
      const t = after(story, here.t);
      drop(story, here, t);
      pickUp(story, here, t + MOST + story.chance.span('late', SECOND, 3 * HOUR), here.owner);
      expectAt(story, here, t + MOST, here.owner);
    },
  },
  {
    name: 'the owner goes home, and nobody takes over',
    write(story) {
      const here = ofFault(
        openFault(story, { passedOn: true, owner: SHIFT_DESK, parts: ['known', 'doing', 'nextTime'] }),
      );
      const t = after(story, here.t);
      if (story.chance.happens('owes a word today'))
        oweWord(story, here, Math.floor(t / DAY) * DAY + 23 * HOUR);
      shift(story, here, t);
      story.until(t + MOST + MINUTE);
      expectAt(story, here, t + MOST, here.owner);
    },
  },
  {
    name: 'the owner goes home, and only the shift before was handed over',
    write(story) {
      const here = ofFault(
        openFault(story, { passedOn: true, owner: SHIFT_DESK, parts: ['known', 'doing', 'nextTime'] }),
      );
      const t = after(story, here.t);
      const yesterday = story.start - DAY;
      story.add(yesterday - 2 * HOUR, 'shiftStarted', here.owner);
      handShift(story, here.owner, yesterday - 14 * MINUTE, yesterday);
      story.add(yesterday, 'shiftEnded', here.owner);
      shift(story, here, t);
      story.until(t + MOST + MINUTE);
      expectAt(story, here, t + MOST, here.owner);
    },
  },
  {
    name: 'the owner goes home, and hands over another need only',
    write(story) {
      const other = openFault(story, { passedOn: false }).columns;
      const here = ofFault(
        openFault(story, { passedOn: true, owner: SHIFT_DESK, parts: ['known', 'doing', 'nextTime'] }),
      );
      const t = after(story, here.t);
      shift(story, here, t);
      handShift(story, here.owner, t - 4 * MINUTE, t, other);
      story.until(t + MOST + MINUTE);
      expectAt(story, here, t + MOST, here.owner);
    },
  },
  {
    name: 'it fell out of every queue',
    write(story) {
      const here = owned(story);
      const t = after(story, here.t);
      story.add(t, 'objectLost', 'ticketing', { ...here.record, origin: 'machine' });
      story.until(t + MOST + MINUTE);
      expectAt(story, here, t + MOST, here.owner);
    },
  },
  {
    name: 'lost twice',
    write(story) {
      const here = owned(story);
      const first = after(story, here.t);
      drop(story, here, first);
      const found = first + MOST + 5 * MINUTE;
      pickUp(story, here, found, here.owner);
      const second = found + story.chance.minutes('again', 10, 100);
      drop(story, here, second);
      story.until(second + MOST + MINUTE);
      expectAt(story, here, first + MOST, here.owner);
      expectAt(story, here, second + MOST, here.owner);
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'a named owner who waits',
    write(story) {
      const here = owned(story);
      story.until(here.t + 6 * HOUR);
    },
  },
  {
    name: 'given to somebody in time',
    write(story) {
      const here = owned(story);
      const t = after(story, here.t);
      drop(story, here, t);
      pickUp(story, here, t + story.chance.span('in time', SECOND, MOST - SECOND), otherDesk(here.owner));
      story.until(t + 2 * HOUR);
    },
  },
  {
    name: 'there is still time',
    write(story) {
      const here = owned(story);
      const t = after(story, here.t);
      drop(story, here, t);
      story.cutAt(t + story.chance.minutes('still', 0, 29));
    },
  },
  {
    name: 'the next desk takes over as the owner goes',
    write(story) {
      const here = ofFault(openFault(story, { passedOn: true, owner: SHIFT_DESK }));
      const ends = after(story, here.t);
      shift(story, here, ends);
      const next = otherDesk(here.owner);
      story.add(ends - 10 * MINUTE, 'shiftStarted', next);
      pickUp(story, here, ends + story.chance.span('taken', -5 * MINUTE, MOST - SECOND), next);
      story.until(ends + 2 * HOUR);
    },
  },
  {
    name: 'the owner goes home and hands the shift over',
    write(story) {
      const here = ofFault(openFault(story, { passedOn: true, owner: SHIFT_DESK }));
      const ends = after(story, here.t);
      shift(story, here, ends);
      const own = story.chance.happens('of the need') ? here.columns : {};
      handShift(
        story,
        here.owner,
        ends - 4 * MINUTE,
        ends + story.chance.span('taken', -MINUTE, 10 * MINUTE),
        own,
      );
      story.until(ends + 2 * HOUR);
    },
  },
  {
    name: 'in the queue of a unit on duty',
    write(story) {
      const here = owned(story);
      const t = after(story, here.t);
      story.add(t, 'ownerChanged', here.owner, {
        ...here.record,
        fromState: here.owner.split('.')[0],
        toState: 'serviceDesk2',
        targetUnit: 'serviceDesk2',
        reasonCode: 'reassigned',
      });
      story.until(t + 3 * HOUR);
    },
  },
  {
    name: 'the need is closed',
    write(story) {
      const fault = openFault(story, { passedOn: true });
      const closed = mend(story, fault, fault.after + MINUTE);
      drop(story, ofFault(fault), closed + MINUTE);
      story.until(closed + 3 * HOUR);
    },
  },
  {
    name: 'another record was lost',
    write(story) {
      const here = owned(story);
      const t = after(story, here.t);
      const record = {
        ...here.columns,
        objectType: story.chance.among('sort', ['finding', 'workOrder', 'sale']),
        objectId: story.id('R'),
      };
      story.add(t - MINUTE, 'recordOpened', here.owner, { ...record, fromAt: t - MINUTE });
      story.add(t, 'objectLost', 'ticketing', { ...record, origin: 'machine' });
      story.until(t + 2 * HOUR);
    },
  },
  {
    name: 'the night, and the customer knows the time of tomorrow',
    write(story) {
      const here = ofFault(
        openFault(story, { passedOn: true, owner: SHIFT_DESK, parts: ['known', 'doing', 'nextTime'] }),
      );
      const ends = after(story, here.t);
      const morning = Math.floor(ends / DAY) * DAY + DAY + 7 * HOUR;
      oweWord(story, here, morning + story.chance.minutes('tomorrow', 60, 300));
      shift(story, here, ends);
      if (story.chance.happens('comes back')) story.add(morning, 'shiftStarted', here.owner);
      else story.cutAt(ends + 3 * HOUR);
    },
  },
];

export const cb22: Planting = { id: 'CB22', breaks, nearMisses };
