/**
 * CB23: open risks and promises do not cross the shift change. Readings: an H8 of one journey speaks for that
 * journey alone, one without a journey for whatever facts it lists; a check whose result was handed over is passed on.
 */
import { HOUR, MINUTE, type Ms, SECOND } from '../../model/time.ts';
import { itemBreaks, itemNearMisses } from './cb23-items.ts';
import { readBackBreaks, readBackNearMisses } from './cb23-read-back.ts';
import { expectPart, goHome, handOver, RISKS, taken, type Watch, watch } from './cb23-watch.ts';
import { acknowledge } from './handovers.ts';
import { areaOf, openFault } from './journeys.ts';
import type { Columns, Planting, Sort, Story } from './story.ts';

/** A handover that says nothing of promises and serious tickets. */
const SILENT = [...RISKS, 'customerTold', 'customerUpdateDue', 'recordRef', 'impactSummary', 'openAction'];

interface Item {
  columns: Columns & { journeyId: string };
  record: string;
  facts: Record<string, 'present'>;
}

/** The leaving desk has promised a customer a word in the coming hours. */
function owesWord(story: Story, { leaving, ends }: Watch, within: Ms): Item {
  const fault = openFault(story, { passedOn: false });
  story.add(fault.after + MINUTE, 'commitmentMade', leaving, {
    ...fault.columns,
    objectId: fault.ticket,
    targetUnit: 'customer',
    reasonCode: 'callBack',
    commitmentId: story.id('P'),
    dueAt: ends + within,
    visibleToCustomer: true,
  });
  return {
    columns: fault.columns,
    record: fault.ticket,
    facts: { recordRef: 'present', customerTold: 'present', customerUpdateDue: 'present' },
  };
}

/** The leaving desk owns a serious ticket. */
function ownsP1(story: Story, { leaving }: Watch): Item {
  const fault = openFault(story, { passedOn: false });
  const record = { ...fault.columns, objectType: 'troubleTicket', objectId: fault.ticket };
  const t = fault.after + MINUTE;
  const unit = leaving.split('.')[0];
  story.add(t, 'ownerChanged', leaving, {
    ...record,
    toState: unit,
    targetUnit: unit,
    targetDesk: leaving,
    reasonCode: 'accepted',
  });
  story.add(t + MINUTE, 'recordChanged', leaving, {
    ...record,
    field: 'priority',
    fromState: 'P3',
    toState: story.chance.among('priority', ['P1', 'P2']),
  });
  return {
    columns: fault.columns,
    record: fault.ticket,
    facts: { recordRef: 'present', priority: 'present', openAction: 'present' },
  };
}

/** Hands one matter over completely; its record goes with it. */
function handItem(story: Story, given: Watch, { columns, record, facts }: Item): void {
  const handover = handOver(story, given, columns, { fields: facts, says: { recordRef: record } });
  taken(story, handover, given.ends);
  const unit = given.coming.split('.')[0];
  story.add(given.ends - 10 * MINUTE, 'ownerChanged', given.coming, {
    ...columns,
    contract: 'H8',
    handoverId: handover.id,
    objectType: 'troubleTicket',
    objectId: record,
    fromState: unit,
    toState: unit,
    targetUnit: unit,
    targetDesk: given.coming,
    reasonCode: 'shift',
  });
}

/** A check whose result the leaving desk holds. */
function check(story: Story, by: string, t: Ms, columns: Columns, objectId: string, checkId: string): void {
  story.add(t, 'checkDone', by, {
    ...columns,
    checkId,
    objectId,
    toState: 'down',
    evidenceId: story.id('CH'),
  });
}

const CHECKS = ['portState', 'lineTest', 'interfaceState', 'trendWatch'] as const;

const breaks: readonly Sort[] = [
  {
    name: 'c: no handover at all',
    write(story) {
      const given = watch(story);
      goHome(story, given);
      expectPart(story, given, 'c');
    },
  },
  {
    name: 'c: offered, and nobody accepted it',
    write(story) {
      const given = watch(story);
      acknowledge(story, handOver(story, given, {}), given.ends - 5 * MINUTE);
      goHome(story, given);
      expectPart(story, given, 'c');
    },
  },
  {
    name: 'b: accepted without a read-back',
    write(story) {
      const given = watch(story);
      taken(story, handOver(story, given, {}), given.ends, false);
      goHome(story, given);
      expectPart(story, given, 'b');
    },
  },
  {
    name: 'a: a promise that is not in it',
    write(story) {
      const given = watch(story);
      owesWord(story, given, story.chance.span('within', HOUR, 12 * HOUR - SECOND));
      const other = openFault(story, { passedOn: false }).columns;
      const elsewhere = story.chance.happens('of another journey');
      const omit = elsewhere ? RISKS : [...RISKS, 'customerTold', 'customerUpdateDue'];
      taken(story, handOver(story, given, elsewhere ? other : {}, { omit }), given.ends);
      goHome(story, given);
      expectPart(story, given, 'a');
    },
  },
  {
    name: 'a: a serious ticket that is not in it',
    write(story) {
      const given = watch(story);
      const item = ownsP1(story, given);
      handItem(story, given, ownsP1(story, given));
      goHome(story, given);
      const unit = given.coming.split('.')[0];
      story.add(given.ends + 5 * MINUTE, 'ownerChanged', given.coming, {
        ...item.columns,
        objectType: 'troubleTicket',
        objectId: item.record,
        toState: unit,
        targetUnit: unit,
        targetDesk: given.coming,
        reasonCode: 'accepted',
      });
      expectPart(story, given, 'a');
    },
  },
  {
    name: 'a: a muted group left out: CB12 as well',
    write(story) {
      const given = watch(story, 'noc');
      mute(story, given);
      const handover = handOver(story, given, {}, { fields: { suppressedAlarms: 'missing' }, omit: RISKS });
      taken(story, handover, given.ends);
      goHome(story, given);
      story.expect('CB12', given.ends - 10 * MINUTE, given.leaving);
      expectPart(story, given, 'a');
    },
  },
  {
    name: 'd: the next desk repeats a check',
    write(story) {
      const given = watch(story);
      const columns = { areaId: areaOf(story) };
      const [object, checkId] = [story.id('CAB'), story.chance.among('check', CHECKS)];
      const first = given.ends - story.chance.minutes('first', 20, 90);
      check(story, given.leaving, first, columns, object, checkId);
      taken(story, handOver(story, given, columns, { omit: [...RISKS, 'checksDone'] }), given.ends);
      goHome(story, given);
      const again = given.ends + story.chance.span('again', MINUTE, 4 * HOUR - SECOND);
      check(story, given.coming, again, columns, object, checkId);
      story.expect('CB23', again, given.leaving, { part: 'd' });
    },
  },
  ...itemBreaks,
  ...readBackBreaks,
];

/** The leaving desk mutes a group of alarms and looks behind it now and then. */
function mute(story: Story, { leaving }: Watch): void {
  const group = story.id('CAB');
  story.add(story.start, 'factLearned', leaving, {
    factId: 'suppressedAlarms',
    says: { suppressedAlarms: group },
    source: 'lookedUp',
  });
  story.add(story.start + 20 * MINUTE, 'checkDone', leaving, {
    checkId: 'mutedGroups',
    objectId: group,
    toState: 'quiet',
  });
}

const nearMisses: readonly Sort[] = [
  {
    name: 'handed over, accepted and read back',
    write(story) {
      const given = watch(story);
      taken(story, handOver(story, given, {}), given.ends);
      goHome(story, given);
    },
  },
  {
    name: 'a promise that is in it',
    write(story) {
      const given = watch(story);
      handItem(story, given, owesWord(story, given, 3 * HOUR));
      goHome(story, given);
    },
  },
  {
    name: 'a promise due beyond the horizon',
    write(story) {
      const given = watch(story);
      owesWord(story, given, 12 * HOUR + story.chance.span('beyond', SECOND, 12 * HOUR));
      taken(story, handOver(story, given, {}, { omit: SILENT }), given.ends);
      goHome(story, given);
    },
  },
  {
    name: 'a promise kept before the end',
    write(story) {
      const given = watch(story);
      const item = owesWord(story, given, 2 * HOUR);
      story.add(given.ends - 30 * MINUTE, 'commitmentKept', given.leaving, {
        ...item.columns,
        commitmentId: 'P-102',
        origin: 'machine',
      });
      taken(story, handOver(story, given, {}, { omit: SILENT }), given.ends);
      goHome(story, given);
    },
  },
  {
    name: 'a serious ticket that is in it',
    write(story) {
      const given = watch(story);
      handItem(story, given, ownsP1(story, given));
      goHome(story, given);
    },
  },
  {
    name: 'a serious ticket given to another unit',
    write(story) {
      const given = watch(story, 'noc');
      const { columns, record } = ownsP1(story, given);
      const handed = given.ends - 15 * MINUTE;
      story.add(handed, 'ownerChanged', 'serviceDesk3.1', {
        ...columns,
        objectType: 'troubleTicket',
        objectId: record,
        toState: 'serviceDesk3',
        targetUnit: 'serviceDesk3',
        targetDesk: 'serviceDesk3.1',
        reasonCode: 'accepted',
      });
      taken(story, handOver(story, given, {}, { omit: SILENT }), given.ends);
      goHome(story, given);
    },
  },
  {
    name: 'a muted group that is in it',
    write(story) {
      const given = watch(story, 'noc');
      mute(story, given);
      const omit = RISKS.filter((fact) => fact !== 'suppressedAlarms');
      taken(story, handOver(story, given, {}, { fields: { suppressedAlarms: 'present' }, omit }), given.ends);
      goHome(story, given);
    },
  },
  {
    name: 'd: the same check much later',
    write(story) {
      const given = watch(story);
      const columns = { areaId: areaOf(story) };
      const object = story.id('CAB');
      check(story, given.leaving, given.ends - 30 * MINUTE, columns, object, 'portState');
      taken(story, handOver(story, given, columns, { omit: [...RISKS, 'checksDone'] }), given.ends);
      goHome(story, given);
      check(
        story,
        given.coming,
        given.ends + 4 * HOUR + story.chance.span('later', SECOND, HOUR),
        columns,
        object,
        'portState',
      );
    },
  },
  {
    name: 'd: the result was in the handover',
    write(story) {
      const given = watch(story);
      const columns = { areaId: areaOf(story) };
      const object = story.id('CAB');
      check(story, given.leaving, given.ends - 30 * MINUTE, columns, object, 'portState');
      taken(story, handOver(story, given, columns, { fields: { checksDone: 'present' } }), given.ends);
      goHome(story, given);
      check(story, given.coming, given.ends + HOUR, columns, object, 'portState');
    },
  },
  {
    name: 'd: another check, or another object',
    write(story) {
      const given = watch(story);
      const columns = { areaId: areaOf(story) };
      const object = story.id('CAB');
      check(story, given.leaving, given.ends - 30 * MINUTE, columns, object, 'portState');
      taken(story, handOver(story, given, columns, { omit: [...RISKS, 'checksDone'] }), given.ends);
      goHome(story, given);
      if (story.chance.happens('object'))
        check(story, given.coming, given.ends + HOUR, columns, story.id('CAB'), 'portState');
      else check(story, given.coming, given.ends + HOUR, columns, object, 'trendWatch');
    },
  },
  {
    name: 'd: repeated because the state changed',
    write(story) {
      const given = watch(story);
      const columns = { areaId: areaOf(story), incidentId: story.id('INC') };
      const object = story.id('CAB');
      check(story, given.leaving, given.ends - 30 * MINUTE, columns, object, 'portState');
      taken(story, handOver(story, given, columns, { omit: [...RISKS, 'checksDone'] }), given.ends);
      goHome(story, given);
      story.add(given.ends + 30 * MINUTE, 'stateChanged', 'world', {
        ...columns,
        chain: 'masterIncident',
        fromState: 'working',
        toState: 'restored',
      });
      check(story, given.coming, given.ends + HOUR, columns, object, 'portState');
    },
  },
  ...itemNearMisses,
  ...readBackNearMisses,
];

export const cb23: Planting = { id: 'CB23', breaks, nearMisses };
