/** Every fact that an expert hands over counts: dropped alone, its handover is poorer, no other one is, and somebody pays. */
import { describe, expect, test } from 'vitest';
import type { CompiledPlay } from '../../src/model/compiled.ts';
import { factMutations, isFree } from '../../src/validity/fact-mutations.ts';
import { judgedWithout, library, linesIn } from '../helpers/library.ts';

const lines = linesIn(await library());

describe.each(lines.filter(({ expert }) => expert !== undefined))('$name', ({ loaded, expert }) => {
  test('each required fact of each of its handovers counts', { timeout: 120_000 }, () => {
    const mutations = factMutations(loaded.scenario, expert as CompiledPlay, (play) =>
      judgedWithout(loaded.scenario, play),
    );
    const named = (which: typeof mutations): string[] =>
      which.map(({ contract, fact }) => `${contract} ${fact}`);
    expect(named(mutations.filter(({ dropped }) => !dropped)), 'words that could not be cut').toEqual([]);
    expect(named(mutations.filter(({ lowered }) => !lowered)), 'handovers no poorer for it').toEqual([]);
    expect(
      named(mutations.filter(({ othersLowered }) => othersLowered.length > 0)),
      'others made poorer',
    ).toEqual([]);
    expect(named(mutations.filter(isFree)), 'facts that nobody misses').toEqual([]);
  });
});
