/** The compiled stepper against XState itself: the same position, the same effects in the same order, at every step. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHAINS } from '../../machines/index.ts';
import { compiledStepper } from './compiled-stepper.ts';
import type { ChainPosition, ChainProbes } from './stepper.ts';
import { xstateStepper } from './xstate-stepper.ts';

const STEPS = 40;

describe.each(Object.values(CHAINS))('$id', (definition) => {
  const xstate = xstateStepper(definition);
  const compiled = compiledStepper(definition);
  const flags = Object.keys(definition.flags);
  const events = Object.keys(definition.events);
  const states = Object.entries(definition.regions).map(([region, { states: all }]) => ({
    region,
    names: Object.keys(all),
  }));

  it('starts as XState does', () => {
    expect(compiled.start()).toEqual(xstate.start());
  });

  it('takes every step as XState does, mostly events that somebody listens to', () => {
    let moves = 0;
    const path = fc.record({
      opens: fc.array(fc.nat(200), { minLength: states.length, maxLength: states.length }),
      picks: fc.array(
        fc.record({
          /** One in eight is an event that nobody may be waiting for. */
          stray: fc.nat(7).map((n) => n === 0),
          which: fc.nat(500),
          holds: fc.array(fc.boolean(), { minLength: flags.length, maxLength: flags.length }),
        }),
        { minLength: STEPS, maxLength: STEPS },
      ),
    });
    fc.assert(
      fc.property(path, ({ opens, picks }) => {
        const at = Object.fromEntries(
          states.map(({ region, names }, i) => [region, names[(opens[i] ?? 0) % names.length] ?? '']),
        );
        const begun = xstate.start(at);
        expect(compiled.start(at)).toEqual(begun);
        let position: ChainPosition = begun.position;
        for (const { stray, which, holds } of picks) {
          if (position.done) break;
          const heard = compiled.eventsAt(position.value);
          const from = stray || heard.length === 0 ? events : heard;
          const event = from[which % from.length] ?? '';
          const probes: ChainProbes = {
            flags: Object.fromEntries(flags.map((flag, i) => [flag, holds[i] === true])),
            knows: (unit, facts) => (unit.length + facts.length + which) % 2 === 0,
          };
          const wanted = xstate.step(position, event, probes);
          expect(
            compiled.step(position, event, probes),
            `${JSON.stringify(position.value)} ${event}`,
          ).toEqual(wanted);
          if (wanted.moved) moves += 1;
          position = wanted.position;
        }
      }),
      { numRuns: 60 },
    );
    // A fuzz that nothing moves would prove nothing.
    expect(moves).toBeGreaterThan(50);
  });
});
