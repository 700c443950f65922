/**
 * CB13: one thing is passed back and forth while nothing is added. Readings: the last bounce is the act of the desk
 * that passes the thing on to where it has been before; the first return that names what is missing is none.
 */
import { MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { acknowledge, offer, sendBack, take } from './handovers.ts';
import { type Fault, openFault, runTest } from './journeys.ts';
import { changeTicket } from './mending.ts';
import { openOrder } from './orders.ts';
import type { Planting, Sort, Story } from './story.ts';

const PAIRS: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['serviceDesk1.1', 'serviceDesk2.1'],
  ['serviceDesk2.1', 'serviceDesk3.1'],
  ['serviceDesk1.2', 'serviceDesk3.2'],
];

const unitOf = (desk: string): string => desk.split('.')[0] ?? desk;

function give(story: Story, fault: Fault, t: Ms, from: string, to: string, origin?: 'machine'): void {
  story.add(t, 'ownerChanged', from, {
    ...fault.columns,
    objectType: 'troubleTicket',
    objectId: fault.ticket,
    fromState: unitOf(from),
    toState: unitOf(to),
    targetUnit: unitOf(to),
    reasonCode: 'reassigned',
    ...(origin === undefined ? {} : { origin }),
  });
}

interface Passing {
  fault: Fault;
  /** Moments of giving: there, back, there again, and so on. */
  moments: Ms[];
  pair: readonly [string, string];
}

/** The ticket goes to the first of a pair, then to and fro; `between` may add something in one gap. */
function toAndFro(
  story: Story,
  times: number,
  between?: (fault: Fault, t: Ms, gap: number, by: string) => void,
): Passing {
  const fault = openFault(story, { passedOn: false });
  const pair = story.chance.among('pair', PAIRS);
  let t = fault.after + 2 * MINUTE;
  give(story, fault, t, fault.front, pair[0]);
  const moments: Ms[] = [];
  for (let i = 0; i < times; i += 1) {
    const gap = story.chance.span('gap', 2 * MINUTE, 40 * MINUTE);
    const [holder, other] = i % 2 === 0 ? pair : [pair[1], pair[0]];
    between?.(fault, t + Math.floor(gap / 2 / SECOND) * SECOND, i, holder);
    t += gap;
    give(story, fault, t, holder, other);
    moments.push(t);
  }
  return { fault, moments, pair };
}

const expectAt = (story: Story, journeyId: string, at: Ms | undefined, by: string): void => {
  if (at !== undefined) story.expect('CB13', at, by, { journeyId });
};

function transfer(story: Story, fault: Fault, t: Ms, from: string, to: string): void {
  const handover = offer(story, fault.columns, { contract: 'm47', from, to, at: t, channel: 'voice' });
  story.add(t, 'interactionTransferred', from, {
    ...fault.columns,
    contract: 'm47',
    handoverId: handover.id,
    objectId: fault.call,
    targetUnit: unitOf(to),
    targetDesk: to,
    reasonCode: 'warm',
  });
  take(story, fault.columns, handover, t + 20 * SECOND);
}

function askUnit(story: Story, fault: Fault, t: Ms, from: string, to: string, factId: string): void {
  story.add(t, 'questionAsked', from, {
    ...fault.columns,
    factId,
    objectId: fault.ticket,
    channel: 'note',
    targetUnit: unitOf(to),
    targetDesk: to,
  });
}

const breaks: readonly Sort[] = [
  {
    name: 'a ticket goes to and fro',
    write(story) {
      const { fault, moments, pair } = toAndFro(story, 3);
      expectAt(story, fault.columns.journeyId, moments[2], pair[0]);
    },
  },
  {
    name: 'a ticket goes on to and fro: one break',
    write(story) {
      const { fault, moments, pair } = toAndFro(story, story.chance.between('times', 4, 6));
      expectAt(story, fault.columns.journeyId, moments[2], pair[0]);
    },
  },
  {
    name: 'only owner, priority and status change on the way',
    write(story) {
      const { fault, moments, pair } = toAndFro(story, 3, (own, t, gap, by) => {
        if (gap === 1)
          changeTicket(story, own, t, by, { field: 'status', fromState: 'acknowledged', toState: 'held' });
        if (gap === 2) changeTicket(story, own, t, by, { field: 'priority', fromState: 'P3', toState: 'P2' });
      });
      expectAt(story, fault.columns.journeyId, moments[2], pair[0]);
    },
  },
  {
    name: 'a handover returned without a reason and sent again as it was',
    write(story) {
      const { columns, desk, after } = openOrder(story);
      const given = { contract: 'H3', from: desk, to: 'portingDesk.1' } as const;
      const first = offer(story, columns, { ...given, at: after + MINUTE });
      sendBack(story, first, after + story.chance.minutes('back', 3, 60));
      const t = after + story.chance.minutes('again', 61, 120);
      acknowledge(story, offer(story, columns, { ...given, at: t, handoverId: first.id }), t + 5 * MINUTE);
      expectAt(story, columns.journeyId, t, desk);
    },
  },
  {
    name: 'a handover returned for the same hole twice',
    write(story) {
      const { columns, desk, after } = openOrder(story);
      const fields = { portType: 'missing' } as const;
      const given = { contract: 'H3', from: desk, to: 'portingDesk.1', fields } as const;
      const first = offer(story, columns, { ...given, at: after + MINUTE });
      sendBack(story, first, after + story.chance.minutes('back', 3, 60), 'portType');
      const again = offer(story, columns, { ...given, at: after + 61 * MINUTE, handoverId: first.id });
      const t = after + story.chance.minutes('back again', 65, 120);
      sendBack(story, again, t, 'portType');
      expectAt(story, columns.journeyId, t, 'portingDesk.1');
    },
  },
  {
    name: 'a caller goes to and fro: CB02 as well',
    write(story) {
      const fault = openFault(story, { closed: false, passedOn: false, front: 'contactCentre.1' });
      const [first, second] = ['contactCentre.1', 'billing.1'];
      const start = fault.after + 20 * SECOND;
      transfer(story, fault, start, first, second);
      transfer(story, fault, start + 3 * MINUTE, second, first);
      transfer(story, fault, start + 7 * MINUTE, first, second);
      story.expect('CB02', start + 3 * MINUTE, second, { part: 'a', journeyId: fault.columns.journeyId });
      expectAt(story, fault.columns.journeyId, start + 7 * MINUTE, first);
    },
  },
  {
    name: 'a question goes to and fro',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const [first, second] = story.chance.among('pair', PAIRS);
      const t = fault.after + MINUTE;
      const step = story.chance.minutes('step', 2, 20);
      askUnit(story, fault, t, first, second, 'partsNeeded');
      askUnit(story, fault, t + step, second, first, 'partsNeeded');
      askUnit(story, fault, t + 2 * step, first, second, 'partsNeeded');
      expectAt(story, fault.columns.journeyId, t + 2 * step, first);
    },
  },
];

/** To and fro, but something is added in each second gap. */
function yielding(name: string, add: (story: Story, fault: Fault, t: Ms, by: string) => void): Sort {
  return {
    name,
    write(story) {
      toAndFro(story, 3, (fault, t, gap, by) => {
        if (gap > 0) add(story, fault, t, by);
      });
    },
  };
}

const nearMisses: readonly Sort[] = [
  {
    name: 'one bounce',
    write(story) {
      toAndFro(story, 2);
    },
  },
  yielding('a test on the way', (story, fault, t, by) => {
    runTest(story, fault.columns, by, t, 'inconclusive');
  }),
  yielding('work on the way', (story, fault, t, by) => {
    story.add(t, 'workDone', by, {
      ...fault.columns,
      objectType: 'troubleTicket',
      objectId: fault.ticket,
      reasonCode: 'resetLine',
    });
  }),
  yielding('proof put on the ticket', (story, fault, t, by) => {
    story.add(t, 'evidenceAttached', by, {
      ...fault.columns,
      evidenceId: story.id('PH'),
      objectType: 'troubleTicket',
      objectId: fault.ticket,
    });
  }),
  yielding('a real field changes', (story, fault, t, by) => {
    changeTicket(story, fault, t, by, { field: 'cause', toState: 'joint' });
  }),
  yielding('the journey moves on', (story, fault, t) => {
    story.add(t, 'stateChanged', 'world', {
      ...fault.columns,
      fromState: 'checking',
      toState: story.id('state'),
    });
  }),
  {
    name: 'different units, nobody twice',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const chain = [fault.front, 'serviceDesk1.1', 'serviceDesk2.1', 'serviceDesk3.1', 'noc.1'];
      chain.slice(1).forEach((to, index) => {
        give(story, fault, fault.after + (index + 1) * 10 * MINUTE, chain[index] ?? fault.front, to);
      });
    },
  },
  {
    name: 'different contracts, each with an answer',
    write(story) {
      const { columns, desk, after } = openOrder(story);
      const asked = offer(story, columns, {
        contract: 'H2',
        from: desk,
        to: 'networkPlanning.1',
        at: after + MINUTE,
      });
      take(story, columns, asked, after + 10 * MINUTE);
      story.add(after + 20 * MINUTE, 'messageSent', 'networkPlanning.1', {
        ...columns,
        messageId: 'm05',
        contract: 'm05',
        targetUnit: 'orderDesk',
        targetDesk: desk,
        says: { feasible: 'yes' },
      });
      story.add(after + 21 * MINUTE, 'messageAcked', desk, {
        ...columns,
        messageId: 'm05',
        contract: 'm05',
        targetUnit: 'networkPlanning',
      });
      const job = offer(story, columns, {
        contract: 'H4',
        from: desk,
        to: 'fieldDispatch.1',
        at: after + 30 * MINUTE,
      });
      take(story, columns, job, after + 40 * MINUTE);
    },
  },
  {
    name: 'returned, mended, sent again',
    write(story) {
      const { columns, desk, after } = openOrder(story);
      const to = 'portingDesk.1';
      const missing = { portType: 'missing' } as const;
      const first = offer(story, columns, {
        contract: 'H3',
        from: desk,
        to,
        at: after + MINUTE,
        fields: missing,
      });
      sendBack(story, first, after + 20 * MINUTE, 'portType');
      const says = { portType: 'simple' };
      story.add(after + 30 * MINUTE, 'factLearned', desk, {
        ...columns,
        factId: 'portType',
        says,
        source: 'told',
      });
      const fields = { portType: 'present' } as const;
      const again = offer(story, columns, {
        contract: 'H3',
        from: desk,
        to,
        at: after + 40 * MINUTE,
        handoverId: first.id,
        fields,
      });
      take(story, columns, again, after + 50 * MINUTE);
    },
  },
  {
    name: 'queues moved by a machine',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const [first, second] = ['serviceDesk1.1', 'serviceDesk2.1'] as const;
      [first, second, first, second].forEach((from, index) => {
        const to = from === first ? second : first;
        give(story, fault, fault.after + (index + 1) * 10 * MINUTE, from, to, 'machine');
      });
    },
  },
  {
    name: 'between two people of one unit',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const desks = ['serviceDesk1.1', 'serviceDesk1.2', 'serviceDesk1.1', 'serviceDesk1.2'];
      desks.slice(1).forEach((to, index) => {
        give(story, fault, fault.after + (index + 1) * 10 * MINUTE, desks[index] ?? to, to);
      });
    },
  },
];

export const cb13: Planting = { id: 'CB13', breaks, nearMisses };
