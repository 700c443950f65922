/**
 * The test projects: unit and golden are the check; deep and docs need no browser either but longer, and run in
 * `npm test`; e2e drives a real browser. Unit, golden and deep test pure code and e2e a page, so files share what they import.
 */
import { relative } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import viteConfig from './vite.config.ts';

/** What is tried so often, or replayed so far, that the check would not stay under a minute. */
const DEEP = [
  'tests/replay/**/*.test.ts',
  'tests/machines/reachable.test.ts',
  'tests/fuzz/canary.test.ts',
  'tests/fuzz/customer-seat.test.ts',
  'tests/fuzz/random-plays.test.ts',
  'tests/scenarios/receiving.test.ts',
  'tests/scenarios/screens.test.ts',
  'tests/readiness/**/*.test.ts',
  'tests/validity/**/*.test.ts',
  'tests/words/**/*.test.ts',
  'src/authoring/hostile.test.ts',
  'src/exercise/customer-seat/customer-play.test.ts',
  'src/exercise/debrief/**/*.test.ts',
  'src/cli/program.test.ts',
  'src/validity/detectors-at-length.test.ts',
];

/** What takes longest, begun first, so that both workers end together; times of earlier runs are not there in a fresh clone. */
const LONGEST = [
  'tests/fuzz/random-plays.test.ts',
  'tests/replay/replay.test.ts',
  'tests/validity/moves.test.ts',
  'src/cli/program.test.ts',
  'tests/fuzz/canary.test.ts',
  'tests/validity/facts.test.ts',
  'tests/replay/steppers.test.ts',
  'src/exercise/debrief/true-words.test.ts',
  'tests/words/words.test.ts',
  'tests/e2e/library.e2e.ts',
  'tests/e2e/replay.e2e.ts',
  'tests/e2e/trainee.e2e.ts',
  'tests/e2e/debrief.e2e.ts',
  'tests/e2e/debrief-branches.e2e.ts',
  'tests/e2e/debrief-chair.e2e.ts',
  'tests/e2e/masses.e2e.ts',
  'tests/e2e/reach.e2e.ts',
  'tests/e2e/contest.e2e.ts',
  'tests/e2e/accessible.e2e.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification): number => {
      const place = LONGEST.indexOf(relative(import.meta.dirname, moduleId).replaceAll('\\', '/'));
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: 'node',
      pool: 'threads',
      maxWorkers: 2,
      testTimeout: 10_000,
      sequence: { sequencer: LongestFirst },
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            isolate: false,
            include: ['{src,machines,tests}/**/*.test.{ts,tsx}'],
            exclude: ['tests/{golden,docs,e2e,bench}/**', 'tests/rules/fixture/**', ...DEEP],
          },
        },
        { extends: true, test: { name: 'golden', isolate: false, include: ['tests/golden/**/*.test.ts'] } },
        {
          extends: true,
          test: {
            name: 'deep',
            isolate: false,
            testTimeout: 60_000,
            include: DEEP,
            env: { BATON_FUZZ: process.env.BATON_FUZZ ?? '20' },
          },
        },
        {
          extends: true,
          test: {
            name: 'docs',
            include: ['tests/docs/**/*.test.ts'],
            testTimeout: 30_000,
            hookTimeout: 30_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            isolate: false,
            include: ['tests/e2e/**/*.e2e.ts'],
            testTimeout: 60_000,
            hookTimeout: 60_000,
            expect: { poll: { timeout: 10_000 } },
          },
        },
      ],
    },
  }),
);
