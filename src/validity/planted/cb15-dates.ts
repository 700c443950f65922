/** CB15 c: a date is known to slip, and the customer hears nothing. */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { writeToCustomer } from './journeys.ts';
import { openOrder } from './orders.ts';
import type { Details, Sort, Story } from './story.ts';

interface Danger {
  t: Ms;
  by: string;
  journeyId: string;
  columns: Details;
}

/** A later date stands in the books, or somebody says that the date is in danger. */
function danger(story: Story): Danger {
  const { columns, desk, order, after } = openOrder(story);
  story.addOpen(after, 'commitmentMade', desk, {
    ...columns,
    objectId: order,
    targetUnit: 'customer',
    reasonCode: 'date',
    commitmentId: story.id('P'),
    visibleToCustomer: true,
  });
  const t = after + story.chance.minutes('danger', 10, 300);
  const record: Details = { ...columns, objectType: 'productOrder', objectId: order };
  if (story.chance.happens('jeopardy'))
    story.add(t, 'jeopardyRaised', desk, {
      ...record,
      messageId: 'm22',
      says: { milestoneAtRisk: 'install', daysLate: '2' },
    });
  else
    story.add(t, 'recordChanged', desk, {
      ...record,
      field: 'promisedDate',
      fromState: 'D8',
      toState: 'D10',
    });
  return { t, by: desk, journeyId: columns.journeyId, columns };
}

export const dateBreaks: readonly Sort[] = [
  {
    name: 'c: a date in danger, and the customer does not know',
    write(story) {
      const { t, by, journeyId } = danger(story);
      story.until(t + 4 * HOUR + MINUTE);
      story.expect('CB15', t + 4 * HOUR, by, { part: 'c', journeyId });
    },
  },
];

export const dateNearMisses: readonly Sort[] = [
  {
    name: 'c: told in time',
    write(story) {
      const { t, by, columns } = danger(story);
      const told = t + story.chance.span('told', MINUTE, 4 * HOUR - SECOND);
      const says = { promisedDate: 'D10', delayReason: 'noPort' };
      writeToCustomer(story, columns, by, told, { says, parts: ['known', 'doing', 'nextTime'] });
      story.add(told, 'updateGiven', by, {
        ...columns,
        parts: ['known', 'doing', 'nextTime'],
        messageId: 'm40',
        channel: 'sms',
        targetUnit: 'customer',
      });
      story.until(t + 6 * HOUR);
    },
  },
  {
    name: 'c: there is still time to tell',
    write(story) {
      const { t } = danger(story);
      story.cutAt(t + 3 * HOUR + story.chance.minutes('still', 0, 59));
    },
  },
];
