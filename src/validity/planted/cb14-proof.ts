/** CB14 b: what proves a wait, and what only looks as if it did. */
import { formatInstant, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { ALLOWED, ask, customerAnswers, expectPart, type Paused, pause, review } from './cb14-pauses.ts';
import { type Fault, link, openFault, runTest, tellTheFive, writeToCustomer } from './journeys.ts';
import type { Details, Sort, Story } from './story.ts';

/** A pause with reason and review that nothing asked for. */
function unasked(story: Story): Paused {
  const paused = pause(story, (t) => ({
    reasonCode: story.chance.among('reason', ALLOWED),
    dueAt: review(story, t),
  }));
  story.until(paused.t + 20 * MINUTE);
  return paused;
}

/** The paused ticket itself, the call in which she was asked for nothing, or a test of our own. */
function proofOfNothing(story: Story, fault: Fault, t: Ms): string {
  const named = story.chance.among('named', ['ticket', 'call', 'test']);
  if (named === 'ticket') return fault.ticket;
  return named === 'call' ? fault.call : runTest(story, fault.columns, fault.owner, t - HOUR, 'pass');
}

/** She is told when the planned work would be done. */
function tellWindow(story: Story, { fault, t }: Paused, at: Ms): void {
  const says = { changeStart: formatInstant(t + HOUR), changeEnd: formatInstant(t + 2 * HOUR) };
  writeToCustomer(story, fault.columns, fault.owner, at, { act: ['inform'], parts: ['nextTime'], says });
}

/** She is rung and asked for something that she has to look up. */
function askByCall(story: Story, fault: Fault, t: Ms): string {
  const call = story.id('C');
  const talk: Details = { ...fault.columns, objectId: call, channel: 'voice' };
  const to: Details = { ...talk, targetUnit: 'customer' };
  story.add(t, 'customerContacted', fault.owner, {
    ...fault.columns,
    channel: 'voice',
    reasonCode: 'reached',
  });
  story.add(t, 'interactionOpened', fault.owner, { ...to, reasonCode: 'fault' });
  link(story, fault.columns, fault.owner, t, 'interaction', call, fault.ticket);
  story.add(t + 10 * SECOND, 'said', fault.owner, {
    ...to,
    act: ['askFact'],
    visibleToCustomer: true,
    text: 'Which number is on the box?',
  });
  story.add(t + 20 * SECOND, 'said', 'customer', { ...talk, text: 'I look tonight and write to you.' });
  const told = tellTheFive(story, { columns: fault.columns, front: fault.owner, call }, t + 20 * SECOND);
  story.add(told + 10 * SECOND, 'interactionClosed', fault.owner, { ...talk, reasonCode: 'informed' });
  return call;
}

export const proofBreaks: readonly Sort[] = [
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
    name: 'b: what is named proves no wait',
    write(story) {
      const paused = pause(story, (t, fault) => ({
        reasonCode: story.chance.among('reason', ALLOWED),
        dueAt: review(story, t),
        evidenceId: proofOfNothing(story, fault, t),
      }));
      story.until(paused.t + 20 * MINUTE);
      expectPart(story, paused, paused.t + 15 * MINUTE, 'b');
    },
  },
  {
    name: 'b: a word to her that asks for nothing',
    write(story) {
      const paused = unasked(story);
      const t = paused.t - story.chance.span('told', MINUTE, 59 * MINUTE);
      const act = [story.chance.among('act', ['sayDoing', 'inform', 'apologise', 'promise'])];
      writeToCustomer(story, paused.fault.columns, paused.fault.owner, t, { act, parts: ['doing'] });
      expectPart(story, paused, paused.t + 15 * MINUTE, 'b');
    },
  },
  {
    name: 'b: only a machine wrote to her',
    write(story) {
      const paused = unasked(story);
      story.add(paused.t - story.chance.span('note', MINUTE, 59 * MINUTE), 'notificationSent', 'notify', {
        ...paused.fault.columns,
        origin: 'machine',
        channel: 'sms',
        targetUnit: 'customer',
        toState: 'delivered',
        visibleToCustomer: true,
        text: 'How did we do?',
      });
      expectPart(story, paused, paused.t + 15 * MINUTE, 'b');
    },
  },
  {
    name: 'b: somebody else was asked, or she about another case',
    write(story) {
      const paused = unasked(story);
      const t = paused.t - story.chance.span('asked', MINUTE, 20 * MINUTE);
      if (story.chance.happens('another case')) ask(story, { ...paused, fault: openFault(story) }, t);
      else
        story.add(t, 'messageSent', paused.fault.owner, {
          ...paused.fault.columns,
          act: ['askFact'],
          channel: 'note',
          contract: 'free',
          targetUnit: 'vendorSupport',
          targetDesk: 'vendorSupport.1',
          text: 'When does the patch come?',
        });
      expectPart(story, paused, paused.t + 15 * MINUTE, 'b');
    },
  },
  {
    name: 'b: "agreed", and she never heard of a window or never spoke of it',
    write(story) {
      const paused = pause(story, (t) => ({ reasonCode: 'plannedWindowAgreed', dueAt: review(story, t) }));
      if (story.chance.happens('told')) tellWindow(story, paused, paused.t - 20 * MINUTE);
      else if (story.chance.happens('asked')) ask(story, paused, paused.t - 20 * MINUTE);
      customerAnswers(story, paused, paused.t - 40 * MINUTE);
      story.until(paused.t + 20 * MINUTE);
      expectPart(story, paused, paused.t + 15 * MINUTE, 'b');
    },
  },
  {
    name: 'b: what was asked is answered before the pause',
    write(story) {
      const paused = unasked(story);
      const { fault } = paused;
      const t = paused.t - story.chance.span('asked', 10 * MINUTE, 50 * MINUTE);
      ask(story, paused, t);
      story.add(t, 'questionAsked', fault.owner, {
        ...fault.columns,
        factId: 'contactBestTime',
        channel: 'sms',
        targetUnit: 'customer',
      });
      customerAnswers(story, paused, t + 5 * MINUTE, { contactBestTime: 'evenings' });
      expectPart(story, paused, paused.t + 15 * MINUTE, 'b');
    },
  },
];

export const proofNearMisses: readonly Sort[] = [
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
    name: 'proven by the call in which she was asked hours before',
    write(story) {
      const paused = pause(story, (t, fault) => ({
        reasonCode: 'awaitingCustomerInfo',
        dueAt: review(story, t),
        evidenceId: askByCall(story, fault, t - HOUR - story.chance.minutes('before', 1, 8)),
      }));
      story.until(paused.t + HOUR);
    },
  },
  {
    name: 'a window agreed with the customer’s word',
    write(story) {
      const paused = pause(story, (t) => ({ reasonCode: 'plannedWindowAgreed', dueAt: review(story, t) }));
      tellWindow(story, paused, paused.t - story.chance.minutes('told', 51, 60));
      customerAnswers(story, paused, paused.t - story.chance.minutes('agreed', 1, 50));
      story.until(paused.t + HOUR);
    },
  },
];
