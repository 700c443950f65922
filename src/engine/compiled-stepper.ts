/**
 * The second stepper: the tables of a chain prepared for look-up, with XState's own order of things. It gives the same
 * steps (held by differential tests) at a fraction of the cost, and can tell which rows and guards a step touched.
 */
import type { ChainAction, ChainDefinition, ChainEdge, Guard } from '../model/chain-definition.ts';
import { edgesFrom } from './lint/walk.ts';
import type { ChainEffect, ChainPosition, ChainProbes, ChainStep, ChainStepper } from './stepper.ts';

/** Microsteps allowed in one step; a chain that needs more is looping. */
const MAX_MICROSTEPS = 200;

/** What a step touched: rows taken, and guards with their outcome. */
export interface StepTrace {
  edge(region: string, state: string, edge: ChainEdge): void;
  guard(region: string, state: string, edge: ChainEdge, holds: boolean): void;
}

export interface CompiledStepper extends ChainStepper {
  step(from: ChainPosition, event: string, probes: ChainProbes, trace?: StepTrace): ChainStep;
  /** Events that some row of these states listens to, timers among them. */
  eventsAt(value: ChainPosition['value']): readonly string[];
  /** Rows of a state for an event, in the order they are tried. */
  rows(region: string, state: string, event: string): readonly ChainEdge[];
}

interface CompiledState {
  name: string;
  final: boolean;
  timers: readonly string[];
  rows: ReadonlyMap<string, readonly ChainEdge[]>;
}

interface CompiledRegion {
  name: string;
  initial: string;
  states: ReadonlyMap<string, CompiledState>;
}

const steppers = new WeakMap<ChainDefinition, CompiledStepper>();

/** It holds no state, so one serves every run. */
export function compiledStepper(definition: ChainDefinition): CompiledStepper {
  const known = steppers.get(definition) ?? compile(definition);
  steppers.set(definition, known);
  return known;
}

function compile(definition: ChainDefinition): CompiledStepper {
  const flat = Object.keys(definition.regions).length === 1;
  const regionOf = new Map<string, string>();
  for (const [name, { states }] of Object.entries(definition.regions))
    for (const state of Object.keys(states)) if (!regionOf.has(state)) regionOf.set(state, name);
  const timerEvent = (timer: string, state: string): string =>
    `xstate.after.${timer}.${definition.id}.${flat ? '' : `${regionOf.get(state)}.`}${state}`;
  const regions = Object.keys(definition.regions).map((name) => compileRegion(definition, name, timerEvent));

  const stateAt = (region: CompiledRegion, value: ChainPosition['value']): CompiledState | undefined =>
    region.states.get(value[region.name] ?? '');
  const isDone = (value: ChainPosition['value']): boolean =>
    regions.every((region) => stateAt(region, value)?.final === true);
  const armsOf = (state: CompiledState): ChainEffect[] =>
    state.timers.map((timer) => ({ effect: 'arm', timer, state: state.name }));

  return {
    start(at = {}, own = {}) {
      const value = Object.fromEntries(regions.map(({ name, initial }) => [name, at[name] ?? initial]));
      const effects = regions.flatMap((region) => {
        const state = stateAt(region, value);
        return state ? armsOf(state) : [];
      });
      return { position: { value, own, done: isDone(value) }, effects, moved: true };
    },
    step(from, event, probes, trace) {
      if (from.done) return { position: from, effects: [], moved: false };
      const value = { ...from.value };
      const own = { ...from.own };
      const effects: ChainEffect[] = [];
      const queue = [event];
      for (let at = 0; at < queue.length && !isDone(value); at += 1) {
        if (at > MAX_MICROSTEPS) throw new Error(`${definition.id} loops at ${queue[at]}`);
        microstep(queue[at] ?? '', { value, own, effects, queue, probes, trace });
      }
      const position = { value, own, done: isDone(value) };
      const moved = effects.length > 0 || differs(value, from.value) || differs(own, from.own);
      return { position, effects, moved };
    },
    timerEvent,
    eventsAt: (value) => [
      ...new Set(regions.flatMap((region) => [...(stateAt(region, value)?.rows.keys() ?? [])])),
    ],
    rows: (region, state, event) =>
      regions
        .find(({ name }) => name === region)
        ?.states.get(state)
        ?.rows.get(event) ?? [],
  };

  /** Every region takes its first row that holds: leave in reverse order, act, enter in order. */
  function microstep(event: string, step: Step): void {
    const taken = regions.flatMap((region) => {
      const state = stateAt(region, step.value);
      const edge = state && firstRow(region, state, event, step);
      return state && edge ? [{ region, state, edge }] : [];
    });
    const leaving = taken.filter(({ state, edge }) => leaves(state, edge));
    for (const { state } of [...leaving].reverse())
      for (const timer of state.timers) step.effects.push({ effect: 'disarm', timer, state: state.name });
    for (const { region, state, edge } of taken) {
      step.trace?.edge(region.name, state.name, edge);
      for (const action of edge.actions) act(definition, action, step);
    }
    for (const { region, state, edge } of leaving) {
      const entered = region.states.get(edge.reenter ? state.name : (edge.to ?? state.name));
      if (!entered) throw new Error(`${definition.id}: no state ${edge.to}`);
      step.value[region.name] = entered.name;
      step.effects.push(...armsOf(entered));
    }
  }
}

interface Step {
  value: Record<string, string>;
  own: Record<string, number>;
  effects: ChainEffect[];
  queue: string[];
  probes: ChainProbes;
  trace: StepTrace | undefined;
}

const leaves = (state: CompiledState, { to, reenter }: ChainEdge): boolean =>
  reenter === true || (to !== undefined && to !== state.name);

function firstRow(
  region: CompiledRegion,
  state: CompiledState,
  event: string,
  step: Step,
): ChainEdge | undefined {
  for (const edge of state.rows.get(event) ?? []) {
    if (!edge.guard) return edge;
    const holds = guardHolds(edge.guard, step);
    step.trace?.guard(region.name, state.name, edge, holds);
    if (holds) return edge;
  }
  return undefined;
}

function guardHolds(guard: Guard, { own, probes }: Pick<Step, 'own' | 'probes'>): boolean {
  if ('flag' in guard) return probes.flags[guard.flag] === true || (own[guard.flag] ?? 0) !== 0;
  if ('none' in guard) return !guardHolds({ flag: guard.none }, { own, probes });
  if ('count' in guard) {
    const value = own[guard.count] ?? 0;
    return guard.op === 'lt' ? value < guard.n : guard.op === 'eq' ? value === guard.n : value >= guard.n;
  }
  if ('all' in guard) return guard.all.every((inner) => guardHolds(inner, { own, probes }));
  if ('any' in guard) return guard.any.some((inner) => guardHolds(inner, { own, probes }));
  return probes.knows(guard.knows.unit, guard.knows.facts);
}

function act(definition: ChainDefinition, action: ChainAction, { own, effects, queue }: Step): void {
  if ('inc' in action) {
    const limit = definition.counters[action.inc]?.limit ?? 9;
    own[action.inc] = Math.min(limit, (own[action.inc] ?? 0) + 1);
  } else if ('set' in action) own[action.set] = action.to;
  else if ('offer' in action) effects.push({ effect: 'offer', contract: action.offer, to: action.to });
  else if (action.to === 'linked') effects.push({ effect: 'tellLinked', event: action.tell });
  else if (action.to === 'incident') effects.push({ effect: 'tellIncident', event: action.tell });
  else queue.push(action.tell);
}

function compileRegion(
  definition: ChainDefinition,
  name: string,
  timerEvent: (timer: string, state: string) => string,
): CompiledRegion {
  const region = definition.regions[name];
  if (!region) throw new Error(`${definition.id}: no region ${name}`);
  const states = Object.entries(region.states).map(([state, { final }]): [string, CompiledState] => {
    const rows = new Map<string, ChainEdge[]>();
    for (const edge of final ? [] : edgesFrom(region, state)) {
      const event = edge.on ?? (edge.after === undefined ? undefined : timerEvent(edge.after, state));
      if (event === undefined) continue;
      const known = rows.get(event);
      if (known) known.push(edge);
      else rows.set(event, [edge]);
    }
    const timers = [...new Set(region.states[state]?.edges.flatMap(({ after }) => after ?? []))];
    return [state, { name: state, final: final === true, timers: final ? [] : timers, rows }];
  });
  return { name, initial: region.initial, states: new Map(states) };
}

function differs<V>(a: Readonly<Record<string, V>>, b: Readonly<Record<string, V>>): boolean {
  const keys = Object.keys(a);
  return keys.length !== Object.keys(b).length || keys.some((key) => a[key] !== b[key]);
}
