/** `npm test`: the check, the build and the browser tests; the last line counts every test. */
import { check } from './check.mjs';
import { browserTests } from './e2e.mjs';
import { finish } from './lib/finish.mjs';

const results = [await check(), await browserTests()];
const sum = (count) => results.reduce((total, { counts }) => total + counts[count], 0);

console.log('');
finish({
  failedSteps: results.flatMap((result) => result.failedSteps),
  counts: { passed: sum('passed'), failed: sum('failed') },
});
