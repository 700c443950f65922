/** Masses in a run of F7: what a desk sees when it looks, and what one move on many rows leaves in log and screens. */
import { beforeEach, describe, expect, test } from 'vitest';
import { CHAINS } from '../../../machines/index.ts';
import { library } from '../../../tests/helpers/library.ts';
import { compiledStepper } from '../../engine/compiled-stepper.ts';
import { englishReader } from '../../language/index.ts';
import type { LogEvent } from '../../model/event-columns.ts';
import type { Move } from '../../model/move.ts';
import type { SystemId } from '../../model/systems.ts';
import { parseInstant } from '../../model/time.ts';
import { momentsOf } from '../debrief/moments.ts';
import { ExerciseRun } from '../run.ts';
import { replaySession, sessionOf } from '../session.ts';
import type { MassView } from './mass-row.ts';

const loaded = (await library()).find(({ scenario }) => scenario.id === 'f7');
if (!loaded) throw new Error('no f7');
const { scenario } = loaded;
const setupOf = (seat: string) => ({
  scenario,
  scenarioHash: scenario.hash,
  seed: 1,
  seats: [seat],
  chains: CHAINS,
  stepperOf: compiledStepper,
  reader: englishReader,
});

const runAt = (seat: string, time: string): ExerciseRun => {
  const run = new ExerciseRun(setupOf(seat));
  while (run.now < (parseInstant(time) ?? 0)) run.act(seat, { move: 'wait', for: 'PT1M' });
  return run;
};

function open(run: ExerciseRun, seat: string, system: SystemId): MassView {
  run.act(seat, { move: 'lookUp', system, about: 'INC-5501' });
  const mass = run.screens.of(seat).find((screen) => screen.system === system)?.mass;
  if (!mass) throw new Error(`no mass on ${system}`);
  return mass;
}

const shown = (run: ExerciseRun, seat: string): MassView => {
  const mass = run.screens.of(seat).find((screen) => screen.mass)?.mass;
  if (!mass) throw new Error('no mass');
  return mass;
};

/** What the move wrote, without what the world did meanwhile. */
function eventsOf(run: ExerciseRun, seat: string, move: Move): LogEvent[] {
  const before = run.world.log.length;
  run.act(seat, move);
  return run.world.log
    .events()
    .slice(before)
    .filter((event) => event.deskId === seat && event.kind !== 'factLearned');
}

describe('what a desk sees', () => {
  test('what one alarm among hundreds says is known when something is done to it, not when the list is opened', () => {
    const run = runAt('noc.1', 'D2 04:20');
    const known = (): string[] =>
      [...(run.world.knowledge.get('noc.1')?.get('INC-5501') ?? [])].map(([fact]) => fact);
    open(run, 'noc.1', 'faultMgmt');
    expect(known()).toContain('area');
    expect(known()).not.toContain('alarmId');
    expect(known()).not.toContain('alarmedObject');
    run.act('noc.1', { move: 'acknowledge', what: 'A-5501' });
    expect(known()).toEqual(expect.arrayContaining(['alarmId', 'alarmedObject']));
  });

  test('the rows that stood there when it opened the screen: 60 tickets at 04:40, 1,900 at 05:30', () => {
    const run = runAt('soc.1', 'D2 04:39');
    run.act('soc.1', { move: 'wait', for: 'PT50S' });
    expect(open(run, 'soc.1', 'ticketing').rows).toHaveLength(60);
    while (run.now < (parseInstant('D2 05:30') ?? 0)) run.act('soc.1', { move: 'wait', for: 'PT1M' });
    expect(shown(run, 'soc.1').rows).toHaveLength(60);
    const { rows } = open(run, 'soc.1', 'ticketing');
    expect(rows).toHaveLength(1900);
    expect(rows.every((row, at) => at === 0 || row.at >= (rows[at - 1]?.at ?? 0))).toBe(true);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(1900);
  });

  test('the root among 3,200 alarms: graded minor, acknowledged within 20 seconds', () => {
    const run = runAt('noc.1', 'D2 04:12');
    const { rows } = open(run, 'noc.1', 'faultMgmt');
    expect(rows).toHaveLength(3200);
    const [root] = rows;
    expect(root).toMatchObject({
      id: 'A-5501',
      fields: { element: 'RR-2', severity: 'minor', ackState: 'Wim' },
    });
    const at = root?.at ?? 0;
    expect(rows.every((row) => row.at >= at)).toBe(true);
    expect(root?.past).toEqual([{ at: at + 20_000, by: 'Wim', field: 'ackState', to: 'Wim' }]);
    expect(rows.filter(({ fields }) => fields.severity === 'minor').length).toBeGreaterThan(100);
  });

  test('opening a screen of 1,900 rows takes less than a picture', () => {
    const run = runAt('soc.1', 'D2 05:31');
    open(run, 'soc.1', 'ticketing');
    const taken = Array.from({ length: 7 }, () => {
      const begun = performance.now();
      run.screens.open('soc.1', 'ticketing', { incident: 'INC-5501' });
      return performance.now() - begun;
    });
    expect(taken.toSorted((a, b) => a - b)[3]).toBeLessThan(20);
  });

  test('a unit that sees only its callers’ tickets sees no list, and a script draws none', () => {
    const run = runAt('contactCentre.1', 'D2 04:20');
    run.act('contactCentre.1', { move: 'lookUp', system: 'ticketing', about: 'K3' });
    const screens = run.screens.of('contactCentre.1');
    expect(screens.some(({ system }) => system === 'ticketing')).toBe(true);
    expect(screens.every(({ mass }) => mass === undefined)).toBe(true);
    run.scriptMove('soc.1', { move: 'lookUp', system: 'ticketing', about: 'INC-5501' });
    expect(run.screens.of('soc.1').every(({ mass }) => mass === undefined)).toBe(true);
  });
});

describe('one move on many rows', () => {
  const STORM = 'tickets/1900/area=Coast|Hill|North';
  const LINK = { move: 'linkTo', record: STORM, to: 'INC-5501' } as const;
  let run: ExerciseRun;
  beforeEach(() => {
    run = runAt('soc.1', 'D2 05:31');
    open(run, 'soc.1', 'ticketing');
  });

  test('is one event with how many and which; tickets with a case of their own are linked one by one', () => {
    const events = eventsOf(run, 'soc.1', LINK);
    const [many, ...others] = events.filter(({ amount }) => amount !== undefined);
    expect(others).toEqual([]);
    expect(many).toMatchObject({
      kind: 'objectLinked',
      objectType: 'troubleTicket',
      objectId: STORM,
      relatedObjectId: 'INC-5501',
      incidentId: 'INC-5501',
      amount: 1853,
    });
    const single = events.filter(({ kind, amount }) => kind === 'objectLinked' && amount === undefined);
    expect(single.map(({ journeyId }) => journeyId).sort()).toEqual([
      'K1',
      'K2',
      'K3',
      'K3',
      'K4',
      'K5',
      'K6',
      'K7',
      'K8',
    ]);
    const { rows } = shown(run, 'soc.1');
    expect(rows.filter(({ linkedTo }) => linkedTo.includes('INC-5501'))).toHaveLength(1853 + 9);
    expect(
      rows.find(({ id, linkedTo }) => id.startsWith('T-7') && linkedTo.length > 0)?.past.at(-1),
    ).toMatchObject({
      by: 'Bea',
      field: 'linkedTo',
      to: 'INC-5501',
    });
  });

  test('done twice, it is done once', () => {
    eventsOf(run, 'soc.1', LINK);
    expect(eventsOf(run, 'soc.1', LINK)).toEqual([]);
    expect(run.world.log.events().filter(({ amount }) => amount === 1853)).toHaveLength(1);
  });

  test('is refused where the unit may not, and changes nothing', () => {
    const before = shown(run, 'soc.1');
    const events = eventsOf(run, 'soc.1', {
      move: 'closeRecord',
      record: 'tickets/1900/area=Coast',
      code: 'repairedByMaster',
    });
    expect(events.every(({ kind }) => kind === 'moveRefused')).toBe(true);
    expect(events.length).toBeGreaterThan(0);
    expect(shown(run, 'soc.1').rows).toEqual(before.rows);
  });

  test.each(['tickets/1900/area=Nowhere', 'tickets/0/all', 'tickets/1900/area=', 'tickets/1900/1901-9999'])(
    'rows that are not there are refused: %s',
    (record) => {
      const events = eventsOf(run, 'soc.1', { ...LINK, record });
      expect(events.map(({ kind }) => kind)).toEqual(['moveRefused']);
    },
  );

  test('a target that is not there is refused', () => {
    const events = eventsOf(run, 'soc.1', { ...LINK, record: 'tickets/1900/12-20', to: 'INC-1' });
    expect(events.map(({ kind }) => kind)).toEqual(['moveRefused']);
  });

  test('is told afterwards with how many of them the incident never hit', () => {
    eventsOf(run, 'soc.1', LINK);
    const texts = momentsOf(run, 'soc.1').map(({ text }) => text);
    expect(texts).toContain('link 1,853 to INC-5501, 22 of them not hit by it');
    eventsOf(run, 'soc.1', { ...LINK, record: 'tickets/1900/area=Valley' });
    expect(momentsOf(run, 'soc.1').at(-1)?.text).toBe('link 19 to INC-5501, 19 of them not hit by it');
  });

  test('is found again when the run is put in anew, to the byte', () => {
    eventsOf(run, 'soc.1', LINK);
    expect(replaySession(sessionOf(run), setupOf('soc.1'))).toMatchObject({ same: true });
  });
});

test('service desk closes, moves and grades by the hundred, with the arrows and reasons of one record', () => {
  const desk = 'serviceDesk1.1';
  const run = runAt('soc.1', 'D2 05:31');
  const ref = 'tickets/1900/area=Valley';
  const count = 19;
  const did = (move: Move): LogEvent[] => {
    const before = run.world.log.length;
    run.scriptMove(desk, move);
    return run.world.log.events().slice(before);
  };
  expect(did({ move: 'setPriority', record: ref, priority: 'P4' })[0]).toMatchObject({
    field: 'priority',
    toState: 'P4',
    amount: count,
  });
  expect(did({ move: 'reassign', record: ref, to: 'serviceDesk2' })[0]).toMatchObject({
    kind: 'ownerChanged',
    targetUnit: 'serviceDesk2',
    amount: count,
  });
  expect(did({ move: 'setStatus', record: ref, status: 'closed' })[0]).toMatchObject({
    kind: 'moveRefused',
    reasonCode: 'noArrow',
  });
  expect(did({ move: 'setStatus', record: ref, status: 'inProgress' })[0]).toMatchObject({
    toState: 'inProgress',
    amount: count,
  });
  expect(did({ move: 'addNote', record: ref, text: 'Not of the storm.' })[0]).toMatchObject({
    field: 'note',
    amount: count,
  });
  expect(
    did({ move: 'setCause', record: ref, cause: 'cable', confidence: 'suspected' }).map(({ kind }) => kind),
  ).toEqual(['recordChanged', 'recordChanged', 'causeStated']);
  expect(did({ move: 'closeRecord', record: ref, code: 'fixed' })).toMatchObject([
    { field: 'status', toState: 'closed', reasonCode: 'fixed', amount: count },
  ]);
  expect(did({ move: 'closeRecord', record: ref, code: 'fixed' })[0]).toMatchObject({
    kind: 'moveRefused',
    reasonCode: 'noArrow',
  });
  // As a play names them: all there are at that moment.
  expect(did({ move: 'linkTo', record: 'tickets/area=Old Port', to: 'INC-5501' })).toMatchObject([
    { kind: 'objectLinked', amount: count },
  ]);
  const { rows } = open(run, 'soc.1', 'ticketing');
  const valley = rows.filter(({ fields }) => fields.area === 'Valley');
  expect(valley).toHaveLength(count);
  for (const row of valley)
    expect(row).toMatchObject({
      status: 'closed',
      owner: 'serviceDesk2',
      fields: { priority: 'P4', rootCause: 'cable' },
    });
  expect(rows.filter(({ status }) => status === 'closed')).toHaveLength(count);
});

test('alarms are acknowledged by the hundred: those that nobody had', () => {
  const run = runAt('noc.1', 'D2 04:12');
  open(run, 'noc.1', 'faultMgmt');
  const hill = 'alarms/3200/area=Hill';
  const [acked] = eventsOf(run, 'noc.1', { move: 'acknowledge', what: hill });
  expect(acked).toMatchObject({ kind: 'alarmAcked', objectId: hill });
  expect(acked?.amount).toBeGreaterThan(900);
  const { rows } = shown(run, 'noc.1');
  expect(rows.filter(({ fields }) => fields.ackState === 'Arno')).toHaveLength(acked?.amount ?? 0);
});
