/**
 * CB20: what the customer sees in one place is not what is said in another. Readings: the break is complete when the
 * sources have differed for the window and the customer has met one of them since they differ; a record that the
 * customer can see is the portal.
 */
import { clockOf, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { link, openFault, tellTheFive, writeToCustomer } from './journeys.ts';
import { mend } from './mending.ts';
import { openOrder } from './orders.ts';
import type { Columns, Details, Planting, Sort, Story } from './story.ts';

const WINDOW = 10 * MINUTE;

interface Two {
  field: string;
  one: string;
  other: string;
}

const FIELDS: readonly [Two, ...Two[]] = [
  { field: 'promisedDate', one: 'D8', other: 'D10' },
  { field: 'visitFrom', one: '08:00', other: '13:00' },
  { field: 'visitTo', one: '12:00', other: '17:00' },
  { field: 'agreedPrice', one: '30', other: '35' },
  { field: 'activatedAt', one: 'D8 10:00', other: 'D9 10:00' },
];

interface Ground {
  columns: Columns & { journeyId: string };
  order: string;
  desk: string;
  t: Ms;
}

function ground(story: Story): Ground {
  const { columns, order, desk, after } = openOrder(story);
  return { columns, order, desk, t: after + 10 * MINUTE };
}

/** A talk in which a desk says a value. */
function sayIt(
  story: Story,
  { columns, order }: Ground,
  by: string,
  t: Ms,
  says: Record<string, string>,
  more: Details = {},
): void {
  const talk: Details = { ...columns, objectId: story.id('K'), channel: 'voice' };
  story.add(t - 20 * SECOND, 'interactionOpened', 'customer', {
    ...talk,
    targetUnit: by.split('.')[0],
    reasonCode: 'order',
  });
  story.add(t - 15 * SECOND, 'interactionOpened', by, { ...talk, targetUnit: 'customer' });
  link(story, columns, by, t - 10 * SECOND, 'interaction', talk.objectId ?? '', order);
  story.add(t, 'said', by, {
    ...talk,
    act: ['inform'],
    says,
    targetUnit: 'customer',
    visibleToCustomer: true,
    ...more,
  });
  tellTheFive(story, { columns, front: by, call: talk.objectId ?? '' }, t);
  story.add(t + MINUTE, 'interactionClosed', by, { ...talk, reasonCode: 'informed' });
}

/** The portal shows a value. */
function showIt(
  story: Story,
  { columns, order }: Ground,
  by: string,
  t: Ms,
  field: string,
  from: string,
  to: string,
): void {
  story.add(t, 'recordChanged', by, {
    ...columns,
    objectType: 'productOrder',
    objectId: order,
    field,
    fromState: from,
    toState: to,
    systemId: 'om',
    visibleToCustomer: true,
  });
}

/** The customer looks at the page. */
const look = (story: Story, { columns }: Ground, t: Ms): void =>
  story.add(t, 'lookedUp', 'customer', { ...columns, systemId: 'portal', visibleToCustomer: true });

const expectAt = (story: Story, { columns }: Ground, at: Ms, by: string): void =>
  story.expect('CB20', at, by, { journeyId: columns.journeyId });

const two = (story: Story): Two => story.chance.among('field', FIELDS);

const later = (story: Story, t: Ms): Ms => t + story.chance.minutes('later', 20, 180);

const breaks: readonly Sort[] = [
  {
    name: 'the message says something else than the agent did',
    write(story) {
      const here = ground(story);
      const { field, one, other } = two(story);
      sayIt(story, here, 'contactCentre.1', here.t, { [field]: one });
      const t = later(story, here.t);
      writeToCustomer(story, here.columns, here.desk, t, {
        says: { [field]: other },
        parts: ['known', 'nextTime'],
      });
      story.until(t + WINDOW + MINUTE);
      expectAt(story, here, t + WINDOW, here.desk);
    },
  },
  {
    name: 'the page shows something else than the agent said, and the customer looks at once',
    write(story) {
      const here = ground(story);
      const { field, one, other } = two(story);
      sayIt(story, here, 'contactCentre.1', here.t, { [field]: one });
      const t = later(story, here.t);
      showIt(story, here, here.desk, t, field, one, other);
      look(story, here, t + story.chance.span('looks', SECOND, WINDOW - SECOND));
      story.until(t + WINDOW + MINUTE);
      expectAt(story, here, t + WINDOW, here.desk);
    },
  },
  {
    name: 'the page shows something else, and the customer looks later',
    write(story) {
      const here = ground(story);
      const { field, one, other } = two(story);
      sayIt(story, here, 'contactCentre.1', here.t, { [field]: one });
      const t = later(story, here.t);
      showIt(story, here, here.desk, t, field, one, other);
      const looked = t + WINDOW + story.chance.span('looks', SECOND, 2 * HOUR);
      look(story, here, looked);
      expectAt(story, here, looked, here.desk);
    },
  },
  {
    name: 'two units say two things',
    write(story) {
      const here = ground(story);
      const { field, one, other } = two(story);
      sayIt(story, here, 'contactCentre.1', here.t, { [field]: one });
      const t = later(story, here.t);
      sayIt(story, here, 'serviceDesk1.1', t, { [field]: other });
      story.until(t + WINDOW + 2 * MINUTE);
      expectAt(story, here, t + WINDOW, 'serviceDesk1.1');
    },
  },
  {
    name: 'the status page and the desk name different times',
    write(story) {
      const incidentId = story.id('INC');
      const fault = openFault(story, { passedOn: false, closed: false });
      const { columns, front } = fault;
      link(story, columns, front, fault.after, 'troubleTicket', fault.ticket, incidentId);
      const t = fault.after + 10 * SECOND;
      const [first, second] = [clockOf(t + 5 * HOUR), clockOf(t + 8 * HOUR)];
      const talk: Details = {
        ...columns,
        objectId: fault.call,
        targetUnit: 'customer',
        visibleToCustomer: true,
      };
      story.add(t, 'said', front, { ...talk, act: ['inform'], says: { restoreEstimate: first } });
      story.add(t + 20 * SECOND, 'interactionClosed', front, {
        ...columns,
        objectId: fault.call,
        reasonCode: 'informed',
      });
      const page = later(story, t);
      const says = { restoreEstimate: second, area: columns.areaId };
      story.add(page, 'statementPublished', 'soc.1', {
        incidentId,
        areaId: columns.areaId,
        channel: 'statusPage',
        parts: ['known', 'doing', 'nextTime'],
        says,
        visibleToCustomer: true,
      });
      const looked = page + story.chance.span('looks', SECOND, WINDOW - SECOND);
      story.add(looked, 'lookedUp', 'customer', {
        ...columns,
        systemId: 'statusPage',
        visibleToCustomer: true,
      });
      story.until(page + WINDOW + MINUTE);
      story.expect('CB20', page + WINDOW, 'soc.1', { journeyId: columns.journeyId });
    },
  },
  {
    name: 'the bill shows another amount than was named',
    write(story) {
      const here = ground(story);
      sayIt(story, here, 'contactCentre.1', here.t, { creditAmount: '20' });
      const t = later(story, here.t);
      const bill = {
        ...here.columns,
        objectType: 'bill',
        objectId: story.id('B'),
        systemId: 'billing',
        visibleToCustomer: true,
      };
      story.add(t, 'recordChanged', 'billing.1', {
        ...bill,
        field: 'creditAmount',
        fromState: '0',
        toState: '10',
      });
      const looked = t + story.chance.minutes('looks', 1, 60);
      look(story, here, looked);
      story.until(Math.max(looked, t + WINDOW) + MINUTE);
      expectAt(story, here, Math.max(looked, t + WINDOW), 'billing.1');
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'the same everywhere',
    write(story) {
      const here = ground(story);
      const { field, one } = two(story);
      sayIt(story, here, 'contactCentre.1', here.t, { [field]: one });
      const t = later(story, here.t);
      writeToCustomer(story, here.columns, here.desk, t, { says: { [field]: one } });
      look(story, here, t + 5 * MINUTE);
      story.until(t + HOUR);
    },
  },
  {
    name: 'the same in two spellings',
    write(story) {
      const here = ground(story);
      const [field, said, shown] = story.chance.among('spelling', [
        ['promisedDate', 'D9', 'D9 00:00:00'],
        ['visitFrom', '8:00', '08:00'],
        ['agreedPrice', '30', '30.00'],
      ] as const);
      sayIt(story, here, 'contactCentre.1', here.t, { [field]: said });
      const t = later(story, here.t);
      showIt(story, here, here.desk, t, field, 'none', shown);
      look(story, here, t + MINUTE);
      story.until(t + HOUR);
    },
  },
  {
    name: 'different fields',
    write(story) {
      const here = ground(story);
      sayIt(story, here, 'contactCentre.1', here.t, { visitFrom: '08:00' });
      const t = later(story, here.t);
      writeToCustomer(story, here.columns, here.desk, t, { says: { visitTo: '12:00' } });
      story.until(t + HOUR);
    },
  },
  {
    name: 'brought in line inside the window',
    write(story) {
      const here = ground(story);
      const { field, one, other } = two(story);
      sayIt(story, here, 'contactCentre.1', here.t, { [field]: one });
      const t = later(story, here.t);
      writeToCustomer(story, here.columns, here.desk, t, { says: { [field]: other } });
      sayIt(story, here, 'contactCentre.1', t + story.chance.span('in line', MINUTE, WINDOW - SECOND), {
        [field]: other,
      });
      story.until(t + HOUR);
    },
  },
  {
    name: 'the page differs, and nobody looks',
    write(story) {
      const here = ground(story);
      const { field, one, other } = story.chance.among('field', [
        FIELDS[0],
        { field: 'agreedPrice', one: '30', other: '35' },
      ]);
      sayIt(story, here, 'contactCentre.1', here.t, { [field]: one });
      const t = later(story, here.t);
      showIt(story, here, here.desk, t, field, one, other);
      story.until(t + 2 * HOUR);
    },
  },
  {
    name: '"the page still shows the old one, I am correcting it"',
    write(story) {
      const here = ground(story);
      const { field, one, other } = two(story);
      showIt(story, here, here.desk, here.t, field, 'none', one);
      const t = later(story, here.t);
      sayIt(
        story,
        here,
        'contactCentre.1',
        t,
        { [field]: other },
        { act: ['correct', 'inform'], text: 'The page still shows the old one, I am correcting it.' },
      );
      showIt(story, here, 'contactCentre.1', t + story.chance.minutes('corrected', 1, 9), field, one, other);
      look(story, here, t + 5 * MINUTE);
      story.until(t + HOUR);
    },
  },
  {
    name: 'one source corrects itself',
    write(story) {
      const here = ground(story);
      const { field, one, other } = two(story);
      writeToCustomer(story, here.columns, here.desk, here.t, { says: { [field]: one } });
      writeToCustomer(story, here.columns, here.desk, later(story, here.t), { says: { [field]: other } });
      story.until(here.t + 5 * HOUR);
    },
  },
  {
    name: 'after the need is closed',
    write(story) {
      const fault = openFault(story);
      const t = fault.after + MINUTE;
      const talk: Details = { ...fault.columns, targetUnit: 'customer', visibleToCustomer: true };
      story.add(t, 'said', fault.front, { ...talk, says: { creditAmount: '10' }, objectId: fault.call });
      const closed = mend(story, fault, t + MINUTE);
      writeToCustomer(story, fault.columns, fault.owner, closed + HOUR, { says: { creditAmount: '20' } });
      story.until(closed + 2 * HOUR);
    },
  },
];

export const cb20: Planting = { id: 'CB20', breaks, nearMisses };
