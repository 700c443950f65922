/** CB15 a: a correction before the due time is a word about the promise only where it corrects that promise. */
import { clockOf, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { type Fault, openFault } from './journeys.ts';
import type { Details, Sort, Story } from './story.ts';

interface Owed {
  fault: Fault;
  id: string;
  due: Ms;
}

/** A call back in two hours, promised in the talk. */
function owe(story: Story): Owed {
  const fault = openFault(story, { passedOn: false });
  const id = story.id('P');
  const made = fault.after - 5 * SECOND;
  story.add(made, 'commitmentMade', fault.front, {
    ...fault.columns,
    objectId: fault.call,
    targetUnit: 'customer',
    reasonCode: 'callBack',
    commitmentId: id,
    dueAt: made + 2 * HOUR,
    visibleToCustomer: true,
  });
  return { fault, id, due: made + 2 * HOUR };
}

/** A message that sets something right, an hour before the promise is due. */
function correct(story: Story, { fault, due }: Owed, by: string, details: Details): void {
  story.add(due - HOUR + story.chance.span('corrected', 0, 50 * MINUTE), 'messageSent', by, {
    ...fault.columns,
    contract: 'free',
    channel: 'sms',
    act: ['correct'],
    targetUnit: 'customer',
    visibleToCustomer: true,
    ...details,
  });
}

const GRACE = 15 * MINUTE;

export const correctionBreaks: readonly Sort[] = [
  {
    name: 'a: something else is set right before',
    write(story) {
      const given = owe(story);
      const [fact, value] = story.chance.among('what', [
        ['agreedPrice', '30'],
        ['serviceAddress', 'Mill Rise 4'],
      ] as const);
      const says: Details['says'] = { [fact]: value };
      correct(story, given, story.chance.among('who', ['billing.2', given.fault.front]), { says });
      const at = given.due + GRACE;
      story.until(at + 5 * SECOND);
      story.expect('CB15', at, given.fault.front, { part: 'a', journeyId: given.fault.columns.journeyId });
    },
  },
  {
    name: 'a: a correction in another talk that names nothing of it',
    write(story) {
      const given = owe(story);
      correct(story, given, 'billing.2', { objectId: story.id('K'), text: 'That was the wrong bill.' });
      const at = given.due + GRACE;
      story.until(at + 5 * SECOND);
      story.expect('CB15', at, given.fault.front, { part: 'a', journeyId: given.fault.columns.journeyId });
    },
  },
];

export const correctionNearMisses: readonly Sort[] = [
  {
    name: 'a: the promise itself is set right before',
    write(story) {
      const given = owe(story);
      const about = story.chance.among('about', ['its id', 'its fact', 'its talk'] as const);
      correct(story, given, given.fault.front, {
        ...(about === 'its id' ? { commitmentId: given.id } : {}),
        ...(about === 'its fact' ? { says: { callbackTime: clockOf(given.due + 3 * HOUR) } } : {}),
        ...(about === 'its talk' ? { objectId: given.fault.call } : {}),
        text: 'Not at that time: I have nothing before tonight.',
      });
      story.until(given.due + HOUR);
    },
  },
];
