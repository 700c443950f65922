/**
 * CB07: the network side knows and the front does not, or the other way round. Reading: "soc was told" is true when
 * a soc desk has learned of the alarm before the break is complete.
 */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { askedBreaks, askedNearMisses } from './cb07-asked.ts';
import { placeBreaks, placeNearMisses } from './cb07-places.ts';
import { answer, nextTime, report, takeReport } from './cb07-reports.ts';
import { banner, declare, handleAlarm, type Incident, raiseAlarm, tellSoc } from './incidents.ts';
import { areaOf, type Fault, link, openFault } from './journeys.ts';
import type { Planting, Sort, Story } from './story.ts';

const LIMIT = 15 * MINUTE;
const SOC = 'soc.1';
const NOC = 'noc.1';

interface Silo {
  incident: Incident;
  fault: Fault;
  /** From when on the silence is a break. */
  due: Ms;
}

/** Noc sees an alarm that customers feel; one of them rings. */
function alarmAndCall(story: Story, told: boolean, late = story.chance.happens('late call')): Silo {
  const incident = raiseAlarm(story, story.start);
  handleAlarm(story, incident, NOC);
  if (told) tellSoc(story, incident, NOC, SOC, story.start + 4 * MINUTE);
  const wait = late ? story.chance.minutes('late', 16, 90) : story.chance.minutes('early', 0, 13);
  const { areaId } = incident.columns;
  const fault = openFault(story, { at: incident.raised + wait, area: areaId, front: 'contactCentre.3' });
  const due = Math.max(incident.raised + LIMIT, fault.start);
  story.until(due + HOUR);
  return { incident, fault, due };
}

/** Calls about a fault from one street, the last one `spread` after the first. */
function cluster(story: Story, count: number, spread: Ms, area = areaOf(story)): Fault[] {
  return Array.from({ length: count }, (_, index) => {
    const at = story.start + Math.round((spread * index) / Math.max(1, count - 1) / SECOND) * SECOND;
    return openFault(story, { at, area, passedOn: false });
  });
}

const withinWindow = (story: Story): Ms => story.chance.span('spread', 2 * MINUTE, LIMIT);

const lastOf = (faults: readonly Fault[]): Fault | undefined => faults.at(-1);

const breaks: readonly Sort[] = [
  {
    name: 'a: noc knows, soc was not told',
    write(story) {
      const { fault, due } = alarmAndCall(story, false);
      story.expect('CB07', due, NOC, { part: 'a', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'a: soc knows, the front does not',
    write(story) {
      const { fault, due } = alarmAndCall(story, true);
      story.expect('CB07', due, SOC, { part: 'a', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'a: the words come too late',
    write(story) {
      const { incident, fault, due } = alarmAndCall(story, true, false);
      banner(story, incident, SOC, due + story.chance.span('late words', SECOND, 30 * MINUTE), due + HOUR);
      story.expect('CB07', due, SOC, { part: 'a', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'b: three of one street and no report',
    write(story) {
      const last = lastOf(cluster(story, 3, withinWindow(story)));
      if (!last) return;
      story.until(last.start + HOUR);
      story.expect('CB07', last.start + 10 * MINUTE, last.front, {
        part: 'b',
        journeyId: last.columns.journeyId,
      });
    },
  },
  {
    name: 'b: five of one street are one break',
    write(story) {
      const faults = cluster(story, 5, story.chance.span('spread', 4 * MINUTE, 10 * MINUTE));
      const third = faults[2];
      if (!third) return;
      story.until(third.start + HOUR);
      story.expect('CB07', third.start + 10 * MINUTE, third.front, {
        part: 'b',
        journeyId: third.columns.journeyId,
      });
    },
  },
  {
    name: 'b: the report comes too late',
    write(story) {
      const last = lastOf(cluster(story, 3, withinWindow(story)));
      if (!last) return;
      const due = last.start + 10 * MINUTE;
      const handover = report(story, last, due + story.chance.span('late', SECOND, 20 * MINUTE));
      takeReport(story, handover, handover.at + 2 * MINUTE);
      answer(story, handover, handover.at + 3 * MINUTE, nextTime(handover.at));
      story.expect('CB07', due, last.front, { part: 'b', journeyId: last.columns.journeyId });
    },
  },
  {
    name: 'c: a report taken and not answered',
    write(story) {
      const fault = openFault(story);
      const handover = report(story, fault, fault.after + MINUTE, story.chance.among('to', [SOC, NOC]));
      takeReport(story, handover, handover.at + 2 * MINUTE);
      story.until(handover.at + HOUR);
      const due = handover.at + 10 * MINUTE;
      story.expect('CB07', due, handover.to, { part: 'c', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'c: answered too late',
    write(story) {
      const fault = openFault(story);
      const handover = report(story, fault, fault.after + MINUTE);
      takeReport(story, handover, handover.at + 2 * MINUTE);
      const due = handover.at + 10 * MINUTE;
      answer(story, handover, due + story.chance.span('late', SECOND, 30 * MINUTE), nextTime(due));
      story.expect('CB07', due, handover.to, { part: 'c', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'c: "thanks" is no answer',
    write(story) {
      const fault = openFault(story);
      const handover = report(story, fault, fault.after + MINUTE);
      takeReport(story, handover, handover.at + 2 * MINUTE);
      answer(story, handover, handover.at + 2 * MINUTE, {});
      story.until(handover.at + HOUR);
      const due = handover.at + 10 * MINUTE;
      story.expect('CB07', due, handover.to, { part: 'c', journeyId: fault.columns.journeyId });
    },
  },
  ...askedBreaks,
  ...placeBreaks,
];

const nearMisses: readonly Sort[] = [
  {
    name: 'a: words for the front in time',
    write(story) {
      const { incident } = alarmAndCall(story, true, false);
      const t = incident.raised + story.chance.span('in time', 5 * MINUTE, LIMIT - SECOND);
      if (story.chance.happens('banner')) banner(story, incident, SOC, t, t + 2 * HOUR);
      else declare(story, incident, { by: SOC, to: 'contactCentre.3', t, next: t + 2 * HOUR });
    },
  },
  {
    name: 'a: an alarm nobody feels',
    write(story) {
      const incident = raiseAlarm(story, story.start, 'no');
      handleAlarm(story, incident, NOC);
      openFault(story, { at: incident.raised + 5 * MINUTE, area: incident.columns.areaId });
      story.until(incident.raised + HOUR);
    },
  },
  {
    name: 'a: nobody of that street rings',
    write(story) {
      const incident = raiseAlarm(story, story.start);
      handleAlarm(story, incident, NOC);
      openFault(story, { at: incident.raised + 5 * MINUTE });
      story.until(incident.raised + HOUR);
    },
  },
  {
    name: 'a: there is still time',
    write(story) {
      const incident = raiseAlarm(story, story.start);
      handleAlarm(story, incident, NOC);
      openFault(story, { at: incident.raised + MINUTE, area: incident.columns.areaId, passedOn: false });
      story.cutAt(incident.raised + LIMIT - story.chance.span('short of', SECOND, 8 * MINUTE));
    },
  },
  {
    name: 'b: two of one street',
    write(story) {
      cluster(story, 2, withinWindow(story));
      story.until(story.start + HOUR);
    },
  },
  {
    name: 'b: three, but not within the window',
    write(story) {
      cluster(story, 3, LIMIT + story.chance.span('wider', SECOND, 30 * MINUTE));
      story.until(story.start + 2 * HOUR);
    },
  },
  {
    name: 'b: three streets',
    write(story) {
      for (const minutes of [0, 3, 6])
        openFault(story, { at: story.start + minutes * MINUTE, passedOn: false });
      story.until(story.start + HOUR);
    },
  },
  {
    name: 'b: two faults and a bill',
    write(story) {
      const [first] = cluster(story, 2, withinWindow(story));
      if (!first) return;
      const columns = { journeyId: story.id('J'), areaId: first.columns.areaId };
      const talk = { ...columns, objectId: story.id('K'), channel: 'voice' };
      const t = first.start + 2 * MINUTE;
      story.add(t, 'interactionOpened', 'customer', {
        ...talk,
        targetUnit: 'contactCentre',
        reasonCode: 'bill',
      });
      story.add(t + MINUTE, 'interactionClosed', 'contactCentre.3', { ...talk, reasonCode: 'resolved' });
      story.until(t + HOUR);
    },
  },
  {
    name: 'b: reported in time, by anybody',
    write(story) {
      const faults = cluster(story, 3, withinWindow(story));
      const [first] = faults;
      const last = lastOf(faults);
      if (!first || !last) return;
      const t = last.start + story.chance.span('in time', SECOND, 10 * MINUTE - SECOND);
      const handover = report(story, first, t, story.chance.among('to', [SOC, NOC]));
      takeReport(story, handover, t + 2 * MINUTE);
      answer(story, handover, t + 3 * MINUTE, nextTime(t));
      story.until(t + HOUR);
    },
  },
  {
    name: 'b: declared to the front in time',
    write(story) {
      const area = areaOf(story);
      const faults = cluster(story, 3, withinWindow(story), area);
      const last = lastOf(faults);
      if (!last) return;
      const incident: Incident = {
        columns: { incidentId: story.id('INC'), areaId: area },
        alarm: '',
        element: '',
        raised: last.start,
      };
      declare(story, incident, {
        by: SOC,
        to: 'contactCentre.3',
        t: last.start + 5 * MINUTE,
        next: last.start + 2 * HOUR,
      });
      story.until(last.start + HOUR);
    },
  },
  {
    name: 'c: "not known yet, next word at" in time',
    write(story) {
      const fault = openFault(story);
      const handover = report(story, fault, fault.after + MINUTE);
      takeReport(story, handover, handover.at + MINUTE);
      answer(
        story,
        handover,
        handover.at + story.chance.span('answer', MINUTE, 10 * MINUTE - SECOND),
        nextTime(handover.at),
      );
      story.until(handover.at + HOUR);
    },
  },
  {
    name: 'c: a tested no needs no next time',
    write(story) {
      const fault = openFault(story);
      const handover = report(story, fault, fault.after + MINUTE, NOC);
      takeReport(story, handover, handover.at + MINUTE);
      const tested = handover.at + story.chance.span('tested', MINUTE + SECOND, 8 * MINUTE);
      story.add(tested, 'checkDone', NOC, {
        ...fault.columns,
        checkId: 'portState',
        objectId: 'CAB-9',
        toState: 'up',
      });
      story.add(tested + MINUTE, 'messageSent', NOC, {
        ...handover.sent,
        contract: 'free',
        act: ['decline'],
        targetUnit: 'contactCentre',
        targetDesk: handover.from,
        says: { outageCheckResult: 'none' },
        text: 'No, no alarms there; the port is up, just tested.',
      });
      story.until(handover.at + HOUR);
    },
  },
  {
    name: 'b: three of one street, tied to an incident that was declared before',
    write(story) {
      const area = areaOf(story);
      const columns = { incidentId: story.id('INC'), areaId: area };
      const incident: Incident = { columns, alarm: '', element: '', raised: story.start };
      declare(story, incident, {
        by: SOC,
        to: 'contactCentre.3',
        t: story.start - 6 * MINUTE,
        next: story.start + 2 * HOUR,
      });
      for (const minutes of [0, 4, 8]) {
        const at = story.start + minutes * MINUTE;
        const fault = openFault(story, {
          at,
          area,
          front: 'contactCentre.3',
          incidentId: columns.incidentId,
        });
        link(
          story,
          fault.columns,
          fault.front,
          at + 3 * MINUTE,
          'troubleTicket',
          fault.ticket,
          columns.incidentId,
        );
      }
      story.until(story.start + HOUR);
    },
  },
  {
    name: 'c: answered by a declaration in time',
    write(story) {
      const fault = openFault(story, { front: 'contactCentre.3' });
      const handover = report(story, fault, fault.after + MINUTE);
      takeReport(story, handover, handover.at + MINUTE);
      const columns = { incidentId: story.id('INC'), areaId: fault.columns.areaId };
      const t = handover.at + story.chance.span('declared', 2 * MINUTE, 10 * MINUTE - SECOND);
      const incident: Incident = { columns, alarm: '', element: '', raised: t };
      declare(story, incident, { by: SOC, to: 'contactCentre.3', t, next: t + 2 * HOUR });
      story.until(t + HOUR);
    },
  },
  ...askedNearMisses,
  ...placeNearMisses,
];

export const cb07: Planting = { id: 'CB07', breaks, nearMisses };
