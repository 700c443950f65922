/**
 * Random plays at every line of every scenario: none throws or hangs, none passes by luck, no customer repeats herself, and what they reach is told.
 * Twenty plays a line in `npm test`; `npm run fuzz` plays 500.
 */
import { describe, expect, test } from 'vitest';
import type { ExerciseRun } from '../../src/exercise/index.ts';
import { PASS_SCORE, quantile } from '../../src/verdicts/index.ts';
import { judgedBot, library, linesIn } from '../helpers/library.ts';

const PLAYS = Number(process.env.BATON_FUZZ ?? 10);
/** Points between the expert and the middle random play. */
const BELOW_EXPERT = 30;

const at = (sorted: readonly number[], share: number): number => quantile(sorted, share) ?? 0;

/** What a customer said word for word more than once in one talk. */
const saidTwice = ({ world }: ExerciseRun): string[] =>
  world.talks.flatMap((talk) => {
    const words = talk.lines.filter(({ by }) => by === 'customer').map(({ text }) => text);
    return words.filter((text, at) => words.indexOf(text) < at);
  });

const lines = linesIn(await library());

describe.each(lines)('$name', ({ name, loaded, line, expert }) => {
  const scores: number[] = [];
  /** Before breaks are taken off. */
  const bases: number[] = [];

  test(`${PLAYS} random plays end at their end, with nothing overdue`, { timeout: PLAYS * 10_000 }, () => {
    for (let seed = 1; seed <= PLAYS; seed += 1) {
      const played = judgedBot(loaded, line, 'random', seed);
      if (!played) throw new Error('the random bot needs no play');
      const { run, verdict } = played;
      const next = run.world.timers.nextTime();
      expect(run.ended, `seed ${seed}`).toBe(true);
      expect(run.now, `seed ${seed}`).toBeLessThanOrEqual(run.endsAt);
      if (run.endReason === 'time') expect(run.now, `seed ${seed}`).toBe(run.endsAt);
      if (run.endReason === 'time' && next !== undefined)
        expect(next, `seed ${seed}: something was due and never came`).toBeGreaterThan(run.now);
      expect(Number.isFinite(verdict.score), `seed ${seed}`).toBe(true);
      expect(saidTwice(run), `seed ${seed}`).toEqual([]);
      scores.push(verdict.score);
      bases.push(verdict.base);
    }
    scores.sort((a, b) => a - b);
    bases.sort((a, b) => a - b);
  });

  test('chance neither passes nor is hopeless', () => {
    const [p5, p50, p95] = [at(scores, 0.05), at(scores, 0.5), at(scores, 0.95)];
    const zero = scores.filter((score) => score === 0).length;
    console.log(`${name}: random p5 ${p5}, p50 ${p50}, p95 ${p95}, ${zero} of ${scores.length} at zero`);
    expect(p95).toBeLessThan(PASS_SCORE);
    if (PLAYS < 10) return;
    const best = expert && judgedBot(loaded, line, 'expert')?.verdict.score;
    if (best === undefined) return;
    expect(p50).toBeLessThanOrEqual(best - BELOW_EXPERT);
    // Most do something useful now and then; with enough plays some keep a point of it.
    expect(at(bases, 0.75)).toBeGreaterThan(0);
    if (PLAYS >= 500) expect(zero).toBeLessThan(scores.length);
  });
});
