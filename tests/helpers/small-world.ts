/** A World of a few desks and two needs on the toy chain, for tests of one rule at a time. */
import { customer } from '../../machines/customer.machine.ts';
import { handover } from '../../machines/handover.machine.ts';
import { masterIncident } from '../../machines/master-incident.machine.ts';
import { startMatter } from '../../src/engine/world/chain-moves.ts';
import { newPatience } from '../../src/engine/world/patience.ts';
import type { IncidentState, JourneyState, Truth } from '../../src/engine/world/shapes.ts';
import { World } from '../../src/engine/world/world.ts';
import { xstateStepper } from '../../src/engine/xstate-stepper.ts';
import type { ChainDefinition } from '../../src/model/chain-definition.ts';
import type { EventColumn, LogEvent } from '../../src/model/event-columns.ts';
import { TOY_CHAIN } from './toy-chain.ts';

export const DESK = 'contactCentre.1';
export const COLLEAGUE = 'contactCentre.2';
export const TIER1 = 'serviceDesk1.1';
export const SOC = 'soc.1';

const DESKS: readonly (readonly [string, string, boolean])[] = [
  [DESK, 'contactCentre', true],
  [COLLEAGUE, 'contactCentre', false],
  [TIER1, 'serviceDesk1', false],
  [SOC, 'soc', false],
];

export const truth = (values: Readonly<Record<string, string>>): Map<string, Truth> =>
  new Map(
    Object.entries(values).map(([id, value]) => [id, { value, alsoRight: [], past: [], kind: 'text' }]),
  );

export interface SmallWorldOptions {
  chain?: ChainDefinition;
  patience?: number;
  seed?: number;
  facts?: Readonly<Record<string, string>>;
}

/** Needs J1 and J2 in Mill Rise, both hit by INC-1 without anybody knowing; virtual time 0. */
export function smallWorld(options: SmallWorldOptions = {}): World {
  const {
    chain = TOY_CHAIN,
    patience = 100,
    seed = 1,
    facts = { symptomWords: 'noSync', unitNumber: '7' },
  } = options;
  const w = new World({
    seed,
    start: 0,
    chains: { [chain.id]: chain, handover, customer, masterIncident },
    stepperOf: xstateStepper,
  });
  for (const [ordinal, [id, unit, human]] of DESKS.entries())
    w.desks.set(id, { id, ordinal, unit, person: `person of ${id}`, human, busyUntil: 0, onDuty: true });
  w.areas.set('millRise', 'Mill Rise');
  addIncident(w);
  for (const id of ['J1', 'J2']) addJourney(w, id, chain.id, patience, facts);
  return w;
}

function addIncident(w: World): void {
  const stepper = w.stepper('masterIncident');
  const { position, effects } = stepper.start();
  const incident: IncidentState = {
    id: 'INC-1',
    ordinal: 0,
    truth: truth({ area: 'Mill Rise', affectedCount: '46' }),
    chainId: 'masterIncident',
    stepper,
    position,
    instants: new Map(),
    timerNames: [],
    timerStates: [],
    declared: false,
    linked: [],
    area: 'millRise',
  };
  w.incidents.set(incident.id, incident);
  w.incidentList.push(incident);
  startMatter(w, incident, effects);
}

function addJourney(
  w: World,
  id: string,
  chainId: string,
  patience: number,
  facts: Readonly<Record<string, string>>,
): void {
  const stepper = w.stepper(chainId);
  const { position, effects } = stepper.start();
  const journey: JourneyState = {
    id,
    ordinal: w.journeyList.length,
    truth: truth(facts),
    chainId,
    stepper,
    position,
    instants: new Map(),
    timerNames: [],
    timerStates: [],
    customer: `customer of ${id}`,
    area: 'millRise',
    trueIncident: 'INC-1',
    flags: {},
    patience: newPatience(w, patience),
    customerClockRunning: false,
  };
  w.journeys.set(id, journey);
  w.journeyList.push(journey);
  startMatter(w, journey, effects);
}

/** Events of some kinds, in order. */
export const eventsOf = (w: World, ...kinds: string[]): LogEvent[] =>
  w.log.events().filter((event) => kinds.length === 0 || kinds.includes(event.kind));

/** "kind" of every event after a position, for the order of what happens. */
export const kindsAfter = (w: World, from: number): string[] =>
  w.log
    .events()
    .slice(from)
    .map(({ kind }) => kind);

/** One column of every event of a kind. */
export const columnOf = <C extends EventColumn>(w: World, kind: string, column: C): LogEvent[C][] =>
  eventsOf(w, kind).map((event) => event[column]);
