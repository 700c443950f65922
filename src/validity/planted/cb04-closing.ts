/**
 * CB04, the variants of closing: 6 resolved at the edge of the shift, 9 completed as fixed. Reading: 6 is complete when
 * the ticket is open again.
 */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { expectVariant } from './cb04-relogging.ts';
import { type Fault, openFault, otherDesk, runTest, SHIFT_DESK } from './journeys.ts';
import { close, confirm, repair, setStatus } from './mending.ts';
import { arrive, finishVisit, planVisit } from './orders.ts';
import type { Sort, Story } from './story.ts';

/** A fault whose owner has a shift that ends in the afternoon. */
function shiftOf(story: Story): { fault: Fault; ended: Ms } {
  const fault = openFault(story, { passedOn: true, owner: SHIFT_DESK });
  story.add(fault.start - HOUR, 'shiftStarted', fault.owner);
  return { fault, ended: fault.after + story.chance.minutes('shift ends', 60, 240) };
}

/** The desk hands its ticket to the next one and goes. */
function goHome(story: Story, fault: Fault, t: Ms): void {
  const next = otherDesk(fault.owner);
  story.add(t - 30 * SECOND, 'shiftStarted', next);
  story.add(t - 10 * SECOND, 'ownerChanged', next, {
    ...fault.columns,
    objectType: 'troubleTicket',
    objectId: fault.ticket,
    fromState: 'serviceDesk1',
    toState: 'serviceDesk1',
    targetUnit: 'serviceDesk1',
    targetDesk: next,
    reasonCode: 'shift',
  });
  story.add(t, 'shiftEnded', fault.owner);
}

/** A visit for the fault; returns when it was over. */
function visited(story: Story, fault: Fault, outcome: string): Ms {
  const from = fault.after + story.chance.minutes('from', 60, 180);
  const visit = planVisit(story, fault.columns, {
    at: fault.after + MINUTE,
    by: 'fieldDispatch.1',
    from,
    to: from + 2 * HOUR,
  });
  arrive(story, fault.columns, visit.id, 'fieldTechnician.1', from + 10 * MINUTE);
  finishVisit(story, fault.columns, visit.id, 'fieldTechnician.1', from + HOUR, outcome);
  return from + HOUR;
}

/** Closed as "visit completed": the ticket and its contract clock. */
function stopOnVisit(story: Story, fault: Fault, t: Ms): Ms {
  setStatus(story, fault, t, fault.owner, 'inProgress', 'closed', 'visitCompleted');
  story.add(t, 'clockStopped', fault.owner, {
    ...fault.columns,
    clock: 'contract',
    objectType: 'troubleTicket',
    objectId: fault.ticket,
  });
  return t;
}

export const closingBreaks: readonly Sort[] = [
  {
    name: '6: resolved at the edge of the shift, and open again',
    write(story) {
      const { fault, ended } = shiftOf(story);
      const t = ended - story.chance.span('edge', SECOND, 15 * MINUTE - SECOND);
      setStatus(story, fault, t, fault.owner, 'inProgress', 'resolved', 'fixed');
      goHome(story, fault, ended);
      const again = t + story.chance.span('again', 20 * MINUTE, 12 * HOUR - SECOND);
      setStatus(story, fault, again, otherDesk(fault.owner), 'resolved', 'inProgress');
      expectVariant(story, fault, again, fault.owner, '6');
    },
  },
  {
    name: '9: the clock stops on a visit that did not help',
    write(story) {
      const fault = openFault(story);
      const done = visited(
        story,
        fault,
        story.chance.among('outcome', ['blocked', 'noFaultFound', 'needsSpecialist']),
      );
      runTest(story, fault.columns, fault.owner, done + MINUTE, 'pass');
      expectVariant(story, fault, stopOnVisit(story, fault, done + 5 * MINUTE), fault.owner, '9');
    },
  },
  {
    name: '9: the clock stops on a visit and nobody tested',
    write(story) {
      const fault = openFault(story);
      const done = visited(story, fault, 'done');
      expectVariant(story, fault, stopOnVisit(story, fault, done + 5 * MINUTE), fault.owner, '9');
    },
  },
];

export const closingNearMisses: readonly Sort[] = [
  {
    name: '6: resolved at the edge, and it stays',
    write(story) {
      const { fault, ended } = shiftOf(story);
      setStatus(story, fault, ended - 5 * MINUTE, fault.owner, 'inProgress', 'resolved', 'fixed');
      goHome(story, fault, ended);
      story.until(ended + 13 * HOUR);
    },
  },
  {
    name: '6: resolved well before the end of the shift',
    write(story) {
      const { fault, ended } = shiftOf(story);
      const t = ended - 15 * MINUTE - story.chance.span('before', SECOND, 20 * MINUTE);
      setStatus(story, fault, t, fault.owner, 'inProgress', 'resolved', 'fixed');
      goHome(story, fault, ended);
      setStatus(story, fault, t + 2 * HOUR, otherDesk(fault.owner), 'resolved', 'inProgress');
    },
  },
  {
    name: '6: resolved at the edge after a passing test',
    write(story) {
      const { fault, ended } = shiftOf(story);
      repair(story, fault, ended - 40 * MINUTE);
      setStatus(story, fault, ended - 5 * MINUTE, fault.owner, 'inProgress', 'resolved', 'fixed');
      goHome(story, fault, ended);
      setStatus(story, fault, ended + 2 * HOUR, otherDesk(fault.owner), 'resolved', 'inProgress');
    },
  },
  {
    name: '6: open again after half a day',
    write(story) {
      const { fault, ended } = shiftOf(story);
      const t = ended - 5 * MINUTE;
      setStatus(story, fault, t, fault.owner, 'inProgress', 'resolved', 'fixed');
      goHome(story, fault, ended);
      const again = t + 12 * HOUR + story.chance.span('beyond', SECOND, 5 * HOUR);
      setStatus(story, fault, again, otherDesk(fault.owner), 'resolved', 'inProgress');
    },
  },
  {
    name: '9: a visit that was done, tested and confirmed',
    write(story) {
      const fault = openFault(story);
      const done = visited(story, fault, 'done');
      runTest(story, fault.columns, fault.owner, done + MINUTE, 'pass');
      close(story, fault, confirm(story, fault, done + 5 * MINUTE) + MINUTE);
    },
  },
  {
    name: '9: closed as completed after visit, test and the customer’s word',
    write(story) {
      const fault = openFault(story);
      const done = visited(story, fault, 'done');
      runTest(story, fault.columns, fault.owner, done + MINUTE, 'pass');
      stopOnVisit(story, fault, confirm(story, fault, done + 5 * MINUTE) + MINUTE);
    },
  },
];
