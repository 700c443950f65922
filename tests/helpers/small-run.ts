/** A short scenario with one customer, a neighbour and a desk for every unit, for tests of one move or one turn. */
import { CHAINS } from '../../machines/index.ts';
import { xstateStepper } from '../../src/engine/xstate-stepper.ts';
import { ExerciseRun } from '../../src/exercise/index.ts';
import { englishReader } from '../../src/language/index.ts';
import type { LogEvent } from '../../src/model/event-columns.ts';
import { type Move, moveSchema } from '../../src/model/move.ts';
import { type Scenario, scenarioSchema } from '../../src/model/scenario.ts';
import { UNITS } from '../../src/model/units.ts';

export const UNIT_IDS = Object.keys(UNITS).filter((unit): unit is keyof typeof UNITS => unit in UNITS);

/** First desk of a unit. */
export const deskOf = (unit: string): string => `${unit}.1`;

const DESKS = UNIT_IDS.map((unit) => ({ desk: deskOf(unit), unit, person: `Person of ${unit}` }));

const SOURCE = {
  format: 1,
  id: 'small',
  title: 'Small',
  invented: true,
  summary: 'One caller.',
  chain: 'faultToResolve',
  level: 1,
  minutes: [2, 3],
  breaks: [],
  handovers: [],
  start: 'D2 08:00',
  ends: { at: 'D2 12:00' },
  seatRule: 'either',
  seats: DESKS.map(({ desk, unit }) => ({ unit, desk, name: 'You', briefing: 'Work.' })),
  desks: [...DESKS, { desk: 'contactCentre.2', unit: 'contactCentre', person: 'Noor' }],
  areas: [{ id: 'millRise', name: 'Mill Rise' }],
  journeys: [
    {
      id: 'J1',
      customer: 'adeyemi',
      focus: true,
      area: 'millRise',
      incident: 'INC-1',
      facts: {
        symptomWords: { type: 'enum', truth: 'noSync', accept: ['dead'], askedBy: ['what does it do'] },
        faultSince: { type: 'time', truth: '07:50', cues: ['since'], askedBy: ['since when'] },
        customerId: { type: 'id', truth: '44', askedBy: ['customer number'] },
        callBackNumber: { type: 'id', truth: '0170 555', askedBy: ['call-back number', 'which number'] },
        specialNeed: { type: 'enum', truth: 'alarmLine', accept: ['alarm'], askedBy: ['any alarm'] },
        lightColour: { type: 'enum', truth: 'red', accept: ['red'], askedBy: ['which colour'] },
        rootCause: { type: 'enum', truth: 'accessCard', accept: ['a card'] },
        reportCount: { type: 'number', truth: '3', stands: ['outageBoard'] },
        unitNumber: { type: 'id', truth: '7', stands: ['crm'] },
      },
    },
    { id: 'J2', customer: 'doyle', area: 'millRise', incident: 'INC-1', facts: {} },
  ],
  incidents: [{ id: 'INC-1', area: 'millRise', facts: { affectedCount: { type: 'number', truth: '46' } } }],
  cast: [
    {
      id: 'adeyemi',
      name: 'Ms Adeyemi',
      invented: true,
      opens: ['My internet is dead.'],
      opensWith: ['symptomWords'],
      tells: {
        faultSince: {
          when: 'ifAsked',
          words: ['TELL-SINCE ten to eight.'],
          again: ['AGAIN-SINCE, as I said.'],
        },
        specialNeed: { when: 'ifBelieved', words: ['TELL-ALARM there is an alarm on it.'] },
        lightColour: { when: 'never', words: ['TELL-LIGHT red.'] },
        callBackNumber: { when: 'volunteers', words: ['TELL-NUMBER 0170 555.'] },
      },
      agenda: [
        {
          id: 'exam',
          servedBy: { acts: ['advise'] },
          push: ['PUSH-1 my exam?', 'PUSH-2 the exam.', 'PUSH-3 exam!'],
        },
      ],
    },
    { id: 'doyle', name: 'Mr Doyle', invented: true, opens: ['Nothing works.'] },
  ],
  opening: {
    events: [],
    records: [
      {
        id: 'T-1',
        type: 'troubleTicket',
        journey: 'J1',
        status: 'inProgress',
        startedAt: 'D2 07:55',
        ownerUnit: 'contactCentre',
      },
      { id: 'A-1', type: 'appointment', journey: 'J1', status: 'confirmed', ownerUnit: 'fieldDispatch' },
      { id: 'O-1', type: 'productOrder', journey: 'J2', status: 'inProgress', ownerUnit: 'orderDesk' },
      { id: 'SP-1', type: 'serviceProblem', incident: 'INC-1', status: 'inProgress', ownerUnit: 'soc' },
      { id: 'PN-1', type: 'publicNotice', incident: 'INC-1', status: 'live' },
      { id: 'CH-1', type: 'change', incident: 'INC-1', status: 'running', ownerUnit: 'changeManagement' },
    ],
  },
  beats: [
    {
      id: 'ring1',
      at: 'D2 08:01',
      do: [{ ring: { journey: 'J1', to: 'contactCentre', id: 'K-1', keyed: { customerId: '44' } } }],
    },
    { id: 'ring2', at: 'D2 08:02', do: [{ ring: { journey: 'J2', to: 'contactCentre', id: 'K-2' } }] },
  ],
  expectations: [
    { id: 'a1', seat: 'contactCentre', dimension: 'truth', weight: 100, expect: { kind: 'said' } },
  ],
  debrief: { seats: {} },
};

/** The scenario, with parts replaced. */
export const smallScenario = (more: Readonly<Record<string, unknown>> = {}): Scenario =>
  scenarioSchema.parse({ ...structuredClone(SOURCE), ...more });

export interface SmallRunOptions {
  seats?: readonly string[];
  seed?: number;
  rung?: 1 | 2 | 3;
  mode?: 'practise' | 'assess';
  scenario?: Scenario;
}

/** A run of it with people at some desks; it stands at its start. */
export function smallRun(options: SmallRunOptions = {}): ExerciseRun {
  const { seats = [deskOf('contactCentre')], seed = 1, rung = 1, mode = 'practise' } = options;
  const { scenario = smallScenario() } = options;
  return new ExerciseRun({
    scenario,
    scenarioHash: 'small',
    seed,
    seats,
    chains: CHAINS,
    stepperOf: xstateStepper,
    reader: englishReader,
    rung,
    mode,
  });
}

/** A move as people write it: defaults filled in. */
export const moveOf = (move: Readonly<Record<string, unknown>>): Move => moveSchema.parse(move);

/** Does a move and gives the events that it brought about by the end of its desk time. */
export function doing(run: ExerciseRun, desk: string, move: Readonly<Record<string, unknown>>): LogEvent[] {
  const from = run.world.log.length;
  run.advanceTo(run.submit(desk, moveOf(move)));
  return run.world.log.events().slice(from);
}

/** The contact centre with Ms Adeyemi on the line, her first words said. */
export function onTheLine(options: SmallRunOptions = {}): { run: ExerciseRun; desk: string } {
  const run = smallRun(options);
  const desk = deskOf('contactCentre');
  run.advanceTo(run.now + 61_000);
  run.act(desk, moveOf({ move: 'answerCall', call: 'K-1' }));
  return { run, desk };
}

/** What the customer said after a position in the log. */
export const linesAfter = (run: ExerciseRun, from: number): string[] =>
  run.world.log
    .events()
    .slice(from)
    .flatMap((event) => (event.kind === 'said' && event.actorUnit === 'customer' ? [event.text ?? ''] : []));

/** Says a line and gives what she answers to it. */
export function saying(run: ExerciseRun, desk: string, text: string): string {
  const from = run.world.log.length;
  run.act(desk, moveOf({ move: 'say', text }));
  return linesAfter(run, from).join(' ');
}
