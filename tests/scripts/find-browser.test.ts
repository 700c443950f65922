import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'baton-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that answers with an exit code whatever it is asked. */
function fakeBrowser(path: string, exitCode: number): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(file, 0o755);
  return file;
}

const broken = fakeBrowser('broken/chromium', 1);
const onPath = fakeBrowser('second/google-chrome', 0);
const named = fakeBrowser('named/my-browser', 0);
const installed = fakeBrowser('cache/chromium-1200/chrome-linux/chrome', 0);
const path = [join(folder, 'broken'), join(folder, 'second')].join(delimiter);

test.skipIf(process.platform === 'win32')('the browser of CHROME_PATH comes first, when it runs', () => {
  expect(findBrowser({ CHROME_PATH: named, PATH: path })).toBe(named);
  expect(findBrowser({ CHROME_PATH: broken, PATH: path })).toBe(onPath);
});

test.skipIf(process.platform === 'win32')(
  'a name on PATH without a working browser behind it is passed over',
  () => {
    expect(findBrowser({ PATH: path })).toBe(onPath);
  },
);

test.skipIf(process.platform === 'win32')('what a test runner installed is found', () => {
  expect(findBrowser({ PATH: '', PLAYWRIGHT_BROWSERS_PATH: join(folder, 'cache') })).toBe(installed);
});
