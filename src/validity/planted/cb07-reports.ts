/** CB07: reports of a cluster to a network desk, and their answers. */
import { clockOf, MINUTE, type Ms } from '../../model/time.ts';
import { accept, acknowledge, type Handover, offer } from './handovers.ts';
import type { Fault } from './journeys.ts';
import type { Story } from './story.ts';

const SOC = 'soc.1';

/** Reports the street to a network desk. */
export function report(
  story: Story,
  fault: Fault,
  t: Ms,
  to = SOC,
  without: readonly string[] = [],
): Handover {
  return offer(story, fault.columns, {
    contract: 'H10',
    from: fault.front,
    to,
    at: t,
    channel: 'hotline',
    fields: {
      ...{ area: 'present', reportCount: 'present', safetyIssue: 'present' },
      ...Object.fromEntries(without.map((fact) => [fact, 'missing'])),
    },
    says: { area: fault.columns.areaId, reportCount: '3', safetyIssue: 'no' },
    omit: without,
  });
}

export function takeReport(story: Story, handover: Handover, t: Ms): void {
  acknowledge(story, handover, t);
  accept(story, handover, t);
}

/** The network desk answers with the next time. */
export function answer(story: Story, handover: Handover, t: Ms, says: Record<string, string>): void {
  story.add(t, 'messageSent', handover.to, {
    ...handover.sent,
    contract: 'free',
    targetUnit: 'contactCentre',
    targetDesk: handover.from,
    says,
    text: 'Not known yet.',
  });
}

export const nextTime = (t: Ms): Record<string, string> => ({ nextUpdateAt: clockOf(t + 20 * MINUTE) });
