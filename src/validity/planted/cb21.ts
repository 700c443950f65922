/**
 * CB21: smaller words or an earlier all-clear than the measurements allow. Reading: a sample test is one check a
 * line, each with its line as the object.
 */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { areaOf, type Fault, openFault, runTest, writeToCustomer } from './journeys.ts';
import type { Columns, Details, Planting, Sort, Story } from './story.ts';

const SOC = 'soc.1';

interface Place {
  columns: Columns & { incidentId: string; areaId: string };
  t: Ms;
}

const place = (story: Story): Place => ({
  columns: { incidentId: story.id('INC'), areaId: areaOf(story) },
  t: story.start,
});

/** The company measures how many are hit. */
const count = (story: Story, { columns }: Place, t: Ms, affected: number, by = SOC): void =>
  story.add(t, 'factLearned', by, {
    ...columns,
    factId: 'affectedCount',
    says: { affectedCount: `${affected}` },
    source: 'lookedUp',
    systemId: 'inventory',
  });

const VOICES = [SOC, 'corporateComms.1', 'majorIncidentManager.1'] as const;

/** Words for the public, for the floor or for the authorities. */
function publish(story: Story, { columns }: Place, by: string, t: Ms, details: Details): void {
  const how = story.chance.among('how', ['public', 'banner', 'official']);
  const line: Details = { ...columns, text: 'How it stands.', ...details };
  if (how === 'public')
    story.add(t, 'statementPublished', by, { ...line, channel: 'statusPage', visibleToCustomer: true });
  if (how === 'banner') story.add(t, 'bannerPublished', by, { ...line, channel: 'banner' });
  if (how === 'official')
    story.add(t, 'messageSent', by, {
      ...line,
      contract: 'free',
      channel: 'email',
      targetUnit: 'authorities',
    });
}

const allClear = (story: Story, { columns }: Place, t: Ms): void =>
  story.add(t, 'statementPublished', SOC, {
    ...columns,
    channel: 'statusPage',
    mark: ['allClear'],
    says: { area: columns.areaId },
    visibleToCustomer: true,
    text: 'Everything works again.',
  });

function testLines(story: Story, { columns }: Place, t: Ms, lines: number, toState = 'pass'): void {
  for (let line = 1; line <= lines; line += 1)
    story.add(t + line * 20 * SECOND, 'checkDone', SOC, {
      ...columns,
      checkId: 'sampleTest',
      systemId: 'testHead',
      evidenceId: story.id('ST'),
      objectId: `L-${line}`,
      toState,
    });
}

const repaired = (story: Story, { columns }: Place, t: Ms): void =>
  story.add(t, 'workDone', 'noc.1', {
    ...columns,
    objectType: 'resource',
    objectId: 'CAB-9',
    reasonCode: 'groupAlarms',
  });

/** The incident in the books. */
function openProblem(story: Story, { columns, t }: Place): Details {
  const record: Details = { ...columns, objectType: 'serviceProblem', objectId: columns.incidentId };
  story.add(t - MINUTE, 'recordOpened', SOC, { ...record, fromAt: t - MINUTE, systemId: 'serviceProblem' });
  return record;
}

const prioritise = (story: Story, record: Details, t: Ms, from: string, to: string): void =>
  story.add(t, 'recordChanged', SOC, { ...record, field: 'priority', fromState: from, toState: to });

/** A word to one customer that it works again. */
function tellOne(story: Story, before: string): { fault: Fault; t: Ms } {
  const fault = openFault(story, { tests: 'provider' });
  const repairedAt = fault.after + 10 * MINUTE;
  story.add(repairedAt, 'workDone', fault.owner, {
    ...fault.columns,
    objectType: 'troubleTicket',
    objectId: fault.ticket,
    reasonCode: 'resetLine',
  });
  if (before !== 'nothing') runTest(story, fault.columns, fault.owner, repairedAt + MINUTE, before);
  const t = repairedAt + 5 * MINUTE;
  const parts = ['known', 'doing', 'nextTime'];
  writeToCustomer(story, fault.columns, fault.owner, t, {
    parts,
    mark: ['allClear'],
    text: 'It works again.',
  });
  story.add(t, 'updateGiven', fault.owner, {
    ...fault.columns,
    parts,
    messageId: 'm40',
    channel: 'sms',
    targetUnit: 'customer',
  });
  return { fault, t };
}

const many = (story: Story): number => story.chance.between('many', 30, 400);
const later = (story: Story, t: Ms): Ms => t + story.chance.minutes('later', 2, 90);

const breaks: readonly Sort[] = [
  {
    name: 'a: fewer than were counted',
    write(story) {
      const here = place(story);
      const affected = many(story);
      count(story, here, here.t, affected, story.chance.among('counts', [SOC, 'noc.1']));
      const by = story.chance.among('voice', VOICES);
      const t = later(story, here.t);
      const said = affected - story.chance.between('fewer', 1, 25);
      publish(story, here, by, t, { says: { affectedCount: `${said}` } });
      story.expect('CB21', t, by, { part: 'a' });
    },
  },
  {
    name: 'a: less than the largest count, though a smaller one came first',
    write(story) {
      const here = place(story);
      const affected = many(story);
      count(story, here, here.t, 12);
      count(story, here, here.t + 10 * MINUTE, affected, 'noc.1');
      const t = here.t + 10 * MINUTE + story.chance.minutes('later', 1, 60);
      publish(story, here, SOC, t, { says: { affectedCount: '12' } });
      story.expect('CB21', t, SOC, { part: 'a' });
    },
  },
  {
    name: 'b: "a few", and many were counted',
    write(story) {
      const here = place(story);
      count(story, here, here.t, many(story));
      const by = story.chance.among('voice', VOICES);
      const t = later(story, here.t);
      publish(story, here, by, t, { vague: ['minimising'], text: 'A few customers may notice.' });
      story.expect('CB21', t, by, { part: 'b' });
    },
  },
  {
    name: 'b: "a few", and nobody has counted',
    write(story) {
      const here = place(story);
      const by = story.chance.among('voice', VOICES);
      const t = later(story, here.t);
      publish(story, here, by, t, { vague: ['minimising'], text: 'A few customers may notice.' });
      story.expect('CB21', t, by, { part: 'b' });
    },
  },
  {
    name: 'c: all clear without a test',
    write(story) {
      const here = place(story);
      repaired(story, here, here.t);
      const t = later(story, here.t);
      allClear(story, here, t);
      story.expect('CB21', t, SOC, { part: 'c' });
    },
  },
  {
    name: 'c: all clear after too few lines',
    write(story) {
      const here = place(story);
      count(story, here, here.t, many(story));
      repaired(story, here, here.t);
      testLines(story, here, here.t + MINUTE, story.chance.between('lines', 1, 9));
      const t = here.t + 10 * MINUTE;
      allClear(story, here, t);
      story.expect('CB21', t, SOC, { part: 'c' });
    },
  },
  {
    name: 'c: the lines were tested before the repair',
    write(story) {
      const here = place(story);
      testLines(story, here, here.t, 10);
      repaired(story, here, here.t + 10 * MINUTE);
      const t = here.t + 12 * MINUTE;
      allClear(story, here, t);
      story.expect('CB21', t, SOC, { part: 'c' });
    },
  },
  {
    name: 'c: the lines did not pass',
    write(story) {
      const here = place(story);
      repaired(story, here, here.t);
      testLines(story, here, here.t + MINUTE, 10, 'fail');
      const t = here.t + 10 * MINUTE;
      allClear(story, here, t);
      story.expect('CB21', t, SOC, { part: 'c' });
    },
  },
  {
    name: 'd: priority lowered, and nothing got smaller',
    write(story) {
      const here = place(story);
      const record = openProblem(story, here);
      if (story.chance.happens('counted before')) count(story, here, here.t - MINUTE, 12);
      prioritise(story, record, here.t, 'P4', 'P2');
      const t = later(story, here.t);
      prioritise(story, record, t, 'P2', 'P3');
      story.expect('CB21', t, SOC, { part: 'd' });
    },
  },
  {
    name: 'd: priority lowered after it was found to be worse',
    write(story) {
      const here = place(story);
      const record = openProblem(story, here);
      prioritise(story, record, here.t, 'P4', 'P2');
      const t = later(story, here.t);
      if (story.chance.happens('danger'))
        story.add(t - MINUTE, 'factLearned', SOC, {
          ...here.columns,
          factId: 'safetyIssue',
          says: { safetyIssue: 'yes' },
          source: 'told',
        });
      else count(story, here, t - MINUTE, many(story));
      prioritise(story, record, t, 'P2', 'P3');
      story.expect('CB21', t, SOC, { part: 'd' });
    },
  },
  {
    name: 'c: "it works again" to one customer, untested',
    write(story) {
      const { fault, t } = tellOne(story, story.chance.among('before', ['nothing', 'inconclusive']));
      story.expect('CB21', t, fault.owner, { part: 'c', journeyId: fault.columns.journeyId });
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'a: the number with its time',
    write(story) {
      const here = place(story);
      const affected = many(story);
      count(story, here, here.t, affected);
      const t = later(story, here.t);
      publish(story, here, SOC, t, { says: { affectedCount: `${affected - 5}` }, fromAt: t - 5 * MINUTE });
    },
  },
  {
    name: 'a: the number that was counted, or more',
    write(story) {
      const here = place(story);
      const affected = many(story);
      count(story, here, here.t, affected);
      publish(story, here, SOC, later(story, here.t), {
        says: { affectedCount: `${affected + story.chance.between('more', 0, 20)}` },
      });
    },
  },
  {
    name: 'a: the larger count came only afterwards',
    write(story) {
      const here = place(story);
      count(story, here, here.t, 12);
      const t = later(story, here.t);
      publish(story, here, SOC, t, { says: { affectedCount: '12' } });
      count(story, here, t + MINUTE, many(story));
    },
  },
  {
    name: 'a: a count of another place',
    write(story) {
      const [here, there] = [place(story), place(story)];
      count(story, there, here.t, many(story));
      count(story, here, here.t, 4);
      publish(story, here, SOC, later(story, here.t), { says: { affectedCount: '4' } });
    },
  },
  {
    name: 'b: a truly small number, said with its time',
    write(story) {
      const here = place(story);
      count(story, here, here.t, 3);
      const t = later(story, here.t);
      publish(story, here, SOC, t, {
        vague: ['minimising'],
        says: { affectedCount: '3' },
        fromAt: t - MINUTE,
      });
    },
  },
  {
    name: 'c: ten of ten tested good',
    write(story) {
      const here = place(story);
      count(story, here, here.t, many(story));
      repaired(story, here, here.t);
      testLines(story, here, here.t + MINUTE, story.chance.between('lines', 10, 14));
      allClear(story, here, here.t + 10 * MINUTE);
    },
  },
  {
    name: 'c: all of the few tested good',
    write(story) {
      const here = place(story);
      const affected = story.chance.between('few', 2, 9);
      count(story, here, here.t, affected);
      repaired(story, here, here.t);
      testLines(story, here, here.t + MINUTE, affected);
      allClear(story, here, here.t + 10 * MINUTE);
    },
  },
  {
    name: 'd: priority lowered after fewer were found to be hit',
    write(story) {
      const here = place(story);
      const record = openProblem(story, here);
      count(story, here, here.t - 30 * SECOND, many(story));
      prioritise(story, record, here.t, 'P4', 'P2');
      const t = later(story, here.t);
      count(story, here, t - MINUTE, 6);
      prioritise(story, record, t, 'P2', 'P3');
    },
  },
  {
    name: 'd: priority raised',
    write(story) {
      const here = place(story);
      const record = openProblem(story, here);
      prioritise(story, record, here.t, 'P4', 'P3');
      prioritise(story, record, later(story, here.t), 'P3', 'P2');
    },
  },
  {
    name: 'words that promise nothing and make nothing small',
    write(story) {
      const here = place(story);
      count(story, here, here.t, many(story));
      publish(story, here, SOC, later(story, here.t), {
        says: { area: here.columns.areaId },
        parts: ['known', 'doing'],
      });
      story.until(here.t + 2 * HOUR);
    },
  },
  {
    name: 'c: "it works again" to one customer, tested',
    write(story) {
      tellOne(story, 'pass');
    },
  },
];

export const cb21: Planting = { id: 'CB21', breaks, nearMisses };
