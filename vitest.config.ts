/** The test projects: unit and golden and docs need no browser, e2e drives a real one. */
import { defineConfig, mergeConfig } from 'vitest/config';
import viteConfig from './vite.config.ts';

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
            include: ['{src,machines,tests}/**/*.test.{ts,tsx}'],
            exclude: ['tests/{golden,docs,e2e,bench}/**', 'tests/rules/fixture/**'],
          },
        },
        { extends: true, test: { name: 'golden', include: ['tests/golden/**/*.test.ts'] } },
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
            fileParallelism: false,
            testTimeout: 60_000,
            hookTimeout: 60_000,
          },
        },
      ],
    },
  }),
);
