/**
 * CB18: the first odd reports or alarms are waved away. Readings: a "no" to a report is a message in its thread that
 * says outageCheckResult = none; an alarm is hidden by a blind spot when it names the muted group, or is of the element the blind spot names.
 */
import { clockOf, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { danger, dangerBreaks, dangerNearMisses, report } from './cb18-danger.ts';
import type { Handover } from './handovers.ts';
import { handleAlarm, type Incident, raiseAlarm } from './incidents.ts';
import { deskOf, openFault, runTest } from './journeys.ts';
import type { Columns, Details, Planting, Sort, Story } from './story.ts';

const NOC = 'noc.1';

function answer(story: Story, handover: Handover, t: Ms, says: Record<string, string>, text: string): void {
  story.add(t, 'messageSent', handover.to, {
    ...handover.sent,
    contract: 'free',
    act: says.outageCheckResult === undefined ? ['inform'] : ['decline', 'inform'],
    targetUnit: 'contactCentre',
    targetDesk: handover.from,
    says: { ...says, nextUpdateAt: clockOf(t + 30 * MINUTE) },
    text,
  });
}

interface Acked {
  incident: Incident;
  acked: Ms;
}

/** An alarm is acknowledged within the minute. */
function ackAtOnce(
  story: Story,
  serviceAffecting = story.chance.among('affecting', ['yes', 'unknown']),
): Acked {
  const incident = raiseAlarm(story, story.start, serviceAffecting);
  const acked = incident.raised + story.chance.span('acked', SECOND, MINUTE - SECOND);
  story.add(acked, 'alarmAcked', NOC, { ...incident.columns, objectId: incident.alarm });
  return { incident, acked };
}

type Act = (story: Story, incident: Incident, t: Ms) => void;

const ACTS: readonly [Act, ...Act[]] = [
  (story, { columns, element }, t) => {
    runTest(story, { ...columns, ...about(element) }, NOC, t, 'faultProvider');
  },
  (story, { columns, element }, t) =>
    story.add(t, 'checkDone', NOC, { ...columns, checkId: 'portState', objectId: element, toState: 'down' }),
  (story, { columns, element }, t) =>
    story.add(t, 'workDone', NOC, {
      ...columns,
      reasonCode: 'groupAlarms',
      objectType: 'resource',
      objectId: element,
    }),
  (story, { columns, alarm }, t) =>
    story.add(t, 'objectLinked', NOC, {
      ...columns,
      objectType: 'alarm',
      objectId: alarm,
      relatedObjectId: 'A-1',
    }),
  (story, { columns, alarm }, t) =>
    story.add(t, 'lookedUp', NOC, {
      ...columns,
      systemId: 'faultMgmt',
      objectType: 'alarm',
      objectId: alarm,
    }),
  (story, { columns, alarm }, t) =>
    story.add(t, 'messageSent', NOC, {
      ...columns,
      contract: 'free',
      channel: 'hotline',
      targetUnit: 'soc',
      relatedObjectId: alarm,
      says: { alarmId: alarm },
      text: 'Look at this one.',
    }),
];

const about = (objectId: string): Details => ({ objectId });

interface Blind {
  group: string;
  learned: Ms;
  columns: Columns;
}

/** The night desk knows of a group of alarms that is muted. */
function blindSpot(story: Story, desk = NOC): Blind {
  const group = story.id('CAB');
  const columns = {};
  const factId = story.chance.among('blind', ['suppressedAlarms', 'degradedTools']);
  story.add(story.start, 'factLearned', desk, {
    factId,
    says: { [factId]: group },
    source: 'lookedUp',
    systemId: 'faultMgmt',
  });
  return { group, learned: story.start, columns };
}

const hiddenAlarm = (story: Story, { group }: Blind, t: Ms): void => {
  const incident = raiseAlarm(story, t, 'unknown');
  const named = story.chance.happens('names the group');
  story.add(t, 'alarmRaised', 'faultMgmt', {
    ...incident.columns,
    objectId: story.id('A'),
    relatedObjectId: named ? 'CAB-9' : group,
    says: { serviceAffecting: 'unknown', ...(named ? { suppressedAlarms: group } : {}) },
  });
};

const breaks: readonly Sort[] = [
  {
    name: 'a: a danger told, and nobody told further',
    write(story) {
      const { fault, t } = danger(story);
      story.until(t + 30 * MINUTE);
      story.expect('CB18', t + 10 * MINUTE, fault.front, { part: 'a', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'a: told further too late',
    write(story) {
      const { fault, t } = danger(story);
      const late = t + 10 * MINUTE + story.chance.span('late', SECOND, 20 * MINUTE);
      const handover = report(story, fault, late, story.chance.among('to', ['noc.1', 'soc.1']));
      answer(story, handover, late + 5 * MINUTE, {}, 'We look into it.');
      story.expect('CB18', t + 10 * MINUTE, fault.front, { part: 'a', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'a: told to a unit that cannot help',
    write(story) {
      const { fault, t } = danger(story);
      story.add(t + 5 * MINUTE, 'messageSent', fault.front, {
        ...fault.columns,
        contract: 'free',
        channel: 'chat',
        targetUnit: 'billing',
        says: { safetyIssue: 'yes' },
      });
      story.until(t + 30 * MINUTE);
      story.expect('CB18', t + 10 * MINUTE, fault.front, { part: 'a', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'b: acknowledged at once, and nothing done',
    write(story) {
      const { acked } = ackAtOnce(story);
      story.until(acked + HOUR);
      story.expect('CB18', acked + 30 * MINUTE, NOC, { part: 'b' });
    },
  },
  {
    name: 'b: acknowledged at once, and looked at too late',
    write(story) {
      const { incident, acked } = ackAtOnce(story);
      const late = acked + 30 * MINUTE + story.chance.span('late', SECOND, HOUR);
      story.chance.among('act', ACTS)(story, incident, late);
      story.expect('CB18', acked + 30 * MINUTE, NOC, { part: 'b' });
    },
  },
  {
    name: 'c: "no alarms", and nobody looked',
    write(story) {
      const fault = openFault(story);
      const to = story.chance.among('to', ['noc.1', 'soc.1']);
      const handover = report(story, fault, fault.after + MINUTE, to);
      const t = handover.at + story.chance.span('no', MINUTE, 9 * MINUTE);
      answer(story, handover, t, { outageCheckResult: 'none' }, 'No, no alarms there.');
      story.expect('CB18', t, to, { part: 'c', journeyId: fault.columns.journeyId });
    },
  },
  {
    name: 'd: an alarm behind the blind spot',
    write(story) {
      const blind = blindSpot(story);
      const t = blind.learned + HOUR + story.chance.span('raised', SECOND, 2 * HOUR);
      hiddenAlarm(story, blind, t);
      story.expect('CB18', t, NOC, { part: 'd' });
    },
  },
  {
    name: 'd: the shift ends on the blind spot',
    write(story) {
      const desk = 'noc.2';
      story.add(story.start - HOUR, 'shiftStarted', desk);
      const blind = blindSpot(story, desk);
      const ended = blind.learned + HOUR + story.chance.span('ended', SECOND, 3 * HOUR);
      story.add(ended, 'shiftEnded', desk);
      story.expect('CB18', ended, desk, { part: 'd' });
      story.expect('CB23', ended, desk);
    },
  },
  ...dangerBreaks,
];

const nearMisses: readonly Sort[] = [
  {
    name: 'a: told further in time',
    write(story) {
      const { fault, t } = danger(story);
      const told = t + story.chance.span('told', 40 * SECOND, 10 * MINUTE - SECOND);
      const to = story.chance.among('to', ['noc.1', 'soc.1']);
      if (story.chance.happens('as a report')) {
        answer(story, report(story, fault, told, to), told + 5 * MINUTE, {}, 'We look into it.');
      } else
        story.add(told, 'messageSent', fault.front, {
          ...fault.columns,
          contract: 'free',
          channel: 'hotline',
          targetUnit: to.split('.')[0],
          targetDesk: to,
          says: { safetyIssue: 'yes' },
        });
      story.until(t + HOUR);
    },
  },
  {
    name: 'a: no danger',
    write(story) {
      const { t } = danger(story, story.chance.among('no', ['no', 'noneKnown']));
      story.until(t + HOUR);
    },
  },
  {
    name: 'a: there is still time',
    write(story) {
      const { t } = danger(story);
      story.cutAt(t + 10 * MINUTE - story.chance.span('short of', SECOND, 8 * MINUTE));
    },
  },
  {
    name: 'b: acknowledged at once, and something done',
    write(story) {
      const { incident, acked } = ackAtOnce(story);
      story.chance.among('act', ACTS)(
        story,
        incident,
        acked + story.chance.span('done', SECOND, 30 * MINUTE - SECOND),
      );
      story.until(acked + 2 * HOUR);
    },
  },
  {
    name: 'b: acknowledged after a look',
    write(story) {
      const incident = raiseAlarm(story, story.start);
      handleAlarm(story, incident, NOC, MINUTE + story.chance.span('after', SECOND, 10 * MINUTE));
      story.until(story.start + 2 * HOUR);
    },
  },
  {
    name: 'b: an alarm nobody feels',
    write(story) {
      const { acked } = ackAtOnce(story, 'no');
      story.until(acked + 2 * HOUR);
    },
  },
  {
    name: 'b: cleared by itself in time, and noted',
    write(story) {
      const { incident, acked } = ackAtOnce(story);
      const cleared = acked + story.chance.span('cleared', SECOND, 28 * MINUTE);
      story.add(cleared, 'alarmCleared', 'faultMgmt', { ...incident.columns, objectId: incident.alarm });
      story.add(cleared + MINUTE, 'recordChanged', NOC, {
        ...incident.columns,
        objectType: 'alarm',
        objectId: incident.alarm,
        field: 'note',
        toState: 'clearedByItself',
      });
      story.until(acked + 2 * HOUR);
    },
  },
  {
    name: 'c: a tested no',
    write(story) {
      const fault = openFault(story);
      const to = story.chance.among('to', ['noc.1', 'soc.1']);
      const handover = report(story, fault, fault.after + MINUTE, to);
      const tested = handover.at + story.chance.span('tested', 70 * SECOND, 6 * MINUTE);
      story.add(tested, 'checkDone', to, { ...fault.columns, checkId: 'callTest', toState: 'pass' });
      answer(
        story,
        handover,
        tested + MINUTE,
        { outageCheckResult: 'none' },
        'No alarms, and the test call passed.',
      );
    },
  },
  {
    name: 'c: an answer that is no "no"',
    write(story) {
      const fault = openFault(story);
      const handover = report(story, fault, fault.after + MINUTE, 'soc.1');
      answer(story, handover, handover.at + 4 * MINUTE, {}, 'Not known yet.');
    },
  },
  {
    name: 'd: looked behind the blind spot',
    write(story) {
      const blind = blindSpot(story);
      const t = blind.learned + story.chance.span('looked', SECOND, HOUR - SECOND);
      if (story.chance.happens('check'))
        story.add(t, 'checkDone', NOC, { checkId: 'mutedGroups', objectId: blind.group, toState: 'quiet' });
      else
        story.add(t, 'workDone', NOC, {
          reasonCode: 'unsuppressAlarms',
          objectType: 'alarm',
          objectId: blind.group,
        });
      hiddenAlarm(story, blind, blind.learned + 2 * HOUR);
    },
  },
  {
    name: 'd: an alarm elsewhere',
    write(story) {
      const blind = blindSpot(story);
      raiseAlarm(story, blind.learned + 2 * HOUR, 'unknown');
      story.until(blind.learned + 3 * HOUR);
    },
  },
  {
    name: 'a: another front desk is told as well and reports',
    write(story) {
      const { fault, t } = danger(story);
      const other = { ...fault, front: deskOf(story, 'serviceDesk1') };
      const handover = report(story, other, t + 5 * MINUTE, 'soc.1');
      answer(story, handover, t + 9 * MINUTE, {}, 'We look into it.');
      story.until(t + HOUR);
    },
  },
  {
    name: 'b: acknowledged after more than a minute, and nothing done',
    write(story) {
      const incident = raiseAlarm(story, story.start);
      const acked = incident.raised + MINUTE + story.chance.span('after', SECOND, 5 * MINUTE);
      story.add(acked, 'alarmAcked', NOC, { ...incident.columns, objectId: incident.alarm });
      story.until(acked + HOUR);
    },
  },
  {
    name: 'd: an alarm behind the blind spot within the hour, and then a look',
    write(story) {
      const blind = blindSpot(story);
      const t = blind.learned + HOUR - story.chance.span('short of', SECOND, 40 * MINUTE);
      hiddenAlarm(story, blind, t);
      const looked = t + story.chance.minutes('looked', 1, 30);
      story.add(looked, 'checkDone', NOC, {
        checkId: 'mutedGroups',
        objectId: blind.group,
        toState: 'quiet',
      });
    },
  },
  ...dangerNearMisses,
];

export const cb18: Planting = { id: 'CB18', breaks, nearMisses };
