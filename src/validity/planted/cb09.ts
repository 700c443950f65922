/**
 * CB09: several units act and speak without one lead, plan and rhythm. Readings: the lead is the desk that convened
 * the bridge; the rhythm counts from the last statement, and from its own next time where that is later.
 */
import { clockOf, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { declare, type Incident } from './incidents.ts';
import { areaOf } from './journeys.ts';
import { planVisit } from './orders.ts';
import type { Details, Planting, Sort, Story } from './story.ts';

const LEAD = 'majorIncidentManager.1';
const SOC = 'soc.1';
const FLOOR = 'contactCentre.3';

interface Major {
  incident: Incident;
  /** When it was set to P1. */
  t: Ms;
  setBy: string;
}

/** A serious incident with its priority; nothing else yet. */
function open(story: Story, priority = 'P1'): Major {
  const t = story.start;
  const columns = { incidentId: story.id('INC'), areaId: areaOf(story) };
  const setBy = story.chance.among('set by', [SOC, LEAD]);
  const record: Details = { ...columns, objectType: 'serviceProblem', objectId: columns.incidentId };
  story.add(t - 2 * MINUTE, 'recordOpened', setBy, {
    ...record,
    fromAt: t - 2 * MINUTE,
    systemId: 'serviceProblem',
  });
  story.add(t, 'recordChanged', setBy, { ...record, field: 'priority', fromState: 'P3', toState: priority });
  return { incident: { columns, alarm: '', element: story.id('CAB'), raised: t }, t, setBy };
}

function convene(story: Story, { incident }: Major, t: Ms, named = true): void {
  story.add(t, 'bridgeConvened', named ? LEAD : 'noc.1', {
    ...incident.columns,
    objectId: incident.columns.incidentId,
    targetUnit: 'serviceDesk3',
    ...(named ? { says: { leadPerson: 'Ines' } } : {}),
  });
}

/** A word to the floor that names the next one. */
const speak = (story: Story, { incident }: Major, t: Ms, next: Ms): void => {
  declare(story, incident, { by: SOC, to: FLOOR, t, next });
};

const minuteOf = (t: Ms): Ms => Math.floor(t / MINUTE) * MINUTE;

/** A well-led incident with one word to the floor; the log is cut before the next is owed. */
function led(story: Story, priority?: string): Major {
  const major = open(story, priority);
  convene(story, major, major.t + story.chance.span('bridge', MINUTE, 14 * MINUTE));
  speak(story, major, major.t + 15 * MINUTE, major.t + HOUR);
  story.cutAt(major.t + 49 * MINUTE);
  return major;
}

function publish(
  story: Story,
  { incident }: Major,
  by: string,
  t: Ms,
  says: Record<string, string>,
  more: Details = {},
): void {
  story.add(t, 'statementPublished', by, {
    ...incident.columns,
    channel: 'statusPage',
    says: { area: incident.columns.areaId, ...says },
    parts: ['known', 'doing'],
    visibleToCustomer: true,
    text: 'How it stands.',
    ...more,
  });
}

const CAUSES = ['accessCard', 'cable', 'power'] as const;

/** Two words that say different things about the cause or the end. */
function contradiction(story: Story, t: Ms): [Record<string, string>, Record<string, string>] {
  if (story.chance.happens('about the end'))
    return [{ restoreEstimate: clockOf(t + 5 * HOUR) }, { restoreEstimate: clockOf(t + 8 * HOUR) }];
  return [{ rootCause: story.chance.among('cause', CAUSES) }, { rootCause: 'configuration' }];
}

const VOICES = ['corporateComms.1', LEAD] as const;

/** Sends a crew to the failed element. */
function sendCrew(story: Story, { incident }: Major, by: string, t: Ms): string {
  const from = t + 20 * MINUTE;
  return planVisit(story, incident.columns, {
    at: t,
    by,
    from,
    to: from + 2 * HOUR,
    told: false,
    relatedObjectId: incident.element,
  }).id;
}

const breaks: readonly Sort[] = [
  {
    name: 'a: two units contradict each other in public',
    write(story) {
      const major = led(story);
      const t = major.t + 16 * MINUTE;
      const [first, second] = contradiction(story, t);
      const by = story.chance.among('voice', VOICES);
      const later = t + story.chance.span('later', SECOND, 30 * MINUTE - SECOND);
      publish(story, major, SOC, t, first);
      publish(story, major, by, later, second);
      story.expect('CB09', later, by, { part: 'a' });
    },
  },
  {
    name: 'b: nobody leads',
    write(story) {
      const major = open(story);
      if (story.chance.happens('nameless')) convene(story, major, major.t + 5 * MINUTE, false);
      if (story.chance.happens('too late'))
        convene(story, major, major.t + 15 * MINUTE + story.chance.span('late', SECOND, 10 * MINUTE));
      speak(story, major, major.t + 10 * MINUTE, major.t + HOUR);
      story.cutAt(major.t + 30 * MINUTE);
      story.expect('CB09', major.t + 15 * MINUTE, major.setBy, { part: 'b' });
    },
  },
  {
    name: 'c: half an hour of silence and more',
    write(story) {
      const major = open(story);
      convene(story, major, major.t + 5 * MINUTE);
      const spoken = major.t + story.chance.minutes('spoken', 6, 14);
      speak(story, major, spoken, spoken + 15 * MINUTE);
      story.cutAt(spoken + 40 * MINUTE);
      story.expect('CB09', spoken + 35 * MINUTE, LEAD, { part: 'c' });
    },
  },
  {
    name: 'c: the announced time passes in silence',
    write(story) {
      const major = open(story);
      convene(story, major, major.t + 5 * MINUTE);
      const spoken = major.t + 10 * MINUTE;
      const next = minuteOf(spoken + story.chance.minutes('next', 32, 120));
      speak(story, major, spoken, next);
      story.cutAt(next + 30 * MINUTE);
      story.expect('CB09', next + 5 * MINUTE, LEAD, { part: 'c' });
    },
  },
  {
    name: 'c: two gaps are two breaks',
    write(story) {
      const major = open(story);
      convene(story, major, major.t + 5 * MINUTE);
      const first = major.t + 10 * MINUTE;
      const second = first + story.chance.minutes('second', 36, 70);
      for (const spoken of [first, second]) {
        speak(story, major, spoken, spoken + 15 * MINUTE);
        story.expect('CB09', spoken + 35 * MINUTE, LEAD, { part: 'c' });
      }
      story.cutAt(second + 50 * MINUTE);
    },
  },
  {
    name: 'd: two units send a crew to one element',
    write(story) {
      const major = led(story);
      const [first, second] = story.chance.among('orderers', [
        ['noc.1', 'serviceDesk2.1'],
        ['fieldDispatch.1', 'noc.1'],
        ['serviceDesk2.1', 'fieldDispatch.1'],
      ] as const);
      const t = major.t + 10 * MINUTE;
      sendCrew(story, major, first, t);
      const again = t + story.chance.span('again', SECOND, 30 * MINUTE);
      sendCrew(story, major, second, again);
      story.expect('CB09', again, second, { part: 'd' });
    },
  },
  {
    name: 'd: something else was decided before the second crew',
    write(story) {
      const major = led(story);
      sendCrew(story, major, 'noc.1', major.t + 10 * MINUTE);
      const of = story.chance.among('of', ['a statement', 'the change', 'another element'] as const);
      story.add(major.t + 12 * MINUTE, 'decisionLogged', LEAD, {
        ...major.incident.columns,
        ...(of === 'a statement' ? { objectId: 'ST-1', reasonCode: 'approveStatement' } : {}),
        ...(of === 'the change' ? { reasonCode: 'rollBack', text: 'We roll back.' } : {}),
        ...(of === 'another element' ? { relatedObjectId: 'CAB-9', reasonCode: 'secondCrew' } : {}),
      });
      const again = major.t + 15 * MINUTE;
      sendCrew(story, major, 'serviceDesk2.1', again);
      story.expect('CB09', again, 'serviceDesk2.1', { part: 'd' });
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'a: the same unit corrects itself',
    write(story) {
      const major = led(story);
      const t = major.t + 16 * MINUTE;
      const [first, second] = contradiction(story, t);
      publish(story, major, SOC, t, first);
      publish(story, major, SOC, t + 10 * MINUTE, second, { act: ['correct'] });
    },
  },
  {
    name: 'a: two units say the same',
    write(story) {
      const major = led(story);
      const t = major.t + 16 * MINUTE;
      const [first] = contradiction(story, t);
      publish(story, major, SOC, t, first);
      publish(story, major, 'corporateComms.1', t + 10 * MINUTE, first);
    },
  },
  {
    name: 'a: they differ, but more than half an hour apart',
    write(story) {
      const major = led(story);
      const t = major.t + 16 * MINUTE;
      const [first, second] = contradiction(story, t);
      publish(story, major, SOC, t, first);
      publish(
        story,
        major,
        'corporateComms.1',
        t + 30 * MINUTE + story.chance.span('apart', SECOND, 4 * MINUTE),
        second,
      );
    },
  },
  {
    name: 'a: an incident of lower priority',
    write(story) {
      const major = open(story, story.chance.among('lower', ['P2', 'P3']));
      const [first, second] = contradiction(story, major.t);
      publish(story, major, SOC, major.t + MINUTE, first);
      publish(story, major, 'corporateComms.1', major.t + 10 * MINUTE, second);
      story.until(major.t + 2 * HOUR);
    },
  },
  {
    name: 'b: a lead just in time',
    write(story) {
      const major = open(story);
      convene(story, major, major.t + 15 * MINUTE - story.chance.span('before', 0, 10 * MINUTE));
      speak(story, major, major.t + 15 * MINUTE, major.t + HOUR);
      story.cutAt(major.t + 40 * MINUTE);
    },
  },
  {
    name: 'c: the rhythm is kept',
    write(story) {
      const major = open(story);
      convene(story, major, major.t + 5 * MINUTE);
      let spoken = major.t + 10 * MINUTE;
      for (let i = 0; i < 4; i += 1) {
        speak(story, major, spoken, spoken + 30 * MINUTE);
        spoken += story.chance.span('gap', 20 * MINUTE, 34 * MINUTE);
      }
      story.cutAt(spoken);
    },
  },
  {
    name: 'c: the announced time is later than the rhythm, and kept',
    write(story) {
      const major = open(story);
      convene(story, major, major.t + 5 * MINUTE);
      const spoken = major.t + 10 * MINUTE;
      const next = minuteOf(spoken + story.chance.minutes('next', 50, 100));
      speak(story, major, spoken, next);
      speak(story, major, next + story.chance.span('grace', 0, 5 * MINUTE - SECOND), next + HOUR);
      story.cutAt(next + 30 * MINUTE);
    },
  },
  {
    name: 'c: silence after the all-clear',
    write(story) {
      const major = open(story);
      convene(story, major, major.t + 5 * MINUTE);
      speak(story, major, major.t + 10 * MINUTE, major.t + 40 * MINUTE);
      const clear = major.t + 30 * MINUTE;
      for (let line = 1; line <= 10; line += 1)
        story.add(clear - 20 * SECOND * line, 'checkDone', SOC, {
          ...major.incident.columns,
          checkId: 'sampleTest',
          objectId: `L-${line}`,
          toState: 'pass',
        });
      publish(story, major, SOC, clear, { sampleResult: '10 of 10' }, { mark: ['allClear'], fromAt: clear });
      story.until(clear + 3 * HOUR);
    },
  },
  {
    name: 'd: the first crew was called back',
    write(story) {
      const major = led(story);
      const t = major.t + 10 * MINUTE;
      const first = sendCrew(story, major, 'noc.1', t);
      story.add(t + 5 * MINUTE, 'dispatchRecalled', 'noc.1', {
        ...major.incident.columns,
        objectId: first,
        reasonCode: 'normal',
      });
      sendCrew(story, major, 'serviceDesk2.1', t + 6 * MINUTE);
    },
  },
  {
    name: 'd: the lead orders the second crew',
    write(story) {
      const major = led(story);
      sendCrew(story, major, 'noc.1', major.t + 10 * MINUTE);
      sendCrew(story, major, LEAD, major.t + 15 * MINUTE);
    },
  },
  {
    name: 'd: decided before',
    write(story) {
      const major = led(story);
      sendCrew(story, major, 'noc.1', major.t + 10 * MINUTE);
      story.add(major.t + 12 * MINUTE, 'decisionLogged', LEAD, {
        ...major.incident.columns,
        objectId: major.incident.columns.incidentId,
        relatedObjectId: major.incident.element,
        reasonCode: 'secondCrew',
        text: 'A second crew to the cabinet, the cable needs two.',
      });
      sendCrew(story, major, 'serviceDesk2.1', major.t + 15 * MINUTE);
    },
  },
  {
    name: 'd: decided before, in words',
    write(story) {
      const major = led(story);
      sendCrew(story, major, 'noc.1', major.t + 10 * MINUTE);
      story.add(major.t + 12 * MINUTE, 'decisionLogged', LEAD, {
        ...major.incident.columns,
        reasonCode: 'agreed',
        text: story.chance.among('words', [
          'Desk two sends a second crew, the cable needs two.',
          `One more van to ${major.incident.element}.`,
        ]),
      });
      sendCrew(story, major, 'serviceDesk2.1', major.t + 15 * MINUTE);
    },
  },
  {
    name: 'd: one unit sends both',
    write(story) {
      const major = led(story);
      sendCrew(story, major, 'noc.1', major.t + 10 * MINUTE);
      sendCrew(story, major, 'noc.1', major.t + 15 * MINUTE);
    },
  },
];

export const cb09: Planting = { id: 'CB09', breaks, nearMisses };
