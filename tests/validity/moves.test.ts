/** No move of an expert play is idle: left out alone, it costs points or raises a break. */
import { describe, expect, test } from 'vitest';
import type { CompiledPlay } from '../../src/model/compiled.ts';
import { judgedWithout, library, linesIn, seedsForAllDraws, yours } from '../helpers/library.ts';

const lines = linesIn(await library());

describe.each(lines.filter(({ expert }) => expert !== undefined))('$name', ({ loaded, expert }) => {
  test('leaving out any one move of the expert costs something', { timeout: 240_000 }, () => {
    const { scenario } = loaded;
    const play = expert as CompiledPlay;
    const seeds = seedsForAllDraws(scenario);
    const whole = seeds.map((seed) => judgedWithout(scenario, play, -1, seed));
    // A move that answers one draw of chance costs only where that draw comes up.
    const costs = (at: number): boolean =>
      whole.some((before, index) => {
        const without = judgedWithout(scenario, play, at, seeds[index]);
        return without.verdict.score < before.verdict.score || yours(without).length > yours(before).length;
      });
    const moves = play.steps.flatMap((step) => step.do.map(({ move }) => move));
    const idle = moves.map((move, at) => ({ move, at })).filter(({ at }) => !costs(at));
    expect(idle, `of ${moves.length} moves these cost nothing`).toEqual([]);
  });
});
