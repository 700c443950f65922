/**
 * CB08: a planned or foreseen interruption is not announced to those hit. Readings: the summary of a change is one
 * more break beside those of the customers it missed; a coming interruption is learned as riskAhead, from performance
 * figures or from a partner, with its time in the same line.
 */
import { clockOf, DAY, HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { areaOf, deskOf } from './journeys.ts';
import type { Columns, Planting, Sort, Story } from './story.ts';

interface Works {
  change: string;
  by: string;
  starts: Ms;
  /** Five working days before. */
  latest: Ms;
  columns: Columns & { areaId: string };
  hit: (Columns & { journeyId: string })[];
}

/** Planned work on a Tuesday to Friday of the next week, on some customers of one street. */
function planWork(story: Story, count: number): Works {
  const columns = { areaId: areaOf(story) };
  const starts = 8 * DAY + story.start;
  const change = story.id('CH');
  const hit = Array.from({ length: count }, () => ({ ...columns, journeyId: story.id('J') }));
  for (const own of hit) knownCustomer(story, own, story.start);
  return { change, by: deskOf(story, 'changeManagement'), starts, latest: starts - 7 * DAY, columns, hit };
}

/** The customer once ordered something. */
function knownCustomer(story: Story, columns: Columns, t: Ms): void {
  const talk = { ...columns, objectId: story.id('K'), channel: 'voice' };
  story.add(t, 'interactionOpened', 'customer', {
    ...talk,
    targetUnit: 'contactCentre',
    reasonCode: 'order',
  });
  story.add(t + 3 * SECOND, 'interactionOpened', 'contactCentre.3', { ...talk, targetUnit: 'customer' });
  story.add(t + MINUTE, 'interactionClosed', 'contactCentre.3', { ...talk, reasonCode: 'informed' });
}

function notify(
  story: Story,
  works: Works,
  own: Columns,
  t: Ms,
  toState = 'delivered',
  channel = 'sms',
): void {
  story.add(t, 'notificationSent', works.by, {
    ...own,
    messageId: 'm39',
    contract: 'm39',
    objectId: works.change,
    relatedObjectId: works.change,
    targetUnit: 'customer',
    channel,
    toState,
    visibleToCustomer: true,
    says: { changeId: works.change, changeStart: clockOf(works.starts) },
  });
}

/** The work begins and ends as announced. */
function begin(story: Story, works: Works): void {
  const { columns, change, by, starts } = works;
  const says = { affectedWho: works.hit.map((own) => own.journeyId).join(', '), changeId: change };
  const ends = starts + 2 * HOUR;
  story.add(starts, 'changeStarted', by, { ...columns, objectId: change, fromAt: starts, dueAt: ends, says });
  story.add(ends - MINUTE, 'changeEnded', by, { ...columns, objectId: change, toState: 'closed' });
}

const inTime = (story: Story, works: Works): Ms => works.latest - story.chance.span('notice', 0, 20 * HOUR);

function expectMissed(story: Story, works: Works, missed: readonly Columns[], summary: boolean): void {
  for (const { journeyId } of missed) story.expect('CB08', works.starts, works.by, { journeyId });
  if (summary) story.expect('CB08', works.starts, works.by);
}

/** Noc or soc sees an interruption coming. */
function foresee(
  story: Story,
  tellsIn: Ms,
): { desk: string; seen: Ms; columns: Columns & { areaId: string } } {
  const columns = { areaId: areaOf(story) };
  const desk = story.chance.among('who', ['noc.1', 'soc.1']);
  const seen = story.start;
  const partner = story.chance.happens('partner');
  story.add(seen, 'factLearned', desk, {
    ...columns,
    factId: 'riskAhead',
    says: { riskAhead: `down from ${clockOf(seen + tellsIn)}`, changeStart: clockOf(seen + tellsIn) },
    source: partner ? 'told' : 'lookedUp',
    ...(partner ? { channel: 'gateway' } : { systemId: 'perfMgmt' }),
  });
  return { desk, seen, columns };
}

const breaks: readonly Sort[] = [
  {
    name: 'a: nobody was told',
    write(story) {
      const works = planWork(story, story.chance.between('hit', 1, 3));
      begin(story, works);
      expectMissed(story, works, works.hit, true);
    },
  },
  {
    name: 'a: told too late',
    write(story) {
      const works = planWork(story, story.chance.between('hit', 1, 3));
      for (const own of works.hit)
        notify(story, works, own, works.latest + story.chance.span('late', SECOND, 4 * DAY));
      begin(story, works);
      expectMissed(story, works, works.hit, true);
    },
  },
  {
    name: 'a: the message did not arrive: CB16 as well',
    write(story) {
      const works = planWork(story, 2);
      const [one, other] = works.hit;
      if (!one || !other) return;
      notify(story, works, one, inTime(story, works));
      const failed = inTime(story, works);
      notify(story, works, other, failed, 'failed');
      story.expect('CB16', failed + 4 * HOUR, works.by, { part: 'a', journeyId: other.journeyId });
      begin(story, works);
      expectMissed(story, works, [other], true);
    },
  },
  {
    name: 'a: told in time, but of other work',
    write(story) {
      const works = planWork(story, story.chance.between('hit', 1, 3));
      const other = { ...works, change: story.id('CH') };
      for (const own of works.hit) notify(story, other, own, inTime(story, works));
      begin(story, works);
      expectMissed(story, works, works.hit, true);
    },
  },
  {
    name: 'a: one of many was missed',
    write(story) {
      const works = planWork(story, 25);
      const [missed, ...others] = works.hit;
      if (!missed) return;
      for (const own of others) notify(story, works, own, inTime(story, works));
      begin(story, works);
      expectMissed(story, works, [missed], false);
    },
  },
  {
    name: 'a: the one of many with an alarm line was missed',
    write(story) {
      const works = planWork(story, 25);
      const [missed, ...others] = works.hit;
      if (!missed) return;
      const says = { specialNeed: 'medicalAlarm' };
      story.add(story.start + MINUTE, 'factLearned', 'contactCentre.3', {
        ...missed,
        factId: 'specialNeed',
        says,
        source: 'told',
      });
      for (const own of others) notify(story, works, own, inTime(story, works));
      begin(story, works);
      expectMissed(story, works, [missed], true);
    },
  },
  {
    name: 'b: seen coming, and nobody was told',
    write(story) {
      const { desk, seen } = foresee(story, story.chance.minutes('in', 40, 120));
      story.until(seen + 3 * HOUR);
      story.expect('CB08', seen + 30 * MINUTE, desk.startsWith('soc') ? desk : 'soc');
    },
  },
  {
    name: 'b: seen coming soon, and nobody was told',
    write(story) {
      const tellsIn = story.chance.minutes('in', 5, 28);
      const { desk, seen } = foresee(story, tellsIn);
      story.until(seen + 3 * HOUR);
      const comes = Math.floor((seen + tellsIn) / MINUTE) * MINUTE;
      story.expect('CB08', comes, desk.startsWith('soc') ? desk : 'soc');
    },
  },
  {
    name: 'a: nine in ten were told',
    write(story) {
      const works = planWork(story, 20);
      const missed = works.hit.slice(0, 2);
      for (const own of works.hit.slice(2)) notify(story, works, own, inTime(story, works));
      begin(story, works);
      expectMissed(story, works, missed, true);
    },
  },
];

const nearMisses: readonly Sort[] = [
  {
    name: 'a: everybody was told in time',
    write(story) {
      const works = planWork(story, story.chance.between('hit', 1, 4));
      const exact = story.chance.happens('exact');
      for (const own of works.hit) notify(story, works, own, exact ? works.latest : inTime(story, works));
      begin(story, works);
    },
  },
  {
    name: 'a: told by mouth in time',
    write(story) {
      const works = planWork(story, 1);
      const [own] = works.hit;
      if (!own) return;
      story.add(inTime(story, works), 'said', 'contactCentre.3', {
        ...own,
        act: ['inform'],
        objectId: works.change,
        says: { changeId: works.change, changeStart: clockOf(works.starts) },
        targetUnit: 'customer',
        visibleToCustomer: true,
      });
      begin(story, works);
    },
  },
  {
    name: 'a: the second channel delivered',
    write(story) {
      const works = planWork(story, 2);
      for (const own of works.hit) {
        notify(story, works, own, works.latest - 4 * HOUR, 'failed');
        notify(story, works, own, works.latest - HOUR, 'delivered', 'letter');
      }
      begin(story, works);
    },
  },
  {
    name: 'a: told in time of this work and of other work',
    write(story) {
      const works = planWork(story, story.chance.between('hit', 1, 3));
      const other = { ...works, change: story.id('CH') };
      for (const own of works.hit) {
        notify(story, works, own, inTime(story, works));
        notify(story, other, own, works.latest + story.chance.span('another', SECOND, DAY));
      }
      begin(story, works);
    },
  },
  {
    name: 'a: a customer with a second path',
    write(story) {
      const works = planWork(story, 2);
      const [one, other] = works.hit;
      if (!one || !other) return;
      notify(story, works, one, inTime(story, works));
      begin(story, { ...works, hit: [one] });
    },
  },
  {
    name: 'a: an emergency, declared at once',
    write(story) {
      const works = planWork(story, 2);
      begin(story, works);
      story.add(
        works.starts + story.chance.span('declared', SECOND, 10 * MINUTE),
        'impactDeclared',
        'noc.1',
        {
          ...works.columns,
          messageId: 'm27',
          contract: 'm27',
          objectId: works.change,
          targetUnit: 'contactCentre',
          says: { changeId: works.change, area: works.columns.areaId, affectedWho: 'theStreet' },
        },
      );
    },
  },
  {
    name: 'a: started a little later than announced',
    write(story) {
      const works = planWork(story, 2);
      for (const own of works.hit) notify(story, works, own, inTime(story, works));
      begin(story, { ...works, starts: works.starts + story.chance.minutes('later', 1, 60) });
    },
  },
  {
    name: 'b: seen coming and told in time',
    write(story) {
      const { desk, seen, columns } = foresee(story, story.chance.minutes('in', 60, 120));
      const t = seen + story.chance.span('told', SECOND, 30 * MINUTE - SECOND);
      story.add(t, 'statementPublished', desk.startsWith('soc') ? desk : 'soc.1', {
        ...columns,
        channel: 'statusPage',
        parts: ['known', 'nextTime'],
        says: { area: columns.areaId, riskAhead: 'aBreak' },
        visibleToCustomer: true,
        text: 'The line may go down for an hour.',
      });
      story.until(seen + 3 * HOUR);
    },
  },
  {
    name: 'b: seen coming, and there is still time',
    write(story) {
      const { seen } = foresee(story, 2 * HOUR);
      story.cutAt(seen + story.chance.minutes('still', 1, 29));
    },
  },
];

export const cb08: Planting = { id: 'CB08', breaks, nearMisses };
