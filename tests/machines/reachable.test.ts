/** No dead rows: every state, row and guard outcome of every shipped chain is reached from its start, by ways XState goes too. */
import { describe, expect, test } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { explore } from '../../src/engine/coverage/explore.ts';
import { itemsOf } from '../../src/engine/coverage/items.ts';
import type { ChainPosition, ChainProbes } from '../../src/engine/stepper.ts';
import { xstateStepper } from '../../src/engine/xstate-stepper.ts';

interface Step {
  event: string;
  probes: ChainProbes;
}

/** "H5.accepted [visitNeeded, not knows]" as a step; "attempt 2" is no step but what was given at the start. */
function stepOf(written: string): Step {
  const [, event = '', flags = ''] = /^(.*?)(?: \[(.*)\])?$/.exec(written) ?? [];
  const set = flags.split(', ').filter((flag) => flag !== '' && !flag.startsWith('not '));
  return {
    event,
    probes: {
      flags: Object.fromEntries(set.filter((flag) => flag !== 'knows').map((flag) => [flag, true])),
      knows: () => set.includes('knows'),
    },
  };
}

describe.each(Object.values(CHAINS))('$id', (definition) => {
  const { witness, cutOff } = explore(definition);
  const items = itemsOf(definition);
  const compiled = compiledStepper(definition);
  const xstate = xstateStepper(definition);

  test.each(['states', 'transitions', 'guards'] as const)('all %s can be reached', (kind) => {
    expect(items[kind].filter((item) => !witness.has(item))).toEqual([]);
  });

  test('no search gave up before it had seen everything', () => {
    expect(cutOff).toBe(0);
  });

  /** The event as the stepper knows it: timers have names of their own. */
  const nameOf = (event: string, value: ChainPosition['value']): string => {
    const timer = /^after (.+)$/.exec(event)?.[1];
    if (timer === undefined) return event;
    return compiled.eventsAt(value).find((each) => each.startsWith(`xstate.after.${timer}.`)) ?? timer;
  };

  test('XState goes every way that was found, step for step, and each way to a state ends there', () => {
    let steps = 0;
    for (const [item, way] of witness) {
      const given = /^\w+ \d+(, \w+ \d+)*$/.test(way[0] ?? '') ? (way[0] ?? '') : '';
      const own = Object.fromEntries(
        given.split(', ').flatMap((pair) => {
          const [name = '', value] = pair.split(' ');
          return name === '' ? [] : [[name, Number(value)]];
        }),
      );
      let [ours, theirs] = [compiled.start({}, own).position, xstate.start({}, own).position];
      for (const written of given === '' ? way : way.slice(1)) {
        const { event, probes } = stepOf(written);
        const name = nameOf(event, ours.value);
        ours = compiled.step(ours, name, probes).position;
        theirs = xstate.step(theirs, name, probes).position;
        expect(theirs.value, `${item}: ${way.join(' > ')}`).toEqual(ours.value);
        steps += 1;
      }
      const [region = '', state = ''] = item.split('/');
      if (items.states.includes(item)) expect(theirs.value[region], item).toBe(state);
    }
    expect(steps).toBeGreaterThan(witness.size);
  }, 60_000);
});
