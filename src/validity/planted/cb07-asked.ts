/** CB07, part c: a report about which the network desk asks back. */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { answer, nextTime, report } from './cb07-reports.ts';
import { type Handover, sendBack } from './handovers.ts';
import { openFault } from './journeys.ts';
import type { Sort, Story } from './story.ts';

const SOC = 'soc.1';

/** The network desk asks for something the report may lack. */
function askBack(story: Story, handover: Handover, t: Ms, factId = 'symptomWords'): void {
  const { contract: _, ...columns } = handover.sent;
  story.add(t, 'questionAsked', handover.to, {
    ...columns,
    targetUnit: 'contactCentre',
    targetDesk: handover.from,
    factId,
  });
}

export const askedBreaks: readonly Sort[] = [
  {
    name: 'c: asked back for what is missing, and nobody replies',
    write(story) {
      const fault = openFault(story);
      const handover = report(story, fault, fault.after + MINUTE, SOC, ['symptomWords']);
      const asked = handover.at + story.chance.span('asked', MINUTE, 10 * MINUTE - SECOND);
      askBack(story, handover, asked);
      story.until(asked + HOUR);
      story.expect('CB07', asked + 10 * MINUTE, fault.front, {
        part: 'c',
        journeyId: fault.columns.journeyId,
      });
    },
  },
  {
    name: 'c: asked what the report says already',
    write(story) {
      const fault = openFault(story);
      const handover = report(story, fault, fault.after + MINUTE);
      askBack(story, handover, handover.at + 2 * MINUTE, 'area');
      story.until(handover.at + HOUR);
      const due = handover.at + 10 * MINUTE;
      story.expect('CB07', due, handover.to, { part: 'c', journeyId: fault.columns.journeyId });
    },
  },
];

export const askedNearMisses: readonly Sort[] = [
  {
    name: 'c: asked back, told, and answered in time from there',
    write(story) {
      const fault = openFault(story);
      const handover = report(story, fault, fault.after + MINUTE, SOC, ['symptomWords']);
      const asked = handover.at + story.chance.span('asked', MINUTE, 9 * MINUTE);
      askBack(story, handover, asked);
      const told = asked + story.chance.span('told', SECOND, 10 * MINUTE - SECOND);
      story.add(told, 'messageSent', handover.from, {
        ...handover.sent,
        says: { symptomWords: 'noSync' },
        text: 'No sync.',
      });
      answer(
        story,
        handover,
        told + story.chance.span('answered', MINUTE, 10 * MINUTE - SECOND),
        nextTime(told),
      );
      story.until(told + HOUR);
    },
  },
  {
    name: 'c: returned with a question in time',
    write(story) {
      const fault = openFault(story);
      const handover = report(story, fault, fault.after + MINUTE);
      sendBack(story, handover, handover.at + story.chance.span('back', MINUTE, 9 * MINUTE), 'area');
      story.until(handover.at + HOUR);
    },
  },
];
