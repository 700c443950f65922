/** The scenarios of one chain: every written play against its golden log and verdict, and every line against what it must hold. */
import { describe, expect, test } from 'vitest';
import type { CompiledScenario } from '../../src/model/compiled.ts';
import { library, linesIn } from '../helpers/library.ts';
import { holdLogs } from './hold-logs.ts';
import { holdPlays } from './hold-plays.ts';

/** One file of tests for each chain, so that two workers share them. */
export async function holdChain(chain: CompiledScenario['chain']): Promise<void> {
  const loaded = (await library()).filter(({ scenario }) => scenario.chain === chain);

  test('every line has the play of an expert', () => {
    const without = linesIn(loaded).filter(({ expert }) => expert === undefined);
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  describe.each(loaded)('$scenario.id', (each) => {
    describe('logs', () => holdLogs(each));
    describe.each(linesIn([each]))('$name', holdPlays);
  });
}
