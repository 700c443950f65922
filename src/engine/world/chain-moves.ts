/** Reality moves: events into a journey's or an incident's machine, their effects, and their timers. */
import type { ChainAction, ChainEdge, ChainLandmarks } from '../../model/chain-definition.ts';
import type { Origin } from '../../model/event-columns.ts';
import type { ChainEffect, ChainProbes } from '../stepper.ts';
import { TIMER_CLASS, TIMER_KIND } from '../timers.ts';
import { stopCustomerClock } from './clocks.ts';
import { withdrawOffers } from './handover-protocol.ts';
import { known } from './knowledge.ts';
import { needEnded } from './patience.ts';
import type { IncidentState, JourneyState } from './shapes.ts';
import type { World } from './world.ts';

/** Timers a journey can have armed at one time; a slot is ordinal x this + index of the timer name. */
const TIMERS_PER_MATTER = 256;

/** Who caused a step, for the columns of `stateChanged`. */
export interface Cause {
  unit: string;
  desk?: string;
  origin: Origin;
}

type Landmark = keyof ChainLandmarks;

/** Is this event or state such a landmark of its chain? */
const isLandmark = (w: World, chain: string, landmark: Landmark, name: string): boolean =>
  w.definition(chain).landmarks?.[landmark]?.includes(name) ?? false;

/** Has an incident that stands in this state been declared? */
export const isDeclaredIn = (w: World, chain: string, state: string | undefined): boolean =>
  state !== undefined && isLandmark(w, chain, 'declaredIn', state);

/** A customer rings: the chain hears of it as its definition says. */
export function customerRings(w: World, journey: string): void {
  const { chainId } = w.journey(journey);
  for (const event of w.definition(chainId).landmarks?.ringRaises ?? [])
    sendToJourney(w, journey, event, { unit: 'customer', origin: 'beat' });
}

const BY_TIME: Cause = { unit: 'world', origin: 'machine' };

function probesOf(w: World, journey: JourneyState): ChainProbes {
  const covered = [...w.incidents.values()].some(
    (incident) =>
      incident.declared && (incident.id === journey.trueIncident || incident.id === journey.linkedIncident),
  );
  const flags: Record<string, boolean> = { masterCovers: covered };
  for (const [name, value] of Object.entries(journey.flags)) flags[name] = value !== 0;
  return { flags, knows: (unit, facts) => knowsAll(w, journey.id, unit, facts) };
}

/** Somebody of that unit holds each of these facts about the journey. */
const knowsAll = (w: World, journey: string, unit: string, facts: readonly string[]): boolean =>
  facts.every((fact) =>
    [...w.desks.values()].some(
      (desk) => desk.unit === unit && known(w, desk.id, fact, journey) !== undefined,
    ),
  );

const NO_PROBES: ChainProbes = { flags: {}, knows: () => false };

/** Arms the timers of the opening states. */
export function startMatter(
  w: World,
  matter: JourneyState | IncidentState,
  effects: readonly ChainEffect[],
): void {
  for (const effect of effects) applyTimer(w, matter, effect);
}

function slotOf(matter: JourneyState | IncidentState, timer: string): number {
  let index = matter.timerNames.indexOf(timer);
  if (index < 0) {
    index = matter.timerNames.length;
    matter.timerNames.push(timer);
    matter.timerStates.push('');
  }
  return matter.ordinal * TIMERS_PER_MATTER + index;
}

const isJourney = (matter: JourneyState | IncidentState): matter is JourneyState => 'customer' in matter;

function applyTimer(w: World, matter: JourneyState | IncidentState, effect: ChainEffect): void {
  if (effect.effect !== 'arm' && effect.effect !== 'disarm') return;
  const kind = isJourney(matter) ? TIMER_KIND.chain : TIMER_KIND.incident;
  const slot = slotOf(matter, effect.timer);
  if (effect.effect === 'disarm') {
    w.timers.disarm(kind, slot);
    matter.timerStates[slot % TIMERS_PER_MATTER] = '';
    return;
  }
  matter.timerStates[slot % TIMERS_PER_MATTER] = effect.state;
  const at = instantOf(w, matter, effect.timer);
  if (at !== undefined) w.timers.arm(kind, slot, Math.max(w.now, at), TIMER_CLASS.timer, matter.ordinal);
}

/** A fixed instant, else one counted from its anchor fact, else from now; undefined when nothing says when. */
function instantOf(w: World, matter: JourneyState | IncidentState, timer: string): number | undefined {
  const fixed = matter.instants.get(timer);
  if (fixed !== undefined) return fixed;
  const spec = w.definition(matter.chainId).timers[timer];
  if (!spec) return undefined;
  const from = spec.anchor === undefined ? w.now : matter.instants.get(spec.anchor);
  if (from === undefined) return undefined;
  if (spec.anchor === undefined && spec.defaultLength === undefined) return undefined;
  return from + (spec.defaultLength ?? 0);
}

/** Sets an instant that timers count from (a confirmed window, a promised date); those that wait for it move. */
export function setInstant(w: World, matter: JourneyState | IncidentState, anchor: string, at: number): void {
  matter.instants.set(anchor, at);
  const kind = isJourney(matter) ? TIMER_KIND.chain : TIMER_KIND.incident;
  const { timers } = w.definition(matter.chainId);
  for (const [index, timer] of matter.timerNames.entries()) {
    const waits = matter.timerStates[index] !== '' && (timer === anchor || timers[timer]?.anchor === anchor);
    const due = waits ? instantOf(w, matter, timer) : undefined;
    if (due === undefined) continue;
    const slot = matter.ordinal * TIMERS_PER_MATTER + index;
    w.timers.arm(kind, slot, Math.max(w.now, due), TIMER_CLASS.timer, matter.ordinal);
  }
}

export function chainTimerDue(w: World, slot: number): void {
  const journey = w.journeyList[Math.floor(slot / TIMERS_PER_MATTER)];
  const timer = journey?.timerNames[slot % TIMERS_PER_MATTER];
  const state = journey?.timerStates[slot % TIMERS_PER_MATTER];
  if (!journey || !timer || !state) return;
  journey.timerStates[slot % TIMERS_PER_MATTER] = '';
  sendToJourney(w, journey.id, journey.stepper.timerEvent(timer, state), BY_TIME, timer);
}

export function incidentTimerDue(w: World, slot: number): void {
  const incident = w.incidentList[Math.floor(slot / TIMERS_PER_MATTER)];
  const timer = incident?.timerNames[slot % TIMERS_PER_MATTER];
  const state = incident?.timerStates[slot % TIMERS_PER_MATTER];
  if (!incident || !timer || !state) return;
  incident.timerStates[slot % TIMERS_PER_MATTER] = '';
  sendToIncident(w, incident.id, incident.stepper.timerEvent(timer, state), BY_TIME, timer);
}

/** Would this event move the journey now? Nothing is changed. */
export function wouldMove(w: World, journey: JourneyState, event: string): boolean {
  return journey.stepper.step(journey.position, event, probesOf(w, journey)).moved;
}

/** Tells the work book which states were entered, also those left and entered again. */
function tellWork(
  w: World,
  journey: JourneyState,
  before: Readonly<Record<string, string>>,
  event: string,
  effects: readonly ChainEffect[],
): void {
  const book = w.workWatcher;
  if (!book) return;
  for (const [region, state] of Object.entries(journey.position.value)) {
    const again = before[region] === state && effects.some((e) => e.effect === 'arm' && e.state === state);
    if (before[region] !== state || again) book.entered(journey, region, state);
  }
  const back = /^(.+)\.(?:returned|expired)$/.exec(event);
  if (back?.[1] !== undefined) book.reopened(journey.id, back[1]);
}

/** Reports and transfers outlive the state in which they were made. */
const OUTLIVE: ReadonlySet<string> = new Set(['H10', 'm47', 'free']);

/** Contracts that the states just left may have offered; what another region offered is not touched. */
function contractsLeft(
  w: World,
  journey: JourneyState,
  before: Readonly<Record<string, string>>,
): ReadonlySet<string> {
  const left = new Set<string>();
  for (const [region, { states }] of Object.entries(w.definition(journey.chainId).regions)) {
    const name = before[region] ?? '';
    if (name === journey.position.value[region]) continue;
    for (const action of states[name]?.edges.flatMap(({ actions }) => actions) ?? []) {
      if ('offer' in action && !OUTLIVE.has(action.offer)) left.add(action.offer);
    }
  }
  return left;
}

/** Sends one event into a journey's chain; false when nothing took it. `bound` is the handover a move has made for it. */
export function sendToJourney(
  w: World,
  id: string,
  event: string,
  cause: Cause,
  reason = event,
  bound?: string,
): boolean {
  const journey = w.journey(id);
  const before = journey.position.value;
  // Timers that count from the customer's word need it before they are armed.
  const confirms = isLandmark(w, journey.chainId, 'confirmedBy', event);
  if (confirms) journey.instants.set('customerConfirmedAt', w.now);
  const step = journey.stepper.step(journey.position, event, probesOf(w, journey));
  if (!step.moved) return false;
  journey.position = step.position;
  logStates(w, journey, before, cause, reason);
  for (const effect of step.effects) {
    if (effect.effect === 'tellIncident' && journey.trueIncident !== undefined) {
      const incident = w.incident(journey.trueIncident);
      if (!incident.linked.includes(id)) incident.linked.push(id);
      sendToIncident(w, incident.id, effect.event, { unit: 'world', origin: 'machine' });
    } else {
      applyTimer(w, journey, effect);
    }
  }
  tellWork(w, journey, before, event, step.effects);
  const left = contractsLeft(w, journey, before);
  if (left.size > 0) withdrawOffers(w, journey, left, bound);
  if (confirms) stopCustomerClock(w, journey);
  if (step.position.done) {
    // Nobody was reached any more: the clock ends with the need.
    stopCustomerClock(w, journey);
    needEnded(w, journey);
  }
  return true;
}

/** Sends one event into the incident's machine and fans out what it tells. */
export function sendToIncident(w: World, id: string, event: string, cause: Cause, reason = event): boolean {
  const incident = w.incident(id);
  const before = incident.position.value;
  const step = incident.stepper.step(incident.position, event, NO_PROBES);
  if (!step.moved) return false;
  incident.position = step.position;
  const state = step.position.value.main ?? '';
  if (isLandmark(w, incident.chainId, 'declaredBy', event)) incident.declared = true;
  if (isLandmark(w, incident.chainId, 'overIn', state)) incident.declared = false;
  logStates(w, incident, before, cause, reason);
  for (const effect of step.effects) {
    if (effect.effect !== 'tellLinked') {
      applyTimer(w, incident, effect);
      continue;
    }
    for (const journey of incident.linked)
      sendToJourney(w, journey, effect.event, { unit: 'world', origin: 'machine' });
  }
  return true;
}

function logStates(
  w: World,
  matter: JourneyState | IncidentState,
  before: Readonly<Record<string, string>>,
  cause: Cause,
  reason: string,
): void {
  for (const [region, state] of Object.entries(matter.position.value)) {
    if (before[region] === state) continue;
    w.emit({
      kind: 'stateChanged',
      ...(isJourney(matter) ? w.about(matter.id, matter.linkedIncident) : w.about(undefined, matter.id)),
      chain: matter.chainId,
      actorUnit: cause.unit,
      ...(cause.desk === undefined ? {} : { deskId: cause.desk }),
      origin: cause.origin,
      fromState: before[region] ?? '',
      toState: state,
      reasonCode: reason,
    });
  }
}

/** Edges that the present states of a matter offer, in table order. */
export function openEdges(w: World, matter: JourneyState | IncidentState): ChainEdge[] {
  const definition = w.definition(matter.chainId);
  return Object.entries(definition.regions).flatMap(([name, region]) => {
    const current = matter.position.value[name] ?? '';
    const state = region.states[current];
    if (!state || state.final) return [];
    const shared =
      state.unit === 'nobody' ? [] : region.everywhere.filter((edge) => !edge.except.includes(current));
    return [...state.edges, ...shared];
  });
}

const offers = (actions: readonly ChainAction[], contract: string): boolean =>
  actions.some((action) => 'offer' in action && action.offer === contract);

/** The event by which this unit may offer this contract now, if the chain waits for one. */
export function offerEvent(
  w: World,
  matter: JourneyState | IncidentState,
  unit: string,
  contract: string,
): string | undefined {
  return openEdges(w, matter).find(
    (edge) => edge.by === unit && edge.on !== undefined && offers(edge.actions, contract),
  )?.on;
}

/** The first event that the definition lets this move raise, by this unit, in the present states. */
export function eventOfMove(
  w: World,
  matter: JourneyState | IncidentState,
  unit: string,
  moves: readonly string[],
): string | undefined {
  const definition = w.definition(matter.chainId);
  return openEdges(w, matter).find(
    (edge) =>
      edge.on !== undefined &&
      edge.by === unit &&
      (definition.events[edge.on]?.via.some((via) => moves.includes(via)) ?? false),
  )?.on;
}
