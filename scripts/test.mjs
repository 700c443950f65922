/** `npm test`: the check, the deep tests, the examples of the docs, the build and the browser tests; the last line counts every test. */
import { check } from './check.mjs';
import { browserTests } from './e2e.mjs';
import { finish } from './lib/finish.mjs';
import { printStep } from './lib/run-step.mjs';
import { runVitest } from './lib/vitest-run.mjs';

async function deepTests() {
  const { step, counts } = await runVitest('deep tests and docs', ['deep', 'docs']);
  printStep(step);
  return { failedSteps: step.ok ? [] : [step.name], counts };
}

const results = [await check(), await deepTests(), await browserTests()];
const sum = (count) => results.reduce((total, { counts }) => total + counts[count], 0);

console.log('');
finish({
  failedSteps: results.flatMap((result) => result.failedSteps),
  counts: { passed: sum('passed'), failed: sum('failed') },
});
