/** No dead rows: every state, row and guard outcome of every shipped chain can be reached from its start. */
import { describe, expect, test } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from '../../src/engine/compiled-stepper.ts';
import { explore } from '../../src/engine/coverage/explore.ts';
import { itemsOf } from '../../src/engine/coverage/items.ts';

describe.each(Object.values(CHAINS))('$id', (definition) => {
  const { witness } = explore(definition);
  const items = itemsOf(definition);

  test.each(['states', 'transitions', 'guards'] as const)('all %s can be reached', (kind) => {
    expect(items[kind].filter((item) => !witness.has(item))).toEqual([]);
  });

  test('the way to a state is one that the chain really goes', () => {
    const stepper = compiledStepper(definition);
    for (const [item, way] of witness) {
      const [region = '', state = ''] = item.split('/');
      if (item.includes(' ') || way.some((step) => step.includes('['))) continue;
      const end = way.reduce((position, event) => {
        const timed = /^after (.+)$/.exec(event)?.[1];
        const name = timed === undefined ? event : timerEventOf(position.value, timed);
        return stepper.step(position, name, { flags: {}, knows: () => false }).position;
      }, stepper.start().position);
      if (!/^\w+ \d/.test(way[0] ?? '')) expect(end.value[region], `${item}: ${way.join(' > ')}`).toBe(state);
    }
  });

  const timerEventOf = (value: Readonly<Record<string, string>>, timer: string): string =>
    compiledStepper(definition)
      .eventsAt(value)
      .find((event) => event.startsWith(`xstate.after.${timer}.`)) ?? timer;
});
