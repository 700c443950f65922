/** What every scenario must hold: the expert passes, silence fails, traps get what they must. */
import { expect, test } from 'vitest';
import { deskOfPlay } from '../../src/exercise/players/lines.ts';
import type { CompiledPlay } from '../../src/model/compiled.ts';
import { PASS_SCORE } from '../../src/verdicts/index.ts';
import { judged, judgedBot, type Line, seedsForAllDraws, yours } from '../helpers/library.ts';

/** Score the expert reaches at least. */
const EXPERT_AT_LEAST = 85;
/** What a trap may lose besides what it is for, in points of weight. */
const COLLATERAL_AT_MOST = 10;

/** Holds one line of play to all of it. */
export function holdPlays(line: Line): void {
  const expert = line.expert as CompiledPlay;
  const { scenario, plays } = line.loaded;
  const seeds = seedsForAllDraws(scenario);
  const best = (): ReturnType<typeof judged> => judged(scenario, expert);

  test.each(seeds)(
    `the expert passes at ${EXPERT_AT_LEAST} or more without a grave break, seed %i`,
    (seed) => {
      const result = judged(scenario, expert, seed);
      const gates = result.verdict.gates.filter((gate) => !gate.held).map((gate) => gate.id);
      expect({ passed: result.verdict.passed, gates }).toEqual({ passed: true, gates: [] });
      expect(result.verdict.score).toBeGreaterThanOrEqual(EXPERT_AT_LEAST);
      expect(yours(result).filter((found) => /:[45]$/.test(found))).toEqual([]);
    },
  );

  test('silence fails, and the novice stands in between', () => {
    const silent = judgedBot(line.loaded, line.line, 'silent');
    const novice = judgedBot(line.loaded, line.line, 'novice');
    expect(silent?.verdict.passed).toBe(false);
    const scores = [silent, novice, best()].flatMap((each) => (each ? [each.verdict.score] : []));
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(scores.length);
    expect(silent?.verdict.score).toBeLessThan(PASS_SCORE);
    expect(novice?.verdict.passed ?? false).toBe(false);
  });

  const traps = plays.filter(
    (play) => play.kind === 'trap' && line.line.includes(deskOfPlay(scenario, play)),
  );
  test.each(traps)('the trap "$name" gets what it must and little else', (trap) => {
    const result = judged(scenario, trap);
    const { breaks = [], fails = [], gate } = trap.mustGet ?? {};
    const mine = result.verdict.breaks.filter((found) => found.attributed);
    const missing = breaks.filter(
      (wanted) =>
        !mine.some((found) =>
          [`${found.id}${found.part ?? ''}`, `${found.id}.${found.part ?? ''}`, found.id].includes(wanted),
        ),
    );
    expect(missing, `breaks it must get; it got ${yours(result).join(' ')}`).toEqual([]);
    const failed = (id: string): boolean =>
      result.verdict.expectations.some((each) => each.id === id && each.r < 1);
    expect(
      fails.filter((id) => !failed(id)),
      'expectations it must fail',
    ).toEqual([]);
    const fallen = result.verdict.gates.filter(({ held }) => !held).map(({ id }) => id);
    expect(fallen.some((id) => fails.includes(id))).toBe(gate ?? false);
    const collateral = collateralOf(line, result, best(), fails);
    const points = collateral.reduce((sum, { lost }) => sum + lost, 0);
    if (points > 0)
      console.log(
        `${line.name}, ${trap.name}: also loses ${collateral.map(({ id, lost }) => `${id} -${lost}`).join(', ')}`,
      );
    expect(points, JSON.stringify(collateral)).toBeLessThanOrEqual(COLLATERAL_AT_MOST);
  });
}

/** What a trap loses besides what it is for, in points against the expert, of all that had its occasion: nobody can answer a report that was never made. */
function collateralOf(
  { loaded: { scenario } }: Line,
  trap: ReturnType<typeof judged>,
  best: ReturnType<typeof judged>,
  fails: readonly string[],
): { id: string; lost: number }[] {
  return trap.verdict.expectations.flatMap(({ id, r, triggers }) => {
    if (triggers === 0) return [];
    const weight = scenario.expectations.find((each) => each.id === id)?.weight ?? 0;
    const before = best.verdict.expectations.find((each) => each.id === id)?.r ?? 0;
    const lost = Math.round(weight * (before - r) * 10) / 10;
    return fails.includes(id) || lost <= 0 ? [] : [{ id, lost }];
  });
}
