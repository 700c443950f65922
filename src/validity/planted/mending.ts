/** How a fault ends well: worked on, tested, confirmed by the customer, closed. */
import { MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { apologise, type Fault, link, runTest } from './journeys.ts';
import type { Details, Story } from './story.ts';

/** The technical step of the owner and the passing test after it. */
export function repair(story: Story, fault: Fault, t: Ms, by = fault.owner): Ms {
  runTest(story, fault.columns, by, t, 'faultProvider');
  const done = t + story.chance.span('repair', MINUTE, 20 * MINUTE);
  story.add(done, 'workDone', by, {
    ...fault.columns,
    objectType: 'troubleTicket',
    objectId: fault.ticket,
    reasonCode: 'resetLine',
  });
  runTest(story, fault.columns, by, done + 40 * SECOND, 'pass');
  return done + 40 * SECOND;
}

/** The owner rings back, says sorry, and hears that it works; the customer's clock stops. */
export function confirm(story: Story, fault: Fault, t: Ms, by = fault.owner): Ms {
  const { columns } = fault;
  const call = story.id('C');
  const talk: Details = { ...columns, objectId: call, channel: 'voice' };
  story.add(t, 'customerContacted', by, { ...columns, channel: 'voice', reasonCode: 'reached' });
  story.add(t, 'interactionOpened', by, { ...talk, targetUnit: 'customer', reasonCode: 'fault' });
  if (fault.ticket) link(story, columns, by, t, 'interaction', call, fault.ticket);
  const said = t + 12 * SECOND;
  story.add(said, 'said', by, {
    ...talk,
    targetUnit: 'customer',
    act: ['apologise', 'inform'],
    visibleToCustomer: true,
  });
  apologise(story, columns, by, said, 2, call);
  story.add(said, 'updateGiven', by, {
    ...talk,
    targetUnit: 'customer',
    parts: ['known', 'doing', 'nextTime', 'sorry'],
  });
  const heard = said + story.chance.span('yes', 5 * SECOND, 20 * SECOND);
  const says = { customerConfirmedAt: 'now' };
  story.add(heard, 'said', 'customer', { ...talk, says, text: 'Yes, it works again.' });
  story.add(heard, 'factLearned', by, { ...columns, factId: 'customerConfirmedAt', says, source: 'told' });
  story.add(heard, 'messageSent', 'customer', {
    ...columns,
    says,
    messageId: 'm42',
    contract: 'm42',
    targetUnit: by.split('.')[0],
    relatedObjectId: fault.ticket,
  });
  fault.ended = heard;
  story.add(heard, 'clockStopped', 'world', { ...columns, clock: 'customer' });
  story.add(heard + 5 * SECOND, 'interactionClosed', by, { ...talk, reasonCode: 'resolved' });
  return heard + 5 * SECOND;
}

export function changeTicket(story: Story, fault: Fault, t: Ms, by: string, details: Details): void {
  story.add(t, 'recordChanged', by, {
    ...fault.columns,
    objectType: 'troubleTicket',
    objectId: fault.ticket,
    systemId: 'ticketing',
    ...details,
  });
}

export function setStatus(
  story: Story,
  fault: Fault,
  t: Ms,
  by: string,
  from: string,
  to: string,
  reason?: string,
): void {
  changeTicket(story, fault, t, by, {
    field: 'status',
    fromState: from,
    toState: to,
    ...(reason === undefined ? {} : { reasonCode: reason }),
  });
}

/** Closed with the customer's word; the contract clock stops. */
export function close(story: Story, fault: Fault, t: Ms, by = fault.owner): void {
  setStatus(story, fault, t, by, 'inProgress', 'resolved', 'fixedConfirmed');
  setStatus(story, fault, t, by, 'resolved', 'closed', 'fixedConfirmed');
  story.add(t, 'clockStopped', 'slaMgmt', {
    ...fault.columns,
    clock: 'contract',
    objectType: 'troubleTicket',
    objectId: fault.ticket,
  });
}

/** From the first technical step to the closed ticket; returns the moment of closing. */
export function mend(story: Story, fault: Fault, t: Ms): Ms {
  const repaired = repair(story, fault, t);
  const confirmed = confirm(story, fault, repaired + story.chance.span('ring back', MINUTE, 10 * MINUTE));
  close(story, fault, confirmed + 10 * SECOND);
  return confirmed + 10 * SECOND;
}
