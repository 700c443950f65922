/** A chain without people and scripts: every unit takes the usual way, from the first contact to the end. */
import { expect, test } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { xstateStepper } from '../../src/engine/xstate-stepper.ts';
import { ExerciseRun } from '../../src/exercise/index.ts';
import { englishReader } from '../../src/language/index.ts';
import { scenarioSchema } from '../../src/model/scenario.ts';

const UNITS = [
  'contactCentre',
  'salesOrderCapture',
  'creditCheck',
  'orderDesk',
  'networkPlanning',
  'inventoryTeam',
  'portingDesk',
  'fieldDispatch',
  'fieldTechnician',
  'noc',
  'soc',
  'serviceDesk1',
  'serviceDesk2',
  'serviceDesk3',
  'billing',
  'complaintsRecovery',
  'wholesalePartner',
  'vendorSupport',
  'losingOperator',
  'supervisor',
];

const headless = (chain: 'orderToActivate' | 'faultToResolve', flags: Record<string, number>) =>
  scenarioSchema.parse({
    format: 1,
    id: 'headless',
    title: 'Headless',
    invented: true,
    summary: 'Nobody plays.',
    chain,
    level: 1,
    minutes: [1, 1],
    breaks: [],
    handovers: [],
    start: 'D1 08:00',
    ends: { at: 'D90 08:00' },
    seatRule: 'either',
    seats: [{ unit: 'supervisor', desk: 'supervisor.1', name: 'Dale', briefing: 'Watch.' }],
    desks: UNITS.map((unit) => ({ desk: `${unit}.1`, unit, person: unit })),
    policies: UNITS,
    journeys: [
      {
        id: 'J1',
        customer: 'somebody',
        facts: { cutoverAt: { type: 'time', truth: 'D40 10:00' } },
        flags,
        state: chain === 'faultToResolve' ? { main: 'reported' } : undefined,
      },
    ],
    expectations: [
      { id: 'e1', seat: 'supervisor', dimension: 'truth', weight: 100, never: { kind: 'causeStated' } },
    ],
    debrief: { seats: {} },
  });

function statesOf(
  chain: 'orderToActivate' | 'faultToResolve',
  flags: Record<string, number>,
  seed: number,
): string[] {
  const run = new ExerciseRun({
    scenario: headless(chain, flags),
    scenarioHash: '',
    seed,
    seats: ['supervisor.1'],
    chains: CHAINS,
    stepperOf: xstateStepper,
    reader: englishReader,
  });
  run.advanceTo(run.endsAt);
  return run.world.log
    .events()
    .filter((event) => event.kind === 'stateChanged')
    .map((event) => event.toState ?? '');
}

test('an order with partner, visit and port reaches done by itself', () => {
  const states = statesOf(
    'orderToActivate',
    { creditNeeded: 1, portNeeded: 1, partnerLeg: 1, visitNeeded: 1 },
    1,
  );
  for (const state of [
    'creditPending',
    'qualifying',
    'feasibilityPending',
    'designing',
    'awaitingPartner',
    'scheduled',
    'installing',
    'activating',
    'billed',
    'done',
  ]) {
    expect(states).toContain(state);
  }
});

test('an order in place without visit, partner and port reaches done by itself', () => {
  expect(statesOf('orderToActivate', {}, 2)).toContain('done');
});

test('a fault with a visit reaches done by itself', () => {
  const states = statesOf('faultToResolve', {}, 3);
  for (const state of ['triage', 'diagnosing', 'repairing', 'restored', 'settling', 'done'])
    expect(states).toContain(state);
});
