/** A desk played by the machine says back what it took down, right or wrong, and takes a matter when it was answered. */
import { describe, expect, it } from 'vitest';
import { deskOf, doing, smallRun, smallScenario } from '../../tests/helpers/small-run.ts';
import { handoverState } from '../engine/world/handover-protocol.ts';
import { known } from '../engine/world/knowledge.ts';
import { MINUTE } from '../model/time.ts';
import type { ExerciseRun } from './run.ts';

const SOC = deskOf('soc');
const NOC = deskOf('noc');

const receiver = {
  id: 'noc',
  desk: NOC,
  contract: 'H8',
  incident: ['INC-1'],
  needs: [],
  hears: { nextUpdateAt: '09:50' },
  readsBack: { after: 'PT1M', words: { nextUpdateAt: 'Word at {value}.' }, waits: 'PT3M' },
  clear: { after: 'PT20S', text: ['Mine.'] },
  asks: { after: 'PT20S', words: {} },
};

function handed(text: string, more: Readonly<Record<string, unknown>> = {}): ExerciseRun {
  const scenario = smallScenario({
    beats: [],
    receivers: [receiver],
    incidents: [
      {
        id: 'INC-1',
        area: 'millRise',
        facts: {
          affectedCount: { type: 'number', truth: '46', cues: ['homes'] },
          nextUpdateAt: { type: 'time', truth: '09:15', cues: ['word', 'not'] },
        },
      },
    ],
    ...more,
  });
  const run = smallRun({ seats: [SOC], scenario });
  doing(run, SOC, { move: 'sendHandover', contract: 'H8', to: NOC, channel: 'voice', text, about: 'INC-1' });
  return run;
}

const backs = (run: ExerciseRun) => run.world.log.events().filter(({ kind }) => kind === 'readBack');
const state = (run: ExerciseRun): string => {
  const newest = run.world.handovers.at(-1);
  return newest ? handoverState(newest) : '';
};
const held = (run: ExerciseRun) => known(run.world, NOC, 'nextUpdateAt', undefined, 'INC-1')?.value;

describe('a read-back of what was taken down', () => {
  it('is wrong where it was heard wrong, and taken so when nobody says anything', () => {
    const run = handed('46 homes, next word 09:15.');
    run.advanceTo(run.now + MINUTE);
    expect(backs(run)).toMatchObject([{ text: 'Word at 09:50.', fields: { nextUpdateAt: 'wrong' } }]);
    expect(state(run)).toBe('readBack');
    run.advanceTo(run.now + 3 * MINUTE);
    expect(state(run)).toBe('accepted');
    expect(held(run)).toBe('09:50');
  });

  it('is mended by the word of the sender, and then it is taken', () => {
    const run = handed('46 homes, next word 09:15.');
    run.advanceTo(run.now + MINUTE);
    doing(run, SOC, {
      move: 'sendMessage',
      to: NOC,
      channel: 'voice',
      text: 'Not 09:50: word 09:15.',
      about: 'INC-1',
    });
    run.advanceTo(run.now + MINUTE / 4);
    expect(state(run)).toBe('accepted');
    expect(held(run)).toBe('09:15');
  });

  it('never holds what was not told', () => {
    const run = handed('46 homes.');
    run.advanceTo(run.now + MINUTE);
    expect(backs(run).map(({ text, says }) => [text, says?.nextUpdateAt])).toEqual([['Got it.', undefined]]);
    expect(held(run)).toBeUndefined();
  });

  it('waits for a desk that comes later, and so does the limit', () => {
    const base = smallScenario();
    const run = handed('46 homes, next word 09:15.', {
      desks: base.desks.map((each) =>
        each.desk === NOC ? { ...each, onDuty: { from: 'D2 09:00', until: 'D2 18:00' } } : each,
      ),
    });
    run.advanceTo(run.now + 30 * MINUTE);
    expect([state(run), held(run)]).toEqual(['sent', undefined]);
    run.advanceTo(run.now + 35 * MINUTE);
    expect([state(run), held(run)]).toEqual(['accepted', '09:50']);
  });

  it('of planned work, taken by another unit than the one that is waited for, moves no incident', () => {
    const scenario = smallScenario({
      beats: [],
      incidents: [{ id: 'INC-1', area: 'millRise', state: 'planned', facts: {} }],
    });
    const run = smallRun({ seats: [deskOf('changeManagement')], scenario });
    const send = { move: 'sendHandover', contract: 'm38', text: '', about: 'INC-1' };
    doing(run, deskOf('changeManagement'), { ...send, to: 'contactCentre' });
    run.advanceTo(run.now + 20 * MINUTE);
    expect(state(run)).toBe('accepted');
    expect(run.world.incident('INC-1').position.value.main).toBe('planned');
  });

  it("to one's own unit waits for the desk that comes next", () => {
    const base = smallScenario();
    const scenario = smallScenario({
      beats: [],
      desks: [
        ...base.desks,
        { desk: 'soc.2', unit: 'soc', person: 'Sam' },
        { desk: 'soc.3', unit: 'soc', person: 'Ruth', onDuty: { from: 'D2 09:00', until: 'D2 18:00' } },
      ],
    });
    const run = smallRun({ seats: [SOC], scenario });
    doing(run, SOC, { move: 'sendHandover', contract: 'H8', to: 'soc', text: '46 homes.', about: 'INC-1' });
    expect(run.world.handovers.at(-1)?.toDesk).toBe('soc.3');
  });

  it('is not asked of whoever gave it, and not taken from somebody who has gone', () => {
    const run = handed('46 homes, next word 09:15.');
    const own = doing(run, SOC, { move: 'accept', handover: 'H8' });
    expect(own.map(({ kind }) => kind)).toContain('moveRefused');
    run.world.desk(SOC).onDuty = false;
    run.advanceTo(run.now + 10 * MINUTE);
    expect([backs(run), state(run)]).toEqual([[], 'acknowledged']);
  });

  it('from one shift to the next moves nothing but who holds it', () => {
    const base = smallScenario();
    const scenario = smallScenario({
      beats: [],
      desks: [...base.desks, { desk: 'soc.2', unit: 'soc', person: 'Ruth' }],
      incidents: [{ id: 'INC-1', area: 'millRise', state: 'impactDeclared', facts: {} }],
    });
    const run = smallRun({ seats: [SOC], scenario });
    doing(run, SOC, {
      move: 'sendHandover',
      contract: 'H8',
      to: 'soc.2',
      channel: 'voice',
      text: '',
      about: 'INC-1',
    });
    run.advanceTo(run.now + 20 * MINUTE);
    expect(state(run)).toBe('accepted');
    expect(run.world.incident('INC-1').position.value.main).toBe('impactDeclared');
  });
});

describe('looking', () => {
  const scenario = smallScenario({
    beats: [],
    incidents: [
      {
        id: 'INC-1',
        area: 'millRise',
        facts: {
          changeId: { type: 'id', truth: 'CHG-1' },
        },
      },
    ],
    pages: [
      { id: 'one', title: 'Help', text: 'Ask first.' },
      { id: 'two', title: '02:00', system: 'shiftLog', text: 'All quiet.' },
      {
        id: 'three',
        title: '03:00',
        system: 'shiftLog',
        text: 'CHG-1.',
        tellsOf: { 'INC-1': { changeId: 'CHG-1' } },
      },
    ],
  });

  it('the list of alarms leaves out what is muted', () => {
    const run = smallRun({ seats: [NOC], scenario });
    const alarm = { kind: 'alarmRaised', actorUnit: 'faultMgmt', origin: 'machine' } as const;
    run.world.emit({ ...alarm, objectId: 'A-1' });
    run.world.emit({ ...alarm, objectId: 'A-2', reasonCode: 'suppressed' });
    doing(run, NOC, { move: 'lookUp', system: 'faultMgmt' });
    expect(run.screens.of(NOC)[0]?.list.map(({ id }) => id)).toEqual(['A-1']);
  });

  it('pages of a system are opened there, and tell of the case they name', () => {
    const run = smallRun({ seats: [NOC], scenario });
    doing(run, NOC, { move: 'lookUp', system: 'shiftLog' });
    expect(run.screens.of(NOC)[0]?.list).toMatchObject([{ text: '02:00', opens: true }, { text: '03:00' }]);
    doing(run, NOC, { move: 'lookUp', system: 'shiftLog', query: 'three' });
    expect(known(run.world, NOC, 'changeId', undefined, 'INC-1')?.value).toBe('CHG-1');
  });
});
