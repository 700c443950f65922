/**
 * CB15: a promised time passes with neither deed nor word. Readings: a promise without a time has no grace,
 * for no span was promised; a public time is a promise of the log, made with the words; a promise is called off by a
 * move of the customer.
 */
import { clockOf, DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { correctionBreaks, correctionNearMisses } from './cb15-corrections.ts';
import { dateBreaks, dateNearMisses } from './cb15-dates.ts';
import { accept, acknowledge, offer } from './handovers.ts';
import { apologise, areaOf, deskOf, type Fault, link, openFault, tellTheFive } from './journeys.ts';
import { openOrder } from './orders.ts';
import type { Details, Planting, Sort, Story } from './story.ts';

interface Promised {
  fault: Fault;
  id: string;
  by: string;
  made: Ms;
  due: Ms;
  /** No time was named. */
  soft?: boolean;
}

/** A fifth of the span, between half a minute and a quarter of an hour. */
const grace = (span: Ms): Ms => Math.min(15 * MINUTE, Math.max(30 * SECOND, span / 5));

/** A promise to the customer after a well-run talk. */
function promise(story: Story, details: Details = {}, span?: Ms): Promised {
  const fault = openFault(story, { passedOn: false });
  const made = fault.after + story.chance.span('made', SECOND, 10 * MINUTE);
  const due =
    made + (span ?? story.chance.among('span', [MINUTE, 10 * MINUTE, 45 * MINUTE, 2 * HOUR, 5 * HOUR]));
  const id = story.id('P');
  story.add(made, 'commitmentMade', fault.front, {
    ...fault.columns,
    targetUnit: 'customer',
    reasonCode: story.chance.among('what', ['callBack', 'update', 'other']),
    commitmentId: id,
    dueAt: due,
    visibleToCustomer: true,
    ...(details.reasonCode === 'visit' ? { fromAt: made } : {}),
    ...details,
  });
  return { fault, id, by: fault.front, made, due };
}

const lateAt = ({ made, due, soft }: Promised): Ms => due + (soft ? 0 : grace(due - made));

function breakIt(story: Story, given: Promised): void {
  story.add(given.due, 'commitmentBroken', given.by, {
    ...given.fault.columns,
    commitmentId: given.id,
    origin: 'machine',
  });
}

const expectSilence = (story: Story, given: Promised, by = given.by): void => {
  story.until(lateAt(given) + 5 * SECOND);
  story.expect('CB15', lateAt(given), by, { part: 'a', journeyId: given.fault.columns.journeyId });
};

function move(story: Story, given: Promised, t: Ms, due: Ms): void {
  story.add(t, 'commitmentMoved', given.by, {
    ...given.fault.columns,
    commitmentId: given.id,
    dueAt: due,
    visibleToCustomer: true,
  });
}

/** The deed: the desk rings, says how it stands and is sorry, and the promise is kept. */
function keep(story: Story, { fault, id, by }: Promised, t: Ms): void {
  const call = story.id('C');
  const talk: Details = { ...fault.columns, objectId: call, channel: 'voice' };
  story.add(t, 'customerContacted', by, { ...fault.columns, channel: 'voice', reasonCode: 'reached' });
  story.add(t, 'interactionOpened', by, { ...talk, targetUnit: 'customer', reasonCode: 'fault' });
  link(story, fault.columns, by, t, 'interaction', call, fault.ticket);
  story.add(t, 'commitmentKept', by, { ...fault.columns, commitmentId: id, origin: 'machine' });
  const told = tellTheFive(story, { ...fault, call }, t);
  apologise(story, fault.columns, by, told, 2, call);
  story.add(told + 20 * SECOND, 'interactionClosed', by, { ...talk, reasonCode: 'informed' });
}

const breaks: readonly Sort[] = [
  {
    name: 'a: nothing happens',
    write(story) {
      const given = promise(story);
      if (story.chance.happens('noted')) breakIt(story, given);
      expectSilence(story, given);
    },
  },
  {
    name: 'a: the deed comes after the grace',
    write(story) {
      const given = promise(story);
      breakIt(story, given);
      keep(story, given, lateAt(given) + story.chance.span('late', SECOND, 20 * MINUTE));
      expectSilence(story, given);
    },
  },
  {
    name: 'a: "soon", and a day passes',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const made = fault.after + MINUTE;
      const id = story.id('P');
      story.add(made, 'commitmentMade', fault.front, {
        ...fault.columns,
        targetUnit: 'customer',
        reasonCode: 'callBack',
        commitmentId: id,
        vague: ['soon'],
        visibleToCustomer: true,
      });
      expectSilence(story, { fault, id, by: fault.front, made, due: made + DAY, soft: true });
    },
  },
  {
    name: 'a: "soon", and the customer has to ring',
    write(story) {
      const fault = openFault(story, { passedOn: false });
      const made = fault.after + MINUTE;
      const id = story.id('P');
      story.add(made, 'commitmentMade', fault.front, {
        ...fault.columns,
        targetUnit: 'customer',
        reasonCode: 'callBack',
        commitmentId: id,
        vague: ['soon'],
        visibleToCustomer: true,
      });
      const due = made + story.chance.minutes('rings', 45, 600);
      const talk: Details = { ...fault.columns, objectId: story.id('K'), channel: 'voice' };
      story.add(due, 'interactionOpened', 'customer', {
        ...talk,
        targetUnit: 'contactCentre',
        reasonCode: 'fault',
      });
      link(
        story,
        fault.columns,
        fault.front,
        due + 5 * SECOND,
        'interaction',
        talk.objectId ?? '',
        fault.ticket,
      );
      expectSilence(story, { fault, id, by: fault.front, made, due, soft: true });
    },
  },
  {
    name: 'a: moved once, and broken then',
    write(story) {
      const given = promise(story, {}, 2 * HOUR);
      const moved = given.due - story.chance.minutes('moved', 1, 60);
      const due = given.due + story.chance.minutes('later', 30, 200);
      move(story, given, moved, due);
      const late = due + grace(due - moved);
      story.until(late + 5 * SECOND);
      story.expect('CB15', late, given.by, { part: 'a', journeyId: given.fault.columns.journeyId });
    },
  },
  {
    name: 'a: passed on rightly, and the next desk lets it slip',
    write(story) {
      const given = promise(story, {}, 5 * HOUR);
      const { fault } = given;
      const to = deskOf(story, 'serviceDesk1');
      const t = given.made + 10 * MINUTE;
      const handover = offer(story, fault.columns, {
        contract: 'H5',
        from: fault.front,
        to,
        at: t,
        fields: { customerTold: 'present', callbackTime: 'present' },
      });
      acknowledge(story, handover, t + 3 * MINUTE);
      accept(story, handover, t + 3 * MINUTE);
      expectSilence(story, given, to);
    },
  },
  {
    name: 'a: passed on without a word of it',
    write(story) {
      const given = promise(story, {}, 5 * HOUR);
      const { fault } = given;
      const t = given.made + 10 * MINUTE;
      const fields = { customerTold: story.chance.among('told', ['missing', 'wrong'] as const) };
      const handover = offer(story, fault.columns, {
        contract: 'H5',
        from: fault.front,
        to: 'serviceDesk1.2',
        at: t,
        fields,
        omit: ['callbackTime'],
      });
      acknowledge(story, handover, t + 3 * MINUTE);
      accept(story, handover, t + 3 * MINUTE);
      expectSilence(story, given, fault.front);
    },
  },
  {
    name: 'a: a public time passes in silence',
    write(story) {
      const columns = { incidentId: story.id('INC'), areaId: areaOf(story) };
      const made = story.start;
      const due = Math.floor((made + story.chance.minutes('due', 40, 200)) / MINUTE) * MINUTE;
      story.add(made, 'statementPublished', 'soc.1', {
        ...columns,
        channel: 'statusPage',
        parts: ['known', 'doing', 'nextTime'],
        says: { restoreEstimate: clockOf(due), area: columns.areaId },
        visibleToCustomer: true,
        text: 'Back by then.',
      });
      story.add(made, 'commitmentMade', 'soc.1', {
        ...columns,
        targetUnit: 'customer',
        reasonCode: 'update',
        commitmentId: story.id('P'),
        dueAt: due,
        visibleToCustomer: true,
      });
      const late = due + grace(due - made);
      story.until(late + MINUTE);
      story.expect('CB15', late, 'soc.1', { part: 'a' });
    },
  },
  {
    name: 'b: moved for the third time',
    write(story) {
      const given = promise(story, {}, 3 * HOUR);
      let due = given.due;
      let t = given.made;
      for (let i = 0; i < 3; i += 1) {
        t = due - story.chance.minutes('moved', 5, 60);
        due = t + story.chance.minutes('later', 90, 200);
        move(story, given, t, due);
      }
      story.expect('CB15', t, given.by, { part: 'b', journeyId: given.fault.columns.journeyId });
    },
  },
  ...dateBreaks,
  ...correctionBreaks,
  {
    name: 'a: "somebody comes this afternoon", and no visit stands behind it',
    write(story) {
      const given = promise(story, { reasonCode: 'visit' }, 4 * HOUR);
      expectSilence(story, given);
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'a: kept before it is due',
    write(story) {
      const given = promise(story, {}, 2 * HOUR);
      keep(story, given, given.due - story.chance.span('early', SECOND, 90 * MINUTE));
      story.until(given.due + HOUR);
    },
  },
  {
    name: 'a: kept inside the grace',
    write(story) {
      const given = promise(story, {}, story.chance.among('span', [10 * MINUTE, HOUR, 5 * HOUR]));
      const most = grace(given.due - given.made);
      breakIt(story, given);
      keep(story, given, given.due + story.chance.span('inside', SECOND, most - SECOND));
      story.until(given.due + HOUR);
    },
  },
  {
    name: 'a: moved and told before, and kept then',
    write(story) {
      const given = promise(story, {}, 2 * HOUR);
      move(story, given, given.due - story.chance.span('before', SECOND, HOUR), given.due + 2 * HOUR);
      keep(story, given, given.due + HOUR);
      story.until(given.due + 3 * HOUR);
    },
  },
  {
    name: 'a: there is still time',
    write(story) {
      const given = promise(story, {}, 2 * HOUR);
      story.cutAt(given.due - HOUR);
    },
  },
  {
    name: 'a: between units',
    write(story) {
      const given = promise(story, { targetUnit: 'serviceDesk1', visibleToCustomer: false });
      story.until(given.due + 3 * HOUR);
    },
  },
  {
    name: 'a: the appointment itself',
    write(story) {
      const { columns, after } = openOrder(story);
      const from = after + 2 * HOUR;
      const visit = story.id('V');
      const window = { fromAt: from, dueAt: from + 2 * HOUR, objectId: visit };
      story.add(after + MINUTE, 'dispatchPlanned', 'fieldDispatch.1', {
        ...columns,
        ...window,
        toState: 'confirmed',
        reasonCode: 'normal',
      });
      story.add(after + MINUTE, 'commitmentMade', 'fieldDispatch.1', {
        ...columns,
        ...window,
        targetUnit: 'customer',
        reasonCode: 'visit',
        commitmentId: story.id('P'),
        visibleToCustomer: true,
      });
      story.until(from + 5 * HOUR);
    },
  },
  {
    name: 'a: the customer calls it off',
    write(story) {
      const given = promise(story, {}, 3 * HOUR);
      const { fault, id, due } = given;
      story.add(due - story.chance.minutes('off', 10, 120), 'commitmentMoved', 'customer', {
        ...fault.columns,
        commitmentId: id,
        dueAt: due + DAY,
        visibleToCustomer: true,
      });
      story.until(due + 2 * HOUR);
    },
  },
  {
    name: 'b: moved twice',
    write(story) {
      const given = promise(story, {}, 3 * HOUR);
      move(story, given, given.due - 30 * MINUTE, given.due + 2 * HOUR);
      move(story, given, given.due + HOUR, given.due + 4 * HOUR);
      keep(story, given, given.due + 3 * HOUR);
    },
  },
  ...dateNearMisses,
  ...correctionNearMisses,
];

export const cb15: Planting = { id: 'CB15', breaks, nearMisses };
