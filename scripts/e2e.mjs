/** `npm run e2e`: the tests in a real browser against the built app, or only those in the files named behind it; no browser means NOT RUN, which is a failure. */
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.mjs';
import { findBrowser, findOrInstallBrowser } from './find-browser.mjs';
import { needsBuild } from './lib/built.mjs';
import { finish } from './lib/finish.mjs';
import { printStep } from './lib/run-step.mjs';
import { runVitest } from './lib/vitest-run.mjs';

const none = { passed: 0, failed: 0 };

async function build() {
  const startedAt = performance.now();
  const report = (ok, output) => {
    printStep({ name: 'build', ok, seconds: (performance.now() - startedAt) / 1000, output });
    return ok;
  };
  try {
    if (needsBuild()) await buildAll();
    return report(true, '');
  } catch (error) {
    return report(false, String(error?.message ?? error));
  }
}

/** Builds what is out of date, then drives the browser through all files or the ones named; resolves like `check` of check.mjs. */
export async function browserTests(files = []) {
  if (!(await build())) return { failedSteps: ['build'], counts: none };
  const mayBeWithout = process.env.BATON_NO_BROWSER === '1';
  const browser = mayBeWithout ? findBrowser() : findOrInstallBrowser();
  if (!browser) {
    console.log('NOT RUN: no browser');
    return { failedSteps: mayBeWithout ? [] : ['browser tests'], counts: none };
  }
  process.env.CHROME_PATH = browser;
  const { step, counts } = await runVitest('browser tests', ['e2e'], files);
  printStep(step);
  return { failedSteps: step.ok ? [] : [step.name], counts };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  finish(await browserTests(process.argv.slice(2)));
}
