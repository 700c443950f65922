/** CB18 a: a danger told at the front, and what is (or is no) report of it. */
import { MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { accept, acknowledge, type Handover, offer } from './handovers.ts';
import { areaOf, type Fault, openFault } from './journeys.ts';
import type { Details, Sort, Story } from './story.ts';

/** A front desk hears of a danger. */
export function danger(story: Story, value = 'yes'): { fault: Fault; t: Ms } {
  const fault = openFault(story, { passedOn: false });
  const t = fault.after - 30 * SECOND;
  const says = { safetyIssue: value };
  story.add(t, 'said', 'customer', {
    ...fault.columns,
    says,
    objectId: fault.call,
    targetUnit: 'contactCentre',
  });
  story.add(t, 'factLearned', fault.front, { ...fault.columns, factId: 'safetyIssue', says, source: 'told' });
  return { fault, t };
}

export function report(story: Story, fault: Fault, t: Ms, to: string): Handover {
  const says = { safetyIssue: 'yes', area: fault.columns.areaId, reportCount: '1' };
  const fields = { safetyIssue: 'present', area: 'present', reportCount: 'present' } as const;
  const handover = offer(story, fault.columns, {
    contract: 'H10',
    from: fault.front,
    to,
    at: t,
    channel: 'hotline',
    says,
    fields,
  });
  acknowledge(story, handover, t + MINUTE);
  accept(story, handover, t + MINUTE);
  return handover;
}

const NETWORK = ['soc', 'noc'] as const;

/** A break: in time, something that is no report of this danger goes to soc or noc. */
const notToldBy = (
  name: string,
  kind: 'messageSent' | 'escalated',
  by: string | undefined,
  details: (fault: Fault, story: Story) => Details,
): Sort => ({
  name,
  write(story) {
    const { fault, t } = danger(story);
    const sent = t + story.chance.span('sent', 40 * SECOND, 10 * MINUTE - SECOND);
    story.add(sent, kind, by ?? fault.front, {
      contract: 'free',
      channel: 'chat',
      targetUnit: story.chance.among('to', NETWORK),
      ...details(fault, story),
    });
    story.until(t + 30 * MINUTE);
    story.expect('CB18', t + 10 * MINUTE, fault.front, { part: 'a', journeyId: fault.columns.journeyId });
  },
});

export const dangerBreaks: readonly Sort[] = [
  notToldBy('a: told further that nobody is at risk', 'messageSent', undefined, ({ columns }) => ({
    ...columns,
    says: { safetyIssue: 'no' },
    text: 'Nobody is at risk there.',
  })),
  notToldBy('a: somebody else calls for help with something else', 'escalated', 'billing.2', () => ({
    text: 'The billing run is late.',
  })),
  notToldBy(
    'a: the danger of another street is reported',
    'messageSent',
    'contactCentre.3',
    (_fault, story) => ({
      areaId: areaOf(story),
      journeyId: story.id('J'),
      says: { safetyIssue: 'yes' },
      text: 'Somebody there cannot call for help.',
    }),
  ),
];

export const dangerNearMisses: readonly Sort[] = [
  {
    name: 'a: another front desk tells soc or noc of the danger',
    write(story) {
      const { fault, t } = danger(story);
      story.add(
        t + story.chance.span('sent', 40 * SECOND, 10 * MINUTE - SECOND),
        'messageSent',
        'contactCentre.3',
        {
          ...(story.chance.happens('of the need') ? fault.columns : { areaId: fault.columns.areaId }),
          contract: 'free',
          channel: 'hotline',
          targetUnit: story.chance.among('to', NETWORK),
          says: { safetyIssue: 'yes' },
          text: 'Somebody there cannot call for help.',
        },
      );
      story.until(t + 30 * MINUTE);
    },
  },
  {
    name: 'a: the call for help about this need itself',
    write(story) {
      const { fault, t } = danger(story);
      const sent = t + story.chance.span('sent', 40 * SECOND, 10 * MINUTE - SECOND);
      story.add(sent, 'escalated', fault.front, {
        ...fault.columns,
        targetUnit: story.chance.among('to', NETWORK),
        text: 'She cannot reach anybody.',
      });
      story.until(t + 30 * MINUTE);
    },
  },
];
