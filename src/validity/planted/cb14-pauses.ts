/** CB14, what its logs have in common: a contract clock that is paused, a question to her, her answer. */
import { HOUR, MINUTE, type Ms } from '../../model/time.ts';
import { type Fault, openFault, writeToCustomer } from './journeys.ts';
import type { Details, Story } from './story.ts';

export const ALLOWED = ['awaitingCustomerInfo', 'customerRequestedDelay'] as const;
export const clockOf = (fault: Fault): Details => ({
  ...fault.columns,
  clock: 'contract',
  objectType: 'troubleTicket',
  objectId: fault.ticket,
});

export interface Paused {
  fault: Fault;
  t: Ms;
}

/** Pauses the contract clock of a fault some time after it was taken. */
export function pause(story: Story, details: (t: Ms, fault: Fault) => Details): Paused {
  const fault = openFault(story);
  const t = fault.after + 70 * MINUTE + story.chance.span('paused', 0, 2 * HOUR);
  story.add(t, 'clockPaused', fault.owner, {
    ...clockOf(fault),
    owedParty: 'customer',
    ...details(t, fault),
  });
  return { fault, t };
}

export const review = (story: Story, t: Ms): Ms => t + story.chance.minutes('review', 60, 24 * 60);

export const ask = (story: Story, { fault }: Paused, t: Ms): void =>
  writeToCustomer(story, fault.columns, fault.owner, t, {
    messageId: 'm07',
    contract: 'm07',
    act: ['askFact'],
  });

/** An allowed pause, asked for just before. */
export function proper(story: Story, more: Details = {}): Paused {
  const paused = pause(story, (t) => ({
    reasonCode: story.chance.among('reason', ALLOWED),
    dueAt: review(story, t),
    ...more,
  }));
  ask(story, paused, paused.t - story.chance.span('asked', MINUTE, 59 * MINUTE));
  return paused;
}

export const expectPart = (story: Story, { fault }: Paused, at: Ms, part: string, by = fault.owner): void =>
  story.expect('CB14', at, by, { part, journeyId: fault.columns.journeyId });

/** The customer sends what was asked for. */
export const customerAnswers = (
  story: Story,
  { fault }: Paused,
  t: Ms,
  says?: Record<string, string>,
): void =>
  story.add(t, 'messageSent', 'customer', {
    ...fault.columns,
    ...(says === undefined ? {} : { says }),
    contract: 'free',
    channel: 'sms',
    targetUnit: fault.owner.split('.')[0],
    targetDesk: fault.owner,
    text: 'Here it is.',
  });
