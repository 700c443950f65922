/** CB14: a clock is stopped with a wait that is not true or not proven. */
import { DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import {
  ALLOWED,
  ask,
  clockOf,
  customerAnswers,
  expectPart,
  type Paused,
  pause,
  proper,
} from './cb14-pauses.ts';
import { proofBreaks, proofNearMisses } from './cb14-proof.ts';
import { otherDesk } from './journeys.ts';
import { arrive } from './orders.ts';
import type { Planting, Sort, Story } from './story.ts';

const NOT_ALLOWED = [
  'awaitingInternalTeam',
  'awaitingVendor',
  'awaitingPartner',
  'noStaff',
  'shiftEnd',
  'reassigned',
] as const;

const resume = (story: Story, { fault }: Paused, t: Ms, by = fault.owner): void =>
  story.add(t, 'clockResumed', by, clockOf(fault));

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

export const cb14: Planting = {
  id: 'CB14',
  breaks: [...breaks, ...proofBreaks],
  nearMisses: [...nearMisses, ...proofNearMisses],
};
