/** The one adapter that imports XState: turns a chain definition into a machine and asks XState itself for each step. */
import { assign, createMachine, raise, transition } from 'xstate';
import type {
  ChainAction,
  ChainDefinition,
  ChainEdge,
  ChainRegion,
  Guard,
} from '../model/chain-definition.ts';
import type { ChainEffect, ChainPosition, ChainProbes, ChainStepper } from './stepper.ts';

/** XState's own typing of built-up configuration is not useful here; these three shapes are all we read back. */
type Context = { own: Record<string, number>; p: Record<string, boolean>; k: ChainProbes['knows'] };
type Executed = {
  type: string;
  params?: { event?: { type: string }; id?: string; sendId?: string; delay?: number } & Record<
    string,
    string
  >;
};
type MachineSnapshot = { value: unknown; context: Context; status: string };

/** Microsteps allowed in one step; a chain that needs more is looping. */
const MAX_MICROSTEPS = 200;

const knowsNothing = (): boolean => false;

function guardHolds(guard: Guard, context: Context): boolean {
  if ('flag' in guard) return context.p[guard.flag] === true || (context.own[guard.flag] ?? 0) !== 0;
  if ('none' in guard) return !guardHolds({ flag: guard.none }, context);
  if ('count' in guard) {
    const value = context.own[guard.count] ?? 0;
    return guard.op === 'lt' ? value < guard.n : guard.op === 'eq' ? value === guard.n : value >= guard.n;
  }
  if ('all' in guard) return guard.all.every((inner) => guardHolds(inner, context));
  if ('any' in guard) return guard.any.some((inner) => guardHolds(inner, context));
  return context.k(guard.knows.unit, guard.knows.facts);
}

function actionConfig(action: ChainAction, definition: ChainDefinition): unknown {
  if ('inc' in action) {
    const limit = definition.counters[action.inc]?.limit ?? 9;
    return assign(({ context }: { context: Context }) => ({
      own: { ...context.own, [action.inc]: Math.min(limit, (context.own[action.inc] ?? 0) + 1) },
    }));
  }
  if ('set' in action) {
    return assign(({ context }: { context: Context }) => ({
      own: { ...context.own, [action.set]: action.to },
    }));
  }
  if ('offer' in action) return { type: 'offer', params: { contract: action.offer, to: action.to } };
  if (action.to === 'linked') return { type: 'tellLinked', params: { event: action.tell } };
  if (action.to === 'incident') return { type: 'tellIncident', params: { event: action.tell } };
  return raise({ type: action.tell });
}

function edgeConfig(edge: ChainEdge, state: string, definition: ChainDefinition): unknown {
  const { guard } = edge;
  return {
    ...(edge.reenter ? { target: state, reenter: true } : edge.to ? { target: edge.to } : {}),
    ...(guard ? { guard: ({ context }: { context: Context }) => guardHolds(guard, context) } : {}),
    actions: edge.actions.map((action) => actionConfig(action, definition)),
  };
}

/** The region as an XState state node configuration, with "any state ..." rows written out. */
function regionConfig(region: ChainRegion, definition: ChainDefinition): Record<string, unknown> {
  const states: Record<string, unknown> = {};
  for (const [name, state] of Object.entries(region.states)) {
    if (state.final) {
      states[name] = { type: 'final' };
      continue;
    }
    const on: Record<string, unknown[]> = {};
    const after: Record<string, unknown[]> = {};
    const everywhere = region.everywhere.filter(
      (edge) => state.unit !== 'nobody' && !edge.except.includes(name),
    );
    for (const edge of [...state.edges, ...everywhere]) {
      const key = edge.on ?? edge.after;
      if (key === undefined) continue;
      const rows = edge.on === undefined ? after : on;
      rows[key] = [...(rows[key] ?? []), edgeConfig(edge, name, definition)];
    }
    states[name] = { on, after };
  }
  return { initial: region.initial, states };
}

/** The whole XState configuration of a chain; exported so that it can be inspected and compared. */
function machineConfigOf(definition: ChainDefinition): Record<string, unknown> {
  const regions = Object.entries(definition.regions);
  const context = (): Context => ({ own: {}, p: {}, k: knowsNothing });
  const only = regions.length === 1 ? regions[0] : undefined;
  if (only) return { id: definition.id, context, ...regionConfig(only[1], definition) };
  const states = Object.fromEntries(
    regions.map(([name, region]) => [name, regionConfig(region, definition)]),
  );
  return { id: definition.id, context, type: 'parallel', states };
}

const AFTER = /^xstate\.after\.([^.]+)\.(.+)$/;

const steppers = new WeakMap<ChainDefinition, ChainStepper>();

/** XState itself as the stepper of a chain. It holds no state, so one machine serves every run. */
export function xstateStepper(definition: ChainDefinition): ChainStepper {
  const known = steppers.get(definition) ?? makeStepper(definition);
  steppers.set(definition, known);
  return known;
}

function makeStepper(definition: ChainDefinition): ChainStepper {
  const delays = Object.fromEntries(Object.keys(definition.timers).map((name) => [name, 1]));
  const machine = createMachine(
    { ...machineConfigOf(definition), options: { maxIterations: MAX_MICROSTEPS } } as never,
    { delays } as never,
  );
  const regionNames = Object.keys(definition.regions);
  const flat = regionNames.length === 1;
  const stateId = (state: string): string => {
    const region = regionNames.find((name) => definition.regions[name]?.states[state]);
    return flat ? `${definition.id}.${state}` : `${definition.id}.${region}.${state}`;
  };
  const stateOfId = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

  // XState's own order of regions changes from step to step; the log follows the definition.
  const inOrder = (value: Readonly<Record<string, unknown>>): Record<string, string> =>
    Object.fromEntries(regionNames.map((region) => [region, String(value[region])]));

  const positionOf = (snapshot: MachineSnapshot): ChainPosition => ({
    value: flat
      ? { [regionNames[0] ?? 'main']: String(snapshot.value) }
      : inOrder(snapshot.value as Record<string, unknown>),
    own: snapshot.context.own,
    done: snapshot.status === 'done',
  });

  const effectOf = (action: Executed): ChainEffect | undefined => {
    const params = action.params;
    if (action.type === 'xstate.raise' && params?.delay !== undefined) {
      const found = AFTER.exec(params.event?.type ?? '');
      return found ? { effect: 'arm', timer: found[1] ?? '', state: stateOfId(found[2] ?? '') } : undefined;
    }
    if (action.type === 'xstate.cancel') {
      const found = AFTER.exec(params?.sendId ?? '');
      return found
        ? { effect: 'disarm', timer: found[1] ?? '', state: stateOfId(found[2] ?? '') }
        : undefined;
    }
    if (action.type === 'offer' && params)
      return { effect: 'offer', contract: params.contract ?? '', to: params.to ?? '' };
    if (action.type === 'tellLinked' && params) return { effect: 'tellLinked', event: String(params.event) };
    if (action.type === 'tellIncident' && params)
      return { effect: 'tellIncident', event: String(params.event) };
    return undefined;
  };

  const armsOf = (value: ChainPosition['value']): ChainEffect[] =>
    regionNames.flatMap((region) => {
      const name = value[region] ?? '';
      const state = definition.regions[region]?.states[name];
      const timers = new Set(state?.edges.flatMap((edge) => (edge.after === undefined ? [] : [edge.after])));
      return [...timers].map((timer): ChainEffect => ({ effect: 'arm', timer, state: name }));
    });

  return {
    start(at = {}, own = {}) {
      const value = Object.fromEntries(
        regionNames.map((region) => [region, at[region] ?? definition.regions[region]?.initial ?? '']),
      );
      const done = regionNames.every(
        (region) => definition.regions[region]?.states[value[region] ?? '']?.final === true,
      );
      return { position: { value, own, done }, effects: armsOf(value), moved: true };
    },
    step(from, event, probes) {
      if (from.done) return { position: from, effects: [], moved: false };
      const value = flat ? from.value[regionNames[0] ?? 'main'] : from.value;
      const context: Context = { own: { ...from.own }, p: { ...probes.flags }, k: probes.knows };
      const snapshot = machine.resolveState({ value, context } as never);
      const [next, actions] = transition(machine, snapshot, { type: event } as never);
      const position = positionOf(next as unknown as MachineSnapshot);
      const effects = (actions as unknown as Executed[]).flatMap((action) => effectOf(action) ?? []);
      const moved =
        effects.length > 0 ||
        JSON.stringify(position.value) !== JSON.stringify(from.value) ||
        JSON.stringify(position.own) !== JSON.stringify(from.own);
      return { position, effects, moved };
    },
    timerEvent: (timer, state) => `xstate.after.${timer}.${stateId(state)}`,
  };
}
