/**
 * The test projects: unit and golden are the check; deep and docs need no browser either but longer, and run in
 * `npm test`; e2e drives a real browser. Unit, golden and deep test pure code, so files share what they import.
 */
import { defineConfig, mergeConfig } from 'vitest/config';
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
  'tests/validity/**/*.test.ts',
  'tests/words/**/*.test.ts',
  'src/authoring/hostile.test.ts',
  'src/exercise/customer-seat/customer-play.test.ts',
  'src/exercise/debrief/**/*.test.ts',
  'src/cli/program.test.ts',
  'src/validity/detectors-at-length.test.ts',
];

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      environment: 'node',
      pool: 'threads',
      maxWorkers: 2,
      testTimeout: 10_000,
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
