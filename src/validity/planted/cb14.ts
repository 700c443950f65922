/** CB14: a clock is stopped with a wait that is not true or not proven. */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { type Fault, openFault, otherDesk, writeToCustomer } from './journeys.ts';
import { arrive } from './orders.ts';
import type { Details, Planting, Sort, Story } from './story.ts';

const ALLOWED = ['awaitingCustomerInfo', 'customerRequestedDelay'] as const;
const NOT_ALLOWED = [
  'awaitingInternalTeam',
  'awaitingVendor',
  'awaitingPartner',
  'noStaff',
  'shiftEnd',
  'reassigned',
] as const;

const clockOf = (fault: Fault): Details => ({
  ...fault.columns,
  clock: 'contract',
  objectType: 'troubleTicket',
  objectId: fault.ticket,
});

interface Paused {
  fault: Fault;
  t: Ms;
}

/** Pauses the contract clock of a fault some time after it was taken. */
function pause(story: Story, details: (t: Ms) => Details): Paused {
  const fault = openFault(story);
  const t = fault.after + 70 * MINUTE + story.chance.span('paused', 0, 2 * HOUR);
  story.add(t, 'clockPaused', fault.owner, { ...clockOf(fault), owedParty: 'customer', ...details(t) });
  return { fault, t };
}

const review = (story: Story, t: Ms): Ms => t + story.chance.minutes('review', 60, 24 * 60);

const ask = (story: Story, { fault }: Paused, t: Ms): void =>
  writeToCustomer(story, fault.columns, fault.owner, t, {
    messageId: 'm07',
    contract: 'm07',
    act: ['askFact'],
  });

/** An allowed pause, asked for just before. */
function proper(story: Story, more: Details = {}): Paused {
  const paused = pause(story, (t) => ({
    reasonCode: story.chance.among('reason', ALLOWED),
    dueAt: review(story, t),
    ...more,
  }));
  ask(story, paused, paused.t - story.chance.span('asked', MINUTE, 59 * MINUTE));
  return paused;
}

const expectPart = (story: Story, { fault }: Paused, at: Ms, part: string, by = fault.owner): void =>
  story.expect('CB14', at, by, { part, journeyId: fault.columns.journeyId });

const resume = (story: Story, { fault }: Paused, t: Ms, by = fault.owner): void =>
  story.add(t, 'clockResumed', by, clockOf(fault));

/** The customer sends what was asked for. */
const customerAnswers = (story: Story, { fault }: Paused, t: Ms): void =>
  story.add(t, 'messageSent', 'customer', {
    ...fault.columns,
    contract: 'free',
    channel: 'sms',
    targetUnit: fault.owner.split('.')[0],
    targetDesk: fault.owner,
    text: 'Here it is.',
  });

const answered = (story: Story, { t }: Paused): Ms =>
  t + story.chance.span('answered', 20 * MINUTE, 5 * HOUR);

const breaks: readonly Sort[] = [
  {
    name: 'a: a reason that is none',
    write(story) {
      const paused = pause(story, (t) => ({
        reasonCode: story.chance.among('bad', NOT_ALLOWED),
        dueAt: t + HOUR,
      }));
      if (story.chance.happens('asked anyway')) ask(story, paused, paused.t - 5 * MINUTE);
      story.until(paused.t + 30 * MINUTE);
      expectPart(story, paused, paused.t, 'a');
    },
  },
  {
    name: 'b: nobody was asked',
    write(story) {
      const paused = pause(story, (t) => ({
        reasonCode: story.chance.among('reason', ALLOWED),
        dueAt: review(story, t),
      }));
      story.until(paused.t + 20 * MINUTE);
      expectPart(story, paused, paused.t + 15 * MINUTE, 'b');
    },
  },
  {
    name: 'b: asked too early or too late',
    write(story) {
      const paused = pause(story, (t) => ({
        reasonCode: story.chance.among('reason', ALLOWED),
        dueAt: review(story, t),
      }));
      if (story.chance.happens('early'))
        ask(story, paused, paused.t - HOUR - story.chance.span('early by', 10 * SECOND, 8 * MINUTE));
      else ask(story, paused, paused.t + 15 * MINUTE + story.chance.span('late by', SECOND, 2 * HOUR));
      story.until(paused.t + 20 * MINUTE);
      expectPart(story, paused, paused.t + 15 * MINUTE, 'b');
    },
  },
  {
    name: 'b: evidence that is not in the log',
    write(story) {
      const paused = pause(story, (t) => ({
        reasonCode: story.chance.among('reason', ALLOWED),
        dueAt: review(story, t),
        evidenceId: 'MSG-9999',
      }));
      story.until(paused.t + 20 * MINUTE);
      expectPart(story, paused, paused.t + 15 * MINUTE, 'b');
    },
  },
  {
    name: 'c: no review, or a late one',
    write(story) {
      const late = story.chance.happens('late');
      const paused = pause(story, (t) => ({
        reasonCode: story.chance.among('reason', ALLOWED),
        ...(late ? { dueAt: t + DAY + story.chance.span('late by', SECOND, 3 * DAY) } : {}),
      }));
      ask(story, paused, paused.t - 10 * MINUTE);
      story.until(paused.t + 20 * MINUTE);
      expectPart(story, paused, paused.t, 'c');
    },
  },
  {
    name: 'd: the answer came, and the clock stands',
    write(story) {
      const paused = proper(story);
      const t = answered(story, paused);
      customerAnswers(story, paused, t);
      if (story.chance.happens('resumed late'))
        resume(story, paused, t + 30 * MINUTE + story.chance.span('late', SECOND, HOUR));
      story.until(t + 31 * MINUTE);
      expectPart(story, paused, t + 30 * MINUTE, 'd');
    },
  },
  {
    name: 'd: the technician got in, and the clock stands',
    write(story) {
      const paused = proper(story, { reasonCode: 'awaitingCustomerAccess' });
      const t = answered(story, paused);
      arrive(story, paused.fault.columns, story.id('V'), 'fieldTechnician.1', t);
      story.until(t + 31 * MINUTE);
      expectPart(story, paused, t + 30 * MINUTE, 'd');
    },
  },
  {
    name: 'd: another desk holds it by then',
    write(story) {
      const paused = proper(story);
      const { fault } = paused;
      const next = fault.owner === fault.front ? 'serviceDesk1.3' : otherDesk(fault.owner);
      const unit = next.split('.')[0];
      story.add(paused.t + 10 * MINUTE, 'ownerChanged', next, {
        ...fault.columns,
        objectType: 'troubleTicket',
        objectId: fault.ticket,
        fromState: fault.owner.split('.')[0],
        toState: unit,
        targetUnit: unit,
        targetDesk: next,
        reasonCode: 'accepted',
      });
      const t = answered(story, paused);
      customerAnswers(story, paused, t);
      story.until(t + 31 * MINUTE);
      expectPart(story, paused, t + 30 * MINUTE, 'd', next);
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'allowed, asked for, with a review',
    write(story) {
      const paused = proper(story);
      story.until(paused.t + 2 * HOUR);
    },
  },
  {
    name: 'asked just after the pause',
    write(story) {
      const paused = pause(story, (t) => ({
        reasonCode: story.chance.among('reason', ALLOWED),
        dueAt: review(story, t),
      }));
      ask(story, paused, paused.t + story.chance.span('after', 0, 15 * MINUTE - SECOND));
      story.until(paused.t + HOUR);
    },
  },
  {
    name: 'proven by a paper that is there',
    write(story) {
      const evidenceId = story.id('MSG');
      const paused = pause(story, (t) => ({
        reasonCode: 'forceMajeure',
        dueAt: review(story, t),
        evidenceId,
      }));
      story.add(paused.t - 2 * MINUTE, 'evidenceAttached', paused.fault.owner, {
        ...paused.fault.columns,
        evidenceId,
        objectType: 'troubleTicket',
        objectId: paused.fault.ticket,
      });
      story.until(paused.t + HOUR);
    },
  },
  {
    name: 'a review after exactly a day',
    write(story) {
      const paused = proper(story);
      story.until(paused.t + HOUR);
      const exact = pause(story, (t) => ({ reasonCode: 'awaitingCustomerInfo', dueAt: t + DAY }));
      ask(story, exact, exact.t - MINUTE);
      story.until(exact.t + HOUR);
    },
  },
  {
    name: 'the clock of a partner or vendor',
    write(story) {
      const paused = pause(story, () =>
        story.chance.happens('partner')
          ? { clock: 'partner', reasonCode: 'awaitingPartner' }
          : { clock: 'vendor', reasonCode: 'awaitingVendor' },
      );
      story.until(paused.t + DAY);
    },
  },
  {
    name: 'a window agreed with the customer’s word',
    write(story) {
      const paused = pause(story, (t) => ({ reasonCode: 'plannedWindowAgreed', dueAt: review(story, t) }));
      customerAnswers(story, paused, paused.t - story.chance.minutes('agreed', 1, 50));
      story.until(paused.t + HOUR);
    },
  },
  {
    name: 'resumed in time',
    write(story) {
      const paused = proper(story);
      const t = answered(story, paused);
      customerAnswers(story, paused, t);
      resume(story, paused, t + story.chance.span('resumed', 0, 30 * MINUTE - SECOND));
      story.until(t + 2 * HOUR);
    },
  },
  {
    name: 'resumed by itself',
    write(story) {
      const paused = proper(story);
      const t = answered(story, paused);
      customerAnswers(story, paused, t);
      resume(story, paused, t, 'slaMgmt');
      story.until(t + 2 * HOUR);
    },
  },
];

export const cb14: Planting = { id: 'CB14', breaks, nearMisses };
