/** The morning as the scenario finds it: who is there, what is true, what the systems say, what was broken before. */
import { isDeclaredIn, startMatter } from '../engine/world/chain-moves.ts';
import { startContractClock } from '../engine/world/clocks.ts';
import { learn, stand } from '../engine/world/knowledge.ts';
import { newPatience } from '../engine/world/patience.ts';
import { placeRecord } from '../engine/world/records.ts';
import type { Truth } from '../engine/world/shapes.ts';
import type { World } from '../engine/world/world.ts';
import type { EventDraft } from '../model/event-columns.ts';
import type { Scenario, ScenarioFact } from '../model/scenario.ts';
import { parseInstant } from '../model/time.ts';
import type { Run } from './run-shape.ts';

function truthOfFacts(facts: Readonly<Record<string, ScenarioFact>>): Map<string, Truth> {
  return new Map(
    Object.entries(facts).map(([id, fact]) => [
      id,
      { value: fact.truth, alsoRight: fact.alsoRight ?? [], past: [], kind: fact.type },
    ]),
  );
}

/** Facts that are instants in truth (a cutover, a window) are what timers count from. */
function instantsOf(facts: Readonly<Record<string, ScenarioFact>>): Map<string, number> {
  const instants = new Map<string, number>();
  for (const [id, fact] of Object.entries(facts)) {
    const at = parseInstant(fact.truth);
    if (at !== undefined) instants.set(id, at);
  }
  return instants;
}

/** Puts the World where the story begins; chains start once everything is in place. */
export function openWorld(run: Run): void {
  const { scenario, world } = run;
  for (const area of scenario.areas) world.areas.set(area.id, area.name);
  for (const [ordinal, desk] of scenario.desks.entries()) placeDesk(run, desk, ordinal);
  const starts = [
    ...scenario.incidents.map((incident, ordinal) => placeIncident(world, incident, ordinal)),
    ...scenario.journeys.map((journey, ordinal) => placeJourney(run, journey, ordinal)),
  ];
  for (const record of scenario.opening.records) placeOpeningRecord(world, record);
  standFacts(run);
  inherit(run);
  // When the opening states were entered nobody knows: what they wait for counts from the start.
  world.now = Math.max(world.now, parseInstant(scenario.start) ?? 0);
  for (const start of starts) start();
}

function placeDesk(
  run: Run,
  { desk, unit, person, unread }: Scenario['desks'][number],
  ordinal: number,
): void {
  run.world.desks.set(desk, {
    id: desk,
    ordinal,
    unit,
    person,
    human: run.isHuman(desk),
    busyUntil: 0,
    onDuty: unread !== true,
    ...(unread ? { unread } : {}),
  });
}

/** Gives what starts its chain. */
function placeIncident(world: World, incident: Scenario['incidents'][number], ordinal: number): () => void {
  const stepper = world.stepper('masterIncident');
  const { position, effects } = stepper.start(incident.state === undefined ? {} : { main: incident.state });
  const state = {
    id: incident.id,
    ordinal,
    truth: truthOfFacts(incident.facts),
    chainId: 'masterIncident',
    stepper,
    position,
    instants: new Map<string, number>(),
    timerNames: [],
    timerStates: [],
    declared: isDeclaredIn(world, 'masterIncident', position.value.main),
    linked: [],
    ...(incident.area === undefined ? {} : { area: incident.area }),
  };
  world.incidents.set(incident.id, state);
  world.incidentList.push(state);
  return () => startMatter(world, state, effects);
}

/** Gives what starts its chain. */
function placeJourney(run: Run, journey: Scenario['journeys'][number], ordinal: number): () => void {
  const { scenario, world } = run;
  const chainId = journey.chain ?? scenario.chain;
  const stepper = world.stepper(chainId);
  const flags = journey.flags ?? {};
  const { position, effects } = stepper.start(journey.state ?? {}, flags);
  const person = scenario.cast.find((p) => p.id === journey.customer);
  const state = {
    id: journey.id,
    ordinal,
    truth: truthOfFacts(journey.facts),
    chainId,
    stepper,
    position,
    instants: instantsOf(journey.facts),
    timerNames: [],
    timerStates: [],
    customer: journey.customer,
    flags,
    patience: newPatience(world, person?.mood ?? 100),
    customerClockRunning: false,
    ...(journey.area === undefined ? {} : { area: journey.area }),
    ...(journey.unreached === undefined ? {} : { unreached: journey.unreached }),
    ...(journey.incident === undefined ? {} : { trueIncident: journey.incident }),
  };
  world.journeys.set(journey.id, state);
  world.journeyList.push(state);
  return () => startMatter(world, state, effects);
}

function placeOpeningRecord(world: World, record: Scenario['opening']['records'][number]): void {
  const row = placeRecord(world, {
    id: record.id,
    type: record.type,
    journey: record.journey,
    incident: record.incident,
    status: record.status,
    startedAt: record.startedAt === undefined ? undefined : parseInstant(record.startedAt),
    dueAt: record.dueAt === undefined ? undefined : parseInstant(record.dueAt),
    firstReplyBy: record.firstReplyBy === undefined ? undefined : parseInstant(record.firstReplyBy),
    fields: { ...record.fields },
    ownerUnit: record.ownerUnit,
    ownerDesk: record.ownerDesk,
    linkedTo: [...record.linkedTo],
  });
  for (const text of record.notes) row.notes.push({ t: world.now, by: 'earlier', text });
}

/** Values that stand in systems or are known at desks before anybody acts. */
function standFacts(run: Run): void {
  const { scenario, world } = run;
  for (const matter of [...scenario.journeys, ...scenario.incidents]) {
    for (const [fact, spec] of Object.entries(matter.facts)) {
      const stands = spec.stands ?? [];
      const entries = Array.isArray(stands)
        ? stands.map((system): [string, string] => [system, spec.truth])
        : Object.entries(stands);
      for (const [system, value] of entries) stand(world, system, matter.id, fact, value);
    }
  }
}

/** Writes what happened earlier, then gives desks what they knew at the start. */
function inherit(run: Run): void {
  const { scenario, world } = run;
  const events = scenario.opening.events
    .map((event, index) => ({ event, index, t: parseInstant(event.at) ?? 0 }))
    .sort((a, b) => a.t - b.t || a.index - b.index);
  const clocked = [...world.records.values()].filter((row) => row.startedAt >= 0 && row.status !== 'draft');
  const earlier = [
    ...events.map(({ event: { at: _, ...columns }, t }) => ({ t, tell: () => world.emit(draftOf(columns)) })),
    ...clocked.map((row) => ({ t: row.startedAt, tell: () => startContractClock(world, row) })),
  ].sort((a, b) => a.t - b.t);
  for (const { t, tell } of earlier) {
    world.now = Math.max(world.now, t);
    tell();
  }
  for (const matter of [...scenario.journeys, ...scenario.incidents]) {
    for (const [fact, spec] of Object.entries(matter.facts)) {
      for (const desk of spec.knownTo ?? []) {
        if (!world.desks.has(desk)) continue;
        learn(world, desk, {
          ...(world.journeys.has(matter.id) ? { journey: matter.id } : { incident: matter.id }),
          fact,
          value: spec.truth,
          source: 'pushed',
          from: 'earlier',
          kept: true,
        });
      }
    }
  }
}

const TIMES = new Set(['fromAt', 'dueAt']);

/** Free columns of an author's event, with instants read. */
export function draftOf(columns: Readonly<Record<string, unknown>>): EventDraft {
  const draft: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(columns)) {
    draft[name] = TIMES.has(name) && typeof value === 'string' ? parseInstant(value) : value;
  }
  const { kind, actorUnit, origin = 'beat', ...rest } = draft;
  if (typeof kind !== 'string' || typeof actorUnit !== 'string')
    throw new Error('an event needs kind and actorUnit');
  return { ...rest, kind, actorUnit, origin: originOf(origin) };
}

function originOf(value: unknown): EventDraft['origin'] {
  switch (value) {
    case 'human':
    case 'script':
    case 'policy':
    case 'machine':
    case 'import':
      return value;
    default:
      return 'beat';
  }
}
