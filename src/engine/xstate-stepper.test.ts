/** One step of a chain: positions, effects in order, bounds; then every shipped chain from every state. */
import { describe, expect, it } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { chainOf, edge, final, state, TOY_CHAIN } from '../../tests/helpers/toy-chain.ts';
import type { ChainDefinition } from '../model/chain-definition.ts';
import type { ChainPosition, ChainProbes, ChainStepper } from './stepper.ts';
import { xstateStepper } from './xstate-stepper.ts';

const NOTHING: ChainProbes = { flags: {}, knows: () => false };
const probes = (...flags: string[]): ChainProbes => ({
  flags: Object.fromEntries(flags.map((flag) => [flag, true])),
  knows: () => false,
});

const toy = xstateStepper(TOY_CHAIN);

/** Takes events one after the other from the start (or from given states) and gives the last step. */
function walk(stepper: ChainStepper, events: readonly string[], at?: Record<string, string>) {
  let step = stepper.start(at);
  for (const event of events) step = stepper.step(step.position, event, NOTHING);
  return step;
}

describe('starting', () => {
  it('stands in the initial state of each region and arms the timers of those states', () => {
    expect(toy.start()).toEqual({
      position: { value: { main: 'open', light: 'off' }, own: {}, done: false },
      effects: [{ effect: 'arm', timer: 'stale', state: 'open' }],
      moved: true,
    });
  });

  it('in the middle arms the timers of the states named, and takes counters and flags as given', () => {
    const { position, effects } = toy.start({ main: 'working', light: 'on' }, { tries: 2, locked: 1 });
    expect(position).toMatchObject({
      value: { main: 'working', light: 'on' },
      own: { tries: 2, locked: 1 },
    });
    expect(effects).toEqual([
      { effect: 'arm', timer: 'slow', state: 'working' },
      { effect: 'arm', timer: 'flash', state: 'on' },
    ]);
    expect(toy.step(position, 'tried', NOTHING).position.value.main).toBe('open');
  });

  it('in the final states of all regions is over', () => {
    const { position } = toy.start({ main: 'done', light: 'out' });
    expect(position.done).toBe(true);
    expect(toy.step(position, 'tried', NOTHING)).toMatchObject({ position, effects: [], moved: false });
  });
});

describe('one step', () => {
  it('leaves the position alone and says so when no edge takes the event', () => {
    const from = toy.start().position;
    for (const event of ['works', 'nonsense', '', 'xstate.init', 'constructor']) {
      const step = toy.step(from, event, NOTHING);
      expect(step).toEqual({ position: from, effects: [], moved: false });
    }
  });

  it('stays and offers where the row has no target', () => {
    const step = walk(toy, ['passOn']);
    expect(step.position.value).toEqual({ main: 'open', light: 'off' });
    expect(step.effects).toEqual([{ effect: 'offer', contract: 'H5', to: 'serviceDesk1' }]);
    expect(step.moved).toBe(true);
  });

  it('disarms the timers of the state it leaves before it arms those of the one it enters', () => {
    expect(walk(toy, ['H5.accepted']).effects).toEqual([
      { effect: 'disarm', timer: 'stale', state: 'open' },
      { effect: 'arm', timer: 'slow', state: 'working' },
    ]);
  });

  it('starts the timers anew when a state is entered again, and not when it only stays', () => {
    const entered = walk(toy, ['H5.accepted', 'tried']);
    expect(entered.position).toMatchObject({ value: { main: 'working' }, own: { tries: 1 } });
    expect(entered.effects).toEqual([
      { effect: 'disarm', timer: 'slow', state: 'working' },
      { effect: 'arm', timer: 'slow', state: 'working' },
    ]);
    expect(walk(toy, ['H5.accepted', 'lock']).effects).toEqual([]);
  });

  it('counts up to the limit and takes the first edge whose guard holds', () => {
    expect(walk(toy, ['H5.accepted', 'tried', 'tried']).position).toMatchObject({
      value: { main: 'working' },
      own: { tries: 2 },
    });
    expect(walk(toy, ['H5.accepted', 'tried', 'tried', 'tried']).position).toMatchObject({
      value: { main: 'open' },
      own: { tries: 2 },
    });
    expect(
      walk(
        toy,
        Array.from({ length: 8 }, () => 'H5.returned'),
      ).position.own.returns,
    ).toBe(3);
  });

  it('sets a flag that later guards read', () => {
    const locked = walk(toy, ['H5.accepted', 'lock']);
    expect(locked.position.own.locked).toBe(1);
    expect(toy.step(locked.position, 'works', NOTHING).moved).toBe(false);
  });

  it('reads entry flags as of this step only', () => {
    const { position } = walk(toy, ['H5.accepted']);
    const covered = toy.step(position, 'works', probes('masterCovers'));
    expect(covered.position.value.main).toBe('working');
    expect('masterCovers' in covered.position.own).toBe(false);
    expect(toy.step(covered.position, 'works', NOTHING).position.value.main).toBe('done');
  });

  it('tells the other region inside the same step, and all its effects come along in order', () => {
    const told = toy.step(toy.start().position, toy.timerEvent('stale', 'open'), NOTHING);
    expect(told.position.value).toEqual({ main: 'open', light: 'on' });
    expect(told.effects).toEqual([{ effect: 'arm', timer: 'flash', state: 'on' }]);
  });

  it('names the regions in the order of the definition, step after step', () => {
    let { position } = toy.start();
    for (const event of ['H5.accepted', 'alert', 'seen', 'tried', 'works']) {
      position = toy.step(position, event, NOTHING).position;
      expect(Object.keys(position.value), event).toEqual(['main', 'light']);
      expect(toy.step(position, 'nonsense', NOTHING).moved).toBe(false);
    }
  });

  it('takes the event of a timer only in the state that armed it', () => {
    const { position } = walk(toy, ['H5.accepted']);
    expect(toy.step(position, toy.timerEvent('stale', 'open'), NOTHING).moved).toBe(false);
    const late = toy.step(position, toy.timerEvent('slow', 'working'), NOTHING).position;
    expect(late).toMatchObject({ value: { main: 'open' }, own: { late: 3 } });
  });

  it('is over when all regions are final, and takes nothing more', () => {
    const end = walk(toy, ['H5.accepted', 'works']);
    expect(end.position).toMatchObject({ value: { main: 'done', light: 'out' }, done: true });
    expect(toy.step(end.position, 'seen', NOTHING)).toEqual({
      position: end.position,
      effects: [],
      moved: false,
    });
  });

  it('offers "any state" rows in every state with a unit except those named', () => {
    for (const main of ['open', 'working'])
      expect(walk(toy, ['letGo'], { main }).position.value.main).toBe('orphaned');
    expect(walk(toy, ['letGo'], { main: 'orphaned' }).moved).toBe(false);
    expect(walk(toy, ['alert'], { main: 'open' }).moved).toBe(false);
    expect(walk(toy, ['alert'], { main: 'orphaned' }).moved).toBe(false);
    expect(walk(toy, ['alert'], { main: 'working' }).position.value.light).toBe('on');
  });

  it('never changes the position it came from', () => {
    const { position } = walk(toy, ['H5.accepted']);
    const before = structuredClone(position);
    toy.step(position, 'tried', NOTHING);
    toy.step(position, 'lock', probes('masterCovers'));
    expect(position).toEqual(before);
  });

  it('gives what is told to linked journeys and to the incident to the World', () => {
    const teller = xstateStepper(
      chainOf('teller', {
        main: {
          initial: 'a',
          states: {
            a: state('noc', [
              edge({
                on: 'go',
                by: 'noc',
                to: 'z',
                actions: [
                  { tell: 'master.go', to: 'linked' },
                  { tell: 'cluster', to: 'incident' },
                  { offer: 'H11', to: 'contactCentre' },
                ],
              }),
            ]),
            z: final,
          },
          everywhere: [],
        },
      }),
    );
    const step = teller.step(teller.start().position, 'go', NOTHING);
    expect(step.effects).toEqual([
      { effect: 'tellLinked', event: 'master.go' },
      { effect: 'tellIncident', event: 'cluster' },
      { effect: 'offer', contract: 'H11', to: 'contactCentre' },
    ]);
    expect(step.position).toEqual({ value: { main: 'z' }, own: {}, done: true });
  });

  it('asks what a unit knows where an imported chain wants it', () => {
    const knower = xstateStepper(
      chainOf('knower', {
        main: {
          initial: 'a',
          states: {
            a: state('noc', [
              edge({
                on: 'go',
                guard: {
                  all: [{ knows: { unit: 'noc', facts: ['area'] } }, { any: [{ flag: 'x' }, { none: 'y' }] }],
                },
                to: 'z',
              }),
            ]),
            z: final,
          },
          everywhere: [],
        },
      }),
    );
    const from = knower.start().position;
    expect(knower.step(from, 'go', NOTHING).moved).toBe(false);
    const asked: string[] = [];
    const knows: ChainProbes['knows'] = (unit, facts) => {
      asked.push(`${unit}:${facts.join()}`);
      return true;
    };
    expect(knower.step(from, 'go', { flags: { y: true }, knows }).moved).toBe(false);
    expect(knower.step(from, 'go', { flags: {}, knows }).moved).toBe(true);
    expect(asked).toContain('noc:area');
  });
});

describe('bounds', () => {
  const ping = chainOf('loop', {
    left: {
      initial: 'a',
      states: { a: state('noc', [edge({ on: 'ping', reenter: true, actions: [{ tell: 'pong' }] })]) },
      everywhere: [],
    },
    right: {
      initial: 'b',
      states: { b: state('noc', [edge({ on: 'pong', reenter: true, actions: [{ tell: 'ping' }] })]) },
      everywhere: [],
    },
  });

  it('stop a chain that tells itself for ever', () => {
    const loop = xstateStepper(ping);
    expect(() => loop.step(loop.start().position, 'ping', NOTHING)).toThrow(/infinite|loop|iteration/i);
  });
});

const flagsOf = (definition: ChainDefinition): string[] => Object.keys(definition.flags);

/** Every state of every region, the other regions at their start. */
function everyPosition(definition: ChainDefinition, stepper: ChainStepper): ChainPosition[] {
  return Object.entries(definition.regions).flatMap(([region, { states }]) =>
    Object.keys(states).map((name) => stepper.start({ [region]: name }).position),
  );
}

describe.each(Object.values(CHAINS))('the chain $id', (definition) => {
  const stepper = xstateStepper(definition);
  const timerEvents = Object.values(definition.regions).flatMap(({ states }) =>
    Object.entries(states).flatMap(([name, { edges }]) =>
      edges.flatMap(({ after }) => (after === undefined ? [] : [stepper.timerEvent(after, name)])),
    ),
  );
  const events = [...Object.keys(definition.events), ...timerEvents, 'nonsense'];
  const positions = everyPosition(definition, stepper);
  const allFlags = probes(...flagsOf(definition));
  const steps = positions.flatMap((from) =>
    events.flatMap((event) =>
      [NOTHING, allFlags].map((given) => ({ from, event, step: stepper.step(from, event, given) })),
    ),
  );

  it('takes every event in every state without a word, and stands in states it knows', () => {
    for (const { step } of steps) {
      for (const [region, name] of Object.entries(step.position.value))
        expect(definition.regions[region]?.states[name], `${region}.${name}`).toBeDefined();
    }
  });

  it('never leaves a final state', () => {
    for (const { from, event, step } of steps) {
      for (const [region, name] of Object.entries(from.value)) {
        if (definition.regions[region]?.states[name]?.final)
          expect(step.position.value[region], `${name} on ${event}`).toBe(name);
      }
    }
  });

  it('moves each region by its own edges only', () => {
    for (const { from, event, step } of steps) {
      for (const [region, name] of Object.entries(from.value)) {
        const now = step.position.value[region];
        if (now === name) continue;
        const own = definition.regions[region];
        const targets = [...(own?.states[name]?.edges ?? []), ...(own?.everywhere ?? [])];
        const between = new Set(targets.map((row) => row.to));
        for (const to of [...between])
          for (const row of own?.states[to ?? '']?.edges ?? []) between.add(row.to);
        expect(between.has(now), `${region}: ${name} -> ${now} on ${event}`).toBe(true);
      }
    }
  });

  it('keeps every counter at its limit', () => {
    const limits = Object.fromEntries(
      Object.entries(definition.counters).map(([name, { limit }]) => [name, limit]),
    );
    for (const from of positions) {
      const here = Object.entries(from.value).flatMap(([region, name]) => [
        ...(definition.regions[region]?.states[name]?.edges ?? []),
        ...(definition.regions[region]?.everywhere ?? []),
      ]);
      const counting = here.filter(({ actions }) => actions.some((action) => 'inc' in action));
      for (const event of new Set(counting.flatMap(({ on }) => on ?? []))) {
        const full = { ...from, own: { ...limits } };
        const { own } = stepper.step(full, event, NOTHING).position;
        for (const [name, limit] of Object.entries(limits)) expect(own[name] ?? 0).toBeLessThanOrEqual(limit);
      }
    }
  });

  it('arms only timers that it defines, in states that have an edge for them', () => {
    for (const { step } of steps) {
      for (const effect of step.effects) {
        if (effect.effect !== 'arm') continue;
        expect(definition.timers[effect.timer], effect.timer).toBeDefined();
        const holder = Object.values(definition.regions).find(({ states }) => states[effect.state]);
        expect(holder?.states[effect.state]?.edges.some(({ after }) => after === effect.timer)).toBe(true);
      }
    }
  });

  it('has state names of its own in each region, so that a timer names one state', () => {
    const names = Object.values(definition.regions).flatMap(({ states }) => Object.keys(states));
    expect(new Set(names).size).toBe(names.length);
  });
});
