/** CB12: a handover below its minimum is accepted anyway. */
import type { FieldVerdict } from '../../model/event-columns.ts';
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { accept, acknowledge, type Handover, offer, readBack, sendBack, take } from './handovers.ts';
import { type Fault, openFault } from './journeys.ts';
import { openOrder } from './orders.ts';
import type { Columns, Planting, Sort, Story } from './story.ts';

interface Case {
  columns: Columns & { journeyId: string };
  from: string;
  to: string;
  fact: string;
  contract: 'H1' | 'H4' | 'H5' | 'H6';
  at: Ms;
}

const H5_FACTS = ['symptomWords', 'faultSince', 'businessImpact', 'specialNeed', 'callbackTime'] as const;
const H1_FACTS = ['unitNumber', 'contactPhone', 'accessNote', 'requestedDate'] as const;
const H4_FACTS = ['accessNote', 'contactPhone', 'partsNeeded', 'unitNumber'] as const;

/** A case whose sender has heard the fact in question. */
function known(story: Story): Case {
  const contract = story.chance.among('contract', ['H1', 'H4', 'H5'] as const);
  if (contract === 'H5') {
    const fault = openFault(story, { passedOn: false });
    const fact = story.chance.among('fault fact', H5_FACTS);
    return heard(story, {
      columns: fault.columns,
      from: fault.front,
      to: 'serviceDesk1.2',
      fact,
      contract,
      at: fault.after,
    });
  }
  const order = openOrder(story);
  if (contract === 'H4') {
    const fact = story.chance.among('job fact', H4_FACTS);
    return heard(story, {
      columns: order.columns,
      from: order.desk,
      to: 'fieldDispatch.1',
      fact,
      contract,
      at: order.after,
    });
  }
  const fact = story.chance.among('order fact', H1_FACTS);
  return heard(story, {
    columns: order.columns,
    from: order.sales,
    to: 'orderDesk.3',
    fact,
    contract,
    at: order.after,
  });
}

function heard(story: Story, given: Case): Case {
  const { columns, from, fact, at } = given;
  story.add(at + 10 * SECOND, 'factLearned', from, {
    ...columns,
    factId: fact,
    says: { [fact]: 'right' },
    source: 'told',
  });
  return { ...given, at: at + story.chance.span('sent', MINUTE, 20 * MINUTE) };
}

function hand(story: Story, given: Case, verdict: FieldVerdict): Handover {
  const { columns, contract, from, to, at, fact } = given;
  const says = verdict === 'wrong' || verdict === 'stale' ? { [fact]: 'other' } : {};
  return offer(story, columns, { contract, from, to, at, fields: { [fact]: verdict }, says });
}

const answers = (story: Story, given: Case): Ms =>
  given.at + story.chance.span('answers', 20 * SECOND, 12 * MINUTE);

function broken(name: string, verdict: FieldVerdict): Sort {
  return {
    name,
    write(story) {
      const given = known(story);
      const handover = hand(story, given, verdict);
      const t = answers(story, given);
      take(story, given.columns, handover, t);
      if (given.contract === 'H4') readBack(story, handover, t);
      story.until(t + 10 * MINUTE);
      story.expect('CB12', t, given.from, { journeyId: given.columns.journeyId });
    },
  };
}

function askBack(story: Story, given: Case, handover: Handover, t: Ms, asked = given.from): void {
  story.add(t, 'questionAsked', given.to, {
    ...given.columns,
    ...(asked === given.from ? { handoverId: handover.id } : {}),
    factId: given.fact,
    targetUnit: asked.split('.')[0],
    targetDesk: asked,
    channel: 'hotline',
  });
}

const learnLate = (story: Story, given: Case, t: Ms): void =>
  story.add(t, 'factLearned', given.to, {
    ...given.columns,
    factId: given.fact,
    says: { [given.fact]: 'right' },
    source: 'told',
  });

const breaks: readonly Sort[] = [
  broken('missing', 'missing'),
  broken('wrong', 'wrong'),
  broken('stale', 'stale'),
  {
    name: 'asked back too late',
    write(story) {
      const given = known(story);
      const handover = hand(story, given, 'missing');
      const t = answers(story, given);
      take(story, given.columns, handover, t);
      const asked = t + 5 * MINUTE + story.chance.span('late', SECOND, HOUR);
      askBack(story, given, handover, asked);
      learnLate(story, given, asked + MINUTE);
      story.expect('CB12', t, given.from, { journeyId: given.columns.journeyId });
    },
  },
  {
    name: 'asked of a unit that had not sent it',
    write(story) {
      const given = known(story);
      const handover = hand(story, given, 'missing');
      const t = answers(story, given);
      take(story, given.columns, handover, t);
      const asked = t + story.chance.span('asked', SECOND, 5 * MINUTE - SECOND);
      askBack(story, given, handover, asked, story.chance.among('elsewhere', ['billing.1', 'portingDesk.1']));
      learnLate(story, given, asked + story.chance.minutes('told', 1, 30));
      story.until(t + HOUR);
      story.expect('CB12', t, given.from, { journeyId: given.columns.journeyId });
    },
  },
  {
    name: 'asked back, and never told',
    write(story) {
      const given = known(story);
      const handover = hand(story, given, 'missing');
      const t = answers(story, given);
      take(story, given.columns, handover, t);
      askBack(story, given, handover, t + MINUTE);
      story.until(t + HOUR);
      story.expect('CB12', t, given.from, { journeyId: given.columns.journeyId });
    },
  },
  {
    name: 'a readiness pack with two holes',
    write(story) {
      const from = 'projectTeam.1';
      const to = 'ossAdmin.1';
      const holes = ['runbooks', 'openDefects'] as const;
      for (const factId of holes)
        story.add(story.start - HOUR, 'factLearned', from, {
          factId,
          says: { [factId]: 'right' },
          source: 'lookedUp',
        });
      const hole = story.chance.among('hole', ['missing', 'stale'] as const);
      const fields = { runbooks: 'missing', openDefects: hole } as const;
      const handover = offer(story, {}, { contract: 'H9', from, to, at: story.start, fields });
      const t = story.start + HOUR;
      acknowledge(story, handover, t);
      readBack(story, handover, t);
      accept(story, handover, t);
      story.until(t + HOUR);
      for (const _ of holes) story.expect('CB12', t, from);
    },
  },
  {
    name: 'twice without what only the first desk heard',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const fact = 'testResult';
      const [first, second, third] = [fault.front, 'serviceDesk1.2', 'serviceDesk2.2'];
      const missing = { [fact]: 'missing' } as const;
      const { columns } = fault;
      story.add(fault.after, 'factLearned', first, {
        ...columns,
        factId: fact,
        says: { [fact]: 'right' },
        source: 'told',
      });
      const one = offer(story, columns, {
        contract: 'H5',
        from: first,
        to: second,
        at: fault.after + MINUTE,
        fields: missing,
      });
      take(story, columns, one, one.at + 4 * MINUTE);
      const two = offer(story, columns, {
        contract: 'H6',
        from: second,
        to: third,
        at: one.at + 9 * MINUTE,
        fields: missing,
      });
      take(story, columns, two, two.at + 4 * MINUTE);
      story.expect('CB12', one.at + 4 * MINUTE, first, { journeyId: columns.journeyId });
      story.expect('CB12', two.at + 4 * MINUTE, first, { journeyId: columns.journeyId });
    },
  },
];

/** Accepted with this one field, and that is no break. */
function fine(name: string, fields: Record<string, FieldVerdict>): Sort {
  return {
    name,
    write(story) {
      const fault: Fault = openFault(story, { passedOn: false });
      const t = fault.after + MINUTE;
      const handover = offer(story, fault.columns, {
        contract: 'H5',
        from: fault.front,
        to: 'serviceDesk1.2',
        at: t,
        fields,
      });
      take(story, fault.columns, handover, t + story.chance.minutes('answers', 1, 20));
      story.until(t + HOUR);
    },
  };
}

const nearMisses: readonly Sort[] = [
  fine('complete', {}),
  fine('an optional fact is missing', { contactPhone: 'missing', earlierContact: 'missing' }),
  fine('an optional fact is stale', { faultPattern: 'stale' }),
  fine('attached', { businessImpact: 'attached', checksDone: 'attached' }),
  {
    name: 'returned, and mended before it is accepted',
    write(story) {
      const given = known(story);
      const first = hand(story, given, 'missing');
      sendBack(story, first, given.at + 3 * MINUTE, given.fact);
      story.add(given.at + 4 * MINUTE, 'factLearned', given.from, {
        ...given.columns,
        factId: given.fact,
        says: { [given.fact]: 'right' },
        source: 'told',
      });
      const { contract, from, to, fact } = given;
      const mended = offer(story, given.columns, {
        contract,
        from,
        to,
        at: given.at + 6 * MINUTE,
        handoverId: first.id,
        fields: { [fact]: 'present' },
      });
      take(story, given.columns, mended, given.at + 9 * MINUTE);
    },
  },
  {
    name: 'asked back at once and learned',
    write(story) {
      const given = known(story);
      const handover = hand(story, given, 'missing');
      const t = answers(story, given);
      take(story, given.columns, handover, t);
      const asked = t + story.chance.span('asked', SECOND, 5 * MINUTE - SECOND);
      askBack(story, given, handover, asked);
      learnLate(story, given, asked + story.chance.minutes('told', 1, 30));
      story.until(t + HOUR);
    },
  },
  {
    name: 'noted, not accepted',
    write(story) {
      const given = known(story);
      acknowledge(story, hand(story, given, 'missing'), given.at + 3 * MINUTE);
    },
  },
];

export const cb12: Planting = { id: 'CB12', breaks, nearMisses };
