/** CB07, what the words are about: a banner that stood before the alarm, a declaration for another place. */
import { clockOf, HOUR, MINUTE, SECOND } from '../../model/time.ts';
import { accept, acknowledge, offer } from './handovers.ts';
import { banner, declare, handleAlarm, type Incident, raiseAlarm, tellSoc } from './incidents.ts';
import { areaOf, openFault } from './journeys.ts';
import type { Sort, Story } from './story.ts';

const SOC = 'soc.1';
const NOC = 'noc.1';
const LIMIT = 15 * MINUTE;

const incidentAt = (story: Story, areaId: string, raised: number): Incident => ({
  columns: { incidentId: story.id('INC'), areaId },
  alarm: '',
  element: '',
  raised,
});

export const placeBreaks: readonly Sort[] = [
  {
    name: 'a: the banner before the alarm was about another incident',
    write(story) {
      const incident = raiseAlarm(story, story.start);
      const { areaId } = incident.columns;
      banner(story, incidentAt(story, areaId, 0), SOC, story.start - HOUR, story.start + 2 * HOUR);
      handleAlarm(story, incident, NOC);
      tellSoc(story, incident, NOC, SOC, story.start + 4 * MINUTE);
      const fault = openFault(story, {
        at: story.start + 5 * MINUTE,
        area: areaId,
        front: 'contactCentre.3',
      });
      const due = story.start + LIMIT;
      story.until(due + HOUR);
      story.expect('CB07', due, SOC, { part: 'a', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'c: another incident elsewhere is declared instead',
    write(story) {
      const fault = openFault(story, { front: 'contactCentre.3' });
      const handover = offer(story, fault.columns, {
        contract: 'H10',
        from: fault.front,
        to: SOC,
        at: fault.after + MINUTE,
        channel: 'hotline',
        fields: { area: 'present', reportCount: 'present', safetyIssue: 'present' },
        says: { area: fault.columns.areaId, reportCount: '3', safetyIssue: 'no' },
      });
      acknowledge(story, handover, handover.at + MINUTE);
      accept(story, handover, handover.at + MINUTE);
      const t = handover.at + story.chance.span('declared', 2 * MINUTE, 10 * MINUTE - SECOND);
      declare(story, incidentAt(story, areaOf(story), t), {
        by: SOC,
        to: 'contactCentre.3',
        t,
        next: t + 2 * HOUR,
      });
      const due = handover.at + 10 * MINUTE;
      story.until(due + HOUR);
      story.expect('CB07', due, SOC, { part: 'c', journeyId: fault.columns.journeyId });
    },
  },
];

export const placeNearMisses: readonly Sort[] = [
  {
    name: 'a: the banner for the street stood before the alarm came',
    write(story) {
      const incident = raiseAlarm(story, story.start);
      const { areaId } = incident.columns;
      const before = story.start - story.chance.minutes('before', 1, 60);
      const named = story.chance.happens('names the incident');
      if (named) banner(story, incident, SOC, before, story.start + 2 * HOUR);
      else story.add(before, 'bannerPublished', SOC, { areaId, channel: 'banner', text: 'We know of it.' });
      handleAlarm(story, incident, NOC);
      openFault(story, { at: story.start + 5 * MINUTE, area: areaId, front: 'contactCentre.3' });
      story.until(story.start + HOUR);
    },
  },
  {
    name: 'b: the street was reported just before three more rang',
    write(story) {
      const area = areaOf(story);
      const front = 'contactCentre.3';
      const first = openFault(story, { at: story.start, area, front, passedOn: false });
      const handover = offer(story, first.columns, {
        contract: 'H10',
        from: front,
        to: SOC,
        at: story.start + 6 * MINUTE,
        channel: 'hotline',
        fields: { area: 'present', reportCount: 'present', safetyIssue: 'present' },
        says: { area, reportCount: '1', safetyIssue: 'no' },
      });
      acknowledge(story, handover, handover.at + MINUTE);
      accept(story, handover, handover.at + MINUTE);
      story.add(handover.at + 5 * MINUTE, 'messageSent', SOC, {
        ...handover.sent,
        contract: 'free',
        targetUnit: 'contactCentre',
        targetDesk: front,
        says: { nextUpdateAt: clockOf(handover.at + HOUR) },
        text: 'Not known yet.',
      });
      for (const minutes of [16, 18, 20])
        openFault(story, { at: story.start + minutes * MINUTE, area, front, passedOn: false });
      story.until(story.start + HOUR);
    },
  },
];
