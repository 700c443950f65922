/** `npm run check`: everything that needs no browser, in two lanes for two cores; exit 1 if a step failed. */
import { pathToFileURL } from 'node:url';
import { finish } from './lib/finish.mjs';
import { printStep, runStep } from './lib/run-step.mjs';
import { runVitest } from './lib/vitest-run.mjs';

// What has not changed since the last check is not read again.
const cache = 'node_modules/.cache';
const types = (project) => [
  'node_modules/typescript/bin/tsc',
  ...['-p', project, '--incremental', '--tsBuildInfoFile', `${cache}/tsc/${project}.tsbuildinfo`],
];
const unused = ['--no-progress', '--no-config-hints', '--cache', '--cache-location', `${cache}/knip`];

const readers = [
  ['lint and format', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']],
  ['types', types('tsconfig.json')],
  ['types of the pure rooms', types('tsconfig.pure.json')],
  ['types of the service worker', types('tsconfig.worker.json')],
  ['import rules', ['scripts/import-rules.mjs']],
  ['house rules', ['scripts/house-rules.mjs']],
  ['unused code', ['node_modules/knip/bin/knip.js', ...unused]],
];

async function readSource() {
  const steps = [];
  for (const [name, command] of readers) {
    const step = await runStep(name, command);
    printStep(step, name.endsWith('rules'));
    steps.push(step);
  }
  return steps;
}

/** Prints each step as it ends; resolves with the names of failed steps and the counted tests. */
export async function check() {
  const [steps, tests] = await Promise.all([readSource(), runVitest('unit and golden', ['unit', 'golden'])]);
  printStep(tests.step);
  const failedSteps = [...steps, tests.step].filter((step) => !step.ok).map((step) => step.name);
  return { failedSteps, counts: tests.counts };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const startedAt = performance.now();
  const result = await check();
  console.log(`\nThe check took ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
  finish(result);
}
