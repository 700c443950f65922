/**
 * CB24 d: work that needs leave is done without. Readings: a change is linked to a work when the work names it as its
 * related object and it was approved before; a decision counts when the lead wrote it about the same object.
 */
import { HOUR, MINUTE, type Ms } from '../../model/time.ts';
import { areaOf } from './journeys.ts';
import type { Columns, Details, Sort, Story } from './story.ts';

const GUARDED = [
  ['noc.1', 'restartElement'],
  ['noc.2', 'failOver'],
  ['ossAdmin.1', 'restartInterface'],
  ['ossAdmin.1', 'renewCertificate'],
  ['ossAdmin.2', 'fixFeed'],
] as const;

interface Guarded {
  by: string;
  reasonCode: string;
  columns: Columns & { incidentId: string };
  element: string;
  t: Ms;
}

const guarded = (story: Story): Guarded => {
  const [by, reasonCode] = story.chance.among('guarded', GUARDED);
  const columns = { incidentId: story.id('INC'), areaId: areaOf(story) };
  return { by, reasonCode, columns, element: story.id('CAB'), t: story.start + HOUR };
};

const doGuarded = (
  story: Story,
  { by, reasonCode, columns, element, t }: Guarded,
  more: Details = {},
): void =>
  story.add(t, 'workDone', by, {
    ...columns,
    reasonCode,
    objectType: 'resource',
    objectId: element,
    ...more,
  });

function approve(story: Story, { columns }: Guarded, t: Ms, toState = 'approved'): string {
  const change = story.id('CH');
  const record: Details = { ...columns, objectType: 'change', objectId: change };
  story.add(t - 10 * MINUTE, 'recordOpened', 'changeManagement.1', {
    ...record,
    toState: 'draft',
    fromAt: t - 10 * MINUTE,
  });
  if (toState !== 'draft')
    story.add(t, 'recordChanged', 'changeManagement.1', {
      ...record,
      field: 'status',
      fromState: 'draft',
      toState,
    });
  return change;
}

const decide = (story: Story, { columns, element }: Guarded, t: Ms, by: string): void =>
  story.add(t, 'decisionLogged', by, {
    ...columns,
    objectId: element,
    relatedObjectId: element,
    reasonCode: 'restart',
    text: 'Restart it now, it is down anyway.',
  });

export const guardedBreaks: readonly Sort[] = [
  {
    name: 'd: guarded work, and nobody allowed it',
    write(story) {
      const given = guarded(story);
      doGuarded(story, given);
      story.expect('CB24', given.t, given.by, { part: 'd' });
    },
  },
  {
    name: 'd: the change was a draft, or approved afterwards',
    write(story) {
      const given = guarded(story);
      const draft = story.chance.happens('draft');
      const change = approve(
        story,
        given,
        draft ? given.t - 10 * MINUTE : given.t + 5 * MINUTE,
        draft ? 'draft' : 'approved',
      );
      doGuarded(story, given, { relatedObjectId: change });
      story.expect('CB24', given.t, given.by, { part: 'd' });
    },
  },
  {
    name: 'd: the lead decided about something else',
    write(story) {
      const given = guarded(story);
      const at = given.t - story.chance.minutes('before', 1, 40);
      const elsewhere = story.chance.happens('of another incident');
      if (elsewhere) {
        const other = { ...given, columns: { ...given.columns, incidentId: story.id('INC') } };
        decide(story, { ...other, element: story.id('CAB') }, at, 'majorIncidentManager.1');
      } else
        story.add(at, 'decisionLogged', 'majorIncidentManager.1', {
          ...given.columns,
          objectId: 'ST-1',
          reasonCode: 'approveStatement',
          text: 'The statement goes out.',
        });
      doGuarded(story, given);
      story.expect('CB24', given.t, given.by, { part: 'd' });
    },
  },
  {
    name: 'd: decided by somebody who does not lead',
    write(story) {
      const given = guarded(story);
      decide(story, given, given.t - 5 * MINUTE, 'serviceDesk2.1');
      doGuarded(story, given);
      story.expect('CB24', given.t, given.by, { part: 'd' });
    },
  },
];

export const guardedNearMisses: readonly Sort[] = [
  {
    name: 'd: an approved change is linked',
    write(story) {
      const given = guarded(story);
      const change = approve(story, given, given.t - 20 * MINUTE);
      doGuarded(story, given, { relatedObjectId: change });
    },
  },
  {
    name: 'd: the lead decided before',
    write(story) {
      const given = guarded(story);
      decide(story, given, given.t - story.chance.minutes('before', 1, 40), 'majorIncidentManager.1');
      doGuarded(story, given);
    },
  },
  {
    name: 'd: work that needs no leave',
    write(story) {
      const given = guarded(story);
      doGuarded(story, {
        ...given,
        by: 'noc.1',
        reasonCode: story.chance.among('free', ['groupAlarms', 'openOutOfBand']),
      });
    },
  },
];
